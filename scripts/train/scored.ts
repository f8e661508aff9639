import { sayingNone } from '../../src/evidence/absences';
import { carriesOn } from '../../src/evidence/carrying';
import { isOnesOwn } from '../../src/evidence/handOffs';
import type { Answers } from '../../src/evidence/judge/judge';
import type { Cut } from '../../src/evidence/judge/model';
import type { Question } from '../../src/evidence/judge/questions';
import type { SectionName } from '../../src/story/types';
import { cutsForEvidence, cutsForVoice, type Scored } from './calibrate';
import { ABSENCES, type AbsentQuestion, type ExampleStory } from './examples';
import type { Judged } from './rows';

/** A story whose sentences were judged by a model that had not seen its writer. */
export interface UnseenStory {
  readonly story: ExampleStory;
  readonly sentences: readonly (Judged & { readonly scores: Answers })[];
}

/** The scores of one purpose, each with its story's writer. */
export type ScoredBy = Scored & { readonly writer: string; readonly text: string };

const ALL: readonly SectionName[] = ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs'];

/** Findings and evidence that stand on a sentence: the question, and the parts of a story they are read in. */
const ON_SENTENCES: Readonly<Record<string, { readonly question: Question; readonly parts: readonly SectionName[] }>> =
  {
    'assigned-work': { question: 'assigned', parts: ['Situation', 'Task'] },
    'handed-off': { question: 'handedOff', parts: ['Action'] },
    'activity-not-impact': { question: 'mood', parts: ['Result'] },
    'generic-reflection': { question: 'generic', parts: ['Learning'] },
    blame: { question: 'blame', parts: ALL },
    boundary: { question: 'boundary', parts: ['Situation', 'Task'] },
    effect: { question: 'effect', parts: ['Result', 'Learning'] },
    worth: { question: 'worth', parts: ['Situation', 'Result', 'Learning'] },
    tradeOff: { question: 'tradeOff', parts: ALL },
    verified: { question: 'verified', parts: ['Action', 'Result', 'Learning'] },
    lesson: { question: 'lesson', parts: ['Result', 'Learning'] },
  };

/** Findings about a whole story: that none of its sentences gives the answer. */
const ON_STORIES: Readonly<Record<string, AbsentQuestion>> = {
  'missing-scope-boundary': 'boundary',
  'missing-second-order-effect': 'effect',
  'missing-trade-off': 'tradeOff',
};

export const PURPOSES = [...Object.keys(ON_SENTENCES), ...Object.keys(ON_STORIES)];
/** Purposes that are only evidence: nothing is said of them by themselves. */
const EVIDENCE: ReadonlySet<string> = new Set(['boundary', 'effect', 'worth', 'tradeOff', 'verified', 'lesson']);

/** Labelled notes hold some dozens of most findings: one slip in twelve is within what they can tell from one in twenty. */
const FEWER = 0.92;
/** A generic lesson is found often enough to be held to more; blame never warns, and is held to less. */
const SURELY: Readonly<Record<string, number>> = { 'generic-reflection': 0.95, blame: 0.86 };

/** What a question's scores are used for. */
export const purposesOf = (question: Question): readonly string[] =>
  PURPOSES.filter((purpose) => (ON_SENTENCES[purpose]?.question ?? ON_STORIES[purpose]) === question);

/** The scores that unseen stories got for a purpose, where their labels tell whether they are right. */
export function scoredFor(purpose: string, unseen: readonly UnseenStory[]): readonly ScoredBy[] {
  const absent = ON_STORIES[purpose];
  return unseen.flatMap((one) => (absent === undefined ? onSentences(purpose, one) : onStory(absent, one)));
}

function onSentences(purpose: string, { story, sentences }: UnseenStory): readonly ScoredBy[] {
  const asked = ON_SENTENCES[purpose];
  if (asked === undefined) return [];
  const { question, parts } = asked;
  const hasLearning = sentences.some(({ section }) => section === 'Learning');
  return sentences.flatMap((sentence, index): ScoredBy[] => {
    const answer = sentence.answers[question];
    if (answer === undefined) return [];
    // A lesson told in the Result is read where there is no Learning.
    const lesson = purpose === 'generic-reflection' && !hasLearning && sentence.section === 'Result';
    if (!parts.includes(sentence.section) && !(lesson && sentence.scores.lesson > 0)) return [];
    if (purpose === 'handed-off' && (isCarriedOn(sentences.slice(index + 1)) || !isOnesOwn(sentence.reading.clauses)))
      return [];
    return [{ score: sentence.scores[question], right: answer, writer: story.writer, text: sentence.text }];
  });
}

/** The same as `readHandOffs` asks of what follows. */
function isCarriedOn(after: UnseenStory['sentences']): boolean {
  return after.some(
    ({ section, scores, reading }) =>
      scores.handedOff <= 0 &&
      ((section === 'Action' && carriesOn(reading)) || (section === 'Result' && carriesOn(reading, 'said'))),
  );
}

function onStory(question: AbsentQuestion, { story, sentences }: UnseenStory): readonly ScoredBy[] {
  const right = story.absent[question];
  const parts: readonly SectionName[] = ABSENCES[question];
  const scores = sentences.filter(({ section }) => parts.includes(section)).map((one) => one.scores[question]);
  if (right === undefined || scores.length === 0) return [];
  return [{ score: sayingNone(scores), right, writer: story.writer, text: story.title }];
}

/** A whole story that was labelled by its findings, not a writer's example. */
export const isOfNotes = ({ writer }: ScoredBy): boolean => !writer.startsWith('writer-');

/** The cuts of every purpose, from stories whose writers were not trained on. */
export function cutsOf(unseen: readonly UnseenStory[]): Readonly<Record<string, Cut>> {
  return Object.fromEntries(
    PURPOSES.map((purpose) => {
      const scored = scoredFor(purpose, unseen);
      if (EVIDENCE.has(purpose)) return [purpose, cutsForEvidence(scored)];
      // Examples are rich in what they teach; whole notes hold it as seldom as life does.
      return [purpose, cutsForVoice(scored.filter(isOfNotes), SURELY[purpose] ?? FEWER)];
    }),
  );
}
