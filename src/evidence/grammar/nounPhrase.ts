import {
  COUNTS_OF_US,
  DEPARTMENTS,
  EVERYBODY,
  OWN_TEAM_WORDS,
  OWN_WITH_POSSESSIVE,
  PERSON_NOUNS,
  TEAM_NOUNS,
} from './people';
import type { Token } from './tokens';
import { verbForm } from './verbForms';
import {
  BE_FORMS,
  COORDINATORS,
  DO_FORMS,
  HAVE_FORMS,
  isAdverb,
  isDeterminer,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  QUANTIFIERS,
  QUESTION_WORDS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
} from './wordClasses';

export type PhraseKind = 'candidate' | 'group' | 'others' | 'thing';

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

/** Longer phrases are no subject anybody writes; the bound keeps the reader linear. */
const MAX_LENGTH = 14;

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'noone', 'none', 'neither', 'no']);
const SOMEBODY: ReadonlySet<string> = new Set(['somebody', 'someone', 'anybody', 'anyone', 'nobody', 'noone']);
/** Pronouns that begin a phrase of their own: "In the end everything worked". */
const INDEFINITE: ReadonlySet<string> = new Set([
  'everything',
  'something',
  'nothing',
  'anything',
  ...EVERYBODY,
  ...SOMEBODY,
]);
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

/** A token that no noun phrase goes on past. */
function endsPhrase(word: string): boolean {
  return (
    MODALS.has(word) ||
    BE_FORMS.has(word) ||
    HAVE_FORMS.has(word) ||
    DO_FORMS.has(word) ||
    NEGATIONS.has(word) ||
    PREPOSITIONS.has(word) ||
    COORDINATORS.has(word) ||
    RELATIVES.has(word) ||
    QUESTION_WORDS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    OBJECT_PRONOUNS.has(word) ||
    word === 'it' ||
    word === 'because'
  );
}

/** What can stand before a noun: nothing that begins another phrase. */
function canBeNoun(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind !== 'word') return true;
  return !endsPhrase(token.word) && !isDeterminer(token.word) && !isAdverb(token.word);
}

function startsObject(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    isDeterminer(token.word) ||
    OBJECT_PRONOUNS.has(token.word) ||
    token.word === 'to' ||
    PREPOSITIONS.has(token.word) ||
    token.word === 'it'
  );
}

/** "all the", "these two", "my other"; never "that the". */
function joinsDeterminer(before: string, word: string): boolean {
  return isDeterminer(before) && (QUANTIFIERS.has(before) || QUANTIFIERS.has(word));
}

/** The end of the run of nouns and adjectives from `start`; `start` itself where none begins there. */
function phraseEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  let nouns = 0;
  let adjectival = true;
  while (at < tokens.length && at - start < MAX_LENGTH) {
    const token = tokens[at];
    if (token === undefined) break;
    const { word } = token;
    const next = tokens[at + 1];
    if (token.kind === 'mark') {
      if (nouns === 0 || word !== '/' || !canBeNoun(next)) break;
    } else if (token.kind === 'hole') {
      nouns += 1;
      adjectival = false;
    } else if (token.kind === 'number') adjectival = true;
    else if (word === "'s") {
      if (nouns === 0) break;
      // "the team's lead" against "the team's on it": a possessive has its noun right after it.
      if (!canBeNoun(next)) break;
      adjectival = true;
    } else if (isDeterminer(word)) {
      if (nouns > 0 || (at > start && !joinsDeterminer(wordAt(tokens, at - 1), word))) break;
    } else if (endsPhrase(word) || (nouns > 0 && INDEFINITE.has(word))) break;
    else if (isAdverb(word)) {
      const form = verbForm(next?.word ?? '');
      const describes = at > start && nouns === 0 && (form?.participle === true || canBeNoun(next));
      if (!describes) break;
    } else {
      const form = verbForm(word);
      const finite = form?.past === true && !form.base;
      if (finite && !(adjectival && canBeNoun(next))) break;
      if (form?.third && nouns > 0 && !adjectival && startsObject(next) && PERSON_NOUNS.has(wordAt(tokens, at - 1)))
        break;
      if (form?.third && nouns > 0 && TEAM_NOUNS.has(wordAt(tokens, at - 1)) && startsObject(next)) break;
      nouns += 1;
      adjectival = finite;
    }
    at += 1;
  }
  return nouns > 0 ? at : start;
}

/** "the team", "our whole five-person team": the candidate's own. */
function isOwnTeam(tokens: readonly Token[], start: number, end: number): boolean {
  const head = wordAt(tokens, end - 1);
  if (!TEAM_NOUNS.has(head) || head === 'teams') return false;
  const first = wordAt(tokens, start);
  const owned = first === 'our' || first === 'my';
  if (head === 'department' || head === 'guild') {
    if (!owned) return false;
  }
  const bare = end - start === 1 || OWN_TEAM_WORDS.has(first);
  if (!owned && first !== 'the' && !(bare && head === 'team')) return false;
  for (let at = start + (bare && !owned && first !== 'the' ? 0 : 1); at < end - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    const sized =
      token.kind === 'number' ||
      token.word.includes('-person') ||
      token.word.includes('-member') ||
      isDeterminer(token.word);
    const own = OWN_TEAM_WORDS.has(token.word) || (owned && OWN_WITH_POSSESSIVE.has(token.word));
    if (!sized && !own && token.word !== '-') return false;
  }
  return true;
}

function kindOf(tokens: readonly Token[], start: number, end: number): PhraseKind {
  if (isOwnTeam(tokens, start, end)) return 'group';
  const head = tokens[end - 1];
  if (head === undefined) return 'thing';
  if (TEAM_NOUNS.has(head.word) || PERSON_NOUNS.has(head.word)) return 'others';
  const named =
    head.capital && (DEPARTMENTS.has(head.word) || (end - start > 1 && DEPARTMENTS.has(wordAt(tokens, start))));
  return named ? 'others' : 'thing';
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
