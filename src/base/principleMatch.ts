import type { Assigned } from './assigned';
import { nearest } from './nearest';

export interface PrincipleName {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it does to a story told for it that the work was handed to the candidate; nothing where it is left out. */
  readonly assigned?: Assigned | undefined;
}

/** A name without what does not count: case, punctuation, accents on apostrophes, and "&" for "and". */
function plain(name: string): string {
  return (
    name
      .toLowerCase()
      // An "&" in front joins nothing.
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replaceAll('&', ' and ')
      .replace(/['’ʼ]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
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

/** Words that say nothing about which principle is meant. */
const COMMON_WORDS = new Set(['and', 'the', 'for', 'with', 'best', 'are', 'have', 'bring', 'strive']);

/** At most three principles that share a telling word with a name that nothing is called. */
export function similarPrinciples(words: string, principles: readonly PrincipleName[]): readonly string[] {
  const said = new Set(plain(words).split(' '));
  const shares = ({ name }: PrincipleName) =>
    plain(name)
      .split(' ')
      .some((word) => word.length > 2 && said.has(word) && !COMMON_WORDS.has(word));
  return principles
    .filter(shares)
    .slice(0, 3)
    .map(({ name }) => name);
}
