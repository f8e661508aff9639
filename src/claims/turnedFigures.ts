import { addTo } from '../base/addTo';
import { readingsOf } from '../evidence/readings';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import type { ClaimedFigure } from './figures';
import { isUnsure } from './meantFigures';
import { placeOf } from './places';
import type { ClaimChange, Place } from './types';

/**
 * On which side of a figure the amount is: with those of the group, below it. "In under 3 weeks" can be "over 3 weeks", which
 * may be how long it went on.
 */
const BOUND =
  /\b(in )?(?:(nearly|almost|under|below|up to|at most|(?:less|fewer) than)|over|above|at least|more than) $/i;
/** Letters: no bound is longer. */
const BEFORE = 14;

/**
 * Figures that stayed in their sentence and turned around: "fell by 40%", "rose by 40%", or "nearly half", "over half". Those
 * that one word turned are told as one.
 */
export function turnedFigures(
  old: Story,
  before: readonly ClaimedFigure[],
  now: Story,
  after: readonly ClaimedFigure[],
  aligned: Alignment,
): readonly ClaimChange[] {
  const was = byGroup(withBounds(old, before), aligned.old);
  const is = byGroup(withBounds(now, after), aligned.new);
  const turned = new Map<number, ClaimChange>();
  for (const [key, figures] of is) {
    const others = was.get(key);
    const [other, figure] = [others?.at(-1), figures.at(-1)];
    if (other?.way === undefined || figure?.way === undefined || others === undefined) continue;
    if (!isTurned(others, figures)) continue;
    // The last one that a word turns is where what is told of it ends.
    turned.set(figure.way.word.start, { kind: 'figure-changed', old: withWay(old, other), new: withWay(now, figure) });
  }
  return [...turned.values()];
}

/** The figures, and each that has a bound once more, told by that: a denial or a condition can turn it around. */
const withBounds = (story: Story, figures: readonly ClaimedFigure[]): readonly ClaimedFigure[] =>
  figures.flatMap((figure) => {
    const { sentence, range, key } = figure;
    const [bound, within, below] = BOUND.exec(story.text.slice(Math.max(0, range.start - BEFORE), range.start)) ?? [];
    if (bound === undefined || isUnsure(readingsOf(story)[sentence])) return [figure];
    const word = { start: range.start - bound.length, end: range.start };
    return [figure, { ...figure, key: `${key} bound ${within}`, way: { scale: '', up: below === undefined, word } }];
  });

/** Every one of them is told one way, and every other one the other way. */
function isTurned(one: readonly ClaimedFigure[], other: readonly ClaimedFigure[]): boolean {
  const first = one[0]?.way;
  const isOne = one.every(({ way }) => way?.scale === first?.scale && way?.up === first?.up);
  return isOne && other.every(({ way }) => way !== undefined && way.scale === first?.scale && way.up !== first?.up);
}

/** Figures by the group of their sentence and what they claim: those of one key are the same in versions of one sentence. */
function byGroup(
  figures: readonly ClaimedFigure[],
  groups: readonly (number | undefined)[],
): ReadonlyMap<string, readonly ClaimedFigure[]> {
  const found = new Map<string, ClaimedFigure[]>();
  for (const figure of figures) {
    const group = groups[figure.sentence];
    if (group !== undefined) addTo(found, `${group} ${figure.key}`, figure);
  }
  return found;
}

/** A figure with the word that says which way. */
function withWay(story: Story, { sentence, range, way }: ClaimedFigure): Place {
  const word = way?.word ?? range;
  return placeOf(story, sentence, { start: Math.min(word.start, range.start), end: Math.max(word.end, range.end) });
}
