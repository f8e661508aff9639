import path from 'node:path';
import { costsSignal } from '../base/severity';
import { fixAll } from '../checks/fixAll';
import type { Severities } from '../checks/severities';
import { MOST_BYTES, TOO_LARGE } from '../config/fileSize';
import { mergeOptions, type Options } from '../config/options';
import { checkStory } from '../index';
import { storyText } from '../story/storyText';
import { askedOf } from './askedOf';
import { type CheckArguments, type Format, readCheckArguments } from './checkArguments';
import type { CheckedFile } from './checkedFile';
import { ConfigFinder } from './configFinder';
import { formatInspect } from './formats/inspect';
import { formatJson } from './formats/json';
import { formatStylish } from './formats/stylish';
import { HELP } from './help';
import { line } from './printable';
import { readOrdinaryFile } from './readFile';
import { Refusal, unreadable, unwritable } from './reasons';
import { findStoryFiles } from './storyFiles';
import { tellFixes } from './tellFixes';
import type { Exit, Terminal } from './terminal';
import { replaceFile } from './writeFile';

const FORMATTERS: Readonly<Record<Format, (files: readonly CheckedFile[], terminal: Terminal) => string>> = {
  stylish: (files, { cwd, colour }) => formatStylish(files, { cwd, colour }),
  json: formatJson,
  inspect: formatInspect,
};

/** `star-story check`: prints what it found, and says on the error output what it could not do. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const given = askedOf(readCheckArguments, args, HELP, terminal);
  if (typeof given === 'number') return given;
  let failed = false;
  const complain = (problem: string) => {
    failed = true;
    terminal.err(line(problem));
  };
  const checked = await checkAll(given, terminal, complain);
  terminal.out(FORMATTERS[given.format](checked, terminal));
  if (failed) return 2;
  const counts = checked.some(({ findings }) => findings.some(({ severity }) => costsSignal(severity)));
  return counts ? 1 : 0;
}

async function checkAll(
  { paths, fix, severities, stdinFilename }: CheckArguments,
  { cwd, stdin, err }: Terminal,
  complain: (problem: string) => void,
): Promise<readonly CheckedFile[]> {
  const configs = new ConfigFinder(complain);
  const checked: CheckedFile[] = [];
  const check = async (shown: string, file: string, bytes: Uint8Array, within = path.dirname(file)) => {
    const text = storyText(bytes);
    if (text === undefined) {
      complain(`Can't check ${shown}: it isn't UTF-8 text.`);
      return;
    }
    const options = withRules(await configs.optionsFor(file), severities);
    const fixed = fix ? fixAll(text, (now) => checkStory(now, options).findings) : undefined;
    const repaired = fixed?.text ?? text;
    if (repaired !== text) {
      try {
        await replaceFile({ file, before: bytes, text: repaired, within });
      } catch (error) {
        complain(unwritable(shown, error));
        return;
      }
    }
    if (fixed) tellFixes(shown, text, fixed.made, err);
    const onFault = ({ check: id, error }: { check: string; error: unknown }) =>
      complain(`The check ${id} failed on ${shown}. Please report this: ${String(error)}`);
    checked.push({ filePath: file, ...checkStory(repaired, { ...options, onFault }), options });
  };

  if (paths.includes('-')) {
    const name = stdinFilename ?? '<stdin>';
    const bytes = await stdin(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) complain(unreadable(name, new Refusal(TOO_LARGE)));
    else await check(name, stdinFilename === undefined ? name : path.resolve(cwd, stdinFilename), bytes);
  }
  const given = paths.filter((one) => one !== '-');
  for (const { path: file, within } of await findStoryFiles(given, cwd, complain)) {
    const shown = path.relative(cwd, file) || file;
    const bytes = await readOrdinaryFile(file).catch((error: unknown) => complain(unreadable(shown, error)));
    if (bytes) await check(shown, file, bytes, within);
  }
  return checked;
}

function withRules(options: Options, severities: Severities): Options {
  return mergeOptions(options, { severities });
}
