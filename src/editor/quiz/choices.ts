import { quizAbout } from '../../practice/quizFromKnowledge';
import type { QuizQuestion } from '../../practice/quizQuestion';
import { type Answer, BACK, pickStep, walkSteps } from '../commands/steps';
import type { QuizPools } from './quizPools';

/** What a round is about, and how many questions it has. */
export interface QuizChoice {
  /** As the page's first line has it. */
  readonly name: string;
  readonly known: readonly QuizQuestion[];
  readonly own: readonly QuizQuestion[];
  readonly count: number;
  /** The address of the story or folder whose pack is asked about. */
  readonly scope: string;
}

const TITLE = 'Quiz';
const MIXED = 'Mixed';
const OWN = 'Your Own Sentences';
const FEW = 5;
const MANY = 10;

/** The rounds there are to choose from. */
export function roundsOf({ principles, known, own, scope }: QuizPools): readonly Omit<QuizChoice, 'count'>[] {
  return [
    ...(known.length > 0 ? [{ name: MIXED, known, own, scope }] : []),
    ...(own.length > 0 ? [{ name: OWN, known: [], own, scope }] : []),
    ...principles.map((name) => ({ name, known: quizAbout(name, known), own: [], scope })),
  ];
}

/** Asks what the round is about and how long it is; undefined where the person left. */
export async function pickRound(pools: QuizPools): Promise<QuizChoice | undefined> {
  const rows = roundsOf(pools).map((round) => ({ label: round.name, description: descriptionOf(round), round }));
  const counts = [FEW, MANY].map((count) => ({ label: `${count} questions`, count }));
  let row: (typeof rows)[number] | undefined;
  let count = FEW;
  const done = await walkSteps([
    async () => {
      const answer = await pickStep(rows, {
        title: TITLE,
        step: 1,
        totalSteps: 2,
        placeholder: 'What should it be about?',
        active: row,
      });
      if (answer !== undefined && answer !== BACK) row = answer;
      return answer;
    },
    async (): Promise<Answer<unknown>> => {
      if (row && totalOf(row.round) <= FEW) return row;
      const answer = await pickStep(counts, {
        title: TITLE,
        step: 2,
        totalSteps: 2,
        placeholder: 'How many questions?',
      });
      if (answer !== undefined && answer !== BACK) count = answer.count;
      return answer;
    },
  ]);
  return done && row ? { ...row.round, count } : undefined;
}

const totalOf = ({ known, own }: Pick<QuizChoice, 'known' | 'own'>): number => known.length + own.length;

function descriptionOf({ name, known, own }: Omit<QuizChoice, 'count'>): string {
  const total = totalOf({ known, own });
  const questions = total === 1 ? '1 question' : `${total} questions`;
  return name === OWN ? `${questions} from your own stories` : questions;
}
