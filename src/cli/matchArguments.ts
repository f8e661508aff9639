import { parseArgs } from 'node:util';
import { ArgumentError } from './arguments';

const FORMATS = ['table', 'json'] as const;
export type MatchFormat = (typeof FORMATS)[number];

export interface MatchArguments {
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
 * @throws {ArgumentError} on an unknown option or format, or without a question
 */
export function readMatchArguments(args: readonly string[]): MatchArguments {
  const { values, positionals } = parse(args);
  const help = values.help === true;
  const [question = '', ...paths] = positionals;
  if (!help && question.trim() === '') throw new ArgumentError('Give the question, in quotation marks.');
  const written = values.format ?? 'table';
  const format = FORMATS.find((candidate) => candidate === written);
  if (format === undefined) throw new ArgumentError(`There's no format "${written}". Use ${FORMATS.join(', ')}.`);
  return { question, paths: paths.length > 0 ? paths : ['.'], format, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new ArgumentError(`${sentence.replace(/\.$/, '')}. "star-story match --help" lists the options.`);
  }
}
