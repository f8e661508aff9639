import { EVIDENCE_KINDS, type EvidenceKind } from './evidenceMarks';

/** What each kind is called where its color is explained. */
const NAMES: Readonly<Record<EvidenceKind, string>> = {
  boundary: 'whose job it was',
  deed: 'your own actions',
  figure: 'numbers, and what changed',
  tradeOff: 'trade-offs',
  verification: 'how you checked it',
  impact: 'what it was worth, and what lasts',
  lesson: 'lessons from this story',
};

/**
 * How often a swatch is painted. Highlights are pale, so that text can be read on them, and alone a swatch of one is lost in the
 * hover. The editor lets a hover have no border; the same color over itself comes close to the full one.
 */
export const SWATCH_LAYERS = 12;

/** The colors of evidence and what they stand for, a line each, as the HTML that a hover may have. */
export function evidenceLegend(): string {
  return EVIDENCE_KINDS.map((kind) => `${swatch(kind)}&nbsp; ${NAMES[kind]}`).join('<br>');
}

function swatch(kind: EvidenceKind): string {
  const open = `<span style="background-color:var(--vscode-starStory-evidence-${kind});">`;
  return `${open.repeat(SWATCH_LAYERS)}&nbsp;&nbsp;&nbsp;&nbsp;${'</span>'.repeat(SWATCH_LAYERS)}`;
}
