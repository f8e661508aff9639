import type { PrincipleName } from '../checks/types';
import type { PackFile } from '../coaching/packFileSchema';
import { PRINCIPLE_NAMES } from '../coaching/principleNames';
import type { PackPrinciple } from '../coaching/schema';
import { shippedPack } from '../coaching/shippedPacks';
import { shippedTerms } from '../coaching/shippedTerms';
import { type Terms, termsOf } from '../coaching/terms';
import { LEVELS } from '../story/types';
import type { Options } from './options';
import type { PackMode } from './schema';

/** What lies in `.star` folders above a story that makes its pack. */
export interface PackSources {
  /** The pack that ships and was chosen. */
  readonly chosen: string | undefined;
  /** The user's own `pack.yaml`. */
  readonly file: PackFile | undefined;
  /** The user's own principles. */
  readonly principles: readonly PackPrinciple[];
  readonly mode: PackMode | undefined;
  /** The limit of words that `config.yaml` sets over the pack's. */
  readonly words?: number | 'off' | undefined;
}

/** What a pack sets. It outweighs the checks' own severities, and is outweighed by whatever the user sets. */
export function packOptions({ chosen, file, principles, mode, words }: PackSources): Partial<Options> {
  const shipped = shippedPack(chosen);
  const severities = { ...shipped?.severities, ...file?.severities };
  return {
    ...(shipped || principles.length > 0
      ? { principles: namesWith(principles, mode, shipped?.principles ?? PRINCIPLE_NAMES) }
      : {}),
    ...(shipped || file || words !== undefined ? { terms: withWords(termsOf(shippedTerms(chosen), file), words) } : {}),
    ...(Object.keys(severities).length > 0 ? { severities } : {}),
  };
}

/** The same limit for every level; or none, so that stories are timed. */
function withWords(terms: Terms, words: PackSources['words']): Terms {
  if (words === undefined) return terms;
  const levels = LEVELS.map((level) => {
    const { label, aliases, minutes } = terms.levels[level] ?? {};
    return [level, { label, aliases, ...(words === 'off' ? { minutes } : { words }) }] as const;
  });
  return { ...terms, levels: Object.fromEntries(levels) };
}

/** The principles that stories may name: the user's own first, and those that ship unless they are replaced. */
export function namesWith(
  packs: readonly PackPrinciple[],
  mode: PackMode | undefined,
  shipped: readonly PrincipleName[] = PRINCIPLE_NAMES,
): readonly PrincipleName[] {
  const shippedAs = (name: string) => shipped.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const own = packs.map(({ name, aliases, assigned = shippedAs(name)?.assigned }) => ({
    ...{ name, aliases: aliases ?? shippedAs(name)?.aliases ?? [] },
    ...(assigned && { assigned }),
  }));
  if (own.length === 0) return shipped;
  if (mode === 'replace') return own;
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  return [...own, ...shipped.filter(({ name }) => !taken.has(name.toLowerCase()))];
}
