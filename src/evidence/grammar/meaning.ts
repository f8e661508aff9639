import {
  AIMS,
  CHAINS,
  GET_DONE,
  GOALS,
  HAPPENINGS,
  MADE_OF,
  MADE_OUTCOMES,
  MEETING_NOUNS,
  OUTCOME_NOUNS,
  REACTIONS,
  STATES,
  WISHES,
} from './meaningWords';
import { isAdjective, isPassiveDeed } from './passives';
import type { Token } from './tokens';
import { vagueEnd } from './vague';
import { verbForm } from './verbForms';
import type { VerbGroup } from './verbGroup';
import { skipAdverbs } from './verbGroup';
import { COORDINATORS, HABIT_ADVERBS, isAdverb, PREPOSITIONS } from './wordClasses';

/** The subject of a verb, as far as its meaning hangs on it: a thing by name or as "it", a person by name or pronoun. */
export type SubjectKind = 'pronoun' | 'it' | 'noun' | 'thing';

export type Says = 'deed' | 'vague' | 'state' | 'unreal';

/** What a verb phrase says of its subject, and the end of its words (token index). */
export interface Meaning {
  readonly says: Says;
  readonly end: number;
  readonly lemma: string;
}

/** How far a verb's complement is looked into; its nouns stand close. */
const REACH = 6;

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

/** One of `wanted` among the words right after the verb, before any mark. */
function followedBy(tokens: readonly Token[], from: number, wanted: ReadonlySet<string>, reach = REACH): boolean {
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (wanted.has(token.word)) return true;
  }
  return false;
}

const INTO_OUT: ReadonlySet<string> = new Set(['into', 'out', 'behind', 'low', 'short', 'late', 'across']);
const GETS_TO: ReadonlySet<string> = new Set(['on', 'to', 'into', 'down']);
const SIT_DOWN: ReadonlySet<string> = new Set(['down', 'together', 'with']);
const MOVES_UP: ReadonlySet<string> = new Set(['up', 'together', 'back', 'to']);
const LOOKS: ReadonlySet<string> = new Set([
  'at',
  'into',
  'for',
  'through',
  'over',
  'up',
  'around',
  'across',
  'closely',
  'deeper',
  'back',
]);
/** "We made it in time": reached, not made. */
const ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', '!', 'and', 'but']);
const MADE_IT: ReadonlySet<string> = new Set([...ENDS, 'in', 'on', 'to', 'through', 'with', 'by']);
/** Staying on is work; staying calm is not. */
const STAYED: ReadonlySet<string> = new Set(['late', 'up', 'until', 'till', 'overnight', 'back', 'behind']);
const WORKED_THERE: ReadonlySet<string> = new Set(['as', 'at', 'in', 'for', 'remotely', 'under', 'from']);

/** Verbs whose meaning hangs on the words after them. Undefined where the tables decide. */
function byComplement(tokens: readonly Token[], lemma: string, after: number): Says | undefined {
  const next = wordAt(tokens, skipAdverbs(tokens, after));
  const direct = wordAt(tokens, after);
  switch (lemma) {
    case 'have':
      return followedBy(tokens, after, MEETING_NOUNS) ? 'deed' : 'state';
    case 'see':
      return followedBy(tokens, after, OUTCOME_NOUNS) ? 'state' : 'deed';
    case 'get':
      return GETS_TO.has(direct) || followedBy(tokens, after, GET_DONE, 5) ? 'deed' : 'state';
    case 'hit':
    case 'miss':
      return lemma === 'hit' && followedBy(tokens, after, GOALS) ? 'deed' : 'state';
    case 'run':
    case 'come':
      if (lemma === 'come') return followedBy(tokens, after, MOVES_UP, 2) ? 'deed' : 'state';
      return INTO_OUT.has(direct) ? 'state' : 'deed';
    case 'go':
      if (direct === 'from' && tokens[after + 1]?.kind === 'number') return 'state';
      return direct === 'wrong' || direct === 'down' ? 'state' : 'deed';
    case 'sit':
    case 'stand':
      return followedBy(tokens, after, SIT_DOWN, 3) || wordAt(tokens, after - 1) === 'down' ? 'deed' : 'state';
    case 'look':
      return LOOKS.has(direct) || LOOKS.has(next) || LOOKS.has(wordAt(tokens, after - 1)) ? 'deed' : 'state';
    case 'stay':
      return STAYED.has(next) ? 'deed' : 'state';
    case 'work':
      return WORKED_THERE.has(direct) ? 'state' : undefined;
    case 'own':
      return direct === 'up' ? 'deed' : 'state';
    case 'try':
      return 'deed';
    case 'find':
      return direct === 'ourselves' || direct === 'myself' || direct === 'themselves' ? 'state' : 'deed';
    case 'make':
      if (direct === 'it') return MADE_IT.has(wordAt(tokens, after + 1)) ? 'state' : 'deed';
      return followedBy(tokens, after, MADE_OUTCOMES, 3) ? 'state' : 'deed';
    case 'succeed':
      return direct === 'in' ? 'deed' : 'state';
    case 'manage':
      return ENDS.has(direct) ? 'state' : 'deed';
    case 'pass':
    case 'beat':
      return followedBy(tokens, after, GOALS) ? 'state' : 'deed';
    case 'keep':
    case 'take':
      return 'deed';
    default:
      return undefined;
  }
}

function ofLemma(tokens: readonly Token[], lemma: string, after: number): Says {
  const special = byComplement(tokens, lemma, after);
  if (special !== undefined) return special;
  return STATES.has(lemma) || HAPPENINGS.has(lemma) ? 'state' : 'deed';
}

