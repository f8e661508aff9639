import { describe, expect, test } from 'vitest';
import { bankOf } from '../../src/bank/bankOf';
import { drawLoop } from '../../src/practice/drawLoop';
import { entry } from '../bank/entries';

const NAMES = ['Frugality', 'Ownership', 'Dive Deep', 'Think Big', 'Earn Trust', 'Bias for Action', 'Hire Well'];
const principles = NAMES.map((name) => ({ name, questions: [1, 2, 3].map((at) => `${name} ${at}?`) }));

/** The same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const bank = bankOf(
  [
    entry('lamp.star.md', ['Frugality', 'Ownership']),
    entry('fuse.star.md', ['Ownership', 'Dive Deep']),
    entry('dough.star.md', ['Think Big', 'Earn Trust', 'Bias for Action']),
    entry('dough-again.star.md', ['Earn Trust'], { retells: 'dough.star.md' }),
    entry('van.star.md', ['Earn Trust', 'Dive Deep', 'Bias for Action']),
  ],
  [],
  NAMES,
);
const draw = (seed: number, from = principles, stories = bank) => drawLoop(from, stories, numbers(seed));
const SEEDS = Array.from({ length: 40 }, (_, at) => at * 7_919 + 1);

describe('a loop', () => {
  test.each(SEEDS)('%i: asks five questions, each after another principle', (seed) => {
    const loop = draw(seed);
    expect(loop).toHaveLength(5);
    expect(new Set(loop.map(({ principle }) => principle)).size).toBe(5);
    for (const { principle, question } of loop) expect(question).toMatch(new RegExp(`^${principle} [123]\\?$`));
  });

  test('is another one every time', () => {
    expect(
      new Set(SEEDS.map((seed) => JSON.stringify(draw(seed).map(({ question }) => question)))).size,
    ).toBeGreaterThan(30);
    expect(new Set(SEEDS.flatMap((seed) => draw(seed).map(({ question }) => question))).size).toBe(21);
  });

  test.each(SEEDS)('%i: names a story told for the principle, and all others after it', (seed) => {
    for (const { principle, stories, fits } of draw(seed)) {
      expect(new Set(stories.map(({ file }) => file)).size).toBe(5);
      expect(stories).toHaveLength(5);
      expect(fits).toBe(principle !== 'Hire Well');
      if (fits) expect(stories[0]?.principles).toContain(principle);
    }
  });

  test.each(SEEDS)('%i: tells no event twice while the principle has another', (seed) => {
    const used = new Set<number>();
    for (const { principle, stories } of draw(seed)) {
      const told = bank.stories.filter((story) => story.principles.includes(principle));
      const [first] = stories;
      if (told.some(({ event }) => !used.has(event))) expect(used.has(first?.event ?? -1)).toBe(false);
      used.add(first?.event ?? -1);
    }
  });

  test('names the nearest story where none is told for the principle, and one that is fresh first', () => {
    const hire = principles.filter(({ name }) => name === 'Hire Well');
    const [van, lamp] = ['van', 'lamp'].map((name) => bank.stories.find(({ file }) => file === `${name}.star.md`));
    const nearest = (question: string) => [van, lamp].flatMap((story) => (story && question !== '' ? [story] : []));
    const loop = drawLoop(hire, bank, numbers(5), nearest);
    expect(loop.slice(0, 2).map(({ stories, fits }) => [stories[0]?.file, fits])).toEqual([
      ['van.star.md', false],
      ['lamp.star.md', false],
    ]);
    expect(new Set(loop.map(({ stories }) => stories[0]?.event)).size).toBe(3);
  });

  test('names the story that answers the question best among those told for its principle', () => {
    const trust = principles.filter(({ name }) => name === 'Earn Trust');
    const named = (...names: readonly string[]) => {
      const nearest = names.flatMap((name) => bank.stories.filter(({ file }) => file === `${name}.star.md`));
      const [first] = drawLoop(trust, bank, numbers(5), () => nearest);
      return [first?.stories[0]?.file, first?.fits];
    };
    expect(named()).toEqual(['dough-again.star.md', true]);
    expect(named('van')).toEqual(['van.star.md', true]);
    expect(named('dough', 'van')).toEqual(['dough.star.md', true]);
    // One that is told for another principle doesn't come before those that are told for this one.
    expect(named('fuse', 'van')).toEqual(['van.star.md', true]);
    expect(named('fuse')).toEqual(['dough-again.star.md', true]);
  });

  test('asks more than one question of a principle where there are too few, and no question twice', () => {
    const loop = draw(3, principles.slice(0, 2));
    expect(loop).toHaveLength(5);
    expect(new Set(loop.map(({ question }) => question)).size).toBe(5);
    expect(draw(3, principles.slice(0, 1))).toHaveLength(3);
  });

  test('is none without questions, and has no stories without a bank', () => {
    expect(draw(1, [{ name: 'Frugality', questions: [] }])).toEqual([]);
    const [first] = draw(1, principles, bankOf([], [], NAMES));
    expect(first).toMatchObject({ stories: [], fits: false });
  });
});
