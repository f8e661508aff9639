/** Ordered from the quietest to the loudest. */
export const SEVERITIES = ['hint', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Whether a finding this loud costs the signal, so that an interviewer would hold it against the story; the quieter ones are asked in passing. */
export function costsSignal(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}
