import { parseOptions, readFormat } from './parseOptions';

const FORMATS = ['table', 'json', 'csv', 'html'] as const;
export type BankFormat = (typeof FORMATS)[number];

interface BankArguments {
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
  const { values, positionals } = parseOptions(args, OPTIONS, 'star-story bank --help');
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    format: readFormat(values.format ?? 'table', FORMATS),
    help: values.help === true,
  };
}