/** "had to roll back", "started rolling back", "was able to find": what the verb at the end of the chain says. */
function chained(tokens: readonly Token[], verb: VerbGroup, reactions: boolean): Meaning | undefined {
  let at = verb.end;
  let lemma = verb.lemma;
  if (lemma === 'be') {
    at = skipAdverbs(tokens, at);
    if (wordAt(tokens, at) !== 'able' || wordAt(tokens, at + 1) !== 'to') return undefined;
    at += 1;
  } else if (!CHAINS.has(lemma)) return undefined;
  at = skipAdverbs(tokens, at);
  if (lemma === 'end' && wordAt(tokens, at) === 'up') at += 1;
  if (lemma === 'go' && (wordAt(tokens, at) === 'ahead' || wordAt(tokens, at) === 'on')) at += 1;
  const infinitive = wordAt(tokens, at) === 'to' || (lemma === 'go' && wordAt(tokens, at) === 'and');
  if (infinitive) at = skipAdverbs(tokens, at + 1);
  const form = verbForm(wordAt(tokens, at));
  const isBe = wordAt(tokens, at) === 'be';
  if (isBe && infinitive) return { says: 'state', end: verb.end, lemma };
  if (form === undefined || !(infinitive ? form.base : form.gerund && at > verb.main)) return undefined;
  if (lemma === 'be' || lemma === 'have' || lemma === 'end') lemma = form.lemma;
  const inner = WISHES.has(form.lemma) && infinitive ? 'state' : ofLemma(tokens, form.lemma, at + 1);
  const says = reactions && REACTIONS.has(form.lemma) ? 'state' : inner;
  if (form.lemma === 'work' && verb.lemma === 'have') return { says: 'state', end: at + 1, lemma };
  // Deciding, trying and choosing are deeds whatever they are about.
  const decided = verb.lemma === 'decide' || verb.lemma === 'choose' || verb.lemma === 'try';
  return { says: decided ? 'deed' : says, end: at + 1, lemma: verb.lemma === 'get' ? 'get' : lemma };
}

/** "was called Atlas": what follows is the name, not the next phrase. */
function isName(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return !PREPOSITIONS.has(token.word) && !COORDINATORS.has(token.word) && !isAdverb(token.word) && token.word !== 'to';
}

/** "had worked together before", "have automated tests": what was so already. */
function isEarlier(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (isAdjective(tokens, verb.main) && wordAt(tokens, verb.start) === 'have') return true;
  for (let at = verb.end; at < verb.end + 6; at += 1) {
    if (wordAt(tokens, at) !== 'before') continue;
    const next = tokens[at + 1];
    return next === undefined || next.kind === 'mark';
  }
  return false;
}

/** Adverbs that turn the whole sentence into what used to be done. */
function isHabit(tokens: readonly Token[], verb: VerbGroup): boolean {
  for (let at = Math.max(0, verb.start - 3); at < verb.main; at += 1) {
    if (HABIT_ADVERBS.has(wordAt(tokens, at))) return true;
  }
  return false;
}

/**
 * What the verb phrase says. The reactions of a subject that is named ("the team loved it", "adopted it") are no deeds.
 */
export function meaningOf(tokens: readonly Token[], verb: VerbGroup, subject: SubjectKind): Meaning {
  const noun = subject === 'noun' || subject === 'thing';
  const plain = (says: Says, end = verb.end): Meaning => ({ says, end, lemma: verb.lemma });
  if (verb.negated || verb.modal !== undefined) return plain('unreal');
  if (verb.passive) {
    const vague = vagueEnd(tokens, verb);
    if (vague !== undefined) return plain('vague', vague);
    if (verb.lemma === 'call' && isName(tokens[verb.end])) return plain('state');
    if (MADE_OF.has(verb.lemma) && wordAt(tokens, verb.end) === 'in' && tokens[verb.end + 1]?.capital)
      return plain('state');
    return plain(isPassiveDeed(tokens, verb, subject === 'thing' || subject === 'it') ? 'deed' : 'state');
  }
  if (noun && verb.lemma === 'support') return plain('state');
  const vague = vagueEnd(tokens, verb);
  if (vague !== undefined && !verb.progressive) return plain('vague', vague);
  if (verb.progressive) return plain(verb.lemma === 'go' && wordAt(tokens, verb.end) === 'to' ? 'unreal' : 'state');
  if (verb.perfect && isEarlier(tokens, verb)) return plain('state');
  const after = verb.main + 1;
  const next = wordAt(tokens, skipAdverbs(tokens, after));
  if (verb.lemma === 'use' && next === 'to' && wordAt(tokens, verb.main) === 'used') return plain('unreal');
  if (WISHES.has(verb.lemma) && (next === 'to' || verb.lemma === 'need' || verb.lemma === 'want'))
    return plain('unreal');
  const chain = chained(tokens, verb, noun);
  if (chain !== undefined) return isHabit(tokens, verb) ? { ...chain, says: 'unreal' } : chain;
  if (isHabit(tokens, verb)) return plain('unreal');
  if (noun && REACTIONS.has(verb.lemma)) return plain('state');
  if (noun && verb.lemma === 'agree' && next !== 'on' && next !== 'to' && next !== 'that') return plain('state');
  return plain(ofLemma(tokens, verb.lemma, after));
}

/** Whether the predicate from `from` to `to` goes on to name a deed: "by rewriting…", ", writing forty", "to rewrite…". */
export function namesDeed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    const form = verbForm(wordAt(tokens, skipAdverbs(tokens, at + 1)));
    if (form === undefined || STATES.has(form.lemma) || AIMS.has(form.lemma)) continue;
    if ((word === 'by' || word === ',') && form.gerund && form.known) return true;
    if (word === 'to' && form.base) return true;
  }
  return false;
}
