/** Ordered from the quietest to the loudest. */
export const SEVERITIES = ['hint', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];
