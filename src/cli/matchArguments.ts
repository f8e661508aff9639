import { ArgumentError, parseOptions, readFormat } from './parseOptions';

const FORMATS = ['table', 'json'] as const;
type MatchFormat = (typeof FORMATS)[number];

interface MatchArguments {
  readonly question: string;
  readonly paths: readonly string[];
  readonly format: MatchFormat;
  readonly help: boolean;
}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads what stands after `star-story match`. Without a path it is the folder one stands in.
 *
 * @throws {ArgumentError} on an unknown option or format: readFormat(values.format ?? 'table', FORMATS), or without a question
 */
export function readMatchArguments(args: readonly string[]): MatchArguments {
  const { values, positionals } = parseOptions(args, OPTIONS, 'star-story match --help');
  const help = values.help === true;
  const [question = '', ...paths] = positionals;
  if (!help && question.trim() === '') throw new ArgumentError('Give the question, in quotation marks.');
  return {
    question,
    paths: paths.length > 0 ? paths : ['.'],
    format: readFormat(values.format ?? 'table', FORMATS),
    help,
  };
}
