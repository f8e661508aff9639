import { type Clause, isReported } from '../language/clause';
import { isPersonNoun } from '../language/people';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { DEGREES, HABIT_ADVERBS, isAdverb, isClosedClass, NEGATIONS, PREPOSITIONS } from '../language/wordClasses';
import { ADJECTIVE, knownPartsOf, NOUN } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import { firstFrom } from './judge/spanOf';
import { TROUBLE } from './problems';

/** Faults of people: what they are called, what they lack, what they leave undone. */

/** What nobody is called without being made to answer for something. */
const FAULTS = wordSet(
  'lazy careless sloppy incompetent ignorant negligent clueless irresponsible unprofessional stupid useless unreliable shoddy unhelpful terrible awful pathetic nightmare disgrace joke shambles cowboy clown blocker',
);
/** Virtues of people, whose denial is a fault. */
const VIRTUES = wordSet(
  'capable competent professional reliable helpful cooperative receptive transparent careful help',
);
/** What one has or lacks. */
const STRENGTHS = wordSet('discipline competence professionalism knowledge skill');
/** Verbs that say by themselves that it was wrong to do so. */
const WRONGS = wordSet('ghost overpromise neglect botch');
/** What people hand over, and are judged by. */
const WORK = wordSet(
  'work code quality report documentation doc note answer service communication attitude plan support tool',
);
/** What is expected of whoever works with others; that it was left undone is held against them. */
const DUTIES = wordSet(
  'answer reply respond read test check document monitor listen look care bother follow respect contribute help deliver do show write ask tell send inform consult',
);
const BEING = wordSet('be become prove');
const SIGNS = wordSet('custom habit typical tend again should only previous prior former forget');

const isPoor = (word: string): boolean => /^(?:poor|bad|low|messy)$/.test(word);
const isFaultOf = (token: Token | undefined): boolean => token !== undefined && FAULTS.has(token.lemma);
const isPerson = (token: Token | undefined): boolean => token !== undefined && isPersonNoun(token.lemma);

/** The clause in which others are called by a fault or told to lack a virtue, as an index; -1 where there is none. */
export function callingClause({ tokens, clauses }: SentenceReading): number {
  let denied = false;
  return clauses.findIndex((clause) => {
    const { lemma, negated, modality, link, actor, verb } = clause;
    // "I thought they were lazy" and "not from nurses who are careless" hold nobody to be so.
    const held = modality === 'actual' && !isReported(clause) && !(link === 'relative' && denied);
    denied ||= negated;
    if (!held) return false;
    const before = firstFrom(tokens, verb.start);
    const work = isOthersWork(tokens.slice(Math.max(firstFrom(tokens, clause.range.start), before - 8), before));
    // "Manager there": a person that the grammar took for a thing.
    const there = textAt(tokens, before - 1) === 'there' && isPerson(tokens[before - 2]);
    if (actor !== 'others' && !work && !there) return false;
    const rest = firstFrom(tokens, verb.end);
    if (lemma === 'leave') return isNothingAtAll(tokens.slice(rest, rest + 6));
    return (!negated && WRONGS.has(lemma)) || isCalled(tokens, rest, clause, work);
  });
}

/** What is said of them from a token on: "slow and lazy", "not capable", "no discipline". */
function isCalled(tokens: readonly Token[], from: number, { lemma, negated, range }: Clause, work: boolean): boolean {
  const lacks = lemma === 'lack' || (lemma === 'have' && negated);
  if (!lacks && !BEING.has(lemma)) return false;
  for (let i = from; i < tokens.length; i += 1) {
    const { text, lemma: said, end } = tokens[i] as Token;
    if (end > range.end) return false;
    if (isBetween(text) || (negated && NEGATIONS.has(text))) continue;
    if (lacks) return STRENGTHS.has(said) && !isOtherNoun(tokens[i + 1]) && textAt(tokens, i + 1) !== 'of';
    // "Not professional photographers" tells a trade.
    if (negated && VIRTUES.has(said)) return !isOtherNoun(tokens[i + 1]);
    if (!negated && (FAULTS.has(said) || (work && isPoor(said)))) return true;
    // "Slow, late and lazy": one behind the other, and nothing but what somebody is like.
    if (NEGATIONS.has(text) || (knownPartsOf(said) & ADJECTIVE) === 0) return false;
  }
  return false;
}

/** "Their code", "the vendor's import tool", "the quality of their people". */
const isOthersWork = (words: readonly Token[]): boolean =>
  words.some(({ lemma }) => WORK.has(lemma)) &&
  words.some(({ text }, i) => /^(?:their|his|her)$/.test(text) || (text === "'s" && isPerson(words[i - 1])));

/** "No documentation at all". */
const isNothingAtAll = (words: readonly Token[]): boolean =>
  textAt(words, 0) === 'no' && WORK.has(words[1]?.lemma ?? '') && words.some(({ text }) => text === 'all');

const isOtherNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isClosedClass(token.text) &&
  (knownPartsOf(token.lemma) & NOUN) !== 0 &&
  token.text !== 'person';

/** Whether a sentence calls others by a fault beside its clauses: "such careless clerks", "Supplier very bad", "slow as always". */
export function isCalledAside({ tokens, clauses }: SentenceReading): boolean {
  if (clauses.length === 0 && isPerson(tokens[0])) {
    let at = 1;
    while (isBetween(textAt(tokens, at))) at += 1;
    if (isFaultOf(tokens[at]) || isPoor(textAt(tokens, at))) return true;
  }
  const others = clauses.some(({ actor }) => actor === 'others');
  const theirs = others && clauses.every(({ actor }) => /others|thing/.test(actor));
  const late = theirs && tokens.some(({ text }) => /^(?:late|slow|nothing)$/.test(text) || NEGATIONS.has(text));
  const held = clauses.every(
    ({ actor, negated, modality }) => actor !== 'candidate' && !negated && modality === 'actual',
  );
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    if (token.text === 'as') return late && /^(?:always|usual|ever)$/.test(next?.text ?? '');
    if (token.text === 'typical') return next?.text === 'of' && (others || tokens.slice(i + 2, i + 5).some(isPerson));
    // A lazy provider is a program, and "useless customer data" is no customer.
    return held && isFaultOf(token) && token.text !== 'lazy' && isPerson(next) && !isOtherNoun(tokens[i + 2]);
  });
}

/** Whether a sentence holds a word of fault, of habit or of trouble, or a duty undone; what others just don't do is no fault. */
export function hasSign({ tokens, clauses }: SentenceReading): boolean {
  let at = -1;
  return tokens.some(({ text, lemma, start, end }, i) => {
    while ((clauses[at + 1]?.range.start ?? Infinity) <= start) at += 1;
    const last = clauses[at];
    const within = last !== undefined && end <= last.range.end ? last : undefined;
    if (FAULTS.has(lemma) || SIGNS.has(lemma)) return true;
    if (text === 'without' || NEGATIONS.has(text)) return [1, 2].some((on) => DUTIES.has(tokens[i + on]?.lemma ?? ''));
    if (HABIT_ADVERBS.has(text)) return within?.actor === 'others';
    return TROUBLE.has(lemma) && within?.negated !== true && !PREPOSITIONS.has(text);
  });
}

const isBetween = (word: string): boolean =>
  !NEGATIONS.has(word) &&
  (isAdverb(word) ||
    DEGREES.has(word) ||
    /^(?:an?|bit|little|as|and|any|much|that|complete|total|absolute|real|,)$/.test(word));
