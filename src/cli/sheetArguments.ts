import { ArgumentError, parseOptions } from './parseOptions';

interface SheetArguments {
  readonly paths: readonly string[];
  /** The file that the sheet is written to. */
  readonly out: string;
  readonly help: boolean;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads what stands after `star-story sheet`.
 *
 * @throws {ArgumentError} on an unknown option, or where no file is named
 */
export function readSheetArguments(args: readonly string[]): SheetArguments {
  const { values, positionals } = parseOptions(args, OPTIONS, 'star-story sheet --help');
  const help = values.help === true;
  if (!help && !values.out) throw new ArgumentError('Say where the sheet goes: --out FILE.html.');
  return { paths: positionals.length > 0 ? positionals : ['.'], out: values.out ?? '', help };
}
