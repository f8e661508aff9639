// Trains the judge on the labelled sentences and writes src/evidence/judge/model.json.
//   npm run train                  trains on everything, calibrates on held-out writers, writes the model
//   npm run train -- --check       fails where the model that is there is not what the examples give
//   npm run train -- --slips NAME  prints what held-out writers' sentences a question or check is wrong about
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeModel } from '../src/evidence/judge/model';
import { LABELLED, storiesOf } from './train/corpora';
import { readSentences, readStories } from './train/examples';
import { modelOf, type TrainedRows, trainRows, UNIT } from './train/model';
import { readAlone, readTogether } from './train/rows';
import { cutsOf, scoredFor } from './train/scored';
import { table } from './train/table';
import { judgeUnseen } from './train/unseen';

const MODEL = 'src/evidence/judge/model.json';
/** What docs/accuracy.md says of writers that were not trained on. */
const FIGURES = 'test/accuracy/cross-validated.txt';
const { values } = parseArgs({ options: { check: { type: 'boolean' }, slips: { type: 'string' } } });

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
const weights = trainRows(rows);
const text = `${JSON.stringify(encodeModel(modelOf(weights), UNIT, cuts))}\n`;
if (!values.check) {
  writeFileSync(MODEL, text);
  writeFileSync(FIGURES, `${figures}\n`);
} else if (readFileSync(MODEL, 'utf8') !== text) {
  console.error(`${MODEL} is not what the examples give: run npm run train.`);
  process.exitCode = 1;
}
