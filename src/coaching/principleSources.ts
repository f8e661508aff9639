import type { PrincipleSource } from './knownPrinciples';
import type { Packs } from './packs';

/** Where the principles of several stories come from, each principle in the first that has it. */
export function sourcesOnce(held: readonly PrincipleSource[]): readonly PrincipleSource[] {
  const known = new Set<string>();
  const files = new Set<Packs['file']>([undefined]);
  const sources: PrincipleSource[] = [];
  for (const { names: all, packs } of held) {
    const names = all.filter(({ name }) => !known.has(name));
    for (const { name } of names) known.add(name);
    // A pack of one's own may bring no principles, and questions all the same.
    if (names.length > 0 || !files.has(packs.file)) sources.push({ names, packs });
    files.add(packs.file);
  }
  return sources;
}
