import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { questionKnowledge } from '../../src/bank/questionKnowledge';
import type { Archive } from '../../src/coaching/archive';
import { NO_PACKS } from '../../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';

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
 * Whoever wrote questions that the matcher learns from. The first five sets were measured before they were learned
 * from; the others were written to be learned from.
 */
export const WRITERS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'taught-first',
  'taught-second',
  'taught-third',
  'taught-fourth',
  'taught-fifth',
  'taught-sixth',
] as const;
export type Writer = (typeof WRITERS)[number];

const FOLDER = 'test/accuracy/questions';
const FIRST_RUNS = `${FOLDER}/first-run.json`;
/** By writer, what a model reached that was taught by the others; `npm run questions` writes it. */
const CROSS_VALIDATED = `${FOLDER}/cross-validated.json`;

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

/** What asks for no story, by whether the bar for that was chosen with it in sight. */
export function readNoStory(): Readonly<Record<'seen' | 'unseen', readonly string[]>> {
  return parse(readFileSync(`${FOLDER}/no-story.yaml`, 'utf8'));
}

/** Short questions: those that ask for no story, and those that do, by what they are after. */
export function readShort(): {
  readonly none: readonly string[];
  readonly later: readonly string[];
  readonly some: Readonly<Record<string, string>>;
  readonly today: readonly string[];
} {
  return parse(readFileSync(`${FOLDER}/short.yaml`, 'utf8'));
}

/** By the name of the set, in the order they were run. */
export function readFirstQuestionRuns(): Readonly<Record<string, FirstQuestionRun>> {
  return JSON.parse(readFileSync(FIRST_RUNS, 'utf8'));
}

/** By the name of a principle, questions that are after it. One after two is there twice. */
export function examplesOf(writer: Writer): Readonly<Record<string, readonly string[]>> {
  return parse(readFileSync(`${FOLDER}/learned/${writer}.yaml`, 'utf8'));
}

/** The questions of one writer, each with all it is after. */
export function questionsOf(writer: Writer): readonly LabelledQuestion[] {
  const labels = new Map<string, string[]>();
  for (const [name, questions] of Object.entries(examplesOf(writer))) {
    for (const question of questions) labels.set(question, [...(labels.get(question) ?? []), name]);
  }
  return [...labels].map(([question, principles]) => ({ question, principles }));
}

/** Tells whether a model was taught by the questions that are there, and read them as they are read now. */
export function sumOfLearned(): string {
  const sum = createHash('sha256');
  const read = ['src/bank/questionFeatures.ts', 'src/bank/questionTerms.ts', 'src/coaching/question-words.yaml'];
  for (const file of [...WRITERS.map((writer) => `${FOLDER}/learned/${writer}.yaml`), ...read]) {
    sum.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  }
  return sum.digest('hex').slice(0, 16);
}

export interface CrossValidated {
  /** `sumOfLearned` when it was measured. */
  readonly learned: string;
  readonly writers: Readonly<Record<Writer, QuestionScore>>;
}

export function readCrossValidated(): CrossValidated {
  return JSON.parse(readFileSync(CROSS_VALIDATED, 'utf8'));
}

export function writeCrossValidated(scores: CrossValidated): void {
  writeFileSync(CROSS_VALIDATED, `${JSON.stringify(scores, undefined, 2)}\n`);
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

/** "first in 57 of 75 (76.0 %), among the first three in 67 (89.3 %)". */
export function scoreInWords({ questions, first, amongThree }: QuestionScore): string {
  const share = (part: number): string => `${((part / questions) * 100).toFixed(1)} %`;
  return `first in ${first} of ${questions} (${share(first)}), among the first three in ${amongThree} (${share(amongThree)})`;
}

function sumOf(scores: readonly QuestionScore[]): QuestionScore {
  const sum = (key: keyof QuestionScore): number => scores.reduce((all, score) => all + score[key], 0);
  return { questions: sum('questions'), first: sum('first'), amongThree: sum('amongThree') };
}

/** Every five words in a row of a text. */
function fivesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? [];
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
}

/** The questions that share no five words in a row with any of these texts. */
export function unlike(questions: readonly LabelledQuestion[], texts: readonly string[]): readonly LabelledQuestion[] {
  const known = new Set(texts.flatMap(fivesOf));
  return questions.filter(({ question }) => !fivesOf(question).some((five) => known.has(five)));
}

/** What the knowledge says of principles, and the packs of theirs, as written. */
export function knowledgeTexts(): readonly string[] {
  return ['src/coaching/principles', 'src/coaching/packs'].flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
}

/** Every question that is learned from. */
export function learnedTexts(): readonly string[] {
  return WRITERS.flatMap((writer) => questionsOf(writer).map(({ question }) => question));
}

/** What is reached today of a set that isn't learned from, without what the knowledge says too. */
async function todayInWords(file: string): Promise<string> {
  const kept = unlike(readQuestions(file), knowledgeTexts());
  const unlearned = unlike(kept, learnedTexts());
  return ` Today, of those that share no five words in a row with the knowledge: ${scoreInWords(await scoreQuestions(kept))}; of those that share none with a learned question either: ${scoreInWords(await scoreQuestions(unlearned))}.`;
}

/** What is told of a set, with its first run. */
const SETS_IN_WORDS: Readonly<Record<string, string>> = {
  kept: 'The 75 of the first writer that were kept away from tuning',
  closed: '30 of the second writer, who had tuned the matcher too',
  third: '75 of the third writer, who saw nothing of this project',
  fourth: '75 of the fourth writer, who saw nothing of this project',
  fifth: '100 of the fifth writer, who saw nothing of this project and has wider words',
  sixth: '100 of a sixth writer, who saw nothing of this project either, not learned from',
};

/** The section of the report on "Which story for this question?". */
export async function questionReport(): Promise<readonly string[]> {
  const { writers } = readCrossValidated();
  const left = WRITERS.map((writer) => ({ writer, score: writers[writer] }));
  const scoresOf = (taught: boolean): readonly QuestionScore[] =>
    left.filter(({ writer }) => writer.startsWith('taught-') === taught).map(({ score }) => score);
  const runs = await Promise.all(
    Object.entries(readFirstQuestionRuns()).map(async ([set, run]) => {
      const file = fileOfSet(set);
      const today = file === undefined ? '' : await todayInWords(file);
      const what =
        SETS_IN_WORDS[set] ?? `${run.questions} of a writer who saw nothing of this project, not learned from`;
      return `- ${what}, at their first run on ${run.date}: ${scoreInWords(run)}.${today}`;
    }),
  );
  return [
    '## Which principle a question is after',
    '',
    'Interviewers’ questions, labelled with the principles they’re after; a question after two carries both, and either counts. The aim is 85 % first and 95 % among the first three. The matcher learns from the questions of eleven writers (`npm run questions`), so each is measured by what the other ten wrote. The phrases that each principle is asked for by were chosen with the first two writers’ questions in sight, which flatters those two.',
    '',
    `- The 459 questions of the first five writers, each left out in turn: ${scoreInWords(sumOf(scoresOf(false)))}.`,
    ...left.map(({ writer, score }) => `  - ${writer}: ${scoreInWords(score)}.`),
    `- The questions that six writers wrote to be learned from, and that are often after another principle too, each writer left out in turn: ${scoreInWords(sumOf(scoresOf(true)))}.`,
    '',
    'What a set came to at its first run, before anybody had changed a word for it, by the matcher of that day:',
    '',
    ...runs,
    '',
  ];
}
