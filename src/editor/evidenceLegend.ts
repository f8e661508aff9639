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

/** What the colors of evidence stand for, a line each, painted as the story is: the HTML that a hover may have. */
export function evidenceLegend(): string {
  return EVIDENCE_KINDS.map(
    (kind) =>
      `<span style="background-color:var(--vscode-starStory-evidence-${kind});">&nbsp;${NAMES[kind]}&nbsp;</span>`,
  ).join('<br>');
}
