import type { Clause } from '../evidence/types';
import type { Range, Story } from '../story/types';
import { quoted } from './quoted';
import { rewriteToFirstPerson } from './rewriteToFirstPerson';
import { silenceLine } from './silenceLine';
import type { Edit, TextEdit } from './types';

/** A placeholder: the sentence is evidence of nothing until somebody has filled it in. */
const WHO = '[who, by role]';

/** The clause's words as an edit leaves them. */
function after(story: Story, range: Range, edits: readonly TextEdit[]): string {
  let words = '';
  let at = range.start;
  for (const edit of edits) {
    if (edit.range.end > range.end) break;
    words += story.shown.slice(at, Math.max(at, edit.range.start)) + edit.text;
    at = Math.max(at, edit.range.end);
  }
  return words + story.shown.slice(at, range.end);
}

/** What the writer can make of a group's action, in the order of the light bulb. `clauses` share their subject. */
export function creditEdits(story: Story, clauses: readonly Clause[]): readonly Edit[] {
  const [first] = clauses;
  if (first?.subject === undefined) return [];
  const edits = rewriteToFirstPerson(story, clauses);
  const end = Math.max(first.range.end, edits.at(-1)?.range.end ?? 0);
  const mine: Edit = {
    title: `Change to “I”: ${quoted(after(story, { start: first.range.start, end }, edits))}`,
    edits,
  };
  const named: Edit = { title: 'Name who did it', edits: [{ range: first.subject, text: WHO }] };
  // "It was collectively decided": no subject that could become "I".
  const own = edits.length === 0 ? [] : [mine, named];
  const kept: Edit = {
    title: 'Keep: this credits the team',
    edits: [silenceLine(story, 'we-in-action', first.subject.start)],
  };
  return [...own, kept];
}
