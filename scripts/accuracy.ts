// Scores every check on the labelled stories of test/corpus.
//   npm run accuracy                     the table
//   npm run accuracy -- --check ID       with every wrong and every missed finding of one check ("all" for all)
//   npm run accuracy -- --only NNN       on the stories whose names begin so
//   npm run accuracy -- --folder FOLDER  on other labelled stories
//   npm run accuracy -- --questions FILE  on a set of labelled questions, by the knowledge that ships
//   npm run accuracy -- --write          writes docs/accuracy.md
//   npm run accuracy -- --write-floors   raises test/accuracy/floors.json to what is reached now; it never lowers one
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHECKS } from '../src/index';
import { readCorpus } from '../test/accuracy/corpus';
import { readFirstRuns } from '../test/accuracy/firstRuns';
import { FLOORS_FILE, floorsOf, readFloors, sunkBelow } from '../test/accuracy/floors';
import { predictWithChecks } from '../test/accuracy/predict';
import { questionReport, readQuestions, scoreInWords, scoreQuestions } from '../test/accuracy/questions';
import { accuracyReport, labelledChecks } from '../test/accuracy/report';
import { score } from '../test/accuracy/score';

const { values } = parseArgs({
  options: {
    check: { type: 'string' },
    only: { type: 'string' },
    folder: { type: 'string' },
    questions: { type: 'string' },
    write: { type: 'boolean' },
    'write-floors': { type: 'boolean' },
  },
});
if (values.questions !== undefined) {
  console.log(scoreInWords(await scoreQuestions(readQuestions(values.questions))));
  process.exit();
}
const stories = readCorpus(values.folder ?? 'test/corpus').filter(({ file }) => file.startsWith(values.only ?? ''));
if (values.check !== undefined) {
  const checks = values.check === 'all' ? CHECKS.map(({ id }) => id) : [values.check];
  for (const { kind, file, check, line, text } of score(stories, predictWithChecks, checks).slips) {
    console.log(`${kind.padEnd(6)} ${check} ${file}:${line} ${JSON.stringify(text)}`);
  }
}
const part = values.folder !== undefined || values.only !== undefined;
if (part && (values.write || values['write-floors'])) {
  console.error('The page and the floors are for all of test/corpus: leave out --only and --folder.');
  process.exit(2);
}
const firstRuns = part ? [] : readFirstRuns('test/exams/first-runs.json');
const questions = part ? [] : await questionReport();
const report = accuracyReport(stories, new Date().toISOString().slice(0, 10), firstRuns, questions);
console.log(report);
if (values.write) writeFileSync('docs/accuracy.md', report);
if (values['write-floors']) {
  const reached = floorsOf(score(stories, predictWithChecks, labelledChecks()).tallies);
  const sunk = existsSync(FLOORS_FILE) ? sunkBelow(readFloors(), reached) : [];
  if (sunk.length > 0) {
    console.error(
      [...sunk, 'No floor is lowered here: fix the check, or change the floor by hand and say why.'].join('\n'),
    );
    process.exitCode = 1;
  } else writeFileSync(FLOORS_FILE, `${JSON.stringify(reached, undefined, 2)}\n`);
}
