import type { NounPhrase } from './nounPhrase';
import { isPersonNoun } from './people';
import { phraseEnd } from './phraseEnd';
import { kindOf } from './phraseKind';
import { type Token, textAt } from './tokens';
import { verbForm } from './verbForms';
import { TIME_NOUNS } from './wordClasses';

/** "We engineers", "we the students": the same people, named. */
export function withApposition(tokens: readonly Token[], index: number): number {
  const end = phraseEnd(tokens, index);
  const form = verbForm(textAt(tokens, index));
  // "We called people" and "we train nurses" tell what was done.
  if (end > index + 1 && (form?.past || form?.base)) return index;
  return end > index && end <= index + 3 && isPersonNoun(textAt(tokens, end - 1)) ? end : index;
}

const SELF: ReadonlySet<string> = new Set(['i', 'me', 'myself', 'us']);
/** Endings of words for who does something; a thing is seldom joined with "and I". */
const DOER = /(?:er|or|ist|ian|ant|man|mate)s?$/;

/**
 * Whether a phrase can be a person: a role, a name, or somebody of mine. A date, an action or a thing joins no "and I": where
 * a sentence begins there is nothing else for it to go on from ("The porter and I…"), after a comma there may be a list.
 */
function canBePerson(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.kind !== 'thing') return true;
  const first = tokens[phrase.start];
  const last = tokens[phrase.end - 1];
  if (first === undefined || last === undefined || last.kind !== 'word' || TIME_NOUNS.has(last.text)) return false;
  if (first.text === 'my' || last.capital || DOER.test(last.text)) return true;
  const before = tokens[phrase.start - 1];
  return before === undefined || (before.kind === 'mark' && before.text !== ',' && before.text !== '-');
}

/** "X and I", "Ana, Ben and I": a group with the candidate in it. */
export function withCandidate(tokens: readonly Token[], first: NounPhrase): NounPhrase | undefined {
  if (!canBePerson(tokens, first)) return undefined;
  let at = first.end;
  for (let joined = 0; joined < 4; joined += 1) {
    const comma = textAt(tokens, at) === ',';
    if (comma) at += 1;
    const joins = textAt(tokens, at) === 'and' || textAt(tokens, at) === '&' || textAt(tokens, at) === '+';
    if (joins) at += 1;
    if (!joins && !comma) return undefined;
    // "…the config, and I" begins a clause; only a list of three has a comma there.
    if (joins && comma && joined === 0) return undefined;
    if (joins && SELF.has(textAt(tokens, at))) {
      const end = textAt(tokens, at) === 'us' ? withApposition(tokens, at + 1) : at + 1;
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
  const joins = textAt(tokens, at) === 'and' || textAt(tokens, at) === '&';
  if (joins) at += 1;
  else {
    if (textAt(tokens, at) === ',') at += 1;
    if (textAt(tokens, at) !== 'along' && textAt(tokens, at) !== 'together') return undefined;
    if (textAt(tokens, at + 1) !== 'with') return undefined;
    at += 2;
  }
  const last = phraseEnd(tokens, at);
  if (last === at) return undefined;
  const named = { start: at, end: last, kind: kindOf(tokens, at, last), pronoun: undefined, denied: false };
  if (first.pronoun === 'i' ? named.kind === 'thing' : TIME_NOUNS.has(textAt(tokens, last - 1))) return undefined;
  const aside = textAt(tokens, first.end) === ',' && textAt(tokens, last) === ',';
  const end = aside ? last + 1 : last;
  return { start: first.start, end, kind: 'group', pronoun: undefined, denied: false };
}
