import type { Range } from '../story/types';
import type { Edit, Finding, TextEdit } from './types';

/** The line ending a text uses: that of its first line. */
export function lineEndingOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/**
 * Removes a stretch of text, with its line where it stands alone there, else with the space on one side of it. Where
 * words stand close to it, the space on its other side stays between them.
 */
export function lineRemoval(text: string, { start, end }: Range): TextEdit {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to += 1;
  const opensLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  const closesLine = to === text.length || text[to] === '\n' || text[to] === '\r';
  if (opensLine && closesLine) {
    if (text[to] === '\r') to += 1;
    if (text[to] === '\n') to += 1;
    return { range: { start: from, end: to }, text: '' };
  }
  if (closesLine) return { range: { start: from, end }, text: '' };
  const apart = opensLine || from < start;
  return { range: { start, end: apart ? to : end }, text: '' };
}

/** The text after an edit. */
export function applyEdit(text: string, { edits }: Pick<Edit, 'edits'>): string {
  const parts: string[] = [];
  let reached = 0;
  for (const { range, text: words } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    parts.push(text.slice(reached, range.start), words);
    reached = range.end;
  }
  return parts.join('') + text.slice(reached);
}

/** An edit as one replacement: from where the first of its text edits begins to where the last ends. */
export function mergeEdit(text: string, edit: Pick<Edit, 'edits'>): TextEdit {
  const { start, end } = reachOf(edit);
  const within = edit.edits.map(({ range, text: words }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: words,
  }));
  return { range: { start, end }, text: applyEdit(text.slice(start, end), { edits: within }) };
}

/** From where the first of an edit's text edits begins to where the last ends. */
function reachOf({ edits }: Pick<Edit, 'edits'>): Range {
  return {
    start: Math.min(...edits.map(({ range }) => range.start)),
    end: Math.max(...edits.map(({ range }) => range.end)),
  };
}

type Fixable = Finding & { readonly fix: Edit };

/**
 * The findings whose fixes (never suggestions) do not get in one another's way: of two that overlap, the one that begins
 * first. Check the text again for the rest.
 */
export function fixesTogether(findings: readonly Finding[]): readonly Fixable[] {
  const fixable = findings.filter((finding): finding is Fixable => finding.fix !== undefined);
  const fixes = fixable.map((finding) => ({ finding, reach: reachOf(finding.fix) }));
  fixes.sort((a, b) => a.reach.start - b.reach.start || a.reach.end - b.reach.end);
  const chosen: Fixable[] = [];
  let reached = -1;
  for (const { finding, reach } of fixes) {
    if (reach.start <= reached) continue;
    chosen.push(finding);
    reached = reach.end;
  }
  return chosen;
}

/** The text after all fixes that do not get in one another's way. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  return applyEdit(text, { edits: fixesTogether(findings).flatMap(({ fix }) => fix.edits) });
}
