import { candidateWith, withApposition, withCandidate } from './candidateAmong';
import { COUNTS_OF_US, EVERYBODY } from './people';
import { phraseEnd, SOMEBODY } from './phraseEnd';
import { isOwnTeam, kindOf, type PhraseKind } from './phraseKind';
import { type Token, textAt } from './tokens';
import { PREPOSITIONS, QUANTIFIERS } from './wordClasses';
import { wordSet } from './wordSet';

/** A noun phrase, token indexes half open. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly kind: PhraseKind;
  /** The pronoun it consists of, lower case. */
  readonly pronoun: string | undefined;
  /** It opens with "nobody", "none of us", "no team". */
  readonly denied: boolean;
}

const WHOLE: ReadonlySet<string> = new Set(['all', 'both', 'each', 'one']);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'no']);
/** Words that make "we" no other actor: "we all", "we both", "we collectively". */
const WITH_WE = wordSet('all both collectively together jointly two three four');

/** "of us" after a count: "one of us", "the two of us". */
function countOfUs(tokens: readonly Token[], index: number): NounPhrase | undefined {
  let at = textAt(tokens, index) === 'the' ? index + 1 : index;
  if (textAt(tokens, at) === 'a') at += 1;
  const count = textAt(tokens, at);
  if (!COUNTS_OF_US.has(count) && count !== 'none' && count !== 'neither' && tokens[at]?.kind !== 'number')
    return undefined;
  if (textAt(tokens, at + 1) !== 'of' || textAt(tokens, at + 2) !== 'us') return undefined;
  // "The two of us" are everyone, "one of us" hides who; "some of us" are others.
  const whole = textAt(tokens, index) === 'the' || WHOLE.has(count) || NOBODY.has(count);
  const kind = whole ? 'group' : 'others';
  return { start: index, end: at + 3, kind, pronoun: undefined, denied: NOBODY.has(count) };
}

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent']);

/** "some of the clerks", "most of them", "one in twelve payments": who acts is named after "of" or "in". */
function partOf(tokens: readonly Token[], start: number): NounPhrase | undefined {
  const first = tokens[start];
  // "61% of the carts"
  const percent = first?.kind === 'number' && PERCENT.has(textAt(tokens, start + 1));
  const index = percent ? start + 1 : start;
  const second = tokens[index + 2];
  const share =
    textAt(tokens, index + 1) === 'in' && (second?.kind === 'number' || QUANTIFIERS.has(second?.text ?? ''));
  if (first === undefined || (textAt(tokens, index + 1) !== 'of' && !share)) return undefined;
  if (first.kind !== 'number' && !QUANTIFIERS.has(first.text) && !NOBODY.has(first.text)) return undefined;
  const denied = NOBODY.has(first.text);
  const inner = textAt(tokens, index + 2);
  if (inner === 'them' || inner === 'these' || inner === 'those' || inner === 'it' || inner === 'this') {
    const kind = inner === 'them' ? 'others' : 'thing';
    return { start, end: index + 3, kind, pronoun: undefined, denied };
  }
  const end = phraseEnd(tokens, index + 2);
  if (end === index + 2) return undefined;
  const whole = kindOf(tokens, index + 2, end);
  return { start, end, kind: whole === 'group' ? 'others' : whole, pronoun: undefined, denied };
}

/** The end of a pronoun with the "else" behind it: "nobody else". */
const withElse = (tokens: readonly Token[], end: number): number => (textAt(tokens, end) === 'else' ? end + 1 : end);

function everybody(tokens: readonly Token[], index: number): NounPhrase {
  let end = withElse(tokens, index + 1);
  let kind: PhraseKind = end > index + 1 ? 'others' : 'group';
  if (PREPOSITIONS.has(textAt(tokens, end))) {
    const within = phraseEnd(tokens, end + 1);
    if (within > end + 1) {
      if (!isOwnTeam(tokens, end + 1, within)) kind = 'others';
      end = within;
    }
  }
  return { start: index, end, kind, pronoun: undefined, denied: textAt(tokens, index - 1) === 'not' };
}

