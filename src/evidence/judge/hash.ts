/** The 32-bit FNV-1a hash of a word. The same on every machine: 32-bit integer arithmetic alone. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One 24-bit hash of a kind and up to three values, each in its place: of 14,000 features one in 1,200 words meets a stranger. */
export function mix(kind: number, first: number, second: number, third: number): number {
  let hash = Math.imul(kind ^ 0x9e3779b1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ first, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 14) ^ third, 0x165667b1);
  return (hash ^ (hash >>> 16)) & 0xffffff;
}
