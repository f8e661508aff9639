import type { Label, LabelledStory } from './corpus';

/** What a checker found in one story: `line` counts from 1. */
export interface Prediction {
  readonly check: string;
  readonly line: number;
  readonly text: string;
}

export interface Tally {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly misses: number;
}

/** One finding that was wrong, or one label that was missed. */
export interface Slip {
  readonly kind: 'wrong' | 'missed';
  readonly file: string;
  readonly check: string;
  readonly line: number;
  readonly text: string;
}

export interface Score {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly slips: readonly Slip[];
}

/** Checks that speak once a story may stand on the heading or on the sentence: any line of the story matches. */
const ONCE_A_STORY: ReadonlySet<string> = new Set(['missing-quantified-result']);

/**
 * Matches predictions with labels one to one: the same check on the same line (for those that speak once a story, on
 * any). Words decide between several on one line. What is debatable counts neither for nor against, nor does a check
 * that the story was not labelled for.
 */
export function score(
  stories: readonly LabelledStory[],
  predict: (story: LabelledStory) => readonly Prediction[],
  checks: readonly string[],
): Score {
  const counts = new Map(checks.map((check) => [check, { truePositives: 0, falsePositives: 0, misses: 0 }]));
  const slips: Slip[] = [];
  for (const story of stories) {
    const predictions = predict(story);
    for (const check of checks) {
      const count = counts.get(check);
      if (!count || story.checks?.includes(check) === false) continue;
      const ofCheck = <T extends { readonly check: string }>(all: readonly T[]): T[] =>
        all.filter((one) => one.check === check);
      const labels = ofCheck(story.findings);
      const debatable = ofCheck(story.debatable);
      const matches = (prediction: Prediction, label: Label): boolean =>
        ONCE_A_STORY.has(check) || label.line === prediction.line;
      const left: Prediction[] = [];
      // Those that agree on the words first, so that a neighbour on the line does not take their label.
      const byWords = [...ofCheck(predictions)].sort((a, b) => Number(agrees(b, labels)) - Number(agrees(a, labels)));
      for (const prediction of byWords) {
        const onLine = labels.filter((label) => matches(prediction, label));
        const best = onLine.find((label) => overlaps(label, prediction)) ?? onLine[0];
        if (best) {
          labels.splice(labels.indexOf(best), 1);
          count.truePositives += 1;
        } else left.push(prediction);
      }
      for (const prediction of left) {
        const at = debatable.findIndex((label) => matches(prediction, label));
        if (at >= 0) debatable.splice(at, 1);
        else {
          count.falsePositives += 1;
          slips.push({ kind: 'wrong', file: story.file, ...prediction });
        }
      }
      for (const label of labels) {
        // A label that is also debatable was not agreed on.
        if (debatable.some((other) => other.line === label.line && other.text === label.text)) continue;
        count.misses += 1;
        slips.push({ kind: 'missed', file: story.file, ...label });
      }
    }
  }
  return { tallies: counts, slips };
}

function agrees(prediction: Prediction, labels: readonly Label[]): boolean {
  return labels.some((label) => label.line === prediction.line && overlaps(label, prediction));
}

function overlaps(label: Label, prediction: Prediction): boolean {
  return label.text.includes(prediction.text) || prediction.text.includes(label.text);
}

export function precisionOf({ truePositives, falsePositives }: Tally): number {
  return truePositives + falsePositives === 0 ? 1 : truePositives / (truePositives + falsePositives);
}

export function recallOf({ truePositives, misses }: Tally): number {
  return truePositives + misses === 0 ? 1 : truePositives / (truePositives + misses);
}

/** The Wilson score interval at 95 % for `hits` of `trials` (E. B. Wilson, 1927); z = 1.96. */
export function wilson(hits: number, trials: number): readonly [number, number] {
  if (trials === 0) return [0, 1];
  const z = 1.96;
  const share = hits / trials;
  const centre = share + (z * z) / (2 * trials);
  const margin = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return [Math.max(0, (centre - margin) / scale), Math.min(1, (centre + margin) / scale)];
}
