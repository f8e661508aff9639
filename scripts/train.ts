// Trains the judge on the labelled sentences and writes src/evidence/judge/model.json.
//   npm run train                  trains on everything, calibrates on held-out writers, writes the model
//   npm run train -- --check       fails where the model that is there is not what the examples give
//   npm run train -- --only QUESTION  trains and calibrates one question anew on the features that are there; all others stay
//   npm run train -- --slips NAME  prints what held-out writers' sentences a question or check is wrong about
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unpackNumbers } from '../src/base/packNumbers';
import { type Cut, decodeModel, encodeModel, hashesOf, type PackedModel } from '../src/evidence/judge/model';
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

const only = values.only === undefined ? undefined : QUESTIONS.find((question) => question === values.only);
if (only === undefined && values.only !== undefined) throw new Error(`no such question: ${values.only}`);
const packed: PackedModel | undefined = only === undefined ? undefined : JSON.parse(readFileSync(MODEL, 'utf8'));
const rowsThere = packed === undefined ? new Map<number, readonly number[]>() : rowsOf(packed);

const stories = [...readStories(), ...LABELLED.flatMap(storiesOf)].map((story) => ({
  story,
  sentences: readTogether(story),
}));
const rows: TrainedRows = [...readSentences().map(readAlone), ...stories.flatMap(({ sentences }) => sentences)];
const unseen = judgeUnseen(rows, stories, train);
const cuts = cutsOf(unseen);
const figures = table(unseen, cuts);
console.log(only === undefined ? figures : figures.split('\n').filter(isOf(only)).join('\n'));
if (values.slips !== undefined) {
  const cut = cuts[values.slips]?.unsure ?? 0;
  for (const { score, right, writer, text } of [...scoredFor(values.slips, unseen)].sort((a, b) => b.score - a.score)) {
    if (score >= cut !== right || score > -0.8)
      console.log(`${right ? 'yes' : 'no '} ${score.toFixed(2)} ${writer} ${text}`);
  }
}
const model = encodeModel(train(rows), UNIT, only === undefined ? cuts : { ...packed?.cuts, ...cutsOfToday(only) });
const text = `${JSON.stringify(model)}\n`;
if (!values.check) {
  writeFileSync(MODEL, text);
  writeFileSync(FIGURES, only === undefined ? `${figures}\n` : figuresWithAnew(only));
} else if (readFileSync(MODEL, 'utf8') !== text) {
  console.error(`${MODEL} is not what the examples give: run npm run train.`);
  process.exitCode = 1;
}

/** What some rows teach: everything, or one question on the features that are there. */
function train(taught: TrainedRows): ReadonlyMap<number, readonly number[]> {
  if (only === undefined) return modelOf(trainRows(taught));
  return modelOf(trainWith(taught, new Set(rowsThere.keys()), [only]), rowsThere);
}

/** The weights of a model by feature. */
function rowsOf(packed: PackedModel): ReadonlyMap<number, readonly number[]> {
  const { weights } = decodeModel(packed);
  const weightsOf = (row: number) => [...weights.slice(row * QUESTIONS.length, (row + 1) * QUESTIONS.length)];
  return new Map([...hashesOf(unpackNumbers(packed.gaps))].map((hash, row) => [hash, weightsOf(row)]));
}

/** The cuts of what one question's scores are used for. */
function cutsOfToday(question: Question): Readonly<Record<string, Cut>> {
  const purposes = purposesOf(question);
  return Object.fromEntries(Object.entries(cuts).filter(([purpose]) => purposes.includes(purpose)));
}

/** The figures that are there, with one question's lines of today. */
function figuresWithAnew(question: Question): string {
  const today = figures.split('\n');
  return readFileSync(FIGURES, 'utf8')
    .split('\n')
    .map((line, at) => (isOf(question)(line) ? (today[at] ?? line) : line))
    .join('\n');
}

/** Tells the figures of one question: of the others, a model that keeps them says nothing about unseen writers. */
function isOf(question: Question): (line: string) => boolean {
  return (line) => purposesOf(question).some((purpose) => line.startsWith(`${purpose} `));
}
