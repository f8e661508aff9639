import { clock } from '../base/clock';
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

/** The whole story in the status bar: its time, and the findings that the Problems panel lists, which are all but hints. */
export function statusText(timing: Timing, findings: readonly Finding[]): StatusText {
  const open = findings.filter(({ severity }) => severity !== 'hint').length;
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
  return {
    text: `${short} $(${open === 0 ? 'check' : 'warning'}) ${open}`,
    tooltip: `${time}\n${counts.length === 0 ? 'No open findings' : counts.join(', ')}`,
  };
}
