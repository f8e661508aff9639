import { parseArgs } from 'node:util';
import { ArgumentError } from './arguments';

const FORMATS = ['table', 'json', 'csv', 'html'] as const;
export type BankFormat = (typeof FORMATS)[number];

export interface BankArguments {
  readonly paths: readonly string[];
  readonly format: BankFormat;
  readonly help: boolean;
}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads what stands after `star-story bank`. Without a path it is the folder one stands in.
 *
 * @throws {ArgumentError} on an unknown option or format
 */
export function readBankArguments(args: readonly string[]): BankArguments {
  const { values, positionals } = parse(args);
  const written = values.format ?? 'table';
  const format = FORMATS.find((candidate) => candidate === written);
  if (format === undefined) throw new ArgumentError(`There's no format "${written}". Use ${FORMATS.join(', ')}.`);
  return { paths: positionals.length > 0 ? positionals : ['.'], format, help: values.help === true };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new ArgumentError(`${sentence.replace(/\.$/, '')}. "star-story bank --help" lists the options.`);
  }
}
