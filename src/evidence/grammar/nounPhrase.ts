import { COUNTS_OF_US, EVERYBODY } from './people';
import { phraseEnd, SOMEBODY } from './phraseEnd';
import { isOwnTeam, kindOf, type PhraseKind } from './phraseKind';
import type { Token } from './tokens';
import { PREPOSITIONS, QUANTIFIERS, TIME_NOUNS } from './wordClasses';

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

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'noone', 'none', 'neither', 'no']);
/** Words that make "we" no other actor: "we all", "we both", "we collectively". */
const WITH_WE: ReadonlySet<string> = new Set([
  'all',
  'both',
  'collectively',
  'together',
  'jointly',
  'two',
  'three',
  'four',
]);

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

/** "of us" after a count: "one of us", "the two of us". */
function countOfUs(tokens: readonly Token[], index: number): NounPhrase | undefined {
  let at = wordAt(tokens, index) === 'the' ? index + 1 : index;
  if (wordAt(tokens, at) === 'a') at += 1;
  const count = wordAt(tokens, at);
  if (!COUNTS_OF_US.has(count) && count !== 'none' && count !== 'neither' && tokens[at]?.kind !== 'number')
    return undefined;
  if (wordAt(tokens, at + 1) !== 'of' || wordAt(tokens, at + 2) !== 'us') return undefined;
  return { start: index, end: at + 3, kind: 'group', pronoun: undefined, denied: NOBODY.has(count) };
}

/** "some of the clerks", "most of them", "two of the engineers": who acts is named after "of". */
function partOf(tokens: readonly Token[], index: number): NounPhrase | undefined {
  const first = tokens[index];
  if (first === undefined || wordAt(tokens, index + 1) !== 'of') return undefined;
  if (first.kind !== 'number' && !QUANTIFIERS.has(first.word) && !NOBODY.has(first.word)) return undefined;
  const denied = NOBODY.has(first.word);
  const inner = wordAt(tokens, index + 2);
  if (inner === 'them' || inner === 'these' || inner === 'those' || inner === 'it' || inner === 'this') {
    const kind = inner === 'them' ? 'others' : 'thing';
    return { start: index, end: index + 3, kind, pronoun: undefined, denied };
  }
  const end = phraseEnd(tokens, index + 2);
  if (end === index + 2) return undefined;
  const whole = kindOf(tokens, index + 2, end);
  return { start: index, end, kind: whole === 'group' ? 'others' : whole, pronoun: undefined, denied };
}

function everybody(tokens: readonly Token[], index: number): NounPhrase {
  let end = index + 1;
  let kind: PhraseKind = wordAt(tokens, end) === 'else' ? 'others' : 'group';
  if (PREPOSITIONS.has(wordAt(tokens, end))) {
    const within = phraseEnd(tokens, end + 1);
    if (within > end + 1) {
      if (!isOwnTeam(tokens, end + 1, within)) kind = 'others';
      end = within;
    }
  }
  return { start: index, end, kind, pronoun: undefined, denied: false };
}

/** One noun phrase from `index`, without anything coordinated to it. */
function single(tokens: readonly Token[], index: number): NounPhrase | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark') return undefined;
  const { word } = token;
  const one = (kind: PhraseKind, end = index + 1, denied = false): NounPhrase => ({
    start: index,
    end,
    kind,
    pronoun: word,
    denied,
  });
  if (word === 'i') return one('candidate');
  if (word === 'we') {
    let end = index + 1;
    while (WITH_WE.has(wordAt(tokens, end))) end += 1;
    return one('group', end);
  }
  if (word === 'they' || word === 'he' || word === 'she') return one('others');
  if (word === 'it' || word === 'there' || word === 'you') return one('thing');
  if (EVERYBODY.has(word)) return everybody(tokens, index);
  const ofUs = countOfUs(tokens, index);
  if (ofUs !== undefined) return ofUs;
  const part = partOf(tokens, index);
  if (part !== undefined) return part;
  if (SOMEBODY.has(word)) return one('others', index + 1, NOBODY.has(word));
  const end = phraseEnd(tokens, index);
  if (end === index)
    return word === 'this' || word === 'that' || word === 'these' || word === 'those' ? one('thing') : undefined;
  const kind = kindOf(tokens, index, end);
  return { start: index, end, kind, pronoun: undefined, denied: NOBODY.has(word) };
}

