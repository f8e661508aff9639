import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { broken, fuzz } from './fuzz';
import { placesInCrlf } from './lineEnds';
import { withMarkers, withoutTags } from './notesTarget';
import { expectAllSound, expectSound } from './ranges';
import { smallest } from './smallest';
import { TARGETS } from './targets';
import { textsLike } from './texts';
import type { Find, Target } from './types';
import { TooSlow, withinTime } from './withinTime';
import { lostWords } from './words';

/** The same texts on every run; FUZZ_SEED tries others, and `npm run fuzz` goes on as long as it is told to. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** Some twenty seconds. */
const TEXTS = 600;

/** Works, some 400 ms on a quiet machine. Anything is slower on a busy one. */
function work(): number {
  let count = 0;
  for (let at = 0; at < 4e8; at += 1) count += at % 7;
  return count;
}

/** Waits, in ms of the clock, as a program does that a busy machine has no processor for. */
function sleepFor(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

test('nothing goes wrong with awkward files of any kind', { timeout: 240_000 }, () => {
  const finds: Find[] = [];
  fuzz({ targets: TARGETS, seed: SEED, goOn: (tried) => tried < TEXTS, onFind: (find) => finds.push(find) });
  expect(finds).toEqual([]);
});

describe('the search finds what is planted', { timeout: 240_000 }, () => {
  const search = (target: Partial<Target>, texts = 120, patience = 2000): readonly Find[] => {
    const finds: Find[] = [];
    const planted = {
      name: 'planted',
      texts: textsLike(['## Action\nWe did.\n']),
      read: () => undefined,
      invariants: [],
    };
    const targets = [{ ...planted, ...target }];
    fuzz({ targets, seed: 1, patience, goOn: (tried) => tried < texts, onFind: (find) => finds.push(find) });
    return finds;
  };

  test('an error, once, with the smallest text and the seed that makes it up', () => {
    const hold = (text: string) => {
      if (text.includes('<!-- ')) throw new Error(`There is one in ${text.length} characters.`);
    };
    const finds = search({ invariants: [{ name: 'comments', hold }] });
    expect(finds).toMatchObject([
      { target: 'planted', invariant: 'comments', text: '<!-- ', message: 'There is one in 5 characters.' },
    ]);
    const [made = ''] = fc.sample(textsLike(['## Action\nWe did.\n']), { seed: finds[0]?.seed ?? 0, numRuns: 1 });
    expect(made).toContain('<!-- ');
  });

  test('a loop without end', () => {
    const read = (text: string) => {
      while (text.includes('```'));
    };
    expect(search({ read }, 120, 300)).toMatchObject([{ invariant: 'time', text: '```' }]);
  });

  test('time that grows with the square', () => {
    const texts = fc.nat({ max: 40 }).map((nth) => (nth === 7 ? '|' : 'x').repeat(1000));
    const read = (text: string) => {
      let count = 0;
      const times = text.split('|').length ** 2 * 400;
      for (let at = 0; at < times; at += 1) count += at % 7;
      return count;
    };
    const [find, ...others] = search({ texts, read }, 300);
    expect(others).toEqual([]);
    expect(find?.invariant).toBe('time');
    expect(find?.text).toMatch(/^[|]{100,999}$/);
  });

  test('a loop that works for a while, in a text like any other', () => {
    const read = (text: string) => {
      if (text.includes('We did')) work();
    };
    const texts = fc.nat({ max: 60 }).map((nth) => `${'I did. '.repeat(40)}${nth === 7 ? 'We did.' : ''}`);
    const [find, ...others] = search({ texts, read }, 200);
    expect(others).toEqual([]);
    expect(find).toMatchObject({ invariant: 'time', text: 'We did' });
    expect(find?.message).toMatch(/^6 characters take \d{2,4} ms, and the median of their size is \d\.\d ms$/);
  });

  test('nothing where other work has the processor meanwhile', () => {
    const read = (text: string) => {
      if (text.includes('We did')) sleepFor(text.includes('not') ? 3000 : 60);
    };
    const texts = fc.nat({ max: 60 }).map((nth) => (nth === 7 ? 'We did.' : nth === 8 ? 'We did not.' : 'I did.'));
    const invariants = [{ name: 'sleeps', hold: read }];
    const finds = search({ texts, read, invariants }, 200);
    expect(finds).toEqual([]);
  });

  test('nothing where nothing is wrong', () => {
    expect(search({ read: (text) => text.length })).toEqual([]);
  });
});

test.each([
  ['front-matter', 'fixes', 'a key with a comma put right', '---\nlev,l: &r\n---'],
  ['front-matter', 'fixes', 'a backslash that stood there', '---\n\\a o: "op\n---'],
  ['front-matter', 'fixes', 'an escape for what no file may hold', '---\ne: "\u0003d'],
  ['story', 'fixes', 'a section that is moved behind what opens no comment', '\\<!--\n##Action-->\n##Goal'],
  ['story', 'fixes', 'a name with spaces put right', '---\ninciples: O   ership'],
  ['story', 'fixes', 'a name that is cut in two by a sign nobody sees', '---\nprinples: Di\u202eDeep'],
  [
    'story',
    'neighbours',
    'a sentence that makes a story English',
    `${'ß5k>'.repeat(10)}\n#Action\nWe ixed t\n##Learning\nI`,
  ],
  ['notes', 'words', 'an attribute', '<b><td\nmark9of2x>'],
  ['notes', 'words', 'an attribute of bold', '</b><b mark1of5x>'],
])('%s, %s: %s is no find', (name, invariant, _what, text) => {
  const hold = TARGETS.find((one) => one.name === name)?.invariants.find((one) => one.name === invariant)?.hold;
  expect(hold && broken({ name: invariant, hold }, text)).toBeUndefined();
  expect(hold).toBeDefined();
});

describe('the parts of the search', () => {
  test('a text is made as small as it goes', () => {
    const text = `${'one\n'.repeat(40)}a needle here\n${'two\n'.repeat(40)}`;
    expect(smallest(text, (part) => part.includes('needle'), 5000)).toBe('needle');
    expect(smallest('ab', (part) => part.includes('a') && part.includes('b'), 5000)).toBe('ab');
  });

  test('what takes too long is broken off, and what throws throws', () => {
    expect(withinTime(1000, () => 7)).toBe(7);
    expect(() => withinTime(50, () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`))).toThrow(TooSlow);
    expect(() =>
      withinTime(1000, () => {
        throw new Error('mine');
      }),
    ).toThrow('mine');
  });

  test('what only waits is not broken off', () => {
    let runs = 0;
    const wait = () => {
      runs += 1;
      sleepFor(150);
      return 7;
    };
    expect(withinTime(50, wait)).toBe(7);
    expect(runs).toBeGreaterThan(1);
  });

  test.each([
    [-1, 0],
    [1, 0],
    [0, 9],
    [0, 0.5],
    [1, 2],
    [Number.NaN, 1],
  ])('%d–%d is no range of a rocket', (start, end) => {
    expect(() => expectSound({ start, end }, '😀', 'it')).toThrow();
    expect(() => expectAllSound({ deep: [{ range: { start, end } }] }, '😀', 'it')).toThrow();
  });

  test('ranges that are right are right', () => {
    expectAllSound({ deep: [{ range: { start: 0, end: 2 } }, { start: 2, end: 2 }] }, '😀', 'it');
  });

  test('places move with the line ends before them', () => {
    const text = 'a\nb\n';
    expect([0, 1, 2, 3, 4].map(placesInCrlf(text))).toEqual([0, 1, 3, 4, 6]);
  });

  test('a word that is gone is lost, one put right is not', () => {
    expect(lostWords('title: one two', 'title: one')).toEqual(['two']);
    expect(lostWords('a a', 'a')).toEqual(['a']);
    expect(lostWords('level: S[E2', 'level: SDE2')).toEqual([]);
    expect(lostWords('principles: [Ownershp]', 'principles: [Ownership]')).toEqual([]);
    expect(lostWords('principles: Ownersh ip', 'principles: Ownership')).toEqual([]);
    expect(lostWords('principles: Fru al', 'principles: Frugality', ['Frugal'])).toEqual([]);
    expect(lostWords('principles: Fru al', 'principles: Frugality')).toEqual(['Fru', 'al']);
    expect(lostWords('Are Rigt A L', 'Are Right, A Lot', ['Are Right, A Lot'])).toEqual([]);
    expect(lostWords('inciples: O   ership', 'principles: Ownership')).toEqual([]);
    expect(lostWords('principles: Di\u202eDeep', 'principles: Dive Deep')).toEqual([]);
    expect(lostWords('principles: Di\u202eDeep', 'principles: Deep')).toEqual(['Di']);
    expect(lostWords('principles: Di\u{c4d6e}Deep', 'principles: Dive Deep')).toEqual([]);
    expect(lostWords('principles: Bar\u202eOwnership', 'principles: Ownership')).toEqual(['Bar']);
    expect(lostWords('lev,l: &r', 'level: &r')).toEqual([]);
    expect(lostWords('pri[nciples: a, b', 'principles: a, b')).toEqual([]);
    expect(lostWords('lev,l: SDE2', 'level:')).toEqual(['SDE2']);
    expect(lostWords('lev,l: a, b', 'level: b')).toEqual(['a']);
    expect(lostWords('tags: [ab, xyz]', 'tags: [ab]')).toEqual(['xyz']);
  });

  test('what stands in a tag that is read is no word, and in any other it is', () => {
    expect(withoutTags('</b><b mark1of5x> mark2of5x')).not.toContain('mark1');
    expect(withoutTags('<b><td\nmark9of2x>')).not.toContain('mark9');
    for (const kept of ['<b> mark2of5x </b>', 'a <mine mark3of4x>', 'if a <b and mark4of4x', '<b>mark2of5x>'])
      expect(withoutTags(kept)).toBe(kept);
  });

  test('markers stand behind the first word of a line, where no label is', () => {
    expect(withMarkers('S: it broke down at night\nAction\n')).toMatch(/^S: it broke mark3of4x at night\nAction\n$/);
  });
});
