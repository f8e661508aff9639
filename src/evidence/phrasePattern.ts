import type { Word } from './words';

/**
 * Small grammars for phrases, written as data. A pattern is a row of elements:
 *
 * - `ask|asked|{told}`  one word, out of these and out of the named classes
 * - `…?`                the element may be left out
 * - `_` / `_3`          any one word / up to three words, never across a mark
 * - `~3`                up to three words or commas
 * - `+3`                up to three adjectives or nouns before a noun: no preposition, no "to", no conjunction
 * - `!to|{be}`          the next word is none of these
 * - `^` / `$`           a clause begins / ends here
 *
 * Classes in capitals are read from a word's shape: {NAME} a capitalised word inside a sentence, {NUMBER} a number.
 */
export interface PhraseRule<K> {
  readonly kind: K;
  readonly pattern: string;
}

export interface PhraseMatch<K> {
  readonly kind: K;
  /** Indices into the words: half open. */
  readonly from: number;
  readonly to: number;
}

type Test = (word: Word, index: number) => boolean;
type Element =
  | { readonly type: 'one'; readonly test: Test; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number; readonly crosses: (word: Word) => boolean }
  | { readonly type: 'not'; readonly test: Test }
  | { readonly type: 'begin' | 'end' };

interface Compiled<K> {
  readonly kind: K;
  readonly elements: readonly Element[];
}

/** Rules ready to be looked for. `byWord` leads from the first word of a phrase to the rules it can begin. */
export interface PhraseGrammar<K> {
  readonly byWord: ReadonlyMap<string, readonly Compiled<K>[]>;
  readonly byShape: readonly Compiled<K>[];
}

/** Word classes: a name, and its words separated by spaces. */
export type WordClasses = Readonly<Record<string, string>>;

const GAP = /^[_~+]\d$/;

const SHAPES: Readonly<Record<string, Test>> = {
  '{NAME}': (word, index) => word.capital && index > 0 && word.text !== 'i',
  '{NUMBER}': (word) => word.kind === 'number',
};

/** Words after which a new clause may begin. */
const JOINERS = new Set('and but so because since although though while as that which who if when or yet'.split(' '));

/** Words that cannot stand between a determiner and its noun. */
const NO_MODIFIERS = new Set(
  `${[...JOINERS].join(' ')} of for to in on at by with from about into over under between through during after before
  until than or not is are was were be been am has have had will would can could should may might must do did does
  i we he she they it you me us them him`.split(/\s+/),
);

const GAPS: Readonly<Record<string, (word: Word) => boolean>> = {
  _: (word) => word.kind !== 'mark',
  '~': (word) => word.kind !== 'mark' || word.text === ',',
  '+': (word) => (word.kind !== 'mark' || word.text === '-') && !NO_MODIFIERS.has(word.text),
};

/** Throws where a pattern names a class that does not exist: a slip of the programmer, found when the module loads. */
export function compileGrammar<K>(rules: readonly PhraseRule<K>[], classes: WordClasses): PhraseGrammar<K> {
  const sets = new Map(Object.entries(classes).map(([name, words]) => [name, words.split(/\s+/)]));
  const byWord = new Map<string, Compiled<K>[]>();
  const byShape: Compiled<K>[] = [];
  for (const rule of rules) {
    const parts = rule.pattern.split(/\s+/);
    const compiled = { kind: rule.kind, elements: parts.map((part) => element(part, sets)) };
    for (const part of firstParts(parts)) {
      if (part.includes('{NAME}') || part.includes('{NUMBER}')) byShape.push(compiled);
      for (const word of wordsIn(part, sets)) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [compiled]);
        else if (list.at(-1) !== compiled) list.push(compiled);
      }
    }
  }
  return { byWord, byShape };
}

/** The elements a match can begin with: the first, and the next ones while those before may be left out. */
function firstParts(parts: readonly string[]): readonly string[] {
  const first: string[] = [];
  for (const part of parts) {
    if (part === '^' || part.startsWith('!')) continue;
    if (GAP.test(part) || part === '_') throw new Error(`a pattern cannot begin with a gap: ${parts.join(' ')}`);
    first.push(part.replace(/\?$/, ''));
    if (!part.endsWith('?')) break;
  }
  return first;
}

