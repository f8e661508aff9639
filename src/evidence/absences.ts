import type { SectionName } from '../story/types';
import { onlyMentionsChoice } from './alternatives';
import { isAskedElse } from './askedElse';
import { factsOf, type Judged, stands } from './facts';
import { surenessOf } from './judge/judge';
import type { Question } from './judge/questions';
import { measureAbsence } from './measureSigns';
import type { Absences, Measure } from './types';
import { weighedOutright } from './weighedOutright';

/** How sure it is that a story never says whose job it was, what it changed in figures, what outlived the fix, and what was weighed. */
export function readAbsences(judged: Judged, measures: readonly Measure[]): Absences {
  const lasting =
    factsOf(judged, 'effect', ['Action', 'Learning']).some(({ strength }) => strength === 'proof') ||
    factsOf(judged, 'effect', ['Learning']).some(({ sentence }) => !isOwnHabit(judged, sentence));
  return {
    measure: measureAbsence(judged.story, measures),
    boundary: absenceOf(judged, 'boundary', ['Situation', 'Task'], 'missing-scope-boundary', (sentence) => {
      const reading = judged.bySentence.get(sentence)?.reading;
      return reading === undefined || reading.clauses.length > 1 || !isAskedElse(reading.tokens);
    }),
    effect: lasting ? 'none' : absenceOf(judged, 'effect', ['Result'], 'missing-second-order-effect'),
    tradeOff: isWeighed(judged)
      ? 'none'
      : absenceOf(judged, 'tradeOff', WEIGHING_PARTS, 'missing-trade-off', (sentence) => {
          const reading = judged.bySentence.get(sentence)?.reading;
          return reading === undefined || !onlyMentionsChoice(reading);
        }),
  };
}

const WEIGHING_PARTS: readonly SectionName[] = ['Task', 'Action', 'Result', 'Trade-offs'];

/** Where a sentence says outright what wasn't done, no doubt of the judge about it makes it missing. */
const isWeighed = ({ story, sentences }: Judged): boolean =>
  sentences.some(({ sentence, reading }) => stands(story, sentence, WEIGHING_PARTS) && weighedOutright(reading));

const OWN: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** "Now I measure first" is a habit of one's own, which is what a lesson is; what a team or a rule keeps outlives the fix. */
function isOwnHabit({ bySentence }: Judged, index: number): boolean {
  const told = bySentence.get(index);
  return told?.reading.tokens.some(({ text }) => OWN.has(text)) === true;
}

/** So many sentences can hint at one thing: however long a story is, what says nothing adds nothing. */
const MOST_HINTS = 8;

/**
 * How surely none of some sentences says a thing, of how surely each does: the less the likeliest of them together say it.
 * Several weak hints count for more than the strongest alone, as they do on stories of writers who weren't trained on.
 */
export function sayingNone(scores: readonly number[]): number {
  const likeliest = [...scores].sort((a, b) => b - a).slice(0, MOST_HINTS);
  return -Math.log(likeliest.reduce((sum, score) => sum + Math.exp(score), 0));
}

function absenceOf(
  judged: Judged,
  question: Question,
  parts: readonly SectionName[],
  check: string,
  mayTell: (sentence: number) => boolean = () => true,
): Absences['effect'] {
  const told = judged.sentences.filter(({ sentence }) => stands(judged.story, sentence, parts));
  if (told.length === 0) return 'none';
  const scores = told.flatMap(({ sentence, answers }) => (mayTell(sentence) ? [answers[question]] : []));
  return surenessOf(check, sayingNone(scores));
}
