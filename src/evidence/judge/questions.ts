/**
 * The questions about a sentence that are answered in a thousand ways, so that no list of phrases can hold them. Each is
 * answered by the judge with a number; `examples/README.md` words them for the people who label sentences.
 */
export const QUESTIONS = [
  'boundary',
  'others',
  'mine',
  'part',
  'unasked',
  'assigned',
  'handedOff',
  'lesson',
  'generic',
  'mood',
  'effect',
  'worth',
  'tradeOff',
  'blame',
  'verified',
] as const;
export type Question = (typeof QUESTIONS)[number];
