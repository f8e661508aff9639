import { skipAdverbs } from './adverbs';
import type { Clause } from './clause';
import { phraseEnd } from './phraseEnd';
import { type Token, textAt } from './tokens';
import type { VerbGroup } from './verbGroup';
import { isDeterminer, OBJECT_PRONOUNS, TIME_NOUNS } from './wordClasses';
import { wordSet } from './wordSet';

/**
 * Verbs that name no action. What belongs here: what somebody says who was there, from which nobody could tell what they
 * did. Each with the words that may follow it; `*` where the verb alone is enough.
 */
const ACTIVE: Readonly<Record<string, readonly string[]>> = {
  work: ['on', 'with', 'alongside', 'hard', 'towards', 'toward'],
  help: ['with', 'out', 'in'],
  assist: ['*'],
  contribute: ['*'],
  participate: ['*'],
  collaborate: ['*'],
  cooperate: ['*'],
  liaise: ['*'],
  support: ['*'],
  facilitate: ['*'],
  handle: ['*'],
  deal: ['with'],
  look: ['into'],
  interface: ['with'],
  interact: ['with'],
  engage: ['with'],
  coordinate: ['with'],
  'co-ordinate': ['with'],
  communicate: ['with'],
};

/** After "was": participles and adjectives that name no action. */
const BEING: Readonly<Record<string, readonly string[]>> = {
  involved: ['in', 'with'],
  responsible: ['for'],
  engaged: ['in', 'with'],
  occupied: ['with'],
};

const IN_TOUCH: readonly (readonly string[])[] = [
  ['in', 'touch', 'with'],
  ['in', 'contact', 'with'],
];
const BACKING: readonly (readonly string[])[] = [['support'], ['assistance'], ['help']];

/** Noun phrases that do the same after "was" or "took". */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'be',
    [
      ['in', 'charge', 'of'],
      ['part', 'of'],
      ['a', 'part', 'of'],
    ],
  ],
  [
    'take',
    [
      ['part', 'in'],
      ['care', 'of'],
    ],
  ],
  ['have', [['a', 'hand', 'in']]],
  ['keep', IN_TOUCH],
  ['stay', IN_TOUCH],
  ['touch', [['base', 'with']]],
  ['provide', BACKING],
  ['give', BACKING],
  ['offer', BACKING],
  ['play', [['a', 'role', 'in']]],
]);

/**
 * Of the verbs that name no action, those of a share in what others did. What "was part of" and "took part in" say is told by
 * their "part".
 */
const SHARES = wordSet(
  'help assist contribute participate collaborate cooperate support involve have play provide give offer',
);
const PART = 'part';

/**
 * Whether a clause says no more than that its actor had a share: "contributed to the design", "was part of it". "Helped"
 * does even where the action is named behind it ("helped write").
 *
 * @param phrase the words of its verb phrase, lower case
 */
export function isShare({ lemma, event }: Pick<Clause, 'lemma' | 'event'>, phrase: readonly string[]): boolean {
  return lemma === 'help' || (event === 'vague' && (SHARES.has(lemma) || phrase.includes(PART)));
}

function matches(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, offset) => textAt(tokens, from + offset) === word);
}

/** The end (token index) of a verb phrase that names no action, its preposition included; undefined where it names one. */
export function vagueEnd(tokens: readonly Token[], verb: VerbGroup): number | undefined {
  const after = skipAdverbs(tokens, verb.main + 1);
  if (verb.passive || verb.lemma === 'be') {
    const word = verb.passive ? textAt(tokens, verb.main) : textAt(tokens, after);
    const at = verb.passive ? skipAdverbs(tokens, verb.main + 1) : after + 1;
    const follows = Object.hasOwn(BEING, word) ? BEING[word] : undefined;
    if (follows?.includes(textAt(tokens, at))) return at + 1;
  }
  for (const phrase of PHRASES.get(verb.lemma) ?? []) {
    if (matches(tokens, after, phrase)) return after + phrase.length;
  }
  if (verb.passive) return undefined;
  const follows = Object.hasOwn(ACTIVE, verb.lemma) ? ACTIVE[verb.lemma] : undefined;
  if (follows === undefined) return undefined;
  if (verb.lemma === 'work' && textAt(tokens, verb.main + 1) === 'hard') return verb.main + 2;
  if (verb.lemma === 'help' && textAt(tokens, verb.main + 1) === 'out') {
    const preposition = textAt(tokens, verb.main + 2);
    return preposition === 'with' || preposition === 'in' || preposition === 'on' ? verb.main + 3 : verb.main + 2;
  }
  const next = textAt(tokens, after);
  if (verb.lemma === 'help') {
    const object = OBJECT_PRONOUNS.has(next) ? after + 1 : phraseEnd(tokens, after);
    if (object > after && textAt(tokens, object) === 'with') return object + 1;
  }
  // "worked on weekends" says when.
  const when = textAt(tokens, after + 1) === 'the' ? after + 2 : after + 1;
  if (next === 'on' && TIME_NOUNS.has(textAt(tokens, when))) return undefined;
  // "contributed 14 patches" says what.
  if (verb.lemma === 'contribute' && (tokens[after]?.kind === 'number' || isDeterminer(next))) return undefined;
  if (follows.includes(next)) return after + 1;
  if (!follows.includes('*')) return undefined;
  return next === 'with' || next === 'in' || next === 'to' || next === 'on' ? after + 1 : verb.main + 1;
}
