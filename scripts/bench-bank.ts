// How long a bank of stories takes: the first index from disk, its warnings after that, one edit, and the memory it holds.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { arrange } from '../src/bank/arrange';
import { bankOf } from '../src/bank/bankOf';
import { entryOf, openWarnings } from '../src/bank/entryOf';
import type { BankEntry } from '../src/bank/types';
import { contextOf, DEFAULT_OPTIONS } from '../src/config/options';
import { checkStory } from '../src/index';
import { readStory } from '../src/story/readStory';

const SIZES = [100, 1_000, 10_000];
/** As the editor reads them. */
const AT_ONCE = 16;
const PRINCIPLES = DEFAULT_OPTIONS.principles.map(({ name }) => name);

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Stories that differ in every sentence, so that nothing of one is kept for another. */
function varied(texts: readonly string[], nth: number): string {
  const text = texts[nth % texts.length] ?? '';
  return text.replace(/\.(?=\s)/g, ` ${nth}.`).replace(/^title: .*$/m, `title: Story ${nth}`);
}

export async function benchBank(texts: readonly string[]): Promise<void> {
  console.log('\nA bank of stories:');
  for (const size of SIZES) {
    const folder = await mkdtemp(path.join(tmpdir(), 'star-story-bench-'));
    try {
      const files = Array.from({ length: size }, (_, nth) => path.join(folder, `${nth}.star.md`));
      for (const [nth, file] of files.entries()) await writeFile(file, varied(texts, nth));
      await benchOf(files);
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}

async function benchOf(files: readonly string[]): Promise<void> {
  const entries = new Map<string, BankEntry>();
  const indexed = (file: string, text: string): BankEntry => {
    const story = readStory(text);
    return entryOf(file, story, contextOf(story, DEFAULT_OPTIONS));
  };
  const arranged = () => arrange(bankOf([...entries.values()], [], PRINCIPLES), 'principle');
  collect();
  const before = process.memoryUsage().heapUsed;

  const first = await spent(async () => {
    await each(files, async (file) => {
      entries.set(file, indexed(file, await readFile(file, 'utf8')));
    });
    arranged();
  });
  const warned = await spent(async () => {
    await each(files, async (file) => {
      const entry = entries.get(file);
      const { findings } = checkStory(await readFile(file, 'utf8'));
      if (entry) entries.set(file, { ...entry, warnings: openWarnings(findings) });
    });
    arranged();
  });
  const [edited = ''] = files;
  const text = (await readFile(edited, 'utf8')).replace('. ', ', on a Monday. ');
  await writeFile(edited, text);
  const edit = await spent(async () => {
    const { story, findings } = checkStory(await readFile(edited, 'utf8'));
    entries.set(edited, entryOf(edited, story, contextOf(story, DEFAULT_OPTIONS), findings));
  });
  const shown = await spent(async () => {
    arranged();
  });
  collect();
  const held = (process.memoryUsage().heapUsed - before) / 1e6;
  const cells = [
    `first index ${inWords(first)}`,
    `warnings ${inWords(warned)}`,
    `one edit ${inWords(edit)}`,
    `shown again ${inWords(shown)}`,
  ];
  console.log(`  ${String(files.length).padStart(6)} stories: ${cells.join(', ')}, ${held.toFixed(1)} MB held`);
}

async function each(files: readonly string[], read: (file: string) => Promise<void>): Promise<void> {
  const rest = files[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const file of rest) await read(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

interface Spent {
  /** Milliseconds of the clock, which on a busy machine tells of others. */
  readonly clock: number;
  /** Milliseconds of the processor on the thread that reads: what the clock would tell on an idle machine. */
  readonly thread: number;
  /** The same with the threads beside it, which compile and clear away. */
  readonly processor: number;
}

async function spent(run: () => Promise<void>): Promise<Spent> {
  const used = process.cpuUsage();
  const usedHere = process.threadCpuUsage();
  const start = performance.now();
  await run();
  const sum = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;
  return {
    clock: performance.now() - start,
    thread: sum(process.threadCpuUsage(usedHere)),
    processor: sum(process.cpuUsage(used)),
  };
}

function inWords({ clock, thread, processor }: Spent): string {
  const [of, on, all] = [clock, thread, processor].map((one) => one.toFixed(processor < 100 ? 1 : 0));
  return `${of} ms (${on} on its thread, ${all} of the processor)`;
}
