import type { Assigned } from '../base/assigned';
import type { PrincipleName, SeveritySetting } from '../checks/types';
import entries from './shippedPacks.json';
import type { Terms } from './terms';

/** What the checks know of a pack that ships, without its knowledge. */
interface ShippedPackEntry extends Partial<Terms> {
  /** What `.star/config.yaml` calls it, and its file. */
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly dated: string;
  readonly severities?: Readonly<Record<string, SeveritySetting>>;
  readonly principles: readonly (PrincipleName & { readonly assigned?: Assigned })[];
}

/** Amazon's is what holds where none is chosen, so it has no file of this kind. */
export const DEFAULT_PACK = 'amazon';

/** Made of the files in `packs/` by `npm run generate`, in the order of their names. */
export const SHIPPED_PACKS = entries as unknown as readonly ShippedPackEntry[];

export const PACK_SLUGS: readonly string[] = [DEFAULT_PACK, ...SHIPPED_PACKS.map(({ slug }) => slug)];

/** The pack of this name that ships; undefined for Amazon's, and where there is none. */
export function shippedPack(slug: string | undefined): ShippedPackEntry | undefined {
  return SHIPPED_PACKS.find((one) => one.slug === slug);
}

/** What `.star/config.yaml` calls the pack of this name, however somebody writes it: "Google", "UK Civil Service". */
export function packSlug(words: string): string {
  const said = words.trim().toLowerCase();
  return SHIPPED_PACKS.find(({ name }) => name.toLowerCase() === said)?.slug ?? said;
}
