import { assignedOf } from '../base/assigned';
import type { Knowledge } from '../coaching/knowledge';
import { chooseProbes, TESTED } from '../coaching/probes';
import { weaknessesOf } from '../coaching/weaknesses';
import type { Level } from '../story/types';
import { dueFirst } from './schedule';
import type { Checked } from './sheetStory';
import type { Card } from './types';

/** After a story three are asked: as many as an interviewer has time for. */
const MOST = 3;

/** A question to answer aloud, with an answer to compare. */
export interface ProbeToAsk {
  readonly question: string;
  /** What it tests, where the story is weak in that. */
  readonly tests: string | undefined;
  readonly strong: string;
  /** The strong answer pressed into one phrase. */
  readonly signal: string;
  readonly why: string;
  /** It was marked *not yet* the last time. */
  readonly notYet: boolean;
}

/** The probes for a story that was told: those marked *not yet* first, what is due again, and then where it is weakest. */
export function probesToAsk(
  checked: Checked,
  knowledge: Knowledge,
  level: Level,
  cardOf: (question: string) => Card | undefined,
  now: Date,
): readonly ProbeToAsk[] {
  const { story, findings } = checked;
  const [principle] = knowledge.principles;
  const weaknesses = weaknessesOf(checked, principle && assignedOf(principle));
  const chosen = chooseProbes(knowledge, story, findings, weaknesses, level);
  return dueFirst(chosen, ({ probe }) => cardOf(probe.question), now)
    .slice(0, MOST)
    .map(({ probe: { question, probes, strong, signal, weakness }, hurts }) => ({
      question,
      tests: hurts ? TESTED[weakness] : undefined,
      strong,
      signal,
      why: probes,
      notYet: cardOf(question)?.answer === 'again',
    }));
}
