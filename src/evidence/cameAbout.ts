import { CHANGES } from '../language/changeWords';
import type { Clause } from '../language/clause';
import { isPersonNoun } from '../language/people';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { leadAt } from './governor';
import { firstFrom, spanOf } from './judge/spanOf';

/**
 * By these a figure is had in mind ("hoped for 20%"); "hoped to save 20%" is no fact by its clause already. To estimate
 * or to forecast is work, and what was estimated or forecast may well be its result.
 */
const IN_MIND = wordSet('want hope wish intend plan aim expect target');
/** What is a figure before anything has come of it. */
const AIMS = wordSet('goal target aim objective ambition plan hope expectation');
/** Before the noun that is measured, these make an aim of it as well: "our target latency", "the planned cost". */
const AIMED = wordSet('target goal planned expected budgeted intended desired');
/** Of those, what is told of a before and its after is a figure all the same, and not one that was set: "expected losses were $2M, down from $5M". */
const FORESEEN = wordSet('planned expected budgeted');
/** What happens planned or unplanned: "planned downtime" is a kind of it. */
const PLANNABLE = wordSet(
  'downtime outage maintenance absence leave stop stoppage shutdown interruption closure admission surgery',
);
/** With these and with people an aim tells which is measured ("the target market"), or how much of it was reached ("goal completion"). */
const TELLS_WHICH = wordSet(
  'market segment audience account site region completion attainment achievement adherence conversion',
);
/** So many tokens at most label a figure, with the colon behind them. */
const LABEL = 6;
/** By these a figure is only aimed at: "set a goal of 10 s", "had a target latency of 200 ms". */
const SETS = wordSet('set have agree give define propose');
/** "…and did", "…and managed to": with nothing behind them, these say that what was only wanted came about. */
const BARE = wordSet('do manage succeed');
/** "…and made it", "…and got there". */
const ATTAINS = wordSet('do get make');
/** "…and reached it", "…and hit the target". */
export const REACHES = wordSet('reach hit achieve meet exceed beat surpass');
const REFERS = wordSet('it that this them there');
/** What opens a comparison or a time ("more than 40 shops use it"), and no condition. */
const COMPARES = wordSet('than before until till');
const NOW = wordSet('now today');
const BOUNDS = wordSet('above below over under beyond past than');
const NOT_ONLY = wordSet('just only merely simply');
/** "Not until May", "not without her": so it did in the end. */
const AFTER_ALL = wordSet('until till without');

/**
 * Whether the figure at a token is told as having come about: not of a goal, a wish, a condition or a time to come, nor
 * as what did not move so: by so much, or from a before to its after (`moved`).
 */
export function cameAbout({ tokens, clauses }: SentenceReading, at: number, moved = false): boolean {
  const start = tokens[at]?.start ?? 0;
  const index = clauses.findLastIndex(({ range }) => range.start <= start && start < range.end);
  const clause = clauses[index];
  // "Target latency: 200 ms".
  if (clause === undefined)
    return textAt(tokens, at - 1) !== ':' || !isAim(tokens.slice(Math.max(0, at - LABEL), at - 1));
  if (isDenied(tokens, clause, at, moved)) return false;
  if (!isProspect(tokens, clause, at, moved)) return true;
  return clauses.slice(index + 1).some((later) => achieves(tokens, later));
}

/** Whether a later clause says that what was only wanted came about: "we did", "we got there", "we met the goal", "it was met". */
function achieves(tokens: readonly Token[], { lemma, modality, negated, link, voice, verb, object }: Clause): boolean {
  if (modality !== 'actual' || negated || link !== 'main') return false;
  const [from, to] = spanOf(tokens, verb);
  if (voice === 'passive') {
    const told = tokens[from - 1];
    return REACHES.has(lemma) && told !== undefined && (told.kind !== 'word' || refers(told) || told.text === 'and');
  }
  if (BARE.has(lemma) && object === undefined) return true;
  const last = object === undefined ? tokens[to] : tokens[spanOf(tokens, object)[1] - 1];
  if (last === undefined) return false;
  return REACHES.has(lemma) ? refers(last) : ATTAINS.has(lemma) && REFERS.has(last.text);
}