/** One noun phrase from `index`, without anything coordinated to it. */
function single(tokens: readonly Token[], index: number): NounPhrase | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark') return undefined;
  const { text: word } = token;
  const pronoun = (kind: PhraseKind, end = index + 1, denied = false): NounPhrase => ({
    start: index,
    end,
    kind,
    pronoun: word,
    denied,
  });
  if (word === 'i') return pronoun('candidate');
  if (word === 'we') {
    let end = index + 1;
    while (WITH_WE.has(textAt(tokens, end))) end += 1;
    return pronoun('group', withApposition(tokens, end));
  }
  if (word === 'they' || word === 'he' || word === 'she') return pronoun('others');
  if (word === 'it' || word === 'there' || word === 'you') return pronoun('thing');
  if (EVERYBODY.has(word)) return everybody(tokens, index);
  if (word === 'no' && textAt(tokens, index + 1) === 'one') return pronoun('others', withElse(tokens, index + 2), true);
  const ofUs = countOfUs(tokens, index);
  if (ofUs !== undefined) return ofUs;
  const part = partOf(tokens, index);
  if (part !== undefined) return part;
  if (SOMEBODY.has(word)) return pronoun('others', withElse(tokens, index + 1), NOBODY.has(word));
  const end = phraseEnd(tokens, index);
  if (end === index)
    return word === 'this' || word === 'that' || word === 'these' || word === 'those' ? pronoun('thing') : undefined;
  const kind = kindOf(tokens, index, end);
  // "The crew of the excavator", "the team of the hotel": set apart by what they are of.
  const apart = kind === 'group' && textAt(tokens, end) === 'of' && single(tokens, end + 1)?.kind === 'thing';
  return { start: index, end, kind: apart ? 'others' : kind, pronoun: undefined, denied: NOBODY.has(word) };
}

/** The noun phrase after a preposition, with nothing coordinated to it. */
export function readObject(tokens: readonly Token[], index: number): NounPhrase | undefined {
  return single(tokens, index);
}

function one(index: number, kind: PhraseKind): NounPhrase {
  return { start: index, end: index + 1, kind, pronoun: undefined, denied: false };
}

/** The noun phrase that begins at `index`, with what is coordinated to it where the candidate is among it. */
export function readNounPhrase(tokens: readonly Token[], index: number): NounPhrase | undefined {
  const word = textAt(tokens, index);
  if (word === 'me' || word === 'myself') return candidateWith(tokens, one(index, 'candidate'));
  if (word === 'us') {
    const end = WITH_WE.has(textAt(tokens, index + 1)) ? index + 2 : withApposition(tokens, index + 1);
    return end > index + 1 ? { ...one(index, 'group'), end } : undefined;
  }
  if (word === 'her' || word === 'him' || word === 'them') {
    const joined = withCandidate(tokens, one(index, 'others'));
    if (joined !== undefined) return joined;
  }
  const first = single(tokens, index);
  if (first === undefined) return undefined;
  if (first.kind === 'candidate') return candidateWith(tokens, first) ?? first;
  if (first.pronoun !== undefined && first.pronoun !== 'he' && first.pronoun !== 'she' && first.pronoun !== 'they')
    return first;
  return withCandidate(tokens, first) ?? first;
}

/** Two phrases joined by "and" as one subject: the group's where either is. */
export function coordinated(tokens: readonly Token[], first: NounPhrase): NounPhrase | undefined {
  const word = textAt(tokens, first.end);
  if (first.pronoun !== undefined || (word !== 'and' && word !== '&')) return undefined;
  const second = single(tokens, first.end + 1);
  if (second === undefined || second.pronoun !== undefined) return undefined;
  const kinds = [first.kind, second.kind];
  const kind = kinds.includes('group') ? 'group' : kinds.includes('others') ? 'others' : 'thing';
  return { start: first.start, end: second.end, kind, pronoun: undefined, denied: first.denied };
}
