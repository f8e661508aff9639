import { dateDiffInDays, FSRSAlgorithm, generatorParameters, Rating } from 'ts-fsrs';
import type { Answered, Card } from './types';

/**
 * The only file that knows the scheduler, and of it only how memory is reckoned with: its decks and steps are made for
 * cards by the hundred. Nothing is left to chance, so that the same answers give the same plan everywhere.
 */
const memory = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false }));

const GRADES = { again: Rating.Again, good: Rating.Good } as const;

const DAY = 86_400_000;

/**
 * The card after one more answer; undefined before stands for a question that was never asked. What isn't known is due at
 * once, what is known after days.
 */
export function grade(before: Card | undefined, answer: Answered, now: Date): Card {
  // A clock that was put back has counted no days.
  const days = before ? Math.max(0, dateDiffInDays(new Date(before.last), now)) : 0;
  const { stability, difficulty } = memory.next_state(before ?? null, days, GRADES[answer]);
  const wait = answer === 'again' ? 0 : memory.next_interval(stability, days);
  return {
    last: now.toISOString(),
    answer,
    due: new Date(now.getTime() + wait * DAY).toISOString(),
    stability: rounded(stability),
    difficulty: rounded(difficulty),
  };
}

/**
 * Questions in the order they are to be asked: what wasn't known the last time, what is due, what was never asked, and
 * last what can wait. The first two and the last go by the day they are due, the others keep their order.
 */
export function dueFirst<T>(
  questions: readonly T[],
  cardOf: (question: T) => Card | undefined,
  now: Date,
): readonly T[] {
  const due = (card: Card | undefined): number => (card ? Date.parse(card.due) : 0);
  const rank = (card: Card | undefined): number => {
    if (!card) return 2;
    return card.answer === 'again' ? 0 : due(card) <= now.getTime() ? 1 : 3;
  };
  return questions
    .map((question) => ({ question, card: cardOf(question) }))
    .sort((a, b) => rank(a.card) - rank(b.card) || due(a.card) - due(b.card))
    .map(({ question }) => question);
}

/** Finer than anybody's memory, and a file that stays readable. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
