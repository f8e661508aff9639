import { parseArgs } from 'node:util';
import { nearest } from '../base/nearest';
import { CHECKS } from '../checks/index';
import type { Severities } from '../checks/severities';
import { SEVERITIES, type SeveritySetting } from '../checks/types';

const FORMATS = ['stylish', 'json', 'inspect'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly severities: Severities;
  readonly fix: boolean;
  readonly stdinFilename: string | undefined;
  readonly help: boolean;
}

/** Arguments that make no sense; the message is a sentence for whoever typed them. */
export class ArgumentError extends Error {}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  rule: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads what stands after `star-story check`.
 *
 * @throws {ArgumentError} on an unknown option, format, check or severity
 */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parse(args);
  const help = values.help === true;
  if (positionals.length === 0 && !help)
    throw new ArgumentError('Name a file or folder to check, or - for standard input.');
  if (values.fix && positionals.includes('-'))
    throw new ArgumentError("--fix needs a file, since standard input can't be changed.");
  return {
    paths: positionals,
    format: readFormat(values.format ?? 'stylish'),
    severities: Object.fromEntries((values.rule ?? []).map(readRule)),
    fix: values.fix === true,
    stdinFilename: values['stdin-filename'],
    help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node explains at length how to pass a path that begins with a dash; its first sentence is enough.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new ArgumentError(`${sentence.replace(/\.$/, '')}. "star-story --help" lists the options.`);
  }
}

function readFormat(written: string): Format {
  const format = FORMATS.find((candidate) => candidate === written);
  if (format === undefined) throw new ArgumentError(`There's no format "${written}". Use ${FORMATS.join(', ')}.`);
  return format;
}

function readRule(written: string): [string, SeveritySetting] {
  const [id = '', setting, ...more] = written.split('=');
  if (setting === undefined || more.length > 0) {
    throw new ArgumentError(`"${written}" isn't a rule. Write it like --rule we-in-action=info.`);
  }
  const ids = CHECKS.map((check) => check.id);
  if (!ids.includes(id)) {
    const near = nearest(id, ids);
    throw new ArgumentError(`There's no check "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`);
  }
  const settings: readonly SeveritySetting[] = ['off', ...SEVERITIES];
  const severity = settings.find((candidate) => candidate === setting);
  if (severity === undefined) throw new ArgumentError(`There's no severity "${setting}". Use ${settings.join(', ')}.`);
  return [id, severity];
}
