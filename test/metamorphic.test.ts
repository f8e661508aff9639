import { describe, expect, test } from 'vitest';
import { checkStory } from '../src/index';
import { readCorpus } from './accuracy/corpus';
import { CASES, underOneName, WRITINGS } from './writings';

/** Footnote marks and signs that are no letters or digits, which a rewriting may add or take away. */
const NO_WORDS = /\[\^\d\]|¹|[^\p{L}\p{N}]+/gu;
/** What these underline is a stretch of lines, however long it is. */
const OF_LINES: ReadonlySet<string> = new Set(['missing-section']);

/** Every finding: its check, how loud it is, and the letters underlined. */
const found = (text: string): readonly string[] =>
  checkStory(text, { level: 'Senior' })
    .findings.map(({ check, severity, range }) => {
      const words = OF_LINES.has(check) ? '' : underOneName(text.slice(range.start, range.end));
      return `${check} ${severity} ${words.replace(NO_WORDS, '')}`;
    })
    .sort();

const stories = ['test/corpus', 'test/notes', 'test/exams/f'].flatMap(readCorpus).map(({ file, text }) => ({
  file,
  text,
  findings: found(text),
}));

describe('the same findings in every story, however it is written', () => {
  test.each(WRITINGS)('%s', { timeout: 60_000 }, (_name, rewrite) => {
    const changed = stories.filter(({ text }) => rewrite(text) !== text);
    expect(changed.length).toBeGreaterThan(3);
    for (const { file, text, findings } of changed) expect(found(rewrite(text)), file).toEqual(findings);
  });
});

describe('nearly the same findings', () => {
  // A department is known by its capital ("Design came up with three variants"), and a name weighs with the judge.
  test.each(CASES)('%s', { timeout: 60_000 }, (_name, rewrite) => {
    let all = 0;
    let lost = 0;
    for (const { text, findings } of stories) {
      const other = found(rewrite(text));
      all += findings.length;
      lost += findings.filter((finding) => !other.includes(finding)).length;
      lost += other.filter((finding) => !findings.includes(finding)).length;
    }
    expect(lost / all).toBeLessThan(0.03);
  });
});
