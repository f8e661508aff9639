// How long reading and checking takes, beside other checkers of text (npm install --prefix bench, once). All times are of the
// processor, of this machine and this moment: the ratios of one run are what to compare.
//   npm run bench               all of it, some minutes
//   npm run bench -- stories    one part: stories, cold, sizes, hostile, bank
import { runChecks } from '../src/checks/runChecks';
import { contextOf, DEFAULT_OPTIONS } from '../src/config/options';
import { readEvidence } from '../src/evidence/readEvidence';
import { checkStory } from '../src/index';
import { readMarkdown } from '../src/story/markdown';
import { readStory } from '../src/story/readStory';
import { forget } from '../test/forget';
import { hostileTexts } from '../test/hostile';
import { buildLibrary, cold } from './bench/cold';
import { type Check, loadOthers } from './bench/others';
import { corpusStories, fresh, LONG_STORY, prose, STORY, typed } from './bench/texts';
import { type Contender, cpuTime, medians } from './bench/timing';
import { benchBank } from './bench-bank';

const OURS = 'star-story';
const ROUNDS = 60;

const [part] = process.argv.slice(2);
const others = await loadOthers();
if (!others) console.log('Alone: the others are not installed (npm install --prefix bench).');
const checkers: ReadonlyMap<string, Check> = new Map([[OURS, (text: string) => checkStory(text)], ...(others ?? [])]);

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  stories,
  cold: coldStarts,
  sizes,
  hostile,
  bank: () => benchBank(corpusStories()),
};
for (const [name, run] of Object.entries(PARTS)) if (part === undefined || part === name) await run();
// A checker of those may keep a thread.
process.exit();

/** One line a name, with how many times the first it takes. */
function print(title: string, times: ReadonlyMap<string, number>, base: string): void {
  console.log(`\n${title}`);
  const one = times.get(base) ?? Number.NaN;
  for (const [name, ms] of times)
    console.log(`  ${ms.toFixed(3).padStart(9)} ms  ${(ms / one).toFixed(2).padStart(7)}  ${name}`);
}

async function stories(): Promise<void> {
  const story = readStory(LONG_STORY);
  const evidence = readEvidence(story);
  const context = contextOf(story, DEFAULT_OPTIONS);
  const from = story.frontMatter.range?.end ?? 0;
  const prepare = (): unknown => checkStory(typed(LONG_STORY));
  const stages: readonly Contender[] = [
    { name: 'yardstick: write the text as JSON and parse it', run: () => JSON.parse(JSON.stringify(LONG_STORY)) },
    { name: 'read its Markdown after a keystroke', prepare, run: () => readMarkdown(typed(LONG_STORY), from) },
    { name: 'read it after a keystroke', prepare, run: () => readStory(typed(LONG_STORY)) },
    { name: 'find evidence in sentences that were read before', run: () => readEvidence({ ...story }) },
    { name: 'judge', run: () => runChecks({ ...story }, evidence, context, { severities: {} }) },
    { name: 'check it after a keystroke', prepare, run: () => checkStory(typed(LONG_STORY)) },
    { name: 'check it fresh', run: () => checkStory(fresh(LONG_STORY)) },
  ];
  const kb = (text: string): string => `${(text.length / 1000).toFixed(1)} KB`;
  print(`A story of ${kb(LONG_STORY)}, step by step:`, await medians(stages, 5 * ROUNDS), 'check it fresh');
  const against = async (title: string, text: () => string): Promise<void> => {
    const each = [...checkers].map(([name, check]): Contender => ({ name, run: () => check(text()) }));
    print(title, await medians(each, ROUNDS), OURS);
  };
  await against(`A fresh story of ${kb(STORY)}:`, () => fresh(STORY));
  await against(`A fresh story of ${kb(LONG_STORY)}:`, () => fresh(LONG_STORY));
  await against(`That story after a keystroke:`, () => typed(LONG_STORY));
}

async function coldStarts(): Promise<void> {
  const library = await buildLibrary();
  console.log('\nIn a process of its own:  load, first check (ms);  all memory, held after 40 stories (MB)');
  for (const name of checkers.keys()) {
    const { load, first, rss, held } = cold(name === OURS ? library : name);
    const columns = [load, first, rss, held].map((value) => value.toFixed(0).padStart(8));
    console.log(`  ${columns.join('')}  ${name}`);
  }
}

async function sizes(): Promise<void> {
  for (let nth = 0; nth < ROUNDS; nth += 1) checkStory(prose(16_000));
  console.log('\nPlain prose, fresh: ms per KB');
  for (const size of [1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 4_000_000]) {
    const runs = size < 100_000 ? 20 : 3;
    const [ms = 0] = (await medians([{ name: OURS, run: () => checkStory(prose(size)) }], runs)).values();
    console.log(`  ${(size / 1000).toFixed(0).padStart(6)} KB  ${(ms / (size / 1000)).toFixed(3)}`);
  }
}

async function hostile(): Promise<void> {
  const time = (text: string): Promise<number> => {
    forget();
    return cpuTime(() => checkStory(text));
  };
  const least = async (text: () => string): Promise<number> => Math.min(await time(text()), await time(text()));
  for (const size of [4_000, 1_000_000]) {
    for (let nth = 0; nth < ROUNDS; nth += 1) checkStory(prose(4_000));
    const one = await least(() => prose(size));
    console.log(`\nHostile texts of ${size / 1000} KB; plain prose takes ${one.toFixed(1)} ms:`);
    const times = new Map<string, number>();
    for (const [name, text] of hostileTexts(size)) times.set(name, await least(() => text));
    for (const [name, ms] of [...times].sort(([, a], [, b]) => b - a))
      console.log(`  ${ms.toFixed(1).padStart(8)} ms  ${(ms / one).toFixed(2).padStart(6)}  ${name}`);
  }
}
