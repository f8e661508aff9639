import type * as v from 'valibot';
import type { PrincipleName } from '../checks/types';
import { PRINCIPLE_NAMES } from '../coaching/principleNames';
import { type PackPrinciple, packSchema } from '../coaching/schema';
import type { PackMode } from './schema';
import { readYamlFile, type YamlFile } from './yamlFile';

/** The folder beside `config.yaml` that holds a user's own principles, one a file. */
export const PACK_FOLDER = '.star/principles';

/** Reads one `.star/principles/*.yaml`. Never throws; without a name there is no principle. */
export function readPackFile(text: string): YamlFile<PackPrinciple> {
  return readYamlFile(text, packSchema, sentence);
}

/** The principles that stories may name: the user's own, and Amazon's unless they are replaced. The user's own go first. */
export function namesWith(packs: readonly PackPrinciple[], mode: PackMode | undefined): readonly PrincipleName[] {
  const own = packs.map(({ name, aliases = [], assigned = shippedAs(name)?.assigned }) => ({
    ...{ name, aliases },
    ...(assigned && { assigned }),
  }));
  if (own.length === 0) return PRINCIPLE_NAMES;
  if (mode === 'replace') return own;
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  return [...own, ...PRINCIPLE_NAMES.filter(({ name }) => !taken.has(name.toLowerCase()))];
}

const shippedAs = (name: string) => PRINCIPLE_NAMES.find((one) => one.name.toLowerCase() === name.toLowerCase());

/** Valibot's issues in words for somebody who writes principles and no programs. */
function sentence(issue: v.BaseIssue<unknown>, path: readonly string[]): string {
  const where =
    path.length === 0
      ? 'This file'
      : `“${path.map((key) => (/^\d+$/.test(key) ? `${Number(key) + 1}` : key)).join(' › ')}”`;
  return `${where} ${problem(issue)}.`;
}

function problem({ type, expected, received, requirement, input }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return "isn't a key that principles use";
  if (received === 'undefined') return 'is missing';
  switch (type) {
    case 'string':
      return 'must be text. Put it in quotation marks';
    case 'array':
      return 'must be a list';
    case 'strict_object':
      return 'must have lines of "key: value"';
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
