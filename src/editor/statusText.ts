import { clock } from '../base/clock';
import { costsSignal } from '../base/severity';
import { type Finding, SEVERITIES, type Severity } from '../checks/types';
import type { Timing } from '../coaching/timing';

interface StatusText {
  readonly text: string;
  readonly tooltip: string;
}

const NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'infos'],
  hint: ['hint', 'hints'],
};

/**
 * The whole story in the status bar: its time, and what VS Code counts: errors and warnings under one sign, as on the
 * file's tab, and infos under their own. Hints stand in the tooltip alone.
 */
export function statusText(timing: Timing, findings: readonly Finding[]): StatusText {
  const open = findings.filter(({ severity }) => costsSignal(severity)).length;
  const infos = findings.filter(({ severity }) => severity === 'info').length;
  const counts = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${NAMES[severity][count === 1 ? 0 : 1]}`];
  });
  const { spent, budget, unit, over } = timing;
  const time =
    unit === 'words'
      ? `${spent} of ${budget} words${over ? ', too many' : ''}`
      : `${clock(spent)} of ${clock(budget)} to say${over ? ', over time' : ''}`;
  const short = unit === 'words' ? `$(list-selection) ${spent}/${budget}` : `$(watch) ${clock(spent)}`;
  const sign = open + infos === 0 ? 'check' : 'warning';
  return {
    text: `${short} $(${sign}) ${open}${infos === 0 ? '' : ` $(info) ${infos}`}`,
    tooltip: `${time}\n${counts.length === 0 ? 'No open findings' : counts.join(', ')}`,
  };
}
