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

type Test = (word: Word, index: number) => boolean;
export type Element =
  | { readonly type: 'one'; readonly test: Test; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number; readonly crosses: (word: Word) => boolean }
  | { readonly type: 'not'; readonly test: Test }
  | { readonly type: 'begin' | 'end' };

export interface CompiledRule<K> {
  readonly kind: K;
  readonly elements: readonly Element[];
}

/**
 * Rules ready to be looked for. A rule is tried only in sentences that hold one of the words of its rarest element:
 * `byKey` leads from such a word to the rules, as indices into `rules`.
 */
export interface PhraseGrammar<K> {
  readonly rules: readonly CompiledRule<K>[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** The rules that can begin at a word, in order; `anywhere` for a word that no rule begins with by name. */
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
  readonly anywhere: readonly number[];
}

/** Word classes: a name, and its words separated by spaces. */
export type WordClasses = Readonly<Record<string, string>>;

const GAP = /^[_~+]\d$/;

const SHAPES: Readonly<Record<string, Test>> = {
  '{NAME}': (word, index) => word.capital && index > 0 && word.text !== 'i',
  '{NUMBER}': (word) => word.kind === 'number',
};

/** Words after which a new clause may begin. */
export const JOINERS = new Set(
  'and but so because since although though while as that which who if when or yet'.split(' '),
);

/** Words that cannot stand between a determiner and its noun. */
const NO_MODIFIERS = new Set(
  `${[...JOINERS].join(' ')} of for to in on at by with from about into over under between through during after before
  until than or not is are was were be been am has have had will would can could should may might must do did does
  i we he she they it you me us them him`.split(/\s+/),
);

const COMMON = new Set([...NO_MODIFIERS, ..."the a an my our this that it no not one 's , team".split(' ')]);

const GAPS: Readonly<Record<string, (word: Word) => boolean>> = {
  _: (word) => word.kind !== 'mark',
  '~': (word) => word.kind !== 'mark' || word.text === ',',
  '+': (word) => (word.kind !== 'mark' || word.text === '-') && !NO_MODIFIERS.has(word.text),
};

/** Throws where a pattern names a class that does not exist: a slip of the programmer, found when the module loads. */
export function compileGrammar<K>(rules: readonly PhraseRule<K>[], classes: WordClasses): PhraseGrammar<K> {
  const sets = new Map(Object.entries(classes).map(([name, words]) => [name, words.split(/\s+/)]));
  const byKey = new Map<string, number[]>();
  const compiled = rules.map(({ kind, pattern }, index) => {
    const parts = pattern.split(/\s+/);
    for (const word of new Set(keyWords(parts, sets))) {
      const list = byKey.get(word);
      if (list === undefined) byKey.set(word, [index]);
      else list.push(index);
    }
    return { kind, elements: parts.map((part) => element(part, sets)) };
  });
  return { rules: compiled, byKey, ...beginnings(rules, sets) };
}

function beginnings(
  rules: readonly PhraseRule<unknown>[],
  sets: ReadonlyMap<string, readonly string[]>,
): Pick<PhraseGrammar<unknown>, 'byFirst' | 'anywhere'> {
  const first = rules.map(({ pattern }) => firstWords(pattern.split(/\s+/), sets));
  const anywhere = [...first.keys()].filter((index) => first[index] === undefined);
  const byFirst = new Map<string, number[]>();
  for (const word of new Set(first.flatMap((words) => [...(words ?? [])]))) {
    byFirst.set(
      word,
      [...first.keys()].filter((index) => first[index]?.has(word) ?? true),
    );
  }
  return { byFirst, anywhere };
}

/** The words a phrase can begin with; undefined where any word may. */
function firstWords(
  parts: readonly string[],
  sets: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const part of parts) {
    if (part === '^') continue;
    const open = part === '_' || part === '$' || GAP.test(part) || part.startsWith('!');
    if (open || part.includes('{NAME}') || part.includes('{NUMBER}')) return undefined;
    const optional = part.endsWith('?') && part.length > 1;
    for (const word of wordsIn(optional ? part.slice(0, -1) : part, sets)) words.add(word);
    if (!optional) return words;
  }
  return undefined;
}

/** The words of the rarest element, of those that no match can do without. */
function keyWords(parts: readonly string[], sets: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const needed = parts.filter((part) => !isDispensable(part));
  const choices = needed.map((part) => wordsIn(part, sets)).sort((a, b) => frequency(a) - frequency(b));
  const [rarest] = choices;
  if (rarest === undefined) throw new Error(`a pattern needs a word: ${parts.join(' ')}`);
  return rarest;
}

function isDispensable(part: string): boolean {
  const marks = part === '_' || part === '^' || part === '$' || GAP.test(part);
  return marks || part.startsWith('!') || part.endsWith('?') || part.includes('{NAME}') || part.includes('{NUMBER}');
}

/** Articles, pronouns and auxiliaries stand in every other sentence: one weighs as much as many other words. */
const COMMON_WEIGHT = 50;
/** These stand in most sentences. */
const EVERYWHERE = new Set('the a and to of i , in'.split(' '));
const EVERYWHERE_WEIGHT = 300;

function frequency(words: readonly string[]): number {
  const weightOf = (word: string): number =>
    EVERYWHERE.has(word) ? EVERYWHERE_WEIGHT : COMMON.has(word) ? COMMON_WEIGHT : 1;
  return words.reduce((sum, word) => sum + weightOf(word), 0);
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
  const named: Test = (word) => words.has(word.text);
  const test: Test =
    shapes.length === 0 ? named : (word, index) => named(word, index) || shapes.some((shape) => shape(word, index));
  return negated ? { type: 'not', test } : { type: 'one', test, optional };
}
