import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/coaching/advice';
import { examplesOf } from '../../src/coaching/examples';
import { GENERAL_ADVICE } from '../../src/coaching/generalAdvice';
import { entryOf } from '../../src/coaching/knowledge';
import { quote } from '../../src/coaching/quote';
import { retell } from '../../src/coaching/retelling';
import { sectionAt } from '../../src/coaching/sectionAt';
import { timingOf } from '../../src/coaching/timing';
import { checkStory } from '../../src/index';
import { readStory } from '../../src/story/readStory';
import { knowledgeOf, PRINCIPLES, principle } from './knowledgeFromYaml';
import { STRONG } from './stories';

const story = readStory(STRONG);

describe('advice', () => {
  const section = sectionAt(story, STRONG.indexOf('I recorded'));
  test('is the primary principle’s for the section', () => {
    expect(section && adviceFor(section, principle('Ownership'))).toBe(principle('Ownership').sections.Action);
  });
  test('is general where no principle is known', () => {
    expect(section && adviceFor(section, undefined)).toBe(GENERAL_ADVICE.Action);
  });
  test('is general for what no principle speaks of', () => {
    const notes = sectionAt(readStory('## Notes\n'), 0);
    expect(notes && adviceFor(notes, principle('Ownership'))).toBe(GENERAL_ADVICE.Notes);
  });
});

describe('the section under the cursor', () => {
  test('is none in the front matter', () => expect(sectionAt(story, 5)).toBeUndefined());
  test('begins with its heading', () => {
    expect(sectionAt(story, STRONG.indexOf('## Task'))?.names).toEqual(['Task']);
  });
  test('lasts to the next heading', () => {
    expect(sectionAt(story, STRONG.indexOf('## Task') - 1)?.names).toEqual(['Situation']);
  });
});

describe('retelling', () => {
  test('quotes the story for every principle, three times at most', () => {
    const { evidence } = checkStory(STRONG);
    for (const one of PRINCIPLES) {
      const parts = retell(one, story, evidence);
      expect(parts.map(({ role }) => role)).toEqual(['Lead with', 'Dwell on', 'Play down']);
      for (const { quotes } of parts) expect(quotes.length).toBeLessThanOrEqual(3);
    }
  });
  test('lists no words twice, and plays down nothing that leads', () => {
    const stories = PRINCIPLES.map(({ pair }) => pair.strong.story);
    for (const text of [STRONG, ...stories]) {
      const { story: told, evidence } = checkStory(text);
      for (const one of PRINCIPLES) {
        const words = retell(one, told, evidence).flatMap(({ quotes }) => quotes.map((quoted) => quoted.words));
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });
  test('what serves the lead is never played down, even where the lead has enough', () => {
    const { evidence } = checkStory(STRONG);
    const part = (text: string) => ({ text, serves: ['deed' as const] });
    const own = { name: 'Candor', retelling: { lead: part('a'), dwell: part('b'), playDown: part('c') } };
    const [lead, dwell, down] = retell(own, story, evidence);
    expect([lead?.quotes.length, down?.quotes.length]).toEqual([3, 0]);
    expect(dwell?.quotes.length).toBeGreaterThan(0);
  });
});

describe('examples', () => {
  test.each(PRINCIPLES.map((one) => [one.name, one] as const))(
    'of %s mark every signal and every loss',
    (_name, one) => {
      const { strong = [], weak = [] } = examplesOf(one) ?? {};
      const marked = (parts: typeof strong, kind: string) => parts.filter((part) => part.kind === kind).length;
      expect(marked(strong, 'signal')).toBeGreaterThanOrEqual(one.pair.strong.signals.length);
      expect(marked(weak, 'loss')).toBeGreaterThanOrEqual(one.pair.weak.losses.length);
      expect(strong.filter(({ kind }) => kind === 'heading').length).toBeGreaterThanOrEqual(5);
    },
  );
});

describe('timing', () => {
  test('counts each part at the speaking rate, and only once', () => {
    const timing = timingOf(story, 'SDE2', 'full', 150);
    const parts = Object.values(timing.sections).reduce((sum, { spent }) => sum + spent, 0);
    expect(timing.spent).toBeCloseTo(parts);
    expect(timing.budget).toBe(150);
    expect(timingOf(story, 'SDE2', 'full', 75).spent).toBeCloseTo(timing.spent * 2);
  });
  test('a quarter over the budget is forgiven, more is not', () => {
    const words = (count: number) => readStory(`## Learning\n\n${'word '.repeat(count)}\n`);
    const over = (count: number) => timingOf(words(count), 'SDE2', 'full', 150).sections.Learning.over;
    expect([over(31), over(32)]).toEqual([false, true]);
  });
});

describe('quotes', () => {
  const range = (words: string) => ({ start: STRONG.indexOf(words), end: STRONG.indexOf(words) + words.length });
  test('a single word is shown with what follows it', () => {
    expect(quote(story, range('I recorded')).words).toBe('I recorded a day of jobs…');
  });
  test('long ones are cut before a clause that does not fit, else at a word', () => {
    const { words } = quote(
      story,
      range('The print queue of our hospital froze twice a day, and 40 lab reports a day'),
    );
    expect(words).toBe('The print queue of our hospital froze twice a day…');
    const plain = readStory(`## Action\n\n${'I sorted one box of letters after another '.repeat(3)}.\n`);
    const whole = plain.sentences[0]?.range ?? { start: 0, end: 0 };
    expect(quote(plain, whole).words).toMatch(
      /^I sorted one box of letters after another I sorted one box of [a-z]+…$/,
    );
  });
  test.each([
    ['It stood still (about 3 hours), and we moved them.', '3 hours', '3 hours'],
    ['It stood still (Mondays, as it was), and we moved them.', 'Mondays', 'Mondays, as it was'],
    ['It stood still for 3 hours (twice) and more.', '3 hours', '3 hours (twice) and more'],
  ])('a few words are shown with what follows, within their bracket: %s', (text, words, shown) => {
    const told = readStory(`## Result\n\n${text}\n`);
    const start = told.text.indexOf(words);
    expect(quote(told, { start, end: start + words.length }).words).toBe(shown);
  });
  test('a heading stands for itself', () => expect(quote(story, range('## Task')).words).toBe('## Task'));
});

describe('naming a principle', () => {
  const { index } = knowledgeOf();
  test.each(['ownership', 'OWNERSHIP', 'Ownership.'])('%s', (words) => {
    expect(entryOf(words, index)?.name).toBe('Ownership');
  });
  test('what is none', () => expect(entryOf('Courage', index)).toBeUndefined());
});
