import { readObject } from '../language/nounPhrase';
import { type Token, textAt } from '../language/tokens';
import { isAdverb, PARTICLES, TIME_NOUNS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { spanOf } from './judge/spanOf';
import { moved, readingsOf } from './readings';
import type { Clause } from './types';

/**
 * What settles what others do and when: choosing, stopping, refusing, allowing, and staffing. Verbs of finding out and of
 * making are none: "I measured" leaves open what came of it for the team.
 */
const SETTLES = wordSet(`
  decide choose pick select set stop cancel pause halt freeze suspend end drop cut move shift postpone delay defer schedule reserve budget fund
  approve reject refuse decline veto insist require rule allow permit forbid ban agree negotiate trust challenge
  prioritize prioritise reorganize reorganise restructure split free protect
  hire recruit fire dismiss promote appoint name nominate assign reassign delegate staff coach pair
`);
/** With these particles the verb says something else: "ended up writing", "set the alarms up", "picked up the phone". */
const OTHERWISE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['end', wordSet('up')],
  ['set', wordSet('up off out')],
  ['pick', wordSet('up')],
  ['drop', wordSet('by in off')],
  ['stop', wordSet('by in off over')],
  ['move', wordSet('on in')],
  ['cut', wordSet('in through')],
]);
/**
 * With somebody as their object these put people where they are needed ("took Bo off the project", "brought in a welder");
 * with a thing they are work, whoever it is for: "committed the fix", "added a dashboard for the team".
 */
const PLACES = wordSet(
  'give hand put let ask tell take bring pull send add get keep leave lend commit merge swap rotate',
);
/** What is made or taken where it is decided; "made a call" was on the phone. */
const DECIDED = wordSet('decision choice exception commitment');

/** Behind these a bare name and "them" are people; "put Redis in front", "added Kafka" and "merged them" name things. */
const ADDRESSES = wordSet('ask tell let give hand lend');
/** With these what is given may come first: "gave the orchard to Lena's crew". */
const HANDS = wordSet('give hand lend');
const PERSONS = wordSet('him her us');
/** Where people are put: "took Bo off the project", "put Lena on it". */
const ONTO = wordSet('on off');

/** Whether an action of the candidate's decides what others do, as a manager's does. */
export function isDecision(story: Story, { sentence, lemma, verb, range }: Clause): boolean {
  const start = story.sentences[sentence]?.range.start ?? 0;
  const tokens = readingsOf(story)[sentence]?.tokens ?? [];
  const [from] = spanOf(tokens, moved(verb, -start));
  const [, to] = spanOf(tokens, moved(range, -start));
  const main = tokens.findIndex((token, at) => at >= from && token.lemma === lemma);
  const after = tokens.slice(Math.max(from, main) + 1, to);
  if (SETTLES.has(lemma)) {
    const others = OTHERWISE.get(lemma);
    const last = after.findLast(({ kind }) => kind === 'word');
    return !(others?.has(textAt(after, 0)) || others?.has(last?.text ?? ''));
  }
  if (lemma === 'say') return /^(?:no|yes)$/.test(textAt(after, 0));
  if (lemma === 'commit' && textAt(after, 0) === 'to') return true;
  if (lemma === 'make' || lemma === 'take') {
    const call = lemma === 'make' && textAt(after, 0) === 'the' && textAt(after, 1) === 'call';
    if (call || after.some(({ lemma: noun }) => DECIDED.has(noun))) return true;
  }
  if (!PLACES.has(lemma)) return false;
  const at = objectAt(after, lemma);
  if (isSomebody(after, at, ADDRESSES.has(lemma))) return true;
  const next = readObject(after, at)?.end ?? at + 1;
  return HANDS.has(lemma) && textAt(after, next) === 'to' && isSomebody(after, next + 1, true);
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
  const named = token.capital && object.end === at + 1;
  return named && (addressed || ONTO.has(textAt(tokens, object.end)));
}
