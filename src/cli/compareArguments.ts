import { parseArgs } from 'node:util';
import { ArgumentError } from './arguments';

export type CompareFormat = 'table' | 'json';

export interface CompareArguments {
  readonly old: string;
  readonly new: string;
  readonly format: CompareFormat;
  readonly help: boolean;
}

const OPTIONS = {
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const FORMATS: readonly string[] = ['table', 'json'] satisfies CompareFormat[];

/**
 * Reads what stands after `star-story compare`.
 *
 * @throws {ArgumentError} on an unknown option or format, or where there are not two files
 */
export function readCompareArguments(args: readonly string[]): CompareArguments {
  const { values, positionals } = parse(args);
  const help = values.help === true;
  const [old = '', now = ''] = positionals;
  if (!help && positionals.length !== 2) throw new ArgumentError('Name two files: the old version, then the new one.');
  if (!help && old === '-' && now === '-') throw new ArgumentError('Only one of the two can be the standard input.');
  const format = values.format ?? 'table';
  if (!FORMATS.includes(format)) throw new ArgumentError(`--format takes table or json, not "${format}".`);
  return { old, new: now, format: format as CompareFormat, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new ArgumentError(`${sentence.replace(/\.$/, '')}. "star-story compare --help" lists the options.`);
  }
}
