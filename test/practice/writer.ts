import { writeSync } from 'node:fs';
import { withAnswer, withRehearsal } from '../../src/practice/changes';
import { changePractice } from '../../src/practice/keepPractice';
import { nodeFolder } from './nodeFolder';

/**
 * A process that keeps practice until it kills itself in the middle of a step: `node writer.mjs FOLDER FIRST STEP HOST`.
 * It says the number of each answer once that is kept, and counts on from FIRST.
 */
const [folder = '', first = '0', last = '1', host = ''] = process.argv.slice(2);

let steps = 0;
const step = (): void => {
  steps += 1;
  if (steps === Number(last)) process.kill(process.pid, 'SIGKILL');
};

const disk = nodeFolder(folder, host === 'removes-first', step);
const day = (number: number): Date => new Date(Date.UTC(2026, 0, 1, 0, number));

for (let number = Number(first); ; number += 1) {
  const now = () => day(number);
  const story = `stories/${number % 5}.star.md`;
  await changePractice(
    disk,
    (practice) => {
      const answered = withAnswer(practice, { story, question: `Question ${number}?` }, 'again', now());
      return withRehearsal(answered, story, { at: now().toISOString(), seconds: { Action: number } });
    },
    // Later than any file's own time, so that what was left is tidied up.
    () => new Date(Date.now() + 3_600_000),
  );
  writeSync(1, `${number}\n`);
}
