import { describe, expect, test } from 'vitest';
import { eventsOf, pathFrom } from '../../src/bank/events';
import { expectLinear } from '../cpuTime';
import { entry } from './entries';

/** The files grouped as the events they tell. */
const grouped = (...entries: readonly (readonly [file: string, retells?: string])[]): readonly string[] => {
  const events = eventsOf(entries.map(([file, retells]) => entry(file, [], { retells })));
  const groups = new Map<number, string[]>();
  for (const [file, { number }] of events) groups.set(number, [...(groups.get(number) ?? []), file]);
  return [...groups.values()].map((files) => files.join(' '));
};

describe('events', () => {
  test('stories that retell none are events of their own', () => {
    expect(grouped(['a'], ['b'])).toEqual(['a', 'b']);
  });
  test('a retelling is the same event, whichever comes first', () => {
    expect(grouped(['a', 'b'], ['b'], ['c'])).toEqual(['a b', 'c']);
    expect(grouped(['b'], ['a', 'b'], ['c'])).toEqual(['b a', 'c']);
  });
  test('a retelling of a retelling, and two of one story', () => {
    expect(grouped(['a'], ['b', 'a'], ['c', 'b'], ['d', 'a'])).toEqual(['a b c d']);
  });
  test('stories that retell each other, or themselves', () => {
    expect(grouped(['a', 'b'], ['b', 'a'], ['c', 'c'])).toEqual(['a b', 'c']);
  });
  test('what is not here makes no event', () => {
    expect(grouped(['a', 'gone'], ['b', 'gone'])).toEqual(['a', 'b']);
  });
  test('paths go from the folder of the file that names them', () => {
    expect(grouped(['x/a'], ['x/y/b', '../a'], ['x/c', './a'], ['a'])).toEqual(['x/a x/y/b x/c', 'a']);
  });
  test('neither case nor the way a separator or an accent is written matters where only one file can be meant', () => {
    expect(grouped(['x\\Café'], ['x\\b', 'cafe\u0301'])).toEqual(['x\\Café x\\b']);
    expect(grouped(['lamp'], ['LAMP'], ['b', 'LAMP'])).toEqual(['lamp', 'LAMP b']);
  });
  test('10,000 retellings of one another in one chain', () => {
    const chain = (length: number) => Array.from({ length }, (_, at): [string, string] => [`f${at}`, `f${at + 1}`]);
    expect(grouped(...chain(10_000))).toHaveLength(1);
    const entries = (length: number) => chain(length).map(([file, retells]) => entry(file, [], { retells }));
    expectLinear(entries, eventsOf, 2_500);
  });
});

describe('pathFrom', () => {
  test.each([
    ['/s/a.star.md', 'b.star.md', '/s/b.star.md'],
    ['/s/a.star.md', '../b.star.md', '/b.star.md'],
    ['/a.star.md', '../../b.star.md', '/../../b.star.md'],
    ['/s/a.star.md', '/t/b.star.md', '/t/b.star.md'],
    ['C:\\s\\a.star.md', 'b.star.md', 'C:/s/b.star.md'],
    ['C:\\s\\a.star.md', 'D:\\b.star.md', 'D:/b.star.md'],
    ['a.star.md', 'x/./b.star.md', 'x/b.star.md'],
  ])('%s names %s', (file, written, meant) => {
    expect(pathFrom(file, written)).toBe(meant);
  });
});
