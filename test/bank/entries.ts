import type { BankEntry } from '../../src/bank/types';

/** A whole draft without warnings that names these principles, but for what a test is about. */
export function entry(file: string, principles: readonly string[], more: Partial<BankEntry> = {}): BankEntry {
  return {
    file,
    title: file.replace(/\.star\.md$/, ''),
    principles,
    unknown: [],
    retells: undefined,
    question: undefined,
    level: 'SDE2',
    levelName: more.level ?? 'SDE2',
    principleWord: 'principle',
    manager: false,
    seconds: 125,
    spent: more.seconds ?? 125,
    budget: 150,
    unit: 'seconds',
    status: undefined,
    matterError: undefined,
    untold: [],
    words: '',
    warnings: 0,
    ...more,
  };
}
