import { readingsOf } from '../evidence/readings';
import type { Boundary } from '../evidence/types';
import { isPersonNoun } from '../language/people';
import { type Token, textAt } from '../language/tokens';
import { isClosedClass } from '../language/wordClasses';
import { ADJECTIVE, groupOf, knownPartsOf, NOUN, VERB } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { deniesAt } from './denials';
import { stemStart } from './likeness';

/** What a sentence that says whose job it was says that of. */
export interface Scope {
  /** The things it names: how their stems begin, and their groups of like words. */
  readonly things: ReadonlySet<string | number>;
  /** Their base forms. */
  readonly named: ReadonlySet<string>;
  /** Those it names in the singular. */
  readonly single: ReadonlySet<string>;
  /** Those it says all of: "every service". */
  readonly every: ReadonlySet<string>;
  /** Those it says were not: "the parser, not the rollout". */
  readonly denied: ReadonlySet<string>;
  /** "part of the schema", told before anything else it names: what it says whose it was of. */
  readonly isPart: boolean;
}

/** What the job itself is called: both versions may say it or not. */
const JOBS = wordSet(
  'job task role duty responsibility charge owner ownership call decision part work remit lead ticket',
);
/** Before "of": less than all of it. A half is told as a figure. */
const PARTS = wordSet('part piece slice share portion fraction corner bit');
const EVERY = wordSet('every each');
/** Of one thing it adds nothing: "all traffic", "all the documentation". */
const ALL_OF_MANY = 'all';
/** "all three of our services" */
const BEFORE_ITS_NOUN = 4;

/** What a boundary is about. Names are no things: whose it was is told by them. */
export function scopeOf(story: Story, { sentence, range }: Pick<Boundary, 'sentence' | 'range'>): Scope {
  const start = story.sentences[sentence]?.range.start ?? 0;
  const { tokens: all = [], clauses = [] } = readingsOf(story)[sentence] ?? {};
  const tokens = all.filter((token) => token.start + start >= range.start && token.end + start <= range.end);
  const verbs = new Set(clauses.map(({ verb }) => verb.end));
  const named = tokens.flatMap((token, at) => (isThing(tokens, at) && !verbs.has(token.end) ? [{ ...token, at }] : []));
  const every = tokens.flatMap(({ text }, at): string[] => {
    if (text !== ALL_OF_MANY && !EVERY.has(text)) return [];
    const noun = named.find((one) => one.at > at && one.at <= at + BEFORE_ITS_NOUN);
    return noun && (EVERY.has(text) || noun.text !== noun.lemma) ? [noun.lemma] : [];
  });
  return {
    things: new Set(named.flatMap(({ lemma }) => [stemStart(lemma), groupOf(lemma) ?? lemma])),
    named: new Set(named.map(({ lemma }) => lemma)),
    single: new Set(named.flatMap(({ text, lemma }) => (text === lemma ? [lemma] : []))),
    every: new Set(every),
    denied: new Set(named.flatMap(({ at, lemma }) => (isDenied(tokens, at) ? [lemma] : []))),
    isPart: tokens.slice(0, named[0]?.at).some((_, at) => isPartOf(tokens, at)),
  };
}

/** Whether two versions are about different things, or one of them about a part of what the other is about. */
export function isOtherScope(one: Scope, other: Scope): boolean {
  if (one.things.size === 0 || other.things.size === 0) return false;
  const shared = [...one.things].some((thing) => other.things.has(thing));
  return !shared || one.isPart !== other.isPart || saysAllOf(one, other) || saysAllOf(other, one);
}

/** Whether one version says of something that it was not the candidate's, and the other that it was. */
export const isDeniedIn = (one: Scope, other: Scope): boolean => deniesOf(one, other) || deniesOf(other, one);

const deniesOf = ({ denied }: Scope, { named, denied: alike }: Scope): boolean =>
  [...denied].some((thing) => named.has(thing) && !alike.has(thing));

/** "not the rollout", "not for the rollout", "rather than the rollout": a word before its noun phrase denies it. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 1 - BEFORE_ITS_NOUN; before -= 1) {
    if (deniesAt(tokens, before)) return true;
    if (!isClosedClass(textAt(tokens, before))) return false;
  }
  return false;
}

/** "all depots" for "the depot" */
const saysAllOf = ({ every }: Scope, other: Scope): boolean =>
  [...every].some((thing) => other.single.has(thing) && !other.every.has(thing));

/** "part of the schema", but not "as part of the team", which says where somebody worked. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  if (!PARTS.has(textAt(tokens, at) ?? '') || textAt(tokens, at + 1) !== 'of') return false;
  return !tokens.slice(Math.max(0, at - BEFORE_ITS_NOUN), at).some(({ text }) => text === 'as');
}

function isThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || isClosedClass(token.text)) return false;
  const { text, lemma } = token;
  const parts = knownPartsOf(lemma);
  // "the deploy script": the verb of no clause.
  const names = parts === 0 || ((parts & (NOUN | VERB)) !== 0 && (parts & ADJECTIVE) === 0);
  return names && textAt(tokens, at - 1) !== 'to' && !JOBS.has(lemma) && !PARTS.has(lemma) && !isPersonNoun(text);
}
