import type { Clause } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { ARTICLES, isDeterminer, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { firstFrom, spanOf } from './judge/spanOf';

/**
 * What is better the less there is of it. Lemmas; no thing that a project may want more of ("tickets", "calls"). Timeouts
 * happen, but a timeout is set.
 */
const BETTER_LOWER = wordSet(
  `error latency wait delay backlog cost churn attrition complaint outage incident downtime crash failure fault defect bug breach accident injury
  fall loss waste refund chargeback cancellation timeouts restart rollback regression overtime debt lag rework scrap spoilage absence fatality infection`,
);
/** What is better the more there is of it. */
const BETTER_HIGHER = wordSet(
  `revenue income profit margin sale saving satisfaction coverage uptime availability adoption conversion retention engagement throughput productivity accuracy
  reliability attendance membership enrollment enrolment nps csat rating donation signup sign-up subscriber renewal`,
);
/** These count or gauge what is named beside them: "the error rate", "the number of complaints". */
const GAUGES = wordSet('rate number count share score level volume total ratio percentage average amount');
/** Time that passes until something is done. */
const TIMES = wordSet(
  'wait waiting response load loading build lead cycle processing handling boot startup recovery turnaround queue delivery',
);
/** With these it turns around, or may: "the error budget", "revenue at risk", "adoption of the old form", "weight loss". */
const TURNS = wordSet(
  'budget detection prevention reduction recovery repayment avoidance risk cut old legacy previous manual paper weight fat',
);
/** By these what stands before them has moved, and which way where they say so: "errors rose", "satisfaction went from 90% to 60%". */
const MOVES: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...['go', 'move', 'shift', 'change', 'be'].map((lemma) => [lemma, 0] as const),
  ...['rise', 'grow', 'increase', 'climb', 'jump', 'soar', 'surge', 'spike', 'double', 'triple'].map(
    (lemma) => [lemma, 1] as const,
  ),
  ...['fall', 'drop', 'decrease', 'decline', 'shrink', 'sink', 'slip', 'plunge', 'halve'].map(
    (lemma) => [lemma, -1] as const,
  ),
]);

/** What no noun phrase goes on past, behind its first noun: "errors a week", "errors we saw", "complaints last month". */
const ENDS = [PREPOSITIONS, ARTICLES, SUBJECT_PRONOUNS, RELATIVES, wordSet('last this next')];

/**
 * Whether the figure at a token is told of what surely got worse: "errors went from 2 to 40 a week". `moved` tells how
 * far it went from its before, where both can be compared and the verb doesn't say which way.
 */
export function hasWorsened({ tokens, clauses }: SentenceReading, at: number, moved: number | undefined): boolean {
  const start = tokens[at]?.start ?? 0;
  const clause = clauses.findLast(({ range }) => range.start <= start && start < range.end);
  const way = clause && MOVES.get(clause.lemma);
  if (clause?.subject === undefined || way === undefined || clause.negated) return false;
  const better = betterWay(tokens, clause);
  return better * (way || (moved ?? 0)) < 0;
}

/** Which way is better for what a clause is told of: 1 up, -1 down, 0 where nothing tells. */
function betterWay(tokens: readonly Token[], { subject, verb }: Clause): -1 | 0 | 1 {
  if (subject === undefined) return 0;
  const verbAt = firstFrom(tokens, verb.start);
  const [first] = spanOf(tokens, subject);
  if (tokens.slice(first, verbAt).some(turns)) return 0;
  let head = headOf(tokens, first, verbAt);
  const next = textAt(tokens, head + 1);
  if (textAt(tokens, head) === 'time') {
    // "Time to failure", "time between outages": the later what nobody wants, the better.
    if (next === 'to' || next === 'between')
      return wayOf(tokens[headOf(tokens, head + 2, verbAt)]) < 0 ? 1 : next === 'to' ? -1 : 0;
    return head > first && TIMES.has(textAt(tokens, head - 1)) ? -1 : 0;
  }
  if (GAUGES.has(textAt(tokens, head))) head = next === 'of' ? headOf(tokens, head + 2, verbAt) : head - 1;
  return head < first ? 0 : wayOf(tokens[head]);
}

/** Whether a word turns around what is better: what was done with it does, too ("bugs caught", "recycled waste"), unless it's denied. */
function turns({ text, lemma }: Token): boolean {
  const form = verbForm(text);
  return TURNS.has(text) || TURNS.has(lemma) || (form?.participle === true && !form.base && !/^un/.test(text));
}

/** The last noun of the phrase that begins at a token, up to what narrows it or tells when: "errors" of "the errors each week". */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && isDeterminer(textAt(tokens, at))) at += 1;
  at += 1;
  while (at < to && tokens[at]?.kind === 'word' && !ENDS.some((words) => words.has(textAt(tokens, at)))) at += 1;
  return at - 1;
}

function wayOf(noun: Token | undefined): -1 | 0 | 1 {
  if (noun === undefined) return 0;
  const isIn = (words: ReadonlySet<string>): boolean => words.has(noun.lemma) || words.has(noun.text);
  if (isIn(BETTER_LOWER)) return -1;
  return isIn(BETTER_HIGHER) ? 1 : 0;
}
