import path from 'node:path';
import { bankOf } from '../bank/bankOf';
import { entryOf } from '../bank/entryOf';
import type { Bank, BankEntry, UnreadFile } from '../bank/types';
import { withFileNames } from '../bank/withFileNames';
import { contextOf, mergeOptions } from '../config/options';
import { checkStory } from '../index';
import { storyText } from '../story/storyText';
import { ConfigFinder } from './configFinder';
import { readOrdinaryFile } from './readFile';
import { reasonOf } from './reasons';
import { findStoryFiles } from './storyFiles';

/**
 * Every story that paths name, as a bank. Files that cannot be read stand in it with their reason; `complain` is told
 * of what else is wrong: a path, a file of `.star`, a check that failed.
 */
export async function readBank(
  paths: readonly string[],
  cwd: string,
  complain: (problem: string) => void,
): Promise<Bank> {
  const configs = new ConfigFinder(complain);
  const entries: BankEntry[] = [];
  const unreadable: UnreadFile[] = [];
  const principles = new Set<string>();
  for (const { path: file } of await findStoryFiles(paths, cwd, complain)) {
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
    for (const { name } of options.principles) principles.add(name);
    const onFault = ({ check, error }: { check: string; error: unknown }) =>
      complain(`The check ${check} failed on ${file}. Please report this: ${String(error)}`);
    const { story, findings } = checkStory(text, { ...options, onFault });
    entries.push(entryOf(file, story, contextOf(story, options), findings));
  }
  if (entries.length === 0) {
    const here = mergeOptions(await configs.optionsFor(path.join(path.resolve(cwd, paths[0] ?? '.'), 'story.star.md')));
    for (const { name } of here.principles) principles.add(name);
  }
  return bankOf(entries, unreadable, [...principles]);
}

/** A bank whose files are named as one who stands in a folder would: what is shown to others says nothing of the machine. */
export function relativeTo(bank: Bank, cwd: string): Bank {
  return withFileNames(bank, (file) => path.relative(cwd, file) || file);
}
