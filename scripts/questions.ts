// Teaches “Which story for this question?” what interviewers' questions are after; writes src/coaching/question-model.yaml.
//   npm ci --prefix scripts/lexicon      once: brings the word vectors that it learns by
//   npm run questions                    teaches it, and measures each writer by a model that the others taught
//   npm run questions -- --check         fails where the model that is there is not what the questions give
//   npm run questions -- --slips WRITER  prints what such a model is wrong about
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { questionKnowledge } from '../src/bank/questionKnowledge';
import { packQuestionModel } from '../src/bank/questionModel';
import type { Archive } from '../src/coaching/archive';
import { NO_PACKS } from '../src/coaching/packs';
import { PRINCIPLE_NAMES } from '../src/coaching/principleNames';
import type { PackedQuestionModel } from '../src/coaching/questionWordsSchema';
import {
  type QuestionScore,
  questionsOf,
  scoreInWords,
  scoreQuestions,
  sumOfLearned,
  WRITERS,
  type Writer,
  writeCrossValidated,
} from '../test/accuracy/questions';
import { lessonsOf, weightsOf } from './questions/train';
import { readVectors } from './questions/vectors';

const MODEL = 'src/coaching/question-model.yaml';
/** What one step between two weights is worth. 0.2 would find 1.4 % more of held-out questions, and takes 50 KB more. */
const UNIT = 0.5;
/** So many of the most frequent words get a weight by their like, whether or not a question has them. */
const FREQUENT = 2_000;

const { values } = parseArgs({ options: { check: { type: 'boolean' }, slips: { type: 'string' } } });
const { readKnowledge } = createRequire(import.meta.url)(`${process.cwd()}/scripts/knowledge.js`);
const { 'question-model': _, ...untaught }: Archive = await readKnowledge();
const { principles, reader } = questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], untaught, []);
const names = PRINCIPLE_NAMES.map(({ name }) => name);
const vectors = readVectors();
const frequent = [...vectors.keys()].filter((word) => /^[a-z]{3,}$/.test(word)).slice(0, FREQUENT);

function taughtBy(writers: readonly Writer[]): PackedQuestionModel {
  const asked = writers.flatMap((writer) =>
    questionsOf(writer).map((one) => ({ ...one, text: one.question, worth: 1 })),
  );
  const lessons = [...asked, ...lessonsOf(principles)];
  return packQuestionModel(names, weightsOf(lessons, names, reader, vectors, frequent), UNIT);
}

function withoutWriter(writer: Writer): Archive {
  return { ...untaught, 'question-model': taughtBy(WRITERS.filter((other) => other !== writer)) };
}

const model = taughtBy(WRITERS);
const text = `# Written by \`npm run questions\`: what questions are after, by weights of words.\n${JSON.stringify(model, undefined, 1)}\n`;
if (values.slips !== undefined) {
  const writer = WRITERS.find((one) => one === values.slips) ?? 'fifth';
  const { ranking } = questionKnowledge([{ names: PRINCIPLE_NAMES, packs: NO_PACKS }], withoutWriter(writer), []);
  for (const { question, principles: after } of questionsOf(writer)) {
    const ranked = ranking.rank(question).map(({ name }) => name);
    if (!after.includes(ranked[0] ?? ''))
      console.log(`${after.join(' + ')} | ${ranked.slice(0, 3).join(' > ')} | ${question}`);
  }
} else if (values.check) {
  if (readFileSync(MODEL, 'utf8') !== text) {
    console.error(`${MODEL} is not what the questions give: run npm run questions.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(MODEL, text);
  const scores: [Writer, QuestionScore][] = [];
  for (const writer of WRITERS) {
    const score = await scoreQuestions(questionsOf(writer), withoutWriter(writer));
    console.log(`${writer}: ${scoreInWords(score)}`);
    scores.push([writer, score]);
  }
  writeCrossValidated({
    learned: sumOfLearned(),
    writers: Object.fromEntries(scores) as Record<Writer, QuestionScore>,
  });
}
