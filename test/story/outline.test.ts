import { expect, test, vi } from 'vitest';

const sectionNamesOf = vi.fn((_: string): readonly string[] => []);
vi.mock('../../src/story/sectionNames', () => ({ sectionNamesOf }));
const { outline } = await import('../../src/story/outline');

const lookedUp = (title: string): number => {
  sectionNamesOf.mockClear();
  const heading = { title, level: 2, range: { start: 0, end: 0 }, titleRange: { start: 0, end: 0 } };
  for (let time = 0; time < 3; time += 1) outline('', [heading] as unknown as Parameters<typeof outline>[1]);
  return sectionNamesOf.mock.calls.length;
};

test('what a heading names is worked out once, and of one as long as a file nothing is held', () => {
  expect(lookedUp('What the warden asked')).toBe(1);
  expect(lookedUp('x'.repeat(80))).toBe(1);
  expect(lookedUp('x'.repeat(81))).toBe(3);
});
