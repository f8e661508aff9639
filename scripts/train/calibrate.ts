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
/** So much of what is rightly found is told as sure: softness hides nothing. */
const SURE_SHARE = 0.8;
/** Cues are not spoken: they only silence, or make the coach ask. */
const CUE_PRECISION = 0.5;
/** A cut is not set by fewer findings than these. */
const LEAST = 6;

/**
 * The cuts for a finding that is spoken, as a warning where sure and as a question where not: both at once, so that most of
 * what is there is found within what the voices promise; of two that find as much, the one whose sure findings are righter.
 */
export function cutsForVoice(scored: readonly Scored[], surely = SURE_PRECISION): Cut {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const rightIn = [0];
  for (const { right } of sorted) rightIn.push((rightIn.at(-1) ?? 0) + Number(right));
  const right = (taken: number): number => rightIn[taken] ?? 0;
  let best = { sure: 0, unsure: 0, precision: 0 };
  for (let unsure = LEAST; unsure <= sorted.length; unsure += 1) {
    if (right(unsure) < TOGETHER * unsure || right(unsure) < right(best.unsure)) continue;
    for (let sure = LEAST; sure <= unsure; sure += 1) {
      const asked = unsure - sure;
      const precision = right(sure) / sure;
      if (precision < surely || right(sure) < SURE_SHARE * right(unsure)) continue;
      if (asked > 0 && right(unsure) - right(sure) < UNSURE_PRECISION * asked) continue;
      if (right(unsure) > right(best.unsure) || precision > best.precision) best = { sure, unsure, precision };
    }
  }
  return { sure: cutAt(sorted, best.sure), unsure: cutAt(sorted, best.unsure) };
}

/** The cuts for a piece of evidence: a proof may be quoted, a cue only counts against an absence. */
export function cutsForEvidence(scored: readonly Scored[]): Cut {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const sure = lowest(sorted, SURE_PRECISION);
  return { sure: cutAt(sorted, sure), unsure: cutAt(sorted, Math.max(sure, lowest(sorted, CUE_PRECISION))) };
}

/** How many of the sorted scores are taken, so that what is taken is right as often as asked. */
function lowest(sorted: readonly Scored[], precision: number): number {
  let best = 0;
  let right = 0;
  for (const [at, one] of sorted.entries()) {
    if (one.right) right += 1;
    if (at + 1 >= LEAST && right / (at + 1) >= precision) best = at + 1;
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
