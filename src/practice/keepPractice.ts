import { storyText } from '../story/storyText';
import { mergePractice, type PracticeReading, readPractice, renderPractice } from './practiceFile';
import { NO_PRACTICE, type Practice } from './types';

/**
 * The folder `.star` of some file system. None of it needs to happen whole or not at all: a write may end anywhere, and a
 * rename may take the old file away before the new one has its name, as VS Code's does.
 */
export interface PracticeFolder {
  /** The names in it; none where there is no such folder. */
  list(): Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Makes the folder where there is none. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Takes the place of what is there. */
  rename(from: string, to: string): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
  /** In milliseconds since 1970; undefined where there is no such file. */
  changedAt(name: string): Promise<number | undefined>;
}

export interface Kept {
  readonly practice: Practice;
  /** What is wrong with the file, as half a sentence. It was read as far as it goes, and still is what it was. */
  readonly damage: string | undefined;
  /** The copy that was made of a damaged file before another took its place. */
  readonly setAside: SetAside | undefined;
}

export interface SetAside {
  /** The name of the copy that holds all that stood in the file. */
  readonly name: string;
  /** Half a sentence. */
  readonly reason: string;
}

/** The file can't be read or written, and stays as it is; the message is half a sentence. */
export class NotKept extends Error {}

const FILE = 'practice.json';
const LEFTOVER = /^\.practice-[a-z0-9]+\.tmp$/;

/** Milliseconds: a file that was written beside and is younger may be another window's, which is about to rename it. */
const ABANDONED = 60_000;

/** Two windows that answer at once take turns; more than this is no turn-taking. */
const MOST_TURNS = 24;
/** Who has been met so often was stopped while writing, and is waited for no longer. */
const MOST_MEETINGS = 8;
/** Milliseconds, and as many more by chance: two that met go on at different times. */
const PAUSE = 25;

/**
 * What a folder keeps. Whoever was killed while writing has left it in two files, and it is put together again. A damaged
 * file is left alone: somebody may be writing in it.
 */
export function loadPractice(folder: PracticeFolder, now: () => Date): Promise<Kept> {
  return keep(folder, undefined, now);
}

/**
 * Changes what a folder keeps, on top of what stands there now, whoever wrote it. The file is replaced whole or not at all.
 *
 * @throws {NotKept} and as the file system throws; the file is as it was then
 */
export function changePractice(
  folder: PracticeFolder,
  change: (practice: Practice) => Practice,
  now: () => Date,
): Promise<Kept> {
  return keep(folder, change, now);
}

/**
 * What a folder keeps, for those who only want to know: nothing is put together or set aside.
 *
 * @throws {NotKept} and as the file system throws
 */
export async function readKept(
  folder: Pick<PracticeFolder, 'list' | 'read'>,
): Promise<{ readonly practice: Practice; readonly damage: string | undefined }> {
  const { practice, damage } = await look(folder);
  return { practice, damage };
}

interface Found {
  readonly bytes: Uint8Array | undefined;
  readonly practice: Practice;
  /** Why a copy of the file has to be made before another takes its place. */
  readonly damage: string | undefined;
  /** Files of somebody who was stopped between writing and renaming. */
  readonly leftovers: readonly string[];
  /** Whether they hold more than the file. */
  readonly recovered: boolean;
}

async function keep(
  folder: PracticeFolder,
  change: ((practice: Practice) => Practice) | undefined,
  now: () => Date,
): Promise<Kept> {
  const met = new Map<string, number>();
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const found = await look(folder);
    const { damage } = found;
    if (!change && (damage !== undefined || !found.recovered)) {
      if (damage === undefined) await tidy(folder, found.leftovers, now);
      return { practice: found.practice, damage, setAside: undefined };
    }
    const practice = change ? change(found.practice) : found.practice;
    const setAside = damage === undefined ? undefined : await copyAside(folder, found, damage, now());
    const replaced = replace(folder, found.bytes, practice, (beside) => isAlone(folder, beside, met, now));
    // What was put together is shown where it can't be written, too.
    const kept = await (change ? replaced : replaced.catch(() => 'unwritten' as const));
    if (kept === 'unwritten') return { practice, damage: undefined, setAside };
    if (kept === 'crowded') await new Promise((resolve) => setTimeout(resolve, PAUSE + Math.random() * PAUSE * 2));
    if (kept !== 'replaced') continue;
    await tidy(folder, found.leftovers, now);
    return { practice, damage: undefined, setAside };
  }
  throw new NotKept('something else keeps writing it');
}

