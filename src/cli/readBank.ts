import path from 'node:path';
import { bankOf } from '../bank/bankOf';
import { entryOf } from '../bank/entryOf';
import type { Bank, BankEntry, UnreadFile } from '../bank/types';
import { withFileNames } from '../bank/withFileNames';
import type { PrincipleSource } from '../coaching/knownPrinciples';
import type { Packs } from '../coaching/packs';
import { sourcesOnce } from '../coaching/principleSources';
import { principleWord } from '../coaching/terms';
import { contextOf, mergeOptions, type Options } from '../config/options';
import { type CheckedStory, checkStory } from '../index';
import type { StoryPractice } from '../practice/types';
import { storyText } from '../story/storyText';
import { ConfigFinder } from './configFinder';
import { PracticeFinder } from './practiceFinder';
import { readOrdinaryFile } from './readFile';
import { reasonOf } from './reasons';
import { findStoryFiles } from './storyFiles';

/** A story of a bank, as it was checked, with what holds for it. */
export interface BankedStory {
  readonly checked: CheckedStory;
  readonly entry: BankEntry;
  readonly options: Options;
  readonly packs: Packs;
  /** What is kept of its practice; undefined where nothing is. */
  readonly practice: StoryPractice | undefined;
}

interface ReadBank {
  readonly bank: Bank;
  /** Where the principles of the bank come from, each in one of them, and the questions that belong to none. */
  readonly sources: readonly PrincipleSource[];
}

/**
 * Every story that paths name, as a bank. Files that cannot be read stand in it with their reason; `complain` is told
 * of what else is wrong: a path, a file of `.star`, a check that failed; `remark` of a folder without a story, which is no
 * fault of anybody's. `onStory` is given each story once it is checked: a bank keeps no texts.
 */
export async function readBank(
  paths: readonly string[],
  cwd: string,
  complain: (problem: string) => void,
  remark: (words: string) => void,
  onStory?: (story: BankedStory) => void,
): Promise<ReadBank> {
  const configs = new ConfigFinder(complain);
  const practices = new PracticeFinder(complain);
  const entries: BankEntry[] = [];
  const unreadable: UnreadFile[] = [];
  const held: PrincipleSource[] = [];
  for (const { path: file } of await findStoryFiles(paths, cwd, complain, remark)) {
    let text: string | undefined;
    try {
      text = storyText(await readOrdinaryFile(file));
    } catch (error) {
      unreadable.push({ file, reason: reasonOf(error) });
      continue;
    }
    if (text === undefined) {
      unreadable.push({ file, reason: "it isn't UTF-8 text" });
      continue;
    }
    const options = mergeOptions(await configs.optionsFor(file));
    const packs = await configs.packsFor(file);
    held.push({ names: options.principles, packs });
    const onFault = ({ check, error }: { check: string; error: unknown }) =>
      complain(`The check ${check} failed on ${file}. Please report this: ${String(error)}`);
    const checked = checkStory(text, { ...options, onFault });
    const practice = await practices.practiceOf(file);
    const entry = {
      ...entryOf(file, checked.story, contextOf(checked.story, options), checked.findings),
      rehearsed: practice?.rehearsal?.at,
    };
    entries.push(entry);
    onStory?.({ checked, entry, options, packs, practice });
  }
  let word: string | undefined;
  if (entries.length === 0) {
    const here = path.join(path.resolve(cwd, paths[0] ?? '.'), 'story.star.md');
    const { principles, terms } = mergeOptions(await configs.optionsFor(here));
    word = principleWord(terms);
    held.push({ names: principles, packs: await configs.packsFor(here) });
  }
  const sources = sourcesOnce(held);
  const principles = sources.flatMap(({ names }) => names.map(({ name }) => name));
  return { bank: bankOf(entries, unreadable, principles, word), sources };
}

/** A bank whose files are named as one who stands in a folder would: what is shown to others says nothing of the machine. */
export function relativeTo(bank: Bank, cwd: string): Bank {
  return withFileNames(bank, (file) => path.relative(cwd, file) || file);
}
