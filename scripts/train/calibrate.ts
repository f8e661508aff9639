import type { Cut } from '../../src/evidence/judge/model';

/** A score that was given without having seen the story, and whether it was right. */
export interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** What the voices promise on stories that were not trained on: checks.md, "Confidence decides the voice". */
const SURE_PRECISION = 0.95;
const UNSURE_PRECISION = 0.75;
/** All findings of a check together. */
const TOGETHER = 0.86;
/** Cues are not spoken: they only silence, or make the coach ask. */
const CUE_PRECISION = 0.5;
/** A cut is not set by fewer findings than these. */
const LEAST = 6;

/** The cuts for a finding that is spoken, as a warning where sure and as a question where not. */
export function cutsForVoice(scored: readonly Scored[], surely = SURE_PRECISION): Cut {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const sure = lowest(sorted, 0, surely);
  const unsure = lowest(sorted, sure, UNSURE_PRECISION, TOGETHER);
  return { sure: cutAt(sorted, sure), unsure: cutAt(sorted, Math.max(sure, unsure)) };
}

/** The cuts for a piece of evidence: a proof may be quoted, a cue only counts against an absence. */
export function cutsForEvidence(scored: readonly Scored[]): Cut {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const sure = lowest(sorted, 0, SURE_PRECISION);
  return { sure: cutAt(sorted, sure), unsure: cutAt(sorted, Math.max(sure, lowest(sorted, 0, CUE_PRECISION))) };
}

/** How many of the sorted scores are taken, from `from` on, so that what is taken is right as often as asked. */
function lowest(sorted: readonly Scored[], from: number, precision: number, together = 0): number {
  let best = from;
  let right = 0;
  let rightInAll = sorted.slice(0, from).filter((one) => one.right).length;
  for (let at = from; at < sorted.length; at += 1) {
    if (sorted[at]?.right) {
      right += 1;
      rightInAll += 1;
    }
    const taken = at + 1 - from;
    if (taken >= LEAST && right / taken >= precision && rightInAll / (at + 1) >= together) best = at + 1;
  }
  return best;
}

/** A score between the last that is taken and the first that is not. */
function cutAt(sorted: readonly Scored[], taken: number): number {
  const last = sorted[taken - 1]?.score;
  const next = sorted[taken]?.score;
  if (last === undefined) return Math.ceil((sorted[0]?.score ?? 0) * 100 + 1) / 100;
  return Math.round((next === undefined ? last : (last + next) / 2) * 1000) / 1000;
}
