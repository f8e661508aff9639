import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { EXAMPLES, questionKnowledge } from '../../src/bank/questionKnowledge';
import type { Archive } from '../../src/coaching/archive';
import { NO_PACKS } from '../../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import type { QuestionExamples } from '../../src/coaching/questionWordsSchema';

/** A question as an interviewer asks it, and the principles it is after: one, or two. */
export interface LabelledQuestion {
  readonly question: string;
  readonly principles: readonly string[];
}

/** Of so many questions, how many had a right principle first, and how many had one among the first three. */
export interface QuestionScore {
  readonly questions: number;
  readonly first: number;
  readonly amongThree: number;
}

/** What the first run on a set came to, before anybody had changed a word for it. */
export interface FirstQuestionRun extends QuestionScore {
  readonly date: string;
}

/**
 * Whoever wrote questions that the matcher learns from. The first four sets carry both principles where a question is after
 * two, and were measured before they were learned from; the others were written principle by principle, to be learned from.
 */
export const WRITERS = ['first', 'second', 'third', 'fourth', 'taught-first', 'taught-second', 'taught-third'] as const;
export type Writer = (typeof WRITERS)[number];

const FOLDER = 'test/accuracy/questions';
const FIRST_RUNS = `${FOLDER}/first-run.json`;

const script = createRequire(import.meta.url)('../../scripts/knowledge.js');

/** Labelled questions of a file; one that isn't learned from stands in test/accuracy/questions. */
export function readQuestions(file: string): readonly LabelledQuestion[] {
  return parse(readFileSync(file, 'utf8'));
}

/** The file of a set that isn't learned from; undefined where it is, or isn't there yet. */
export function fileOfSet(set: string): string | undefined {
  const file = `${FOLDER}/${set}.yaml`;
  return existsSync(file) ? file : undefined;
}

/** By the name of the set, in the order they were run. */
export function readFirstQuestionRuns(): Readonly<Record<string, FirstQuestionRun>> {
  return JSON.parse(readFileSync(FIRST_RUNS, 'utf8'));
}

/** The questions of one writer, each with all it is after. */
export function questionsOf(writer: Writer, archive: Archive): readonly LabelledQuestion[] {
  const labels = new Map<string, string[]>();
  for (const [name, questions] of Object.entries(archive[EXAMPLES + writer] as QuestionExamples)) {
    for (const question of questions) labels.set(question, [...(labels.get(question) ?? []), name]);
  }
  return [...labels].map(([question, principles]) => ({ question, principles }));
}

/** Ranks questions by the knowledge that ships, or by another. */
export async function scoreQuestions(
  questions: readonly LabelledQuestion[],
  knowledge?: Archive,
): Promise<QuestionScore> {
  const archive: Archive = knowledge ?? (await script.readKnowledge());
  const { ranking } = questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], archive, []);
  const ranked = questions.map(({ question, principles }) => {
    const names = ranking.rank(question).map(({ name }) => name);
    return {
      first: principles.includes(names[0] ?? ''),
      amongThree: names.slice(0, 3).some((name) => principles.includes(name)),
    };
  });
  return {
    questions: questions.length,
    first: ranked.filter(({ first }) => first).length,
    amongThree: ranked.filter(({ amongThree }) => amongThree).length,
  };
}

/** Ranks the questions of one writer by what the others wrote. */
export async function scoreWithoutWriter(writer: Writer): Promise<QuestionScore> {
  const archive: Archive = await script.readKnowledge();
  const others = Object.fromEntries(Object.entries(archive).filter(([entry]) => entry !== EXAMPLES + writer));
  return scoreQuestions(questionsOf(writer, archive), others);
}

/** "first in 57 of 75 (76.0 %), among the first three in 67 (89.3 %)". */
export function scoreInWords({ questions, first, amongThree }: QuestionScore): string {
  const share = (part: number): string => `${((part / questions) * 100).toFixed(1)} %`;
  return `first in ${first} of ${questions} (${share(first)}), among the first three in ${amongThree} (${share(amongThree)})`;
}

function sumOf(scores: readonly QuestionScore[]): QuestionScore {
  const sum = (key: keyof QuestionScore): number => scores.reduce((all, score) => all + score[key], 0);
  return { questions: sum('questions'), first: sum('first'), amongThree: sum('amongThree') };
}

/** What is told of a set, with its first run. */
const SETS_IN_WORDS: Readonly<Record<string, string>> = {
  kept: 'The 75 of the first writer that were kept away from tuning',
  closed: '30 of the second writer, who had tuned the matcher too',
  third: '75 of the third writer, who saw nothing of this project',
  fourth: '75 of the fourth writer, who saw nothing of this project',
};

/** The section of the report on "Which story for this question?". */
export async function questionReport(): Promise<readonly string[]> {
  const left = await Promise.all(WRITERS.map(async (writer) => ({ writer, score: await scoreWithoutWriter(writer) })));
  const scoresOf = (taught: boolean): readonly QuestionScore[] =>
    left.filter(({ writer }) => writer.startsWith('taught-') === taught).map(({ score }) => score);
  const runs = await Promise.all(
    Object.entries(readFirstQuestionRuns()).map(async ([set, run]) => {
      const file = fileOfSet(set);
      const today = file === undefined ? '' : ` Today: ${scoreInWords(await scoreQuestions(readQuestions(file)))}.`;
      const what =
        SETS_IN_WORDS[set] ?? `${run.questions} of a writer who saw nothing of this project, not learned from`;
      return `- ${what}, at their first run on ${run.date}: ${scoreInWords(run)}.${today}`;
    }),
  );
  return [
    '## Which principle a question is after',
    '',
    'Interviewers’ questions, labelled with the principles they’re after; a question after two carries both, and either counts. The aim is 85 % first and 95 % among the first three. The matcher learns from the questions of seven writers, so each is measured by what the other six wrote. The phrases that each principle is asked for by were chosen with the first two writers’ questions in sight, which flatters those two.',
    '',
    `- The 360 questions of the first four writers, each left out in turn: ${scoreInWords(sumOf(scoresOf(false)))}.`,
    ...left.map(({ writer, score }) => `  - ${writer}: ${scoreInWords(score)}.`),
    `- The questions that three writers wrote for one principle each, and that are often after another one too, each writer left out in turn: ${scoreInWords(sumOf(scoresOf(true)))}.`,
    '',
    'What a set came to at its first run, before anybody had changed a word for it, by the matcher of that day:',
    '',
    ...runs,
    '',
  ];
}
