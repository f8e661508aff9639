import { cameAbout, REACHES } from '../evidence/cameAbout';
import { firstFrom } from '../evidence/judge/spanOf';
import { moved, readingsOf } from '../evidence/readings';
import type { SentenceReading } from '../language/sentence';
import { NEGATIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import type { ClaimedFigure } from './figures';
import { clauseAt } from './figureWay';
import { placeOf } from './places';
import type { ClaimChange, Place } from './types';

/** They tell as well, wherever they stand, that what was aimed at may have been reached. */
const REACHED = wordSet('goal target aim plan manage succeed deliver do there make true');
/** "It would have cost $300": that it did not is the point of it. */
const UNREAL = wordSet("would could might should 'd if unless without nobody none");
/** A longer sentence is nobody's, and all of it would be looked at for each of its figures. */
const MOST_TOKENS = 300;

/**
 * Figures that had only been aimed at or expected, and are told as what came of it now: "The goal was 20% fewer errors", "We
 * had 20% fewer errors". Nothing is said where the old version may tell that it was reached.
 */
export function meantFigures(
  old: Story,
  before: readonly ClaimedFigure[],
  now: Story,
  after: readonly ClaimedFigure[],
): readonly ClaimChange[] {
  const aims = new Map<string, Place>();
  const meant = new Set<number>();
  const facts = new Set<string>();
  for (const { key, sentence, range } of before) {
    const aim = clauseOf(old, { sentence, range }, false);
    if (aim === undefined) facts.add(key);
    else meant.add(sentence) && aims.set(key, aim);
  }
  const isReached = readingsOf(old).some(
    ({ tokens }, at) => !meant.has(at) && tokens.some(({ lemma }) => REACHED.has(lemma) || REACHES.has(lemma)),
  );
  return after.flatMap((figure): ClaimChange[] => {
    const was = isReached || facts.has(figure.key) ? undefined : aims.get(figure.key);
    if (was === undefined || figure.way === undefined || figure.family === 'time') return [];
    const is = clauseOf(now, figure, true);
    if (is === undefined) return [];
    aims.delete(figure.key);
    // Alone, the figure is the same in both.
    return [{ kind: 'figure-changed', old: was, new: is }];
  });
}

/** Whether something in a sentence is denied, or told under a condition. */
export const isUnsure = (reading: SentenceReading | undefined): boolean =>
  reading === undefined || reading.tokens.some(({ text }) => UNREAL.has(text) || NEGATIONS.has(text));

/** The clause that tells a figure as a fact, or as an aim: "The goal was 20%", no condition, and nothing that is denied. */
function clauseOf(
  story: Story,
  { sentence, range }: Pick<ClaimedFigure, 'sentence' | 'range'>,
  isFact: boolean,
): Place | undefined {
  const reading = readingsOf(story)[sentence];
  const start = story.sentences[sentence]?.range.start ?? 0;
  if (reading === undefined || reading.tokens.length > MOST_TOKENS) return undefined;
  const clause = clauseAt(reading.clauses, range.start - start);
  if (clause === undefined || cameAbout(reading, firstFrom(reading.tokens, range.start - start)) !== isFact)
    return undefined;
  if (isFact ? clause.negated || clause.modality !== 'actual' : isUnsure(reading)) return undefined;
  return placeOf(story, sentence, moved(clause.range, start));
}
