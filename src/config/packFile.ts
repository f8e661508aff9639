import * as v from 'valibot';
import { nearest } from '../base/nearest';
import { CHECKS } from '../checks/index';
import { type PackFile, packFileSchema } from '../coaching/packFileSchema';
import { type PackPrinciple, packSchema } from '../coaching/schema';
import { SEVERITY_SETTINGS } from './schema';
import { readYamlFile, type YamlFile } from './yamlFile';

/** The folder beside `config.yaml` that holds a user's own principles, one a file. */
export const PACK_FOLDER = '.star/principles';

/** The file beside `config.yaml` that says what a user's own pack calls things, and how long it lets stories be. */
export const PACK_PATH = '.star/pack.yaml';

const CHECK_IDS = CHECKS.map(({ id }) => id);

/** A pack's severities are for checks that there are. */
const ownPackSchema = v.strictObject({
  ...packFileSchema.entries,
  severities: v.optional(v.record(v.picklist(CHECK_IDS), v.picklist(SEVERITY_SETTINGS))),
});

/** Reads one `.star/principles/*.yaml`. Never throws; without a name there is no principle. */
export function readPackFile(text: string): YamlFile<PackPrinciple> {
  return readYamlFile(text, packSchema, sentenceFor('principles'));
}

/** Reads `.star/pack.yaml`. Never throws; without a name there is no pack. */
export function readPack(text: string): YamlFile<PackFile> {
  return readYamlFile(text, ownPackSchema, sentenceFor('packs'));
}

/** Valibot's issues in words for somebody who writes principles and no programs. */
function sentenceFor(what: 'principles' | 'packs') {
  return (issue: v.BaseIssue<unknown>, path: readonly string[]): string => {
    const where =
      path.length === 0
        ? 'This file'
        : `“${path.map((key) => (/^\d+$/.test(key) ? `${Number(key) + 1}` : key)).join(' › ')}”`;
    if (issue.expected === 'never') return `${where} isn't a key that ${what} use.`;
    if (issue.type !== 'picklist' || issue.path?.at(-1)?.origin !== 'key') return `${where} ${problem(issue)}.`;
    const near = nearest(path.at(-1) ?? '', CHECK_IDS);
    return `${where} isn't a check.${near === undefined ? '' : ` Did you mean “${near}”?`}`;
  };
}

function problem({ type, expected, received, requirement, input, message }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'is missing';
  switch (type) {
    case 'string':
      return 'must be text. Put it in quotation marks';
    case 'number':
    case 'integer':
      return type === 'integer' ? 'must be a whole number' : 'must be a number';
    case 'min_value':
      return `must be at least ${String(requirement)}`;
    case 'max_value':
      return `must be at most ${String(requirement)}`;
    case 'array':
      return 'must be a list';
    case 'record':
    case 'strict_object':
      return 'must have lines of "key: value"';
    case 'check':
      return message;
    case 'max_length':
      return `is ${String(input).length} characters long. The limit is ${String(requirement)}`;
    case 'min_length':
      return Array.isArray(input) ? `needs at least ${String(requirement)} of them` : 'must not be empty';
    case 'length':
      return `needs exactly ${String(requirement)} of them`;
    case 'regex':
      return 'must be the address of a page, starting with https://';
    case 'iso_date':
      return 'must be a day, written like 2026-11-29';
    case 'picklist':
      return `must be one of ${String(expected).replace(/[()"]/g, '').replaceAll(' | ', ', ')}`;
    default:
      return "can't be used";
  }
}
