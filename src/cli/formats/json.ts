import { mergeEdit } from '../../checks/edits';
import type { Edit, Finding, Severity } from '../../checks/types';
import type { CheckedFile } from '../checkedFile';
import { positionOf } from '../position';
import { safeJson } from '../printable';

/** ESLint knows two severities; hints and infos are printed with none. */
const NUMBERS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0, hint: 0 };

/** What ESLint prints, so that tools which read that read this: one entry a file, clean ones too. */
export function formatJson(files: readonly CheckedFile[]): string {
  const entries = files.map(({ filePath, story, findings }) => ({
    filePath,
    messages: findings.map((finding) => message(story.text, story.lineStarts, finding)),
    errorCount: findings.filter(({ severity }) => severity === 'error').length,
    warningCount: findings.filter(({ severity }) => severity === 'warning').length,
  }));
  return `${safeJson(entries, 2)}\n`;
}

function message(text: string, lineStarts: readonly number[], finding: Finding) {
  const start = positionOf(lineStarts, finding.range.start);
  const end = positionOf(lineStarts, finding.range.end);
  const suggestions = finding.suggestions.map((edit) => ({ desc: edit.title, fix: fixOf(text, edit) }));
  return {
    ruleId: finding.check,
    severity: NUMBERS[finding.severity],
    level: finding.severity,
    message: finding.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(finding.fix && { fix: fixOf(text, finding.fix) }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

/** ESLint's fix is one replacement: several text edits become one that covers them all. */
function fixOf(text: string, edit: Edit) {
  const { range, text: words } = mergeEdit(text, edit);
  return { range: [range.start, range.end], text: words };
}
