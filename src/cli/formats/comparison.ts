import { count } from '../../base/count';
import type { Comparison } from '../../claims/compareClaims';
import { tellChange } from '../../claims/tellChange';
import { tellSame } from '../../claims/tellSame';
import type { ClaimChange, Place } from '../../claims/types';
import type { Story } from '../../story/types';
import { positionOf } from '../position';
import { printable, safeJson } from '../printable';

interface Named extends Comparison {
  readonly oldPath: string;
  readonly newPath: string;
}

/** For people: a line for each change, at the line of the new version, or of the old one where nothing is left of it. */
export function formatComparison(comparison: Comparison): string {
  const { old, new: now, changes } = comparison;
  if (changes.length === 0) return `${tellSame(comparison)}\n`;
  const rows = changes.map((change) => {
    const [story, place, name] = 'new' in change ? [now, change.new, 'new'] : [old, change.old, 'old'];
    const { line } = positionOf(story.lineStarts, place.range.start);
    return { at: `${name}:${line}`, says: printable(tellChange(change)) };
  });
  const width = Math.max(...rows.map(({ at }) => at.length));
  const differ = changes.length === 1 ? 'differs' : 'differ';
  return `${rows.map(({ at, says }) => `${at.padEnd(width)}  ${says}\n`).join('')}\n${count(changes.length, 'claim')} ${differ}.\n`;
}

/** For programs: docs/format.md says what the fields mean. */
export function formatComparisonJson({ old, new: now, changes, oldPath, newPath }: Named): string {
  const told = changes.map((change: ClaimChange) => ({
    kind: change.kind,
    message: tellChange(change),
    ...('old' in change && { old: placed(old, change.old) }),
    ...('new' in change && { new: placed(now, change.new) }),
    ...(change.kind === 'actor-changed' && { oldActor: change.oldActor, newActor: change.newActor }),
  }));
  return `${safeJson({ version: 1, old: oldPath, new: newPath, changes: told }, 2)}\n`;
}

function placed({ lineStarts }: Story, { text, section, range }: Place) {
  const start = positionOf(lineStarts, range.start);
  const end = positionOf(lineStarts, range.end);
  return { text, section, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
