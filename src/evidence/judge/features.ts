import { type Clause, isReported, isSubordinate, tells } from '../../language/clause';
import type { SentenceReading } from '../../language/sentence';
import type { Token } from '../../language/tokens';
import { groupOf } from '../../language/wordGroups';
import { wordSet } from '../../language/wordSet';
import type { SectionName } from '../../story/types';
import { hashOf, mix } from './hash';
import { spanOf } from './spanOf';

/**
 * What the judge looks at in one sentence: its words, their neighbours, the groups of words they belong to, and what its
 * clauses say of whom. Each feature is a 24-bit hash, with the token it stands on, so that a verdict can name the words
 * that weighed most.
 */
export interface Features {
  readonly hashes: readonly number[];
  /** Of each feature, the index of its first token; -1 where it is one of the whole sentence. */
  readonly places: readonly number[];
  /** Of each clause, its first token and the one after its last; none where the sentence is one clause. */
  readonly clauses: readonly Span[];
}

/** Tokens from an index up to another. */
export type Span = readonly [from: number, to: number];

/** One number a kind of feature, so that two kinds never share a hash by their words alone. */
const KIND = {
  bias: 1,
  section: 2,
  word: 3,
  form: 4,
  pair: 5,
  skip: 6,
  triple: 7,
  inSection: 8,
  group: 9,
  afterWord: 10,
  beforeWord: 11,
  groups: 12,
  first: 13,
  end: 14,
  length: 15,
  has: 16,
  rare: 17,
  clause: 18,
  clauseVerb: 19,
  verbTense: 20,
  clauseShape: 21,
  clauseGroup: 22,
  lastClause: 23,
  actions: 24,
  shared: 25,
  last: 26,
  modality: 27,
} as const;

const START = hashOf('^');
const END = hashOf('$');
const NUMBER = hashOf('#');
/** Stands for words in quotation marks, code and addresses (see `prose`). */
const HIDDEN_WORDS = '\uFFFC';
const HIDDEN = hashOf(HIDDEN_WORDS);
const NAME = hashOf('A name');
const MOST = 3;
const FIRST_PERSON = wordSet('i me my mine myself we us our ours');

const has = (name: string): number => mix(KIND.has, hashOf(name), 0, 0);
const HAS_I = has('i');
const HAS_WE = has('we');
const HAS_NONE = has('nobody of ours');
const HAS_NUMBER = has('number');
const HAS_NAME = has('name');

/** The features of a sentence by itself, in a section. Linear in its length. */
export function featuresOf(
  { tokens, clauses }: Pick<SentenceReading, 'tokens' | 'clauses'>,
  section: SectionName,
): Features {
  const hashes: number[] = [];
  const places: number[] = [];
  const add = (hash: number, place: number): void => {
    hashes.push(hash);
    places.push(place);
  };
  const where = hashOf(section);
  add(mix(KIND.bias, 0, 0, 0), -1);
  add(mix(KIND.section, where, 0, 0), -1);
  addWords(tokens, where, add);
  addWhole(tokens, add);
  addClauses(clauses, add);
  const spans = clauses.length < 2 ? [] : clauses.map(({ range }) => spanOf(tokens, range));
  return { hashes, places, clauses: spans };
}

/** What stands around a sentence: how many of its telling words the rest of the story shares, and whether it ends its section. */
export function surroundings(section: SectionName, shared: number, last: boolean): readonly number[] {
  const where = hashOf(section);
  return [mix(KIND.shared, Math.min(MOST, shared), where, 0), mix(KIND.last, last ? 1 : 0, where, 0)];
}

type Add = (hash: number, place: number) => void;

