import type { Clause } from '../evidence/types';
import type { Range, Story } from '../story/types';
import { lineEndingOf } from './edits';
import { quoted } from './quoted';
import { rewriteToFirstPerson } from './rewriteToFirstPerson';
import type { Edit, TextEdit } from './types';

/** A placeholder: the sentence is evidence of nothing until somebody has filled it in. */
const WHO = '[who, by role]';
const COMMENT = '<!-- star-disable-next-line we-in-action -->';

/** Where the line of an offset begins, by bisection: a hostile text has as many findings as lines. */
function lineStart({ lineStarts }: Story, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lineStarts[low] ?? 0;
}

/** The comment goes on the line before; inside a wrapped paragraph at the end of that line, so that it stays one. */
function keepCredit(story: Story, clause: Clause): Edit | undefined {
  const sentence = story.sentences[clause.sentence];
  // A comment between the rows of a table would end it.
  if (sentence === undefined || sentence.block === 'cell' || clause.subject === undefined) return undefined;
  const at = clause.subject.start;
  const line = lineStart(story, at);
  const title = 'Team credit, keep it';
  if (sentence.blockRange.start < line) {
    let end = line;
    while (end > 0 && /\s/.test(story.text[end - 1] ?? '')) end -= 1;
    return { title, edits: [{ range: { start: end, end }, text: ` ${COMMENT}` }] };
  }
  const indent = /^[ \t]*/.exec(story.text.slice(line, at))?.[0] ?? '';
  const text = `${indent}${COMMENT}${lineEndingOf(story.text)}`;
  return { title, edits: [{ range: { start: line, end: line }, text }] };
}

/** The clause's words as an edit leaves them. */
function after(story: Story, range: Range, edits: readonly TextEdit[]): string {
  let words = '';
  let at = range.start;
  for (const edit of edits) {
    if (edit.range.end > range.end) break;
    words += story.text.slice(at, Math.max(at, edit.range.start)) + edit.text;
    at = Math.max(at, edit.range.end);
  }
  return words + story.text.slice(at, range.end);
}

/** What the writer can make of a group's action, in the order of the light bulb. `clauses` share their subject. */
export function creditEdits(story: Story, clauses: readonly Clause[]): readonly Edit[] {
  const [first] = clauses;
  if (first?.subject === undefined) return [];
  const edits = rewriteToFirstPerson(story, clauses);
  const mine: Edit = { title: `It was I: ${quoted(after(story, first.range, edits))}`, edits };
  const named: Edit = { title: 'Name who it was', edits: [{ range: first.subject, text: WHO }] };
  const kept = keepCredit(story, first);
  // "It was collectively decided": no subject that could become "I".
  const own = edits.length === 0 ? [] : [mine, named];
  return kept === undefined ? own : [...own, kept];
}
