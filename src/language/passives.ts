import { type Token, textAt } from './tokens';
import { MEETING_NOUNS, RECEPTIONS, STATE_PARTICIPLES } from './verbClasses';
import { verbForm } from './verbForms';
import type { VerbGroup } from './verbGroup';
import { COORDINATORS, isAdverb, isDeterminer, OBJECT_PRONOUNS, PREPOSITIONS, TIME_NOUNS } from './wordClasses';
import { wordSet } from './wordSet';

/** Participles that, right before a noun, are its adjectives: "it was sunk cost", "we have automated tests". */
const ADJECTIVES = wordSet(
  `sunk lost missed failed shared fixed mixed hidden repeated duplicated broken wasted cached automated managed detailed hosted scheduled limited increased reduced
  delayed unplanned recorded trained skilled manual dropped outdated distributed experienced planned`,
);
/** After these a design or a price is what the thing is like: "designed for analysts", "quoted at 300". */
const TRAIT_MARKERS = wordSet('for to as with around so like at per in on');
/** Systems are distributed by their nature, tasks by somebody. */
const SPREAD_OVER = wordSet('across over geographically around globally');
/** Manner shows that the result is judged: "was badly designed". */
const MANNER = wordSet('badly poorly well fully properly wrongly originally');
/** Nouns for what only happens if somebody arranges it. */
const ARRANGED = wordSet(
  'training trainings visit visits appointment appointments interview interviews review reviews trial demo',
);
/** Where and how something is kept is its trait. */
const KEEPING = wordSet('store host keep partition shard encrypt mount');
const KEPT = wordSet('in on by per at with');
/** What is closed, and for how long, is a state; that it was closed may be an action. */
const CLOSING = wordSet('close shut block lock stop pause suspend');
const WHILE_CLOSED = wordSet('for on until till at during over all');
/** Verbs without an object: after "was restarted and" they are told of the thing itself. */
const INTRANSITIVE = wordSet(
  `work start go come run stay remain recover improve drop rise fall begin become succeed fail return continue last crash perform pass resume disappear vanish happen
  show look seem agree arrive matter respond behave hold`,
);

/** A participle that is the adjective of the bare noun after it. */
export function isAdjective(tokens: readonly Token[], main: number): boolean {
  const next = tokens[main + 1];
  if (next?.kind !== 'word' || !ADJECTIVES.has(textAt(tokens, main))) return false;
  const { text: word } = next;
  return (
    !PREPOSITIONS.has(word) &&
    !COORDINATORS.has(word) &&
    !isAdverb(word) &&
    !isDeterminer(word) &&
    !OBJECT_PRONOUNS.has(word) &&
    !TIME_NOUNS.has(word) &&
    word !== 'to' &&
    word !== 'that' &&
    word !== 'it' &&
    word !== 'because' &&
    verbForm(word)?.gerund !== true
  );
}

/** "had been misrouted for weeks": how things stood before the story. */
function isLongStanding(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (!verb.perfect) return false;
  for (let at = verb.end; at < verb.end + 5; at += 1) {
    const word = textAt(tokens, at);
    if (word === 'since') return true;
    if (word === 'for' && [1, 2, 3].some((ahead) => TIME_NOUNS.has(textAt(tokens, at + ahead)))) return true;
  }
  return false;
}

/** Whether a passive tells what somebody did, rather than what the thing was like. `thing`: its subject can do nothing. */
export function isPassiveAction(tokens: readonly Token[], verb: VerbGroup, thing: boolean): boolean {
  const { lemma, main } = verb;
  const next = textAt(tokens, main + 1);
  const manner = MANNER.has(textAt(tokens, main - 1));
  if (isAdjective(tokens, main) || isLongStanding(tokens, verb)) return false;
  if (CLOSING.has(lemma) && WHILE_CLOSED.has(next)) return false;
  if (KEEPING.has(lemma) && KEPT.has(next)) return false;
  switch (lemma) {
    case 'design':
      return !manner && !TRAIT_MARKERS.has(next);
    case 'quote':
    case 'price':
      return !TRAIT_MARKERS.has(next) && next !== '';
    case 'prepare':
      return thing && !manner;
    case 'distribute':
      return thing && !SPREAD_OVER.has(next) && !manner;
    case 'plan':
    case 'schedule': {
      const head = textAt(tokens, verb.start - 1);
      return MEETING_NOUNS.has(head) || ARRANGED.has(head);
    }
    case 'book':
    case 'sell':
      return next !== 'out' && next !== 'up';
    default:
      return !STATE_PARTICIPLES.has(lemma) && !RECEPTIONS.has(lemma);
  }
}

/** "was designed and sent out", "was changed and everybody informed": the auxiliary of the passive before serves again. */
export function sharesAuxiliary(tokens: readonly Token[], verb: VerbGroup, shared: boolean): boolean {
  if (verb.passive || verb.auxiliary || INTRANSITIVE.has(verb.lemma)) return false;
  if (verbForm(textAt(tokens, verb.main))?.participle !== true) return false;
  const next = tokens[verb.end];
  if (next === undefined || next.kind === 'mark') return true;
  return (
    shared && (PREPOSITIONS.has(next.text) || COORDINATORS.has(next.text) || isAdverb(next.text) || next.text === 'to')
  );
}
