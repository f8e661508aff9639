import type { Arbitrary } from 'fast-check';
import { fixAll } from '../../src/checks/fixAll';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { exportMarkdown } from '../../src/notes/exportMarkdown';
import { spokenScript } from '../../src/notes/spokenScript';
import { check } from './check';
import { asCrlf, findingShown, placesInCrlf } from './lineEnds';
import { neighboursUnchanged } from './neighbours';
import { expectAllSound, expectApplicable, expectSound } from './ranges';
import type { Target } from './types';
import { lostWords } from './words';

/** What must hold for a file that is taken for a story. */
export function storyTarget(name: string, texts: Arbitrary<string>): Target {
  return {
    name,
    texts,
    read: check,
    invariants: [
      { name: 'throws-nothing', hold: throwsNothing },
      { name: 'ranges', hold: rangesSound },
      { name: 'fixes', hold: fixesHold },
      { name: 'line-ends', hold: lineEndsMakeNoDifference },
      { name: 'neighbours', hold: neighboursUnchanged },
    ],
  };
}

const findings = (text: string) => check(text).findings;

function throwsNothing(text: string): void {
  const { story } = check(text);
  exportMarkdown(story);
  spokenScript(story);
}

function rangesSound(text: string): void {
  const { story, evidence, findings } = check(text);
  for (const { check: id, range, fix, suggestions } of findings) {
    expectSound(range, text, id);
    if (range.end === range.start && text.length > 0) throw new Error(`${id}: nothing is underlined.`);
    for (const edit of [...(fix ? [fix] : []), ...suggestions]) expectApplicable(edit, text);
  }
  expectAllSound(story.sections, text, 'sections');
  expectAllSound(story.sentences, text, 'sentences');
  expectAllSound(story.suppressions, text, 'suppressions');
  expectAllSound(story.frontMatter, text, 'frontMatter');
  expectAllSound(evidence, text, 'evidence');
}

/** Each fix can make room for the next: a text with more of them than a run has rounds is no story. */
const MOST_FIXES = 8;

/**
 * From where a comment is open: one inside another is none, but for one that stands in words and never closes, and one
 * behind a backslash is none. All are tried.
 */
const COMMENTS = [/<!--[\s\S]*?-->/g, /<!--(?:(?!<!--)[\s\S])*?-->/g, /(?<!\\)<!--[\s\S]*?-->/g];

/** What no file may hold is written as an escape, whose letters are no word; what looks like one in the text before is none. */
const withoutEscapes = (fixed: string, before: string) =>
  fixed.replace(/\\(?:u[\dA-F]{4}|x[\dA-F]{2}|[abefnrtv0])/gi, (one) => (before.includes(one) ? one : ' '));

/** A comment that silenced nothing may go; no other word may, and a second run has nothing left to do. */
function fixesHold(text: string): void {
  const fixed = fixAll(text, findings).text;
  if (fixed === text) return;
  const fixes = check(text).findings.filter(({ fix }) => fix !== undefined).length;
  const few = fixes <= MOST_FIXES && text.split('<!--').length <= MOST_FIXES;
  if (few && fixAll(fixed, findings).text !== fixed)
    throw new Error('A second --fix changes what the first has written.');
  const [lost = []] = COMMENTS.map((comments) => {
    const without = (words: string) => words.replace(comments, '');
    return lostWords(without(text), withoutEscapes(without(fixed), text), namesMeant(fixed));
  }).sort((one, other) => one.length - other.length);
  if (lost.length > 0) throw new Error(`--fix loses ${lost.slice(0, 5).join(', ')}.`);
}

/**
 * All names of the principles that a text names in full: a slip of one of them becomes the full name, which may hold a
 * comma.
 */
function namesMeant(text: string): readonly string[] {
  return PRINCIPLE_NAMES.flatMap(({ name, aliases }) => (text.includes(name) ? [name, ...aliases] : []));
}

function lineEndsMakeNoDifference(text: string): void {
  if (text.includes('\r') || !text.includes('\n')) return;
  // A front matter is read up to so many characters, and CRLF is two of them.
  if ((check(text).story.frontMatter.range?.end ?? 0) > 4000) return;
  const crlf = asCrlf(text);
  const shown = check(text).findings.map((finding) => findingShown(finding, text, placesInCrlf(text)));
  const shownCrlf = check(crlf).findings.map((finding) => findingShown(finding, crlf, (at) => at));
  for (const one of shown) if (!shownCrlf.includes(one)) throw new Error(`With CRLF there is no ${one.slice(0, 160)}`);
  for (const one of shownCrlf) if (!shown.includes(one)) throw new Error(`Only with CRLF: ${one.slice(0, 160)}`);
}
