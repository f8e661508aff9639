import type { PrincipleName } from '../checks/types';
import type { Archive } from './archive';
import type { PrincipleEntry } from './knowledge';
import type { ShippedPack } from './packFileSchema';
import { completed, indexOf, indexWith, type Packs } from './packs';
import type { KnownPrinciple, Principle } from './schema';
import { shippedPack } from './shippedPacks';

/** Principles that stories may be told for, and what they are of. */
export interface PrincipleSource {
  readonly names: readonly PrincipleName[];
  readonly packs: Packs;
}

/** Every principle that can be chosen: those of the chosen pack, and the user's own. */
export function principleIndex(archive: Archive, packs: Packs): readonly PrincipleEntry[] {
  const shipped = shippedPack(packs.chosen)
    ? indexOf(archive[`packs/${packs.chosen}`] as ShippedPack)
    : ((archive['index'] ?? []) as readonly PrincipleEntry[]);
  return indexWith(shipped, packs);
}

/** All that is known of a principle: what ships with its pack, and over it what the user wrote. */
export function knownPrinciple({ name, file, packed, own }: PrincipleEntry, archive: Archive): KnownPrinciple {
  const shipped = file === undefined ? packed : (archive[file] as Principle);
  return own ? completed(own, shipped) : (shipped ?? { name });
}

/** All that is known of principles that are known by name. One that several sources have is what the first says it is. */
export function knownPrinciples(sources: readonly PrincipleSource[], archive: Archive): readonly KnownPrinciple[] {
  const known = new Map<string, KnownPrinciple>();
  for (const { names, packs } of sources) {
    const index = new Map(principleIndex(archive, packs).map((entry) => [entry.name.toLowerCase(), entry]));
    for (const { name, aliases } of names) {
      const key = name.toLowerCase();
      if (known.has(key)) continue;
      const entry = index.get(key);
      known.set(key, entry ? knownPrinciple(entry, archive) : { name, aliases: [...aliases] });
    }
  }
  return [...known.values()];
}