const refers = ({ text, lemma }: Token): boolean => REFERS.has(text) || AIMS.has(lemma);

function isProspect(tokens: readonly Token[], clause: Clause, at: number, moved: boolean): boolean {
  const { lemma, modality, range, verb } = clause;
  const [from, to] = spanOf(tokens, verb);
  // "The goal of 20% was met".
  if (at < from && REACHES.has(lemma) && !clause.negated && modality === 'actual') return false;
  // "They'd have paid $500 and now pay $20".
  if (at >= to && tokens.slice(to, at).some(({ text }) => NOW.has(text))) return false;
  if (modality === 'hypothetical') return !COMPARES.has(tokens[firstFrom(tokens, range.start) - 1]?.text ?? '');
  // "It needs two people now" is what it takes.
  if (modality === 'required') return lemma !== 'need' || tokens[to]?.text === 'to';
  // "It could have fallen": what could be done may have been.
  if (modality === 'possible') return tokens.slice(from, to).some(({ lemma: word }) => word === 'have');
  if (at >= to && IN_MIND.has(lemma)) return true;
  // "The goal was 10 s", "the plan to save 20% was approved", "we set a goal of 10 s".
  if (at >= to && SETS.has(lemma)) return leadAt(tokens, at) === 'of' && isAim(objectOf(tokens, clause));
  if (at >= to && lemma !== 'be') return false;
  return isAim(subjectOf(tokens, clause, at), moved);
}

const objectOf = (tokens: readonly Token[], { object }: Clause): readonly Token[] =>
  object === undefined ? [] : tokens.slice(...spanOf(tokens, object));

/** The words of a clause's subject up to its preposition: "the plan" of "the plan to save 20%", "sales" of "sales against plan". */
function subjectOf(tokens: readonly Token[], { range, subject, verb }: Clause, at: number): readonly Token[] {
  // A passive tells no subject, but it stands before the verb all the same.
  const [first, next] = spanOf(tokens, subject ?? { start: range.start, end: verb.start });
  const words = tokens.slice(first, Math.min(next, at));
  const preposition = words.findIndex(({ text }) => PREPOSITIONS.has(text));
  return preposition < 0 ? words : words.slice(0, preposition);
}

/** Whether a noun phrase names what is only aimed at: "our sales target", "the target error rate", but not "plan adherence", "the target group's churn" nor "planned downtime". */
function isAim(words: readonly Token[], moved = false): boolean {
  if (AIMS.has(words.at(-1)?.lemma ?? '')) return true;
  const at = words.findLastIndex(({ text }) => AIMED.has(text));
  const measured = words[at + 1];
  if (at < 0 || measured?.kind !== 'word') return false;
  const aimed = words[at]?.text ?? '';
  if (FORESEEN.has(aimed) && (moved || (aimed === 'planned' && PLANNABLE.has(measured.lemma)))) return false;
  return !TELLS_WHICH.has(measured.lemma) && !isPersonNoun(measured.text);
}

/**
 * "It did not fall from 40 s to 10 s", "it did not fall by 40%", "it was not halved"; not "it did not only fall", "it
 * never rose above 10 s", nor "it was not halved until May".
 */
function isDenied(
  tokens: readonly Token[],
  { lemma, negated, verb, range }: Clause,
  at: number,
  moved: boolean,
): boolean {
  if (!negated || !CHANGES.has(lemma)) return false;
  const [from, to] = spanOf(tokens, verb);
  const isChange = from <= at && at < to;
  if (!moved && !isChange && (at < to || leadAt(tokens, at) !== 'by')) return false;
  if (tokens.slice(from, to + 1).some(({ text }) => NOT_ONLY.has(text))) return false;
  if (tokens.slice(to, firstFrom(tokens, range.end) + 1).some(({ text }) => AFTER_ALL.has(text))) return false;
  return !tokens.slice(to, at).some(({ text }) => BOUNDS.has(text));
}
