import type { NounPhrase } from './nounPhrase';
import { type Token, textAt } from './tokens';
import { MEETING_NOUNS, RECEPTIONS, REPORTING, STATE_PARTICIPLES } from './verbClasses';
import { verbForm } from './verbForms';
import type { VerbGroup } from './verbGroup';
import {
  BE_FORMS,
  COORDINATORS,
  DEGREES,
  isAdverb,
  isDeterminer,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  TIME_NOUNS,
} from './wordClasses';
import { groupOf } from './wordGroups';
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
const WHILE_CLOSED = wordSet('for on until till at during over all and but because so when');
/** A system does these by itself, and to do them is its nature. */
const BY_ITSELF = wordSet(
  'trigger parse render cache queue buffer truncate overwrite throttle timeout autofill redirect poll compute',
);
/** How something is counted is its trait; that it was counted is somebody's work. */
const COUNTING = wordSet('count calculate round bill');
const COUNTED = wordSet('as twice double from up wrong wrongly per');
/** One of each kind of feeling: participles of like meaning say how somebody felt. */
const FEELINGS: readonly string[] = ['ashamed', 'relieved'];
/** What only tells where a sentence was read: "According to the log, the pump was restarted". */
const SOURCE = wordSet('plan schedule');
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

/** "In 12 cases it was signed", "14 were rejected", "61% of the carts were abandoned": what the figures showed. */
export function isStatistic(tokens: readonly Token[], subject: NounPhrase | undefined, verb: number): boolean {
  const before = tokens[verb - 2];
  const alone = before === undefined || before.kind === 'mark' || COORDINATORS.has(before.text);
  if (alone && tokens[verb - 1]?.kind === 'number') return true;
  if (subject === undefined) return false;
  const { start, end } = subject;
  const opening = textAt(tokens, start - 1) === ',' ? start - 2 : start - 1;
  if (textAt(tokens, opening) === 'cases' && textAt(tokens, opening - 2) === 'in') return true;
  if (tokens[start]?.kind !== 'number') return false;
  return end === start + 1 || ['%', 'percent', 'of', 'in'].includes(textAt(tokens, start + 1));
}

/** "According to the log, …": what somebody or something says happened. */
export function isAttributed(tokens: readonly Token[]): boolean {
  if (textAt(tokens, 0) !== 'according' || textAt(tokens, 1) !== 'to') return false;
  return !SOURCE.has(textAt(tokens, 2)) && !SOURCE.has(textAt(tokens, 3));
}

/** "was ashamed", "were rather shaken", "was set too high", "was keyed as 4,000": how somebody or something was. */
function isQuality(tokens: readonly Token[], { main, lemma }: VerbGroup): boolean {
  const next = textAt(tokens, main + 1);
  if (DEGREES.has(textAt(tokens, main - 1)) || next === 'too' || next === 'wrong') return true;
  if (next === 'as' && tokens[main + 2]?.kind === 'number') return true;
  const group = groupOf(textAt(tokens, main));
  return group !== undefined && !REPORTING.has(lemma) && FEELINGS.some((feeling) => groupOf(feeling) === group);
}

/** "They'd been put on the list": what had happened already; "By noon the bills had been sent" tells a step. */
function isPast(tokens: readonly Token[], { start, perfect }: VerbGroup): boolean {
  const word = textAt(tokens, start);
  if (!perfect || (word !== 'had' && word !== "'d")) return false;
  for (let at = start - 1; at >= Math.max(0, start - 10); at -= 1) if (textAt(tokens, at) === 'by') return false;
  return true;
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
  if (isAdjective(tokens, main) || isQuality(tokens, verb) || isPast(tokens, verb) || isLongStanding(tokens, verb))
    return false;
  const been = BE_FORMS.has(textAt(tokens, verb.start));
  if (CLOSING.has(lemma) && been && (WHILE_CLOSED.has(next) || tokens[main + 1]?.kind !== 'word')) return false;
  if (BY_ITSELF.has(lemma) || (COUNTING.has(lemma) && COUNTED.has(next))) return false;
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
    case 'turn':
      return next !== 'down';
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
