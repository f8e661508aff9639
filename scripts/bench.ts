// How long reading and checking takes. Times are of this machine and this moment; the ratios are what to compare.
//   npm run bench
//   npm run bench -- bank    the bank of stories alone
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Bench } from 'tinybench';
import { runChecks } from '../src/checks/runChecks';
import { contextOf, DEFAULT_OPTIONS } from '../src/config/options';
import { readEvidence } from '../src/evidence/readEvidence';
import { checkStory } from '../src/index';
import { readStory } from '../src/story/readStory';
import { hostileTexts } from '../test/hostile';
import { benchBank } from './bench-bank';

const corpus = 'test/corpus';
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.star.md'))
  .map((name) => readFileSync(path.join(corpus, name), 'utf8'));
// 5 KB of a story: the bodies of real ones joined section by section would repeat headings, so a long one is made longer.
const [base = ''] = [...texts].sort((a, b) => b.length - a.length);
const story5 = base.replace(
  /(## (?:Action|What I did)[^\n]*\n)([\s\S]*?)(?=\n## )/,
  (_, heading: string, body: string) =>
    heading + `${body.trim()}\n\n`.repeat(Math.ceil((5000 - base.length) / body.length) + 1),
);
const story = readStory(story5);
const evidence = readEvidence(story);
const context = contextOf(story, DEFAULT_OPTIONS);

// Sentences are kept across edits, so a fresh story needs words that were not read before.
const story2 = base.slice(0, 1_600);
let nth = 0;
const fresh = (text: string): string => {
  nth += 1;
  return text.replace(/\.(?=\s)/g, ` ${nth}.`);
};
const typed = (text: string): string => {
  nth += 1;
  return text.replace('. ', `, on day ${nth}. `);
};

const bench = new Bench({ time: 1500, warmupTime: 500 });
bench
  .add('parse the same JSON-encoded text (yardstick)', () => JSON.parse(JSON.stringify(story5)))
  .add('read', () => readStory(story5))
  .add('find evidence', () => readEvidence(story))
  .add('judge', () => runChecks(story, evidence, context, { severities: {} }))
  .add('check a fresh story of 1.6 KB', () => checkStory(fresh(story2)))
  .add('check after a keystroke', () => checkStory(typed(story5)))
  .add('check again, nothing changed', () => checkStory(story5))
  .add('check, all of it, fresh', () => checkStory(fresh(story5)));
await bench.run();
console.log(`A story of ${(story5.length / 1000).toFixed(1)} KB:`);
const medians = bench.tasks.map(({ name, result }) => ({
  name,
  ms: result.state === 'completed' ? result.latency.p50 : Number.NaN,
}));
const whole = medians.at(-1)?.ms ?? 1;
for (const { name, ms } of medians)
  console.log(`  ${ms.toFixed(3).padStart(8)} ms  ${(ms / whole).toFixed(2).padStart(5)} of the whole  ${name}`);

const time = (text: string): number => {
  const start = performance.now();
  checkStory(text);
  return performance.now() - start;
};
console.log('\nHostile texts: 1 MB, and how much longer than 250 KB (4 is linear):');
const large = hostileTexts(1_000_000);
for (const [name, text] of hostileTexts(250_000)) {
  const small = time(text);
  const all = time(large.get(name) ?? '');
  console.log(`  ${all.toFixed(0).padStart(6)} ms  ${(all / small).toFixed(1).padStart(5)}  ${name}`);
}

await benchBank(texts);
