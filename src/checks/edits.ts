import { applyEdit, type Edit, reachOf } from '../base/edits';
import type { Finding } from './types';

export { applyEdit, lineEndingOf, lineRemoval, mergeEdit } from '../base/edits';

type Fixable = Finding & { readonly fix: Edit };

/**
 * The findings whose fixes (never suggestions) do not get in one another's way: of two that overlap, the one that begins
 * first. Check the text again for the rest.
 */
export function fixesTogether(findings: readonly Pick<Finding, 'check' | 'fix'>[]): readonly Fixable[] {
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
