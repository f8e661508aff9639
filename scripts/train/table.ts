import type { Cut } from '../../src/evidence/judge/model';
import { isOfNotes, PURPOSES, type ScoredBy, scoredFor, type UnseenStory } from './scored';

const share = (part: number, whole: number): string => (whole === 0 ? '  – ' : (part / whole).toFixed(2));

/** What the cuts give on stories of writers that were not trained on: the sure ones, the unsure ones, and all together. */
export function table(unseen: readonly UnseenStory[], cuts: Readonly<Record<string, Cut>>): string {
  const all = rows(unseen, cuts, () => true);
  return `All stories of writers that were not trained on:\n${all}\n\nOf these, labelled notes:\n${rows(unseen, cuts, isOfNotes)}`;
}

function rows(
  unseen: readonly UnseenStory[],
  cuts: Readonly<Record<string, Cut>>,
  counts: (one: ScoredBy) => boolean,
): string {
  const lines = PURPOSES.map((purpose) => {
    const scored = scoredFor(purpose, unseen).filter(counts);
    const { sure = 0, unsure = 0 } = cuts[purpose] ?? {};
    const count = (from: number, to: number, right: boolean): number =>
      scored.filter((one) => one.score >= from && one.score < to && one.right === right).length;
    const high = Number.POSITIVE_INFINITY;
    const [surely, wrongly, asked, wronglyAsked] = [
      count(sure, high, true),
      count(sure, high, false),
      count(unsure, sure, true),
      count(unsure, sure, false),
    ] as const;
    const all = scored.filter(({ right }) => right).length;
    return [
      purpose.padEnd(28),
      `sure ${share(surely, surely + wrongly)} (${surely}/${surely + wrongly})`.padEnd(22),
      `unsure ${share(asked, asked + wronglyAsked)} (${asked}/${asked + wronglyAsked})`.padEnd(22),
      `precision ${share(surely + asked, surely + wrongly + asked + wronglyAsked)} recall ${share(surely + asked, all)} of ${all}`,
    ].join(' ');
  });
  return lines.join('\n');
}
