import { sayingNone } from '../../src/evidence/absences';
import { carriesOn, isOnesOwn } from '../../src/evidence/handOffs';
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

/** Checks that never warn by themselves are held to less: they are infos and hints where they are sure. */
const QUIETER: Readonly<Record<string, number>> = {
  'missing-second-order-effect': 0.9,
  'missing-trade-off': 0.86,
  blame: 0.86,
};

/** Labelled notes hold some dozens of each finding: one slip in twelve is within what they can tell from one in twenty. */
const FEWER = 0.92;

/** The sets of notes that are likest to life, labelled twice: in the older ones every second story lacks something. */
const LIFELIKE: ReadonlySet<string> = new Set([
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  't1',
  't2',
  't3',
  't4',
  't5',
  't6',
  't7',
  't8',
]);
/** They set a cut of their own only where they hold a finding so often that it can be measured. */
const ENOUGH = 30;
/** Of so few, one slip in ten is within what they can tell from one in twenty. */
const FEWEST = 0.9;

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
      (section === 'Action' || section === 'Result') && scores.handedOff <= 0 && reading.clauses.some(carriesOn),
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
      // Examples are rich in what they teach; whole notes hold it as seldom as life does. A voice must be right on both,
      // and not be sure where the notes that are likest to life are not.
      // That a writer's example lacks something is known from its sentences alone: nobody was asked about the whole.
      const all = cutsForVoice(scored, QUIETER[purpose] ?? (ON_STORIES[purpose] ? FEWER : undefined));
      const ofNotes = scored.filter(isOfNotes);
      const few = ofNotes.filter(({ right }) => right).length < 2 * ENOUGH;
      const notes = cutsForVoice(ofNotes, QUIETER[purpose] ?? (few ? FEWEST : FEWER));
      const lifelike = scored.filter(({ writer }) => LIFELIKE.has(writer));
      const measured = lifelike.filter(({ right }) => right).length >= ENOUGH;
      const sure = measured ? cutsForVoice(lifelike, QUIETER[purpose] ?? FEWEST).sure : notes.sure;
      return [purpose, { sure: Math.max(all.sure, notes.sure, sure), unsure: Math.max(all.unsure, notes.unsure) }];
    }),
  );
}
