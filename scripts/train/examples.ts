import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { QUESTIONS, type Question } from '../../src/evidence/judge/questions';
import type { SectionName } from '../../src/story/types';

export const EXAMPLES = path.join('src', 'evidence', 'examples');

/** One labelled sentence. A question that `answers` does not hold was not asked, or its labels disagree. */
export interface Example {
  readonly text: string;
  readonly section: SectionName;
  readonly answers: Readonly<Partial<Record<Question, boolean>>>;
  /** Who wrote it: the name of its file. Folds are made of writers, never of sentences. */
  readonly writer: string;
}

/** A whole story, its sentences in their order. */
export interface ExampleStory {
  readonly title: string;
  readonly writer: string;
  readonly sentences: readonly Example[];
  /** Whether a whole part never says something; undefined where the labels do not tell. */
  readonly absent: Readonly<Partial<Record<AbsentQuestion, boolean>>>;
}

/** What is asked of a whole story, and where in it. */
export const ABSENCES = {
  boundary: ['Situation', 'Task'],
  effect: ['Result'],
  tradeOff: ['Task', 'Action', 'Result', 'Trade-offs'],
} as const satisfies Partial<Record<Question, readonly SectionName[]>>;
export type AbsentQuestion = keyof typeof ABSENCES;

/** A story never says what none of its sentences says; nothing is known where one is not surely labelled. */
export function absentFrom(sentences: readonly Example[]): ExampleStory['absent'] {
  const absent: Partial<Record<AbsentQuestion, boolean>> = {};
  for (const question of Object.keys(ABSENCES) as AbsentQuestion[]) {
    const parts: readonly SectionName[] = ABSENCES[question];
    const answers = sentences.filter(({ section }) => parts.includes(section)).map((one) => one.answers[question]);
    if (answers.includes(true)) absent[question] = false;
    else if (answers.length > 0 && !answers.includes(undefined)) absent[question] = true;
  }
  return absent;
}

interface Line {
  readonly in: SectionName;
  readonly yes: readonly Question[];
  /** Left out where every question was asked. */
  readonly no?: readonly Question[];
  /** Questions that two labels answered differently, or one not surely. */
  readonly unsure?: readonly Question[];
  readonly text: string;
}

const KNOWN: ReadonlySet<string> = new Set(QUESTIONS);

function exampleOf(line: Line, writer: string): Example {
  const { in: section, yes, no, unsure = [], text } = line;
  const strange = [...yes, ...(no ?? []), ...unsure].filter((question) => !KNOWN.has(question));
  if (strange.length > 0) throw new Error(`${writer}: no such question: ${strange.join(', ')} (${text})`);
  const asked = no ?? QUESTIONS.filter((question) => !yes.includes(question));
  const answers: Partial<Record<Question, boolean>> = {};
  for (const question of asked) answers[question] = false;
  for (const question of yes) answers[question] = true;
  for (const question of unsure) delete answers[question];
  // Whether it is a lesson is open: so is whether that lesson would fit any story.
  if (answers.lesson === undefined && answers.generic === false && unsure.includes('lesson')) delete answers.generic;
  return { text, section, answers, writer };
}

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();

const writerOf = (file: string): string => path.basename(file, '.yaml');

/** Every labelled sentence that stands by itself. */
export function readSentences(folder = EXAMPLES): readonly Example[] {
  return yamlFiles(folder).flatMap((file) => {
    const lines: readonly Line[] = parse(readFileSync(path.join(folder, file), 'utf8')) ?? [];
    return lines.map((line) => exampleOf(line, writerOf(file)));
  });
}

/** Every labelled whole story. */
export function readStories(folder = path.join(EXAMPLES, 'stories')): readonly ExampleStory[] {
  return yamlFiles(folder).flatMap((file) => {
    const stories: readonly { story: string; sentences: readonly Line[] }[] =
      parse(readFileSync(path.join(folder, file), 'utf8')) ?? [];
    const writer = writerOf(file);
    return stories.map(({ story, sentences: lines }) => {
      const sentences = lines.map((line) => exampleOf(line, writer));
      return { title: story, writer, sentences, absent: absentFrom(sentences) };
    });
  });
}
