import { ArgumentError, parseOptions } from './parseOptions';

interface ImportArguments {
  readonly files: readonly string[];
  /** The folder that the stories are written to. */
  readonly out: string;
  readonly help: boolean;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads what stands after `star-story import`.
 *
 * @throws {ArgumentError} on an unknown option, or where files or folder are missing
 */
export function readImportArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parseOptions(args, OPTIONS, 'star-story import --help');
  const help = values.help === true;
  if (!help && positionals.length === 0) throw new ArgumentError('Name the files with your notes.');
  if (!help && !values.out) throw new ArgumentError('Say where the stories go: --out FOLDER.');
  return { files: positionals, out: values.out ?? '', help };
}
