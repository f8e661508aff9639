import { nearest } from '../base/nearest';
import { CHECKS } from '../checks/index';
import type { Severities } from '../checks/severities';
import { SEVERITIES, type SeveritySetting } from '../checks/types';
import { ArgumentError, parseOptions, readFormat } from './parseOptions';

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
  const { values, positionals } = parseOptions(args, OPTIONS, 'star-story --help');
  const help = values.help === true;
  if (positionals.length === 0 && !help)
    throw new ArgumentError('Name a file or folder to check, or - for standard input.');
  if (values.fix && positionals.includes('-'))
    throw new ArgumentError("--fix needs a file, since standard input can't be changed.");
  return {
    paths: positionals,
    format: readFormat(values.format ?? 'stylish', FORMATS),
    severities: Object.fromEntries((values.rule ?? []).map(readRule)),
    fix: values.fix === true,
    stdinFilename: values['stdin-filename'],
    help,
  };
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
