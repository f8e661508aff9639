import { verbForm } from '../../language/verbForms';
import { TIME_NOUNS } from '../../language/wordClasses';
import type { NounPhrase } from './nounPhrase';
import { PERSON_NOUNS } from './people';
import { phraseEnd } from './phraseEnd';
import { kindOf } from './phraseKind';
import type { Token } from './tokens';

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

/** "We engineers", "we the students": the same people, named. */
export function withApposition(tokens: readonly Token[], index: number): number {
  const end = phraseEnd(tokens, index);
  const form = verbForm(wordAt(tokens, index));
  // "We called people" and "we train nurses" tell what was done.
  if (end > index + 1 && (form?.past || form?.base)) return index;
  return end > index && end <= index + 3 && PERSON_NOUNS.has(wordAt(tokens, end - 1)) ? end : index;
}

const SELF: ReadonlySet<string> = new Set(['i', 'me', 'myself', 'us']);
/** Endings of words for who does something; a thing is seldom joined with "and I". */
const DOER = /(?:er|or|ist|ian|ant|man|mate)s?$/;

/**
 * Whether a phrase can be a person: a role, a name, or somebody of mine. A date, a deed or a thing joins no "and I": where
 * a sentence begins there is nothing else for it to go on from ("The porter and I…"), after a comma there may be a list.
 */
function canBePerson(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.kind !== 'thing') return true;
  const first = tokens[phrase.start];
  const last = tokens[phrase.end - 1];
  if (first === undefined || last === undefined || last.kind !== 'word' || TIME_NOUNS.has(last.word)) return false;
  if (first.word === 'my' || last.capital || DOER.test(last.word)) return true;
  const before = tokens[phrase.start - 1];
  return before === undefined || (before.kind === 'mark' && before.word !== ',' && before.word !== '-');
}

/** "X and I", "Ana, Ben and I": a group with the candidate in it. */
export function withCandidate(tokens: readonly Token[], first: NounPhrase): NounPhrase | undefined {
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
      const end = wordAt(tokens, at) === 'us' ? withApposition(tokens, at + 1) : at + 1;
      return { start: first.start, end, kind: 'group', pronoun: undefined, denied: false };
    }
    if (joins) return undefined;
    const next = phraseEnd(tokens, at);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** "I and my colleague", "I along with my team", "me and my team". */
export function candidateWith(tokens: readonly Token[], first: NounPhrase): NounPhrase | undefined {
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
  if (last === at) return undefined;
  const named = { start: at, end: last, kind: kindOf(tokens, at, last), pronoun: undefined, denied: false };
  if (first.pronoun === 'i' ? named.kind === 'thing' : TIME_NOUNS.has(wordAt(tokens, last - 1))) return undefined;
  const aside = wordAt(tokens, first.end) === ',' && wordAt(tokens, last) === ',';
  const end = aside ? last + 1 : last;
  return { start: first.start, end, kind: 'group', pronoun: undefined, denied: false };
}
