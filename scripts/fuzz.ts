// Makes up awkward files and sees that nothing about them goes wrong: no error, no freeze, no word lost.
//   npm run fuzz -- --minutes N    for so long; one minute unless told
//   npm run fuzz -- --seed S       the same files again, from S on
//   npm run fuzz -- --again FILE   one find of .fuzz/ once more
// Each find is kept in .fuzz/, as small as it could be made. The exit code is 1 where something was found.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { broken, fuzz } from '../test/fuzz/fuzz';
import { TARGETS } from '../test/fuzz/targets';
import type { Find } from '../test/fuzz/types';
import { cpuSince } from '../test/fuzz/withinTime';

const FOLDER = '.fuzz';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, again: { type: 'string' } },
});
if (values.again === undefined) search(numberOf('minutes', 1), numberOf('seed', Date.now() % 1_000_000_000));
else again(JSON.parse(readFileSync(values.again, 'utf8')));

function search(minutes: number, seed: number): void {
  console.log(`Seed ${seed}, for ${minutes} min.`);
  const end = performance.now() + minutes * 60_000;
  let found = 0;
  const onFind = (find: Find) => {
    found += 1;
    console.log(`\n${find.target}, ${find.invariant}: ${safe(find.message)}\n  ${safe(find.text)}\n  ${keep(find)}`);
  };
  const tried = fuzz({ targets: TARGETS, seed, goOn: () => performance.now() < end, onFind });
  console.log(`\n${tried} files tried, ${found} ${found === 1 ? 'find' : 'finds'}.`);
  if (found > 0) process.exitCode = 1;
}

/** Writes a find down, and hands back the command that repeats it. JSON, since a file cannot hold half a character. */
function keep(find: Find): string {
  mkdirSync(FOLDER, { recursive: true });
  const hash = createHash('sha256').update(JSON.stringify(find.text)).digest('hex').slice(0, 8);
  const file = path.join(FOLDER, `${find.target}-${find.invariant}-${hash}.json`);
  const command = `npm run fuzz -- --again ${file}`;
  writeFileSync(file, `${JSON.stringify({ ...find, again: command }, undefined, 2)}\n`);
  return command;
}

/** What a find says now. How long it takes is for people to judge: there is nothing here to compare it with. */
function again({ target: name, invariant, text }: Find): void {
  const target = TARGETS.find((one) => one.name === name);
  if (!target) throw new Error(`There is no kind of file called ${name}.`);
  const start = process.cpuUsage();
  const reading = broken({ name: 'time', hold: target.read }, text);
  console.log(`${text.length} characters are read in ${cpuSince(start).toFixed(0)} ms.`);
  const problems = target.invariants.flatMap(({ name: one, hold }) => {
    const message = broken({ name: one, hold }, text);
    return message === undefined ? [] : [`${one}: ${message}`];
  });
  if (reading !== undefined) problems.unshift(reading);
  console.log(problems.length === 0 ? `Nothing is wrong. It was found for: ${invariant}.` : safe(problems.join('\n')));
  if (problems.length > 0) process.exitCode = 1;
}

function numberOf(option: 'minutes' | 'seed', otherwise: number): number {
  const written = values[option];
  const number = written === undefined ? otherwise : Number(written);
  if (!Number.isFinite(number) || number < 0) {
    console.error(`--${option} needs a number.`);
    process.exit(2);
  }
  return number;
}

/** Nothing in a find commands the terminal; it is cut where it is long, since the file has all of it. */
function safe(words: string): string {
  const shown = JSON.stringify(words).replace(
    /[^\x20-\x7E]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return shown.length > 400 ? `${shown.slice(0, 400)}…` : shown;
}
