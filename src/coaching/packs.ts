import type { Archive } from './archive';
import type { PrincipleEntry } from './knowledge';
import type { PackFile, ShippedPack } from './packFileSchema';
import type { KnownPrinciple } from './schema';
import { shippedPack } from './shippedPacks';

/** The pack that is chosen, a team's own over it, their principles, and whether these stand in place of those that ship. */
export interface Packs {
  /** The name of the one that ships; Amazon's where it is left out. */
  readonly chosen?: string | undefined;
  /** The user's own `pack.yaml`. */
  readonly file?: PackFile | undefined;
  readonly principles: readonly KnownPrinciple[];
  readonly replace: boolean;
}

export const NO_PACKS: Packs = { principles: [], replace: false };

/** The values of a pack that ships, with all that is known of them. */
export function indexOf({ principles, source, dated }: ShippedPack): readonly PrincipleEntry[] {
  return principles.map((value) => {
    const { name, aliases = [], summary, assigned } = value;
    // A value without a page of its own stands on that of its pack.
    const packed = source === undefined || value.source !== undefined ? value : { ...value, source, dated };
    return { name, aliases, summary, ...(assigned && { assigned }), file: undefined, packed };
  });
}

/** The principles that can be chosen: the user's own first, then those that ship, unless they are replaced. */
export function indexWith(shipped: readonly PrincipleEntry[], packs: Packs): readonly PrincipleEntry[] {
  if (packs.principles.length === 0) return shipped;
  const same = (name: string) => (entry: PrincipleEntry) => entry.name.toLowerCase() === name.toLowerCase();
  const own = packs.principles.map((principle): PrincipleEntry => {
    const base = shipped.find(same(principle.name));
    const { name, aliases = base?.aliases ?? [], summary = base?.summary ?? '', assigned = base?.assigned } = principle;
    const shippedAs = { file: base?.file, ...(base?.packed && { packed: base.packed }) };
    const { source, dated } = packs.file ?? {};
    // As with a pack that ships, a value without a page of its own stands on that of its pack.
    const paged =
      base || source === undefined || principle.source !== undefined ? principle : { ...principle, source, dated };
    return { name, aliases, summary, ...(assigned && { assigned }), ...shippedAs, own: paged };
  });
  if (packs.replace) return own;
  return [...own, ...shipped.filter(({ name }) => !own.some(same(name)))];
}

/** The questions of the packs that belong to no single principle, the user's own first, each once. */
export function generalQuestions({ chosen, file }: Packs, archive: Archive): readonly string[] {
  const shipped = shippedPack(chosen) && (archive[`packs/${chosen}`] as ShippedPack | undefined);
  return [...new Set([...(file?.questions ?? []), ...(shipped?.questions ?? [])])];
}

/** The user's own principle with what they left out taken from the one that ships under the same name. */
export function completed(own: KnownPrinciple, shipped: KnownPrinciple | undefined): KnownPrinciple {
  if (!shipped) return own;
  return {
    ...shipped,
    ...own,
    sections: { ...shipped.sections, ...own.sections },
    levels: { ...shipped.levels, ...own.levels },
  };
}
