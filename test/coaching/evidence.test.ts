import { describe, expect, test } from 'vitest';
import { changeRange, changeWords } from '../../src/coaching/changes';
import { creditedIn, provenIn } from '../../src/coaching/proofs';
import { SERVES } from '../../src/coaching/schema';
import { evidenceServing, worthOf } from '../../src/coaching/serving';
import { actionRange, actionsOf, sectionOf } from '../../src/evidence/actions';
import { checkStory } from '../../src/index';
import { readStory } from '../../src/story/readStory';
import { STRONG, strongBut } from './stories';

const words = (text: string, range: { start: number; end: number }) => text.slice(range.start, range.end);

describe('deeds', () => {
  const deeds = (text: string) => {
    const { story, evidence } = checkStory(text);
    return actionsOf(story, evidence);
  };
  test('are those of the Action alone, by who did them', () => {
    const { candidate, group } = deeds(strongBut('I reproduced it', 'We reproduced it'));
    expect(group).toHaveLength(1);
    expect(candidate.length).toBeGreaterThanOrEqual(4);
  });
  test('what somebody only proposed is none', () => {
    const action = (sentence: string) => deeds(`## Action\n\n${sentence}\n`);
    expect(action('We rolled back.').group).toHaveLength(1);
    expect(action('I proposed that we roll back.').group).toHaveLength(0);
  });
  test('are shown from their verb on', () => {
    const text = '## Action\n\nI traced the retry.\n';
    const [deed] = deeds(text).candidate;
    expect(deed && words(text, actionRange(readStory(text), deed))).toMatch(/^traced the retry/);
  });
  test('know their section', () => {
    const { story } = checkStory('## Action\n\nI traced it.\n');
    expect([sectionOf(story, 0), sectionOf(story, 9)]).toEqual(['Action', undefined]);
  });
});

describe('a change', () => {
  const change = (text: string) => {
    const { story, evidence } = checkStory(`## Result\n\n${text}\n`);
    const measure = evidence.measures.find(({ baseline }) => baseline);
    return measure && words(`## Result\n\n${text}\n`, changeRange(story, measure));
  };
  test('is shown from the figure before to the figure after', () => {
    expect(change('Late reports went from 40 a day to 2 a day.')).toMatch(/40 a day to 2/);
  });
  test('without a figure before, the figure stands for itself', () => {
    expect(changeRange({ sentences: [] } as never, { range: { start: 3, end: 7 } } as never)).toEqual({
      start: 3,
      end: 7,
    });
  });
  test.each([
    [{ start: 0, end: 300 }, 'figures far apart are not one phrase'],
    [{ start: 20, end: 60 }, 'figures of two sentences are not one phrase'],
  ])('%j: %s', (own) => {
    const measure = { range: { start: own.end - 10, end: own.end - 6 }, baseline: { start: 3, end: 7 }, sentence: 0 };
    expect(changeRange({ sentences: [{ range: own }] } as never, measure as never)).toBe(measure.range);
  });
});

