import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixAll } from '../../src/checks/fixAll';
import type { Finding } from '../../src/checks/types';
import { checkStory } from '../../src/index';
import { lineAt } from '../../src/story/lines';
import { leastTime } from '../cpuTime';

/** What `expected.yaml` says of a file's front matter and fixes; the other keys are other tests'. */
interface Expected {
  readonly title?: string;
  readonly level?: string;
  readonly principles?: readonly string[];
  readonly sections?: readonly Readonly<Record<string, string>>[];
  readonly findings?: readonly ExpectedFinding[];
  readonly silent?: readonly (string | { readonly check: string; readonly line: number })[];
  readonly seconds?: number;
  readonly fix?: ExpectedFix;
}

interface ExpectedFinding {
  readonly check: string;
  readonly line?: number;
  readonly lineIn?: readonly number[];
  readonly level?: string;
  readonly text?: string;
  readonly within?: string;
  readonly goneAfterFix?: boolean;
}

interface ExpectedFix {
  readonly unchanged?: boolean;
  readonly reads?: {
    readonly title?: string;
    readonly question?: string;
    readonly level?: string;
    readonly principles?: readonly string[];
  };
  readonly mayStay?: boolean;
  readonly keeps?: readonly string[];
}

/** The files whose front matter is what they are about. */
const FILES = {
  format: ['f01-fm-yaml-comment', 'f03-fm-two-quoted-fix', 'f04-fm-hash-truncates', 'f06-fm-not-at-top'],
  hostile: ['fix-breaks-yaml', 'yaml-complex-keys-4kb'],
} as const;

const cases = Object.entries(FILES).flatMap(([folder, names]) => {
  const all = parse(readFileSync(`test/cases/${folder}/expected.yaml`, 'utf8')) as Record<string, Expected>;
  return names.map((name) => {
    const file = `${name}.star.md`;
    const expected = all[file];
    if (expected === undefined) throw new Error(`Nothing is expected of ${file}.`);
    return { file, expected, text: readFileSync(`test/cases/${folder}/${file}`, 'utf8') };
  });
});

const valuesOf = (text: string) => {
  const { frontMatter } = checkStory(text).story;
  return {
    title: frontMatter.title?.value,
    question: frontMatter.question?.value,
    level: frontMatter.level?.value,
    principles: frontMatter.principles.map(({ value }) => value),
  };
};
const fixed = (text: string) => fixAll(text, (now) => checkStory(now).findings);

function holds(text: string, { check, line, lineIn, level, text: words, within }: ExpectedFinding) {
  const { lineStarts } = checkStory(text).story;
  return (finding: Finding): boolean => {
    const found = text.slice(finding.range.start, finding.range.end);
    const at = lineAt(lineStarts, finding.range.start) + 1;
    return (
      finding.check === check &&
      (line === undefined || at === line) &&
      (lineIn === undefined || lineIn.includes(at)) &&
      (level === undefined || finding.severity === level) &&
      (words === undefined || found === words) &&
      (within === undefined || within.includes(found))
    );
  };
}

describe.each(cases)('$file', ({ text, expected }) => {
  const { findings, story } = checkStory(text);
  const { fix = {} } = expected;

  test('has the values that a person reads in it', () => {
    const { title, level, principles } = expected;
    const wanted = Object.fromEntries(
      Object.entries({ title, level, principles }).filter(([, one]) => one !== undefined),
    );
    expect(valuesOf(text)).toMatchObject(wanted);
  });

  test('has its sections', () => {
    expect(story.sections.map(({ names }) => names.join('/'))).toEqual(
      (expected.sections ?? []).map((section) => Object.keys(section)[0]),
    );
  });

  test('is told what it should be, and nothing that it should not', () => {
    for (const one of expected.findings ?? []) expect(findings.some(holds(text, one)), JSON.stringify(one)).toBe(true);
    for (const one of expected.silent ?? []) {
      const silent = typeof one === 'string' ? { check: one } : one;
      expect(findings.filter(holds(text, silent)), JSON.stringify(one)).toEqual([]);
    }
  });

  test('is fixed into what a person reads in it, or left alone', () => {
    const after = fixed(text).text;
    if (fix.unchanged) expect(after).toBe(text);
    for (const words of fix.keeps ?? []) expect(after).toContain(words);
    if (fix.reads && !(fix.mayStay && after === text)) {
      expect(checkStory(after).story.frontMatter.errors).toEqual([]);
      expect(after.startsWith('---\n')).toBe(true);
      expect(valuesOf(after)).toMatchObject(fix.reads);
      for (const one of expected.findings ?? []) {
        if (one.goneAfterFix) expect(checkStory(after).findings.filter(holds(after, { check: one.check }))).toEqual([]);
      }
    }
    expect(after.slice(after.indexOf('## '))).toBe(text.slice(text.indexOf('## ')));
    expect(fixed(after).text).toBe(after);
  });

  test.runIf(expected.seconds)('is checked in the time it may take', () => {
    expect(leastTime(() => checkStory(text)) / 1000).toBeLessThan(expected.seconds ?? 0);
  });
});
