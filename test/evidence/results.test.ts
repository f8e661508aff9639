import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingBaseline } from '../../src/checks/missing-baseline';
import { missingQuantifiedResult } from '../../src/checks/missing-quantified-result';
import { findingsOf } from '../checks/findingsOf';

interface Sentence {
  readonly label: string;
  readonly result: string;
  readonly situation: string;
}

const sentencesOf = (file: string): readonly Sentence[] =>
  readFileSync(`test/evidence/results/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', told = ''] = line.split(' | ');
      const [result = '', situation = 'It was so.'] = told.split(' || ');
      return { label, result, situation };
    });

/** What the checks make of a sentence: M, B or N, as in the labels. */
function readAs({ result, situation }: Sentence): string {
  const text = `## Situation\n\n${situation}\n\n## Result\n\n${result}\n`;
  if (findingsOf(missingQuantifiedResult, text).length > 0) return 'N';
  return findingsOf(missingBaseline, text).length > 0 ? 'B' : 'M';
}

/** How many of the sentences with a label are read as each. */
function tally(sentences: readonly Sentence[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const sentence of sentences) {
    const key = `${sentence.label} as ${readAs(sentence)}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const first = sentencesOf('first.txt');
const half = (rest: number) => first.filter((_, index) => index % 2 === rest);

describe('labeled Results of one sentence', () => {
  it.each([
    ['the half that the rules were tuned on', half(0), 66, [33, 10, 21]],
    ['the half that was kept', half(1), 66, [28, 12, 21]],
    ['the second set', sentencesOf('second.txt'), 60, [35, 10, 14]],
  ] as const)('are read rightly in %s', (_, sentences, size, [measured, bare, none]) => {
    expect(sentences).toHaveLength(size);
    const counts = tally(sentences);
    expect(counts['M as M']).toBeGreaterThanOrEqual(measured);
    expect(counts['B as B']).toBeGreaterThanOrEqual(bare);
    expect(counts['N as N']).toBeGreaterThanOrEqual(none);
  });
});
