// Scores every check on the labelled stories of test/corpus.
//   npm run accuracy                     the table
//   npm run accuracy -- --check ID       with every wrong and every missed finding of one check ("all" for all)
//   npm run accuracy -- --only NNN       on the stories whose names begin so
//   npm run accuracy -- --write          writes docs/accuracy.md
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHECKS } from '../src/index';
import { readCorpus } from '../test/accuracy/corpus';
import { predictWithChecks } from '../test/accuracy/predict';
import { accuracyReport } from '../test/accuracy/report';
import { score } from '../test/accuracy/score';

const { values } = parseArgs({
  options: {
    check: { type: 'string' },
    only: { type: 'string' },
    folder: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const stories = readCorpus(values.folder ?? 'test/corpus').filter(({ file }) => file.startsWith(values.only ?? ''));
if (values.check !== undefined) {
  const checks = values.check === 'all' ? CHECKS.map(({ id }) => id) : [values.check];
  for (const { kind, file, check, line, text } of score(stories, predictWithChecks, checks).slips) {
    console.log(`${kind.padEnd(6)} ${check} ${file}:${line} ${JSON.stringify(text)}`);
  }
}
const report = accuracyReport(stories);
console.log(report);
if (values.write) writeFileSync('docs/accuracy.md', report);
