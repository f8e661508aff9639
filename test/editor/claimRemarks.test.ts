import { expect, test } from 'vitest';
import { compareClaims } from '../../src/claims/compareClaims';
import { claimRemarks } from '../../src/editor/claims/claimRemarks';

const OLD = `## Task

It wasn't my job: the lamps belonged to Facilities.

## Action

We rewired the hall and I tested each lamp.

## Result

Outages fell from 9 a week to 2 a week.
`;
const NEW = `## Task

The lamps had to work.

## Action

I rewired the hall and I tested each lamp.

## Result

Outages fell from 9 a week to 1 a week, and Contoso saved $40,000.
`;

const told = (old: string, now: string) =>
  claimRemarks(compareClaims(old, now)).map(({ side, story, range, label }) => [
    side,
    label,
    story.text.slice(range.start, range.end),
  ]);

test('a remark stands at the words of the new version, and at those of the old one where nothing is left', () => {
  const remarks = told(OLD, NEW);
  expect(remarks).toContainEqual(['new', 'New number · Result', '$40,000']);
  expect(remarks.filter(([side]) => side === 'old')).toEqual([
    ['old', 'Whose job it was · Task', expect.stringContaining("wasn't my job")],
  ]);
  for (const [, label = ''] of remarks) expect(label).toMatch(/^[A-Z][a-z ]+ · (Task|Action|Result)$/);
});

test('remarks go down the new text, then down the old one', () => {
  const remarks = claimRemarks(compareClaims(OLD, NEW));
  const sides = remarks.map(({ side }) => side);
  expect(sides).toEqual([...sides].sort());
  for (const side of ['new', 'old'] as const) {
    const starts = remarks.filter((one) => one.side === side).map(({ range }) => range.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
  expect(remarks.length).toBeGreaterThan(3);
});

test('two versions that claim the same have no remark', () => {
  expect(claimRemarks(compareClaims(OLD, OLD))).toEqual([]);
});

test('a remark outside all sections names none', () => {
  expect(told(OLD, OLD.replace(/^##.*$/gm, '').replace('9 a week', '90 a week'))).toEqual([
    ['new', 'Changed number', '90 a week'],
  ]);
});
