// Trains the judge on the labelled sentences and writes src/evidence/judge/model.json.
//   npm run train                  trains on everything, calibrates on held-out writers, writes the model
//   npm run train -- --check       fails where the model that is there is not what the examples give
//   npm run train -- --only QUESTION  trains one question anew on the features that are there; all others stay as they are
//   npm run train -- --slips NAME  prints what held-out writers' sentences a question or check is wrong about
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unpackNumbers } from '../src/base/packNumbers';
import { decodeModel, encodeModel, hashesOf } from '../src/evidence/judge/model';
import { QUESTIONS, type Question } from '../src/evidence/judge/questions';
import { LABELLED, storiesOf } from './train/corpora';
import { readSentences, readStories } from './train/examples';
import { modelOf, type TrainedRows, trainRows, trainWith, UNIT } from './train/model';
import { readAlone, readTogether } from './train/rows';
import { cutsOf, purposesOf, scoredFor } from './train/scored';
import { table } from './train/table';
import { judgeUnseen } from './train/unseen';

const MODEL = 'src/evidence/judge/model.json';
/** What docs/accuracy.md says of writers that were not trained on. */
const FIGURES = 'test/accuracy/cross-validated.txt';
const { values } = parseArgs({
  options: { check: { type: 'boolean' }, only: { type: 'string' }, slips: { type: 'string' } },
});

const stories = [...readStories(), ...LABELLED.flatMap(storiesOf)].map((story) => ({
  story,
  sentences: readTogether(story),
}));
const rows: TrainedRows = [...readSentences().map(readAlone), ...stories.flatMap(({ sentences }) => sentences)];
const unseen = judgeUnseen(rows, stories);
const cuts = cutsOf(unseen);
const figures = table(unseen, cuts);
console.log(figures);
if (values.slips !== undefined) {
  const cut = cuts[values.slips]?.unsure ?? 0;
  for (const { score, right, writer, text } of [...scoredFor(values.slips, unseen)].sort((a, b) => b.score - a.score)) {
    if (score >= cut !== right || score > -0.8)
      console.log(`${right ? 'yes' : 'no '} ${score.toFixed(2)} ${writer} ${text}`);
  }
}
const only = values.only === undefined ? undefined : QUESTIONS.find((question) => question === values.only);
if (only === undefined && values.only !== undefined) throw new Error(`no such question: ${values.only}`);
const model = only === undefined ? encodeModel(modelOf(trainRows(rows)), UNIT, cuts) : withAnew(only);
const text = `${JSON.stringify(model)}\n`;
if (!values.check) {
  writeFileSync(MODEL, text);
  writeFileSync(FIGURES, only === undefined ? `${figures}\n` : figuresWithAnew(only));
} else if (readFileSync(MODEL, 'utf8') !== text) {
  console.error(`${MODEL} is not what the examples give: run npm run train.`);
  process.exitCode = 1;
}

/** The model that is there, with one question's weights and cuts of today. */
function withAnew(question: Question): ReturnType<typeof encodeModel> {
  const packed = JSON.parse(readFileSync(MODEL, 'utf8'));
  const { weights, unit, cuts: there } = decodeModel(packed);
  const weightsOf = (row: number) => [...weights.slice(row * QUESTIONS.length, (row + 1) * QUESTIONS.length)];
  const rowsThere = new Map(
    [...hashesOf(unpackNumbers(packed.gaps))].map((hash, row) => [hash, weightsOf(row)] as const),
  );
  const anew = modelOf(trainWith(rows, new Set(rowsThere.keys()), [question]), rowsThere);
  const ofToday = Object.entries(cuts).filter(([purpose]) => purposesOf(question).includes(purpose));
  return encodeModel(anew, unit, { ...there, ...Object.fromEntries(ofToday) });
}

/** The figures that are there, with one question's lines of today. */
function figuresWithAnew(question: Question): string {
  const today = figures.split('\n');
  const isAnew = (line: string): boolean => purposesOf(question).some((purpose) => line.startsWith(`${purpose} `));
  return readFileSync(FIGURES, 'utf8')
    .split('\n')
    .map((line, at) => (isAnew(line) ? (today[at] ?? line) : line))
    .join('\n');
}
