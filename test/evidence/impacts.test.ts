import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

function impactsIn(section: string, words: string) {
  const story = readStory(`## ${section}\n\n${words}\n`);
  return readEvidence(story).impacts.map((impact) => ({
    ...impact,
    told: story.text.slice(impact.range.start, impact.range.end),
  }));
}
const kindsIn = (section: string, words: string) => [...new Set(impactsIn(section, words).map(({ kind }) => kind))];

describe('a mood', () => {
  test.each([
    'The choir was happy.',
    'The atmosphere in the kitchen improved a lot.',
    'The collaboration with the porters became much better.',
  ])('%s', (words) => {
    expect(kindsIn('Result', words)).toContain('mood');
  });

  test.each(['The soil quality improved a lot.', 'The waiting list became much shorter.'])(
    'is none where the thing has a measure: %s',
    (words) => {
      expect(kindsIn('Result', words)).not.toContain('mood');
    },
  );

  test('is read in the Result alone', () => {
    expect(kindsIn('Situation', 'The choir was happy.')).not.toContain('mood');
    expect(kindsIn('Learning', 'The choir was happy.')).not.toContain('mood');
  });
});

describe('an improvement', () => {
  test('is a cue on the clause that claims it', () => {
    const found = impactsIn('Result', 'The ward was calm and the handover became faster.');
    expect(found.filter(({ kind }) => kind === 'improvement')).toMatchObject([
      { sentence: 0, strength: 'cue', told: 'the handover became faster' },
    ]);
  });

  test('may have a figure', () => {
    expect(kindsIn('Result', 'Milk yield improved by 8%.')).toContain('improvement');
  });

  test('is read in the Result alone', () => {
    expect(kindsIn('Action', 'The handover became faster.')).not.toContain('improvement');
  });

  test('is none where something only happened', () => {
    expect(kindsIn('Result', 'The goats came home at six.')).not.toContain('improvement');
  });
});

describe('worth and what lasts', () => {
  test('what it was worth outside the work', () => {
    expect(kindsIn('Result', 'The hotel saved $9,000 a month and customers stopped asking for refunds.')).toContain(
      'business',
    );
    expect(kindsIn('Action', 'The hotel saved $9,000 a month and customers stopped asking for refunds.')).not.toContain(
      'business',
    );
    expect(kindsIn('Result', 'The fence was blue.')).not.toContain('business');
  });

  const provenIn = (words: string) =>
    impactsIn('Result', words).filter(({ kind, strength }) => kind === 'business' && strength === 'proof');
  test.each([
    'The lock costs $9 a month.',
    'We pay $9 a month for it.',
    'Hosting it costs us $200 a month now.',
    'The outage cost customers $4,000.',
    'We paid $300 for the chairs.',
  ])('is not proven by a price: %s', (words) => expect(provenIn(words)).toEqual([]));
  test.each([
    'It saved $9 a ticket.',
    'Costs fell from $9 to $4.',
    'It now costs $4 instead of $9.',
    'The lock costs $9 a month and saves $400 a week.',
  ])('is proven by what it saved: %s', (words) => expect(provenIn(words)).toHaveLength(1));

  test('what outlived it', () => {
    const lasting = 'Three other clinics adopted the checklist and still use it today.';
    expect(kindsIn('Result', lasting)).toContain('second-order');
    expect(kindsIn('Learning', lasting)).toContain('second-order');
    expect(kindsIn('Situation', lasting)).not.toContain('second-order');
    expect(kindsIn('Result', 'The fence was blue.')).not.toContain('second-order');
  });
});

test('they are told in the order of the text, and a sentence can be several kinds', () => {
  const found = impactsIn(
    'Result',
    'The handover became faster. Three other clinics adopted it. Costs fell and customers asked for fewer refunds.',
  );
  const starts = found.map(({ range }) => range.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(found.filter(({ sentence }) => sentence === 2).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['business', 'improvement']),
  );
});
