import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A finding that an annotator put beside a story: `line` counts from 1, `text` is the words underlined. */
export interface Label {
  readonly check: string;
  readonly line: number;
  readonly text: string;
}

export interface LabelledStory {
  readonly file: string;
  readonly text: string;
  /** The checks it was labelled for, where not for all: no other counts. */
  readonly checks?: readonly string[];
  readonly findings: readonly Label[];
  /** A finding here counts neither for nor against. */
  readonly debatable: readonly Label[];
}

/** The labelled stories of a folder, in the order of their names. */
export function readCorpus(folder: string): readonly LabelledStory[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.star.md'))
    .sort()
    .map((file) => {
      const labels = JSON.parse(readFileSync(path.join(folder, file.replace(/\.star\.md$/, '.labels.json')), 'utf8'));
      const text = readFileSync(path.join(folder, file), 'utf8');
      return { file, text, checks: labels.checks, findings: labels.findings, debatable: labels.debatable };
    });
}
