import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBank } from '../src/cli/readBank';
import { checkStory } from '../src/index';

const warningsOf = (number: string): readonly string[] => {
  const name = readdirSync('samples').find((file) => file.startsWith(number)) ?? '';
  const text = readFileSync(path.join('samples', name), 'utf8');
  return checkStory(text)
    .findings.filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ check, range }) => `${check}: ${text.slice(range.start, range.end)}`);
};

test('the first sample lacks one word', () => {
  expect(warningsOf('01')).toEqual(['we-in-action: We']);
});

test.each(['02', '03', '06', '08', '09', '10', '11', '12'])('sample %s shows no warning', (number) => {
  expect(warningsOf(number)).toEqual([]);
});

test.each(['04', '05', '07'])('sample %s shows what is typical', (number) => {
  expect(warningsOf(number).length).toBeGreaterThan(0);
});

test('twelve stories make a bank of two gaps: one principle without a story, one without a backup', async () => {
  const complaints: string[] = [];
  const complain = (one: string) => void complaints.push(one);
  const { bank } = await readBank(['samples'], '.', complain, complain);
  const { stories, principles, leanedOn, unreadable } = bank;
  expect(stories).toHaveLength(12);
  expect({ leanedOn, unreadable, complaints }).toEqual({ leanedOn: [], unreadable: [], complaints: [] });
  expect(principles.flatMap(({ name, gap }) => (gap ? [`${name}: ${gap}`] : []))).toEqual([
    "Strive to be Earth's Best Employer: no backup",
    'Success and Scale Bring Broad Responsibility: no story yet',
  ]);
});
