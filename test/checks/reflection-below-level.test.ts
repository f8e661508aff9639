import { describe, expect, test } from 'vitest';
import { reflectionBelowLevel } from '../../src/checks/reflection-below-level';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const at = (level: string, learning: string) =>
  WHOLE.replace('level: SDE2', `level: ${level}`).replace('A queue without an owner fills up quietly.', learning);

const TECHNICAL = 'A retry loop without a timeout blocks the whole queue.';

describe('reflection-below-level', () => {
  test.each(['Senior', 'Principal', 'L6', 'staff'])('asks for more than code at %s', (level) => {
    expect(underlined(reflectionBelowLevel, at(level, TECHNICAL))).toEqual([TECHNICAL]);
  });

  test.each(['SDE1', 'SDE2', 'L5', 'junior'])('is content with code at %s', (level) => {
    expect(findingsOf(reflectionBelowLevel, at(level, TECHNICAL))).toEqual([]);
  });

  test.each([
    'A cache key must hold the compiler version.',
    'A DNS timeout of 300 s is too long for a drain.',
    'Nested conditionals in a schema become unreadable.',
    '`max_connections` fills up long before the CPU shows anything.',
  ])('underlines a lesson on machines alone: %s', (learning) => {
    expect(underlined(reflectionBelowLevel, at('Senior', learning))).toEqual([learning]);
  });

  test.each([
    'Nobody owned the lock, because two budgets paid for the queue.',
    'Our review checked the code and never the release process.',
    'The alert went to a team that had been dissolved.',
    'I argued for two days with words when a measurement would have moved my colleagues.',
    'The contract paid the supplier by the page.',
  ])('leaves a lesson alone that goes further: %s', (learning) => {
    expect(findingsOf(reflectionBelowLevel, at('Senior', learning))).toEqual([]);
  });

  test('is content where another sentence goes further', () => {
    const learning = `${TECHNICAL} It stayed because no team had the queue on its dashboard.`;
    expect(findingsOf(reflectionBelowLevel, at('Senior', learning))).toEqual([]);
  });

  test('is not content with a platitude beside it', () => {
    expect(underlined(reflectionBelowLevel, at('Senior', `${TECHNICAL} Communication is key.`))).toEqual([TECHNICAL]);
  });

  test('leaves a lesson that fits any story to generic-reflection', () => {
    expect(findingsOf(reflectionBelowLevel, at('Senior', 'Communication is key.'))).toEqual([]);
  });

  test.each([
    'Purchasing has since made the pack size a required field.',
    'I learned that a retry loop without a timeout blocks the whole queue.',
    'I realized that a cache key must hold the compiler version.',
    'Since then the schema checks each field.',
  ])('asks nothing of a Result while Learning is missing: %s', (result) => {
    const text = `---\nlevel: Senior\n---\n\n## Situation\n\nIt froze.\n\n## Result\n\n${result}\n`;
    expect(findingsOf(reflectionBelowLevel, text)).toEqual([]);
  });

  test('is a hint that names the level', () => {
    const [finding] = findingsOf(reflectionBelowLevel, at('Principal', TECHNICAL));
    expect(finding).toMatchObject({ severity: 'hint' });
    expect(finding?.message).toContain('At Principal');
  });

  test('takes the level of the settings where the story names none', () => {
    const text = at('SDE2', TECHNICAL).replace('level: SDE2\n', '');
    expect(findingsOf(reflectionBelowLevel, text, { level: 'Senior' })).toHaveLength(1);
    expect(findingsOf(reflectionBelowLevel, text, { level: 'SDE1' })).toEqual([]);
  });
});
