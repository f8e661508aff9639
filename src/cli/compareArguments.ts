import { ArgumentError, parseOptions, readFormat } from './parseOptions';

const FORMATS = ['table', 'json'] as const;
type CompareFormat = (typeof FORMATS)[number];

interface CompareArguments {
  readonly old: string;
  readonly new: string;
  readonly format: CompareFormat;
  readonly help: boolean;
}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads what stands after `star-story compare`.
 *
 * @throws {ArgumentError} on an unknown option or format, or where there are not two files
 */
export function readCompareArguments(args: readonly string[]): CompareArguments {
  const { values, positionals } = parseOptions(args, OPTIONS, 'star-story compare --help');
  const help = values.help === true;
  const [old = '', now = ''] = positionals;
  if (!help && positionals.length !== 2) throw new ArgumentError('Name two files: the old version, then the new one.');
  if (!help && old === '-' && now === '-') throw new ArgumentError('Only one of the two can be the standard input.');
  return { old, new: now, format: readFormat(values.format ?? 'table', FORMATS), help };
}
