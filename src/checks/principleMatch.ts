import { nearest } from './nearest';
import type { PrincipleName } from './types';

/** A name without what does not count: case, punctuation, accents on apostrophes, and "&" for "and". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const indices = new WeakMap<readonly PrincipleName[], ReadonlyMap<string, PrincipleName>>();

function indexOf(principles: readonly PrincipleName[]): ReadonlyMap<string, PrincipleName> {
  let index = indices.get(principles);
  if (index === undefined) {
    // A full name outweighs another principle's alias.
    const aliases = principles.flatMap((principle) =>
      principle.aliases.map((alias): [string, PrincipleName] => [plain(alias), principle]),
    );
    const names = principles.map((principle): [string, PrincipleName] => [plain(principle.name), principle]);
    index = new Map([...aliases, ...names]);
    indices.set(principles, index);
  }
  return index;
}

/** The principle that a name or short form means, or undefined where it means none of those given. */
export function findPrinciple(words: string, principles: readonly PrincipleName[]): PrincipleName | undefined {
  return indexOf(principles).get(plain(words));
}

/** The full name of the principle that a misspelt name most likely means, or undefined where none is near. */
export function nearestPrinciple(words: string, principles: readonly PrincipleName[]): string | undefined {
  const index = indexOf(principles);
  const near = nearest(plain(words), [...index.keys()]);
  return near === undefined ? undefined : index.get(near)?.name;
}
