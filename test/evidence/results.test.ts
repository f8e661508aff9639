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

const SENTENCES: readonly Sentence[] = readFileSync('test/evidence/results/sentences.txt', 'utf8')
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

const half = (rest: number) => SENTENCES.filter((_, index) => index % 2 === rest);

describe('labeled Results of one sentence', () => {
  it('hold both halves in full', () => {
    expect([half(0).length, half(1).length]).toEqual([66, 66]);
  });

  it('are read rightly in the half that the rules were tuned on', () => {
    const { 'M as M': measured = 0, 'B as B': bare = 0, 'N as N': none = 0 } = tally(half(0));
    expect(measured).toBeGreaterThanOrEqual(33);
    expect(bare).toBeGreaterThanOrEqual(9);
    expect(none).toBeGreaterThanOrEqual(21);
  });

  it('are read as well as before in the half that was kept', () => {
    const { 'M as M': measured = 0, 'B as B': bare = 0, 'N as N': none = 0 } = tally(half(1));
    expect(measured).toBeGreaterThanOrEqual(22);
    expect(bare).toBeGreaterThanOrEqual(12);
    expect(none).toBeGreaterThanOrEqual(21);
  });
});
