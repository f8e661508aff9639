import type { Bank, BankStory } from '../bank/types';
import type { KnownPrinciple } from '../coaching/schema';
import { type Draw, shuffled } from './draw';

/** A loop asks about as many in an hour or two. */
const QUESTIONS = 5;

/** A question of a loop. */
export interface LoopQuestion {
  readonly principle: string;
  readonly question: string;
  /** The story to tell for it first, then the others; of the bank all, so that another can be taken. */
  readonly stories: readonly BankStory[];
  /** Whether the first of them is told for the principle at all. */
  readonly fits: boolean;
}

/**
 * Five questions as a loop might ask them, each after another principle as long as there is one, with the story to tell.
 * A story that was told once in a loop is used up, so each question gets another as long as there is one.
 *
 * @param nearest the stories that answer a question best: of those told for its principle they come first, and where none is
 * told for it they stand in
 */
export function drawLoop(
  principles: readonly KnownPrinciple[],
  bank: Bank,
  draw: Draw,
  nearest: (question: string) => readonly BankStory[] = () => [],
): readonly LoopQuestion[] {
  const pools = shuffled(principles, draw).map(({ name, questions = [] }) => ({
    name,
    questions: shuffled(questions, draw),
  }));
  const longest = Math.max(0, ...pools.map(({ questions }) => questions.length));
  const asked: { readonly principle: string; readonly question: string }[] = [];
  for (let round = 0; round < longest && asked.length < QUESTIONS; round += 1) {
    for (const { name, questions } of pools) {
      const question = questions[round];
      if (question !== undefined && asked.length < QUESTIONS) asked.push({ principle: name, question });
    }
  }
  const used = new Set<number>();
  return asked.map(({ principle, question }) => {
    const told = (bank.principles.find(({ name }) => name === principle)?.stories ?? []).map(({ story }) => story);
    const best = nearest(question);
    const candidates =
      told.length > 0 ? [...best.filter((story) => told.includes(story)), ...told] : [...best, ...bank.stories];
    const first = candidates.find(({ event }) => !used.has(event)) ?? candidates[0];
    if (first) used.add(first.event);
    const others = [...candidates, ...bank.stories].filter((story) => story !== first);
    return { principle, question, stories: [...(first ? [first] : []), ...new Set(others)], fits: told.length > 0 };
  });
}
