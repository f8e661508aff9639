import type { PrincipleName } from '../checks/types';
import type { Archive } from './archive';
import type { PrincipleEntry } from './knowledge';
import { completed } from './packs';
import type { KnownPrinciple, Principle } from './schema';

/**
 * All that is known of principles that are known by name: what ships under that name, be it Amazon's or a pack's, and over
 * it what the user wrote.
 */
export function knownPrinciples(
  names: readonly PrincipleName[],
  archive: Archive,
  own: readonly KnownPrinciple[] = [],
): readonly KnownPrinciple[] {
  const index = (archive['index'] ?? []) as readonly PrincipleEntry[];
  const shipped = new Map<string, KnownPrinciple>();
  for (const [entry, value] of Object.entries(archive)) {
    if (!entry.startsWith('packs/')) continue;
    const { principles = [] } = value as { readonly principles?: readonly KnownPrinciple[] };
    for (const principle of principles) shipped.set(principle.name.toLowerCase(), principle);
  }
  for (const { name, file } of index) {
    if (file !== undefined) shipped.set(name.toLowerCase(), archive[file] as Principle);
  }
  return names.map(({ name, aliases }) => {
    const written = own.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const found = shipped.get(name.toLowerCase());
    if (!written) return found ?? { name, aliases: [...aliases] };
    return found ? completed(written, found as Principle) : written;
  });
}