function addWords(tokens: readonly Token[], section: number, add: Add): void {
  const words: number[] = [];
  const groups: (number | undefined)[] = [];
  for (const [index, token] of tokens.entries()) {
    words.push(wordHash(token, index));
    groups.push(token.kind === 'word' && !isName(token, index) ? groupOf(token.lemma) : undefined);
  }
  const word = (index: number): number => (index < 0 ? START : (words[index] ?? END));
  add(mix(KIND.pair, START, word(0), 0), 0);
  add(mix(KIND.triple, START, word(0), word(1)), 0);
  add(mix(KIND.end, word(tokens.length - 1), 0, 0), tokens.length - 1);
  for (const [index, token] of tokens.entries()) {
    const own = word(index);
    const next = word(index + 1);
    add(mix(KIND.word, own, 0, 0), index);
    if (token.lemma !== token.text) add(mix(KIND.form, hashOf(token.text), 0, 0), index);
    add(mix(KIND.pair, own, next, 0), index);
    add(mix(KIND.skip, own, word(index + 2), 0), index);
    add(mix(KIND.triple, own, next, word(index + 2)), index);
    add(mix(KIND.inSection, own, section, 0), index);
    const group = groups[index];
    if (group === undefined) continue;
    add(mix(KIND.group, group, 0, 0), index);
    add(mix(KIND.afterWord, word(index - 1), group, 0), index);
    add(mix(KIND.beforeWord, group, next, 0), index);
    const nextGroup = groups[index + 1];
    if (nextGroup !== undefined) add(mix(KIND.groups, group, nextGroup, 0), index);
  }
}

/** A name weighs as a name, a number as a number and hidden words as such, whatever they are and however long. */
function wordHash(token: Token, index: number): number {
  if (token.kind === 'number') return NUMBER;
  if (token.text.startsWith(HIDDEN_WORDS)) return HIDDEN;
  return isName(token, index) ? NAME : hashOf(token.lemma);
}

const isName = ({ capital, text }: Token, index: number): boolean => capital && index > 0 && text !== 'i';

function addWhole(tokens: readonly Token[], add: Add): void {
  let rare = 0;
  let own = false;
  const seen = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    const { kind, text, lemma } = token;
    if (text === 'i') seen.add(HAS_I);
    else if (text === 'we') seen.add(HAS_WE);
    else if (kind === 'number') seen.add(HAS_NUMBER);
    else if (isName(token, index)) seen.add(HAS_NAME);
    own ||= FIRST_PERSON.has(text);
    if (kind === 'word' && lemma.length > 2 && !isName(token, index) && groupOf(lemma) === undefined) rare += 1;
  }
  if (!own) seen.add(HAS_NONE);
  for (const hash of seen) add(hash, -1);
  add(mix(KIND.rare, Math.min(MOST, rare), 0, 0), -1);
  add(mix(KIND.length, lengthClass(tokens.length), 0, 0), -1);
}

/** Classes that widen as sentences grow: 1, 2, 3–4, 5–8 … tokens. */
function lengthClass(tokens: number): number {
  return 32 - Math.clz32(Math.max(1, tokens) - 1);
}

function addClauses(clauses: readonly Clause[], add: Add): void {
  let actions = 0;
  for (const clause of clauses) {
    const { actor, lemma, tense, voice } = clause;
    const who = hashOf(actor);
    const what = hashOf(tells(clause));
    const verb = hashOf(lemma);
    const when = hashOf(tense);
    if (actor === 'candidate' && tells(clause) === 'action') actions += 1;
    add(mix(KIND.clause, who, what, 0), -1);
    add(mix(KIND.clauseVerb, who, what, verb), -1);
    add(mix(KIND.verbTense, verb, when, who), -1);
    const shape = (isReported(clause) ? 1 : 0) + (isSubordinate(clause) ? 2 : 0) + (voice === 'passive' ? 4 : 0);
    add(mix(KIND.clauseShape, who, when, shape), -1);
    add(mix(KIND.modality, who, hashOf(clause.modality), clause.negated ? 1 : 0), -1);
    const group = groupOf(lemma);
    if (group !== undefined) add(mix(KIND.clauseGroup, who, group, 0), -1);
  }
  const last = clauses.at(-1);
  if (last !== undefined) add(mix(KIND.lastClause, hashOf(last.actor), hashOf(tells(last)), 0), -1);
  add(mix(KIND.actions, Math.min(MOST, actions), 0, 0), -1);
}
