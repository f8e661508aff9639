import type { PrincipleEntry } from './knowledge';
import type { KnownPrinciple, Principle } from './schema';

/** A team's own principles, and whether they stand in place of those that ship. */
export interface Packs {
  readonly principles: readonly KnownPrinciple[];
  readonly replace: boolean;
}

export const NO_PACKS: Packs = { principles: [], replace: false };

/** The principles that can be chosen: the user's own first, then those that ship, unless they are replaced. */
export function indexWith(shipped: readonly PrincipleEntry[], packs: Packs): readonly PrincipleEntry[] {
  if (packs.principles.length === 0) return shipped;
  const same = (name: string) => (entry: PrincipleEntry) => entry.name.toLowerCase() === name.toLowerCase();
  const own = packs.principles.map((principle): PrincipleEntry => {
    const base = shipped.find(same(principle.name));
    const { name, aliases = base?.aliases ?? [], summary = base?.summary ?? '', assigned = base?.assigned } = principle;
    return { name, aliases, summary, ...(assigned && { assigned }), file: base?.file, own: principle };
  });
  if (packs.replace) return own;
  return [...own, ...shipped.filter(({ name }) => !own.some(same(name)))];
}

/** The user's own principle with what they left out taken from the one that ships under the same name. */
export function completed(own: KnownPrinciple, shipped: Principle | undefined): KnownPrinciple {
  if (!shipped) return own;
  return {
    ...shipped,
    ...own,
    sections: { ...shipped.sections, ...own.sections },
    levels: { ...shipped.levels, ...own.levels },
  };
}
