import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdit, applyFixes } from '../../src/checks/edits';
import type { Finding } from '../../src/checks/types';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { suppressLine } from '../../src/editor/suppressLine';
import { checkStory } from '../../src/index';
import { importNotes } from '../../src/notes/importNotes';
import { lineAt } from '../../src/story/lines';
import type { Story } from '../../src/story/types';
import { leastTime } from '../cpuTime';

/**
 * Every case of format/, and those of hostile/ whose words must be read right: tables, bullets, suppressions, labels and
 * titles. README.md says what the keys mean; what they say of front matter and its fixes is frontMatter.test.ts's.
 */

type Expected = Readonly<Record<string, Case>>;
interface Case {
  readonly title?: string;
  readonly sections?: readonly Readonly<Record<string, string>>[];
  readonly findings?: readonly Found[];
  readonly silent?: readonly (string | Found)[];
  readonly spoken?: readonly string[];
  readonly notSpoken?: readonly string[];
  readonly sameAs?: string;
  readonly seconds?: number;
  readonly fix?: { readonly unchanged?: boolean };
  readonly afterSilencing?: readonly (Found & { readonly silent: readonly string[] })[];
  readonly import?: Imported;
}
interface Found {
  readonly check: string;
  readonly line?: number;
  readonly lineIn?: readonly number[];
  readonly level?: string;
  readonly text?: string;
  readonly within?: string;
}
interface Imported {
  readonly stories: readonly { readonly title: string; readonly sections: Readonly<Record<string, string>> }[];
  readonly leftOut: readonly string[];
}

const CASES = 'test/cases';
const expectedIn = (folder: string) => parse(readFileSync(`${CASES}/${folder}/expected.yaml`, 'utf8')) as Expected;
const expected = { format: expectedIn('format'), hostile: expectedIn('hostile') };
type Folder = keyof typeof expected;
const textOf = (folder: Folder, file: string) => readFileSync(`${CASES}/${folder}/${file}`, 'utf8');
const caseOf = (folder: Folder, file: string): Case => {
  const found = expected[folder][file];
  if (!found) throw new Error(`nothing is expected of ${file}`);
  return found;
};

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
const underlined = ({ text }: Story, { range }: Finding) => text.slice(range.start, range.end);
const shown = (story: Story) => (finding: Finding) => {
  const line = lineAt(story.lineStarts, finding.range.start);
  const column = finding.range.start - (story.lineStarts[line] ?? 0);
  const { check, severity: level } = finding;
  return { check, level, line: line + 1, column, text: underlined(story, finding) };
};
const is = (one: Found) => (found: ReturnType<ReturnType<typeof shown>>) =>
  found.check === one.check &&
  (one.line === undefined || found.line === one.line) &&
  (one.lineIn === undefined || one.lineIn.includes(found.line)) &&
  (one.level === undefined || found.level === one.level) &&
  (one.text === undefined || found.text === one.text) &&
  (one.within === undefined || one.within.includes(found.text));

const FORMAT = readdirSync(`${CASES}/format`).filter((file) => file.endsWith('.star.md'));
const READ: readonly (readonly [Folder, string])[] = [
  ...FORMAT.map((file): [Folder, string] => ['format', file]),
  ...['bullet-dots', 'suppress-glue', 'table-lf', 'table-crlf'].map((name): [Folder, string] => [
    'hostile',
    `${name}.star.md`,
  ]),
];

test('no file of format/ is without its expectation, and no expectation without its file', () => {
  expect(Object.keys(expected.format).sort()).toEqual([...FORMAT].sort());
});

describe.each(READ)('%s/%s', (folder, file) => {
  const one = caseOf(folder, file);
  const { story, findings } = checkStory(textOf(folder, file));
  const all = findings.map(shown(story));
  const spoken = plain(story.sentences.map(({ range }) => story.text.slice(range.start, range.end)).join(' '));

  test('its sections', () => {
    const sections = story.sections.map(({ names, sentences: [first] }) => [
      names.join('/'),
      first ? story.text.slice(first.range.start, first.range.end) : '',
    ]);
    const wanted = (one.sections ?? []).flatMap((section) => Object.entries(section));
    expect(sections.map(([section]) => section)).toEqual(wanted.map(([section]) => section));
    for (const [index, [, words]] of wanted.entries()) expect(sections[index]?.[1]).toContain(words);
  });

  test.each(one.findings ?? [])('a finding of $check in line $line', (wanted) => {
    expect(all.filter(is(wanted)), JSON.stringify(all)).not.toEqual([]);
  });

  test.each((one.silent ?? []).map((silent) => [silent]))('not %o', (silent) => {
    const said = all.filter((found) => (typeof silent === 'string' ? found.check === silent : is(silent)(found)));
    expect(said).toEqual([]);
  });

  test('what is said aloud', () => {
    for (const words of one.spoken ?? []) expect(spoken).toContain(words);
    for (const words of one.notSpoken ?? []) expect(spoken).not.toContain(words);
  });

  test.runIf(one.seconds)('in time', () => {
    expect(leastTime(() => checkStory(story.text)) / 1000).toBeLessThan(one.seconds ?? 0);
  });

  test.runIf(one.fix?.unchanged)('what is fixed', () => {
    expect(applyFixes(story.text, findings)).toBe(story.text);
  });

  if (one.sameAs !== undefined) {
    const other = checkStory(textOf(folder, one.sameAs));
    test(`the findings of ${one.sameAs}`, () => {
      expect(all).toEqual(other.findings.map(shown(other.story)));
    });
  }

  test.each(one.afterSilencing ?? [])('after silencing $check', (silenced) => {
    const finding = findings.find((found) => is(silenced)(shown(story)(found)));
    const edit = finding && suppressLine(story, finding);
    expect(edit).toBeDefined();
    const after = checkStory(edit ? applyEdit(story.text, edit) : '').findings.map(({ check }) => check);
    for (const check of silenced.silent) expect(after).not.toContain(check);
  });
});

test.each(['constructor-label.md', 'import-loses-h1.md'])('import of %s', (file) => {
  const wanted = caseOf('hostile', file).import;
  const { stories, leftOut } = importNotes(textOf('hostile', file), PRINCIPLE_NAMES);
  expect(stories.map(({ title }) => title)).toEqual(wanted?.stories.map(({ title }) => title));
  for (const [index, { sections }] of (wanted?.stories ?? []).entries()) {
    const found = stories[index]?.sections.map(({ names, text }): [string, string] => [names.join('/'), plain(text)]);
    expect(Object.fromEntries(found ?? [])).toEqual(sections);
  }
  expect(leftOut.map(plain)).toEqual(wanted?.leftOut);
});
