import { cameAbout } from '../evidence/cameAbout';
import { firstFrom } from '../evidence/judge/spanOf';
import { moved, readingsOf } from '../evidence/readings';
import type { Clause } from '../language/clause';
import { NEGATIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import type { ClaimedFigure } from './figures';
import { clauseAt } from './figureWay';
import { placeOf } from './places';
import type { ClaimChange } from './types';

/** They tell, wherever they stand, that what was aimed at may have been reached. */
const REACHED = wordSet(
  'goal target aim objective plan reach hit achieve meet exceed beat surpass attain manage succeed deliver do there make true',
);
/** "It would have cost $300": that it did not is the point of it. */
const UNREAL = wordSet("would could might should 'd if unless without");
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
  const aims = aimsIn(old, before);
  return after.flatMap((figure): ClaimChange[] => {
    const was = aims.get(figure.key);
    if (was === undefined || figure.way === undefined || figure.family === 'time' || !isFact(now, figure)) return [];
    aims.delete(figure.key);
    return [{ kind: 'figure-changed', old: withClause(old, was), new: withClause(now, figure) }];
  });
}

/** By key, the figures that are told as an aim wherever they stand; none where another sentence tells of reaching one. */
function aimsIn(story: Story, figures: readonly ClaimedFigure[]): Map<string, ClaimedFigure> {
  const aims = new Map<string, ClaimedFigure>();
  const facts = new Set<string>();
  for (const figure of figures) {
    if (isAim(story, figure)) aims.set(figure.key, figure);
    else facts.add(figure.key);
  }
  const meant = new Set([...aims.values()].map(({ sentence }) => sentence));
  const isReached = readingsOf(story).some(
    ({ tokens }, sentence) => !meant.has(sentence) && tokens.some(({ lemma }) => REACHED.has(lemma)),
  );
  for (const key of aims.keys()) if (isReached || facts.has(key)) aims.delete(key);
  return aims;
}

/** "The goal was 20%", "We expected it to fall by 20%": no condition, and nothing that is denied. */
function isAim(story: Story, figure: ClaimedFigure): boolean {
  const told = toldBy(story, figure);
  const { tokens = [] } = readingsOf(story)[figure.sentence] ?? {};
  if (told === undefined || told.came || tokens.some(({ text }) => UNREAL.has(text) || NEGATIONS.has(text)))
    return false;
  return told.clause.modality === 'actual' || told.clause.modality === 'hypothetical';
}

function isFact(story: Story, figure: ClaimedFigure): boolean {
  const told = toldBy(story, figure);
  return told?.came === true && told.clause.modality === 'actual' && !told.clause.negated;
}

interface Told {
  readonly clause: Clause;
  readonly came: boolean;
}

function toldBy(story: Story, { sentence, range }: ClaimedFigure): Told | undefined {
  const reading = readingsOf(story)[sentence];
  const start = story.sentences[sentence]?.range.start ?? 0;
  if (reading === undefined || reading.tokens.length > MOST_TOKENS) return undefined;
  const clause = clauseAt(reading.clauses, range.start - start);
  return clause && { clause, came: cameAbout(reading, firstFrom(reading.tokens, range.start - start)) };
}

/** A figure with its clause: alone it's the same in both. */
function withClause(story: Story, figure: ClaimedFigure) {
  const clause = toldBy(story, figure)?.clause.range;
  const start = story.sentences[figure.sentence]?.range.start ?? 0;
  return placeOf(story, figure.sentence, clause ? moved(clause, start) : figure.range);
}