const SELF: ReadonlySet<string> = new Set(['i', 'me', 'myself']);

/** Whether a phrase can be a person: a role, a name, or somebody of mine. A date, a deed or a thing joins no "and I". */
function canBePerson(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.kind !== 'thing') return true;
  const first = tokens[phrase.start];
  const last = tokens[phrase.end - 1];
  if (first === undefined || last === undefined || last.kind !== 'word' || TIME_NOUNS.has(last.word)) return false;
  return first.word === 'my' || last.capital;
}

/** "X and I", "Ana, Ben and I": a group with the candidate in it. */
function withCandidate(tokens: readonly Token[], first: NounPhrase): NounPhrase | undefined {
  if (!canBePerson(tokens, first)) return undefined;
  let at = first.end;
  for (let joined = 0; joined < 4; joined += 1) {
    const comma = wordAt(tokens, at) === ',';
    if (comma) at += 1;
    const joins = wordAt(tokens, at) === 'and' || wordAt(tokens, at) === '&' || wordAt(tokens, at) === '+';
    if (joins) at += 1;
    if (!joins && !comma) return undefined;
    // "…the config, and I" begins a clause; only a list of three has a comma there.
    if (joins && comma && joined === 0) return undefined;
    if (joins && SELF.has(wordAt(tokens, at))) {
      return { start: first.start, end: at + 1, kind: 'group', pronoun: undefined, denied: false };
    }
    if (joins) return undefined;
    const next = phraseEnd(tokens, at);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** "I and my colleague", "I along with my team", "me and my team". */
function candidateWith(tokens: readonly Token[], first: NounPhrase): NounPhrase | undefined {
  let at = first.end;
  const joins = wordAt(tokens, at) === 'and' || wordAt(tokens, at) === '&';
  if (joins) at += 1;
  else {
    if (wordAt(tokens, at) === ',') at += 1;
    if (wordAt(tokens, at) !== 'along' && wordAt(tokens, at) !== 'together') return undefined;
    if (wordAt(tokens, at + 1) !== 'with') return undefined;
    at += 2;
  }
  const last = phraseEnd(tokens, at);
  if (last === at || kindOf(tokens, at, last) === 'thing') return undefined;
  const aside = wordAt(tokens, first.end) === ',' && wordAt(tokens, last) === ',';
  const end = aside ? last + 1 : last;
  return { start: first.start, end, kind: 'group', pronoun: undefined, denied: false };
}

/** The noun phrase after a preposition, with nothing coordinated to it. */
export function readObject(tokens: readonly Token[], index: number): NounPhrase | undefined {
  return single(tokens, index);
}

/** The noun phrase that begins at `index`, with what is coordinated to it where the candidate is among it. */
export function readNounPhrase(tokens: readonly Token[], index: number): NounPhrase | undefined {
  if (SELF.has(wordAt(tokens, index)) && wordAt(tokens, index) !== 'i') {
    const self = { start: index, end: index + 1, kind: 'candidate', pronoun: undefined, denied: false } as const;
    return candidateWith(tokens, self);
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
  const word = wordAt(tokens, first.end);
  if (first.pronoun !== undefined || (word !== 'and' && word !== '&')) return undefined;
  const second = single(tokens, first.end + 1);
  if (second === undefined || second.pronoun !== undefined) return undefined;
  const kinds = [first.kind, second.kind];
  const kind = kinds.includes('group') ? 'group' : kinds.includes('others') ? 'others' : 'thing';
  return { start: first.start, end: second.end, kind, pronoun: undefined, denied: first.denied };
}