function wordsIn(part: string, sets: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return part.split('|').flatMap((option) => {
    if (option in SHAPES) return [];
    if (!option.startsWith('{')) return [option];
    const words = sets.get(option.slice(1, -1));
    if (words === undefined) throw new Error(`no word class ${option}`);
    return words;
  });
}

function element(part: string, sets: ReadonlyMap<string, readonly string[]>): Element {
  if (part === '^') return { type: 'begin' };
  if (part === '$') return { type: 'end' };
  if (part === '_') return { type: 'one', test: (word) => word.kind !== 'mark', optional: false };
  const crosses = GAP.test(part) ? GAPS[part.charAt(0)] : undefined;
  if (crosses !== undefined) return { type: 'gap', most: Number(part.charAt(1)), crosses };
  const negated = part.startsWith('!');
  const optional = part.endsWith('?') && part.length > 1;
  const options = part.slice(negated ? 1 : 0, optional ? -1 : undefined);
  const words = new Set(wordsIn(options, sets));
  const shapes = options.split('|').flatMap((option) => SHAPES[option] ?? []);
  const test: Test = (word, index) => words.has(word.text) || shapes.some((shape) => shape(word, index));
  return negated ? { type: 'not', test } : { type: 'one', test, optional };
}

/** All phrases of a sentence, from the left, none inside another. Linear: a pattern looks at a bounded number of words. */
export function findPhrases<K>(grammar: PhraseGrammar<K>, words: readonly Word[]): readonly PhraseMatch<K>[] {
  const found: PhraseMatch<K>[] = [];
  let from = 0;
  while (from < words.length) {
    const word = words[from];
    const match = word === undefined ? undefined : matchAt(grammar, words, word, from);
    if (match !== undefined) found.push(match);
    from = match === undefined ? from + 1 : Math.max(match.to, from + 1);
  }
  return found;
}

function matchAt<K>(grammar: PhraseGrammar<K>, words: readonly Word[], word: Word, from: number) {
  for (const list of [grammar.byWord.get(word.text), grammar.byShape]) {
    for (const rule of list ?? []) {
      const to = matchElements(rule.elements, 0, words, from);
      if (to !== undefined && to > from) return { kind: rule.kind, from, to };
    }
  }
  return undefined;
}

function matchElements(
  elements: readonly Element[],
  at: number,
  words: readonly Word[],
  index: number,
): number | undefined {
  const current = elements[at];
  if (current === undefined) return index;
  const word = words[index];
  switch (current.type) {
    case 'begin':
      return beginsClause(words, index) ? matchElements(elements, at + 1, words, index) : undefined;
    case 'end':
      return endsClause(words, index) ? matchElements(elements, at + 1, words, index) : undefined;
    case 'not':
      return word === undefined || !current.test(word, index)
        ? matchElements(elements, at + 1, words, index)
        : undefined;
    case 'one': {
      const taken =
        word !== undefined && current.test(word, index) ? matchElements(elements, at + 1, words, index + 1) : undefined;
      return taken ?? (current.optional ? matchElements(elements, at + 1, words, index) : undefined);
    }
    case 'gap':
      return matchGap(current, elements, at, words, index);
  }
}

function matchGap(
  gap: { readonly most: number; readonly crosses: (word: Word) => boolean },
  elements: readonly Element[],
  at: number,
  words: readonly Word[],
  index: number,
): number | undefined {
  for (let skipped = 0; skipped <= gap.most; skipped++) {
    const to = matchElements(elements, at + 1, words, index + skipped);
    if (to !== undefined) return to;
    const next = words[index + skipped];
    if (next === undefined || !gap.crosses(next)) return undefined;
  }
  return undefined;
}

function beginsClause(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before === undefined || before.kind === 'mark' || JOINERS.has(before.text);
}

function endsClause(words: readonly Word[], index: number): boolean {
  const next = words[index];
  return next === undefined || next.kind === 'mark' || JOINERS.has(next.text);
}