describe('the change that is quoted for a story', () => {
  const quoted = (result: string) => {
    const { story, evidence } = checkStory(`## Situation\n\nIt took 40 s.\n\n## Result\n\n${result}\n`);
    return changeWords(story, evidence);
  };
  test('is the whole phrase it is told in, from before to after', () => {
    expect(quoted('Late reports went from 40 a day to 2 a day within a week, and nobody has called since.')).toBe(
      'Late reports went from 40 a day to 2 a day within a week',
    );
  });
  test.each([
    [
      'Owed items (the ones where people have to come back) halved, from 26 a week to 12.',
      /^halved, from 26 a week to 12$/,
    ],
    [
      'Owed items (people come back) went from 26 a week to 12.',
      /^Owed items \(people come back\) went from 26 a week to 12$/,
    ],
  ])('never begins within a bracket that it leaves: %s', (result, begins) => {
    expect(quoted(result)).toMatch(begins);
  });
  test('is none of a step, and none where nothing changed', () => {
    const told = (action: string, result: string) => {
      const { story, evidence } = checkStory(`## Action\n\n${action}\n\n## Result\n\n${result}\n`);
      return changeWords(story, evidence);
    };
    const hours = 'I shut the tests down from eight in the evening to eight in the morning.';
    expect(told(hours, 'The bill fell from $71,000 to $52,000 a month within a quarter.')).toBe(
      'The bill fell from $71,000 to $52,000 a month within a quarter',
    );
    expect(told(hours, 'The bill is lower now.')).toBeUndefined();
    expect(told('I raised the limit from 4 GB to 6 GB.', 'Nothing broke.')).toBeUndefined();
  });
  test.each([
    'Errors went from 2 to 40 a week.',
    'Satisfaction fell from 90% to 60%.',
    'The wait grew from 2 days to 9.',
  ])('is none for the worse, which is a figure all the same: %s', (result) => {
    const { story, evidence, findings } = checkStory(`## Result\n\n${result}\n`);
    expect(changeWords(story, creditedIn(story, evidence))).toBeUndefined();
    expect(changeWords(story, provenIn(story, evidence))).toBe(result.slice(0, -1));
    expect(evidence.measures.filter(({ outcome, baseline }) => outcome && baseline)).toHaveLength(1);
    expect(findings.map(({ check }) => check)).not.toContain('missing-quantified-result');
  });
  test('for the better is credited, and so is one that nobody can judge', () => {
    const credited = (result: string) => {
      const { story, evidence } = checkStory(`## Result\n\n${result}\n`);
      return changeWords(story, creditedIn(story, evidence));
    };
    expect(credited('Errors went from 40 to 2 a week.')).toBe('Errors went from 40 to 2 a week');
    expect(credited('Tickets went from 40 to 80 a week.')).toBe('Tickets went from 40 to 80 a week');
  });
  const far = (situation: string, result: string) => {
    const { story, evidence } = checkStory(`## Situation\n\n${situation}\n\n## Result\n\n${result}\n`);
    return changeWords(story, provenIn(story, evidence));
  };
  test('told far apart, is both figures, and nothing of what lies between', () => {
    expect(far('We lost 4% of all parcels.', 'Lost parcels are at 1% now.')).toBe('4% → 1%');
    expect(far('The mailbox took 300 requests a day.', 'It gets 20 requests a day now.')).toBe(
      '300 requests a day → 20 requests a day',
    );
  });
  test.each([
    ['Search failed for 400 people a minute.', 'Search is fine, and I meet with 5 to 10 people a week about it.'],
    ['The queue held 20,000 messages a second.', 'Complaints are at 10 a week.'],
    ['Our share of the market was 4%.', 'The error rate is 1% now.'],
  ])('of two things is none: %s %s', (situation, result) => {
    expect(far(situation, result)).toBeUndefined();
  });
  test('is none where nothing changed', () => {
    expect(quoted('Everybody was happy.')).toBeUndefined();
  });
});

describe('evidence that serves a principle', () => {
  const { story, evidence } = checkStory(STRONG);
  const serving = (...kinds: Parameters<typeof evidenceServing>[2]) =>
    evidenceServing(story, evidence, kinds).map((one) => one.words);

  test.each(SERVES)('%s is quoted from where it stands', (kind) => {
    for (const { words: quoted, range } of evidenceServing(story, evidence, [kind])) {
      const start = words(STRONG, range).replace(/\s+/g, ' ').slice(0, 12);
      expect(quoted.startsWith(start)).toBe(true);
    }
  });
  test('a strong story has a boundary, deeds, a change, its worth and a lesson', () => {
    for (const kind of ['boundary', 'deed', 'baseline', 'business-impact', 'lesson'] as const) {
      expect(serving(kind), kind).not.toEqual([]);
    }
  });
  test('each words once, in the order of the kinds', () => {
    const all = serving('lesson', 'deed', 'lesson');
    expect(new Set(all).size).toBe(all.length);
    expect(all.slice(0, 1)).toEqual(serving('lesson').slice(0, 1));
  });
  test('worth counts where its sentence holds a figure', () => {
    const bare = checkStory(strongBut('saves the wards about 25 hours a week', 'saves the wards money'));
    const measured = new Set(bare.evidence.measures.map(({ sentence }) => sentence));
    for (const { sentence } of worthOf(bare.evidence)) expect(measured.has(sentence)).toBe(true);
    expect(worthOf({ ...bare.evidence, measures: [] })).toEqual([]);
  });
});