async function look(folder: Pick<PracticeFolder, 'list' | 'read'>): Promise<Found> {
  const names = await folder.list();
  const leftovers = names.filter((name) => LEFTOVER.test(name));
  const bytes = names.includes(FILE) ? await folder.read(FILE) : undefined;
  const reading = bytes && readBytes(bytes);
  if (reading?.kind === 'newer') throw new NotKept(reading.reason);
  let practice = reading?.kind === 'read' ? reading.practice : NO_PRACTICE;
  const before = renderPractice(practice);
  for (const name of leftovers) {
    const left = await folder.read(name);
    // Another window has just given it the file's name.
    if (left === undefined && bytes === undefined) return look(folder);
    const told = left && readBytes(left);
    // One that is torn was never the only one.
    if (told?.kind === 'read') practice = mergePractice(practice, told.practice);
  }
  return { bytes, practice, damage: damageOf(reading), leftovers, recovered: renderPractice(practice) !== before };
}

function readBytes(bytes: Uint8Array): PracticeReading {
  const text = storyText(bytes);
  return text === undefined ? { kind: 'damaged', reason: "it isn't UTF-8 text" } : readPractice(text);
}

function damageOf(reading: PracticeReading | undefined): string | undefined {
  if (reading?.kind === 'damaged') return reading.reason;
  if (reading?.kind !== 'read' || reading.problems.length === 0) return undefined;
  const [first = '', ...others] = reading.problems;
  const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
  return `${first.replace(/\.$/, '')}${more}`;
}

/** A copy, and no rename: there is no moment in which nothing has the file's name. */
async function copyAside(
  folder: PracticeFolder,
  { bytes }: Found,
  reason: string,
  now: Date,
): Promise<SetAside | undefined> {
  if (!bytes) return undefined;
  const name = `practice.damaged-${now.toISOString().replace(/[:.]/g, '-')}.json`;
  await folder.write(name, bytes);
  return { name, reason };
}

/**
 * Puts what was made of a file in its place, unless another has replaced it since it was read ("changed": what they wrote is
 * to be read first), or is about to ("crowded"). Each has an empty file beside before it looks for those of others: of two
 * that write at once, one sees the other, and goes back. Nothing stands in it until then, so that nobody takes it for practice.
 */
async function replace(
  folder: PracticeFolder,
  seen: Uint8Array | undefined,
  practice: Practice,
  isAlone: (beside: string) => Promise<boolean>,
): Promise<'replaced' | 'changed' | 'crowded'> {
  const beside = `.practice-${Math.random().toString(36).slice(2, 10)}.tmp`;
  let state: 'changed' | 'crowded' = 'crowded';
  try {
    await folder.write(beside, new Uint8Array());
    if (await isAlone(beside)) {
      state = 'changed';
      await folder.write(beside, new TextEncoder().encode(renderPractice(practice)));
      if (same(await folder.read(FILE), seen)) {
        await folder.rename(beside, FILE);
        return 'replaced';
      }
    }
  } catch (error) {
    // Where the old file went before the new one got its name, the one beside is the only one.
    const lost = seen !== undefined && (await folder.read(FILE).catch(() => undefined)) === undefined;
    if (!lost) await folder.remove(beside).catch(() => {});
    throw error;
  }
  await folder.remove(beside);
  return state;
}

/** Whether nobody else has a file beside, but for those who left theirs. */
async function isAlone(
  folder: PracticeFolder,
  beside: string,
  met: Map<string, number>,
  now: () => Date,
): Promise<boolean> {
  let alone = true;
  for (const name of await folder.list()) {
    if (name === beside || !LEFTOVER.test(name)) continue;
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    if (times <= MOST_MEETINGS && !(await isAbandoned(folder, name, now))) alone = false;
  }
  return alone;
}

async function isAbandoned(folder: PracticeFolder, name: string, now: () => Date): Promise<boolean> {
  const changed = await folder.changedAt(name);
  return changed !== undefined && now().getTime() - changed > ABANDONED;
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** What can't be removed is tried again the next time: the practice has been read or kept by now. */
async function tidy(folder: PracticeFolder, leftovers: readonly string[], now: () => Date): Promise<void> {
  for (const name of leftovers) {
    try {
      if (await isAbandoned(folder, name, now)) await folder.remove(name);
    } catch {}
  }
}
