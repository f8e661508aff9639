import { readObject } from '../language/nounPhrase';
import { isPersonNoun } from '../language/people';
import { kindOf } from '../language/phraseKind';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { isAdverb, isDeterminer, PARTICLES, POSSESSIVES, TIME_NOUNS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';

/**
 * With somebody as their object these put people where they are needed ("took Bo off the project", "brought in a welder");
 * with a thing they are work, whoever it is for: "committed the fix", "added a dashboard for the team".
 */
const PLACES = wordSet(
  'give hand put let ask tell take bring pull send add get keep leave lend commit merge swap rotate',
);
/** Behind these a bare name and "them" are people; "put Redis in front", "added Kafka" and "merged them" name things. */
const ADDRESSES = wordSet('ask tell let give hand lend');
/** With these what is given may come first: "gave the orchard to Lena's crew". */
const HANDS = wordSet('give hand lend');
const PERSONS = wordSet('him her us');
/** Where people are put: "took Bo off the project", "put Lena on it". */
const ONTO = wordSet('on off');
/** Who answers for something, without a noun. */
const ANSWERS = wordSet('responsible accountable');
/** What people work by: "swapped two shifts". One's own is no decision for anybody. */
const HOURS = wordSet('shift roster rota');
const REARRANGES = wordSet('swap trade exchange rearrange rotate redraw redo rewrite change extend shorten');

/** Whether what comes right after somebody, at `at`, says where they are put; `end` is where their phrase was read to end. */
type Follows = (tokens: readonly Token[], at: number, end: number) => boolean;

/** What these verbs want after somebody: "put Okafor in charge", "made her the lead", "let one nurse go", "trusted Bo with it". */
const FRAMES: ReadonlyMap<string, Follows> = new Map<string, Follows>([
  ['put', (tokens, at) => textAt(tokens, at) === 'in' && textAt(tokens, at + 1) === 'charge'],
  ['make', isOffice],
  ['let', (tokens, at, end) => textAt(tokens, at) === 'go' || (at >= end - 1 && isVerb(tokens, at))],
  ['trust', (tokens, at) => textAt(tokens, at) === 'with' || (textAt(tokens, at) === 'to' && isVerb(tokens, at + 1))],
]);

/** Whether a verb, with what comes after it, says who works on what, or when: "put Lena on it", "swapped two shifts". */
export function placesPeople(lemma: string, after: readonly Token[]): boolean {
  const at = objectAt(after, lemma);
  const follows = FRAMES.get(lemma);
  if (follows && isFramed(after, at, follows)) return true;
  const end = readObject(after, at)?.end ?? at + 1;
  if (REARRANGES.has(lemma) && HOURS.has(after[end - 1]?.lemma ?? '') && !isOwnHours(after, at, end)) return true;
  if (!PLACES.has(lemma)) return false;
  if (isSomebody(after, at, ADDRESSES.has(lemma))) return true;
  if (!HANDS.has(lemma)) return false;
  // Not by where the phrase ends: of "the night round to Priya" it is read to end with the night.
  const to = after.findIndex(({ text }, index) => index > at && text === 'to');
  return to > 0 && isSomebody(after, to + 1, true);
}

/** "My shift", "shifts with a colleague": one's own, unless they are told to be somebody's. */
function isOwnHours(after: readonly Token[], at: number, end: number): boolean {
  if (textAt(after, at) === 'my') return true;
  const isSomebodys = after.slice(at, end).some(({ text }) => POSSESSIVES.has(text) || text === "'s");
  return !isSomebodys && textAt(after, end) === 'with' && isSomebody(after, end + 1, true);
}

/** Where a verb's object begins, behind its particle: "a welder" of "brought in a welder", "two people" of "let go of two people". */
function objectAt(after: readonly Token[], lemma: string): number {
  let at = 0;
  while (PARTICLES.has(textAt(after, at)) || isAdverb(textAt(after, at))) at += 1;
  return lemma === 'let' && textAt(after, at) === 'go' && textAt(after, at + 1) === 'of' ? at + 2 : at;
}

/** A person, a team, a pronoun, or a bare name where people are asked or placed: not "the SQL report". */
function isSomebody(tokens: readonly Token[], at: number, addressed: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || TIME_NOUNS.has(token.text)) return false;
  const object = readObject(tokens, at);
  if (object === undefined) return PERSONS.has(token.text) || (addressed && token.text === 'them');
  if (object.kind === 'others' || object.kind === 'group') return true;
  const end = nameEnd(tokens, at);
  return end > at && end >= object.end && (addressed || ONTO.has(textAt(tokens, end)));
}

/** Somebody with what a verb wants after them, be that read as a part of their phrase: "one nurse go". */
function isFramed(tokens: readonly Token[], at: number, follows: Follows): boolean {
  const word = textAt(tokens, at);
  const named = PERSONS.has(word) || word === 'them' ? at + 1 : nameEnd(tokens, at);
  if (named > at && follows(tokens, named, named)) return true;
  const end = readObject(tokens, at)?.end ?? at;
  for (let last = at + 1; last <= end; last += 1) {
    if (kindOf(tokens, at, last) !== 'thing' && follows(tokens, last, end)) return true;
  }
  return false;
}

/** The end of bare names, joined or not: "Mary Okafor", "Okafor and Bo"; `at` itself where none stands there. */
function nameEnd(tokens: readonly Token[], at: number): number {
  const isName = (index: number) => tokens[index]?.capital === true && !isDeterminer(textAt(tokens, index));
  let end = at;
  while (isName(end)) end += textAt(tokens, end + 1) === 'and' && isName(end + 2) ? 2 : 1;
  return end;
}

/** What somebody is made: "the lead", "owner of the round", "responsible for it"; not "a list", nor the nurse of "the lead nurse". */
function isOffice(tokens: readonly Token[], at: number, end: number): boolean {
  if (ANSWERS.has(textAt(tokens, at))) return true;
  if (at < end) return false;
  const office = readObject(tokens, at);
  return office !== undefined && isPersonNoun(textAt(tokens, office.end - 1));
}

const isVerb = (tokens: readonly Token[], at: number): boolean => verbForm(textAt(tokens, at))?.base === true;
