import { readObject } from '../language/nounPhrase';
import { kindOf } from '../language/phraseKind';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { COORDINATORS, isAdverb, isDeterminer, OBJECT_PRONOUNS, PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { CHECKS } from './checkVerbs';

/** What has somebody do it: with "to" before what is done, or with nothing. */
const WITH_TO = wordSet('ask invite get');
const BARE = wordSet('have let');
/** What has it done, whoever does it: "had the totals checked". */
const DONE = wordSet('have get');
/** "Check in", "test out of": another thing altogether. */
const PARTICLES = wordSet('in into out');

/** In tokens: what others are asked to do stands no farther behind the asking. */
const FARTHEST = 12;

/**
 * Whether others are asked to check, or had to: "asked two nurses to confirm", "had the lab count them". "Had unit tests" and
 * "asked for permission to test" have the words, and nobody who does it.
 *
 * @param from the token behind the verb of asking or having
 */
export function isCheckByOthers(tokens: readonly Token[], lemma: string, from: number): boolean {
  let part = from;
  for (let at = from + 1; at < from + FARTHEST; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    const joins = COORDINATORS.has(token.text);
    // "Had Nora, Tom and Ana check": they may be many. Behind "had a plan and" somebody does something else.
    if (BARE.has(lemma) && (joins || token.text === ',')) {
      if (!arePeople(tokens, part, at) && !(joins && textAt(tokens, at - 1) === ',')) return false;
      part = at + 1;
      continue;
    }
    if (token.kind === 'mark' || (joins && !WITH_TO.has(lemma))) return false;
    if (!CHECKS.has(token.lemma)) continue;
    const before = tokens[at - 1]?.text ?? '';
    const next = tokens[at + 1];
    if (before === 'to')
      return WITH_TO.has(lemma) && isSomebody(tokens, lemma, from) && !PARTICLES.has(next?.text ?? '');
    if (isDeterminer(before)) continue;
    if (BARE.has(lemma) && token.text === token.lemma && opensObject(next)) {
      if (part > from) return arePeople(tokens, part, at);
      // A plural makes no name with what follows, as in "user test": it is those who do it.
      const { text, lemma: one, capital } = tokens[at - 1] ?? token;
      return text !== one || capital || isPronoun(next) || kindOf(tokens, from, at) !== 'thing';
    }
    if (part === from && DONE.has(lemma) && verbForm(token.text)?.participle === true && endsThere(next)) return true;
  }
  return false;
}

/** "Asked the lab" names who does it; "asked permission" doesn't, and whoever "gets the chance to" has asked nobody. */
function isSomebody(tokens: readonly Token[], lemma: string, from: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (OBJECT_PRONOUNS.has(first.text)) return true;
  const asked = readObject(tokens, from);
  if (asked === undefined) return false;
  return asked.kind !== 'thing' || first.capital || (lemma !== 'get' && isDeterminer(first.text));
}

/** "Nora", "the two nurses", "them": one part of those who are asked. */
function arePeople(tokens: readonly Token[], start: number, end: number): boolean {
  const head = tokens[end - 1];
  if (start >= end || head === undefined) return false;
  return head.capital || OBJECT_PRONOUNS.has(head.text) || kindOf(tokens, start, end) !== 'thing';
}

const isPronoun = (token: Token | undefined): boolean => token?.text === 'it' || OBJECT_PRONOUNS.has(token?.text ?? '');

function opensObject(token: Token | undefined): boolean {
  return token !== undefined && (isPronoun(token) || token.kind === 'number' || isDeterminer(token.text));
}

/** Behind "checked" comes no noun that it only describes: "had old tested parts". */
function endsThere(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return true;
  return PREPOSITIONS.has(token.text) || COORDINATORS.has(token.text) || isAdverb(token.text);
}
