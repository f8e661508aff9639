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
  fall loss waste refund chargeback cancellation timeouts restart rollback regression overtime debt lag rework scrap spoilage absence fatality infection
  absenteeism write-off no-show stock-out stockout near-miss dropout drop-out shortfall arrears leak theft typo mistake`,
);
/** What is better the more there is of it. */
const BETTER_HIGHER = wordSet(
  `revenue income profit margin sale sales saving satisfaction coverage uptime availability adoption conversion retention engagement throughput productivity accuracy
  reliability attendance membership enrollment enrolment nps csat rating donation signup sign-up subscriber`,
);
/** These count or gauge what is named beside them: "the error rate", "the number of complaints". */
const GAUGES = wordSet('rate number count share score level volume total ratio percentage average amount');
/** Time that passes until something is done. */
const TIMES = wordSet(
  'wait waiting response load loading build lead cycle processing handling boot startup recovery turnaround queue delivery',
);
/** With these it turns around, or may: "the error budget", "revenue at risk", "adoption of the old form", "weight loss". */
const TURNS = wordSet(
  'budget detection prevention reduction recovery repayment avoidance risk cut old legacy previous manual paper weight fat free',
);
/** What stands behind one of these is better the less there is of it, whatever it is: "missed deadlines", "lost orders". */
const SPOILED = wordSet(
  'missing missed failed lost abandoned dropped damaged delayed unpaid unanswered overdue wrong incorrect faulty broken defective late',
);
/** What nobody wants to be without: "searches with no results", "homes without power". Much else is left out on purpose. */
const WANTED = wordSet('result answer reply response owner backup power water access');
/** By these what stands before them has moved, and which way where they say so: "errors rose", "satisfaction went from 90% to 60%". */
export const MOVES: ReadonlyMap<string, -1 | 0 | 1> = new Map(
  (
    [
      [0, 'go come move shift change be get become creep edge shoot'],
      [1, 'rise grow increase climb jump soar surge spike double triple treble quadruple skyrocket balloon'],
      [-1, 'fall drop decrease decline shrink sink slip slide dip plunge plummet tumble halve'],
    ] as const
  ).flatMap(([way, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, way] as const)),
);
/** Whatever does this is the worse for it. */
const WORSENS = wordSet('worsen deteriorate degrade');
/** What they take of these is better the less it is, whatever it's for: "it took 7 hours instead of 2". */
const SPENDS = wordSet('take cost');
const SPENT: ReadonlySet<string> = new Set(['duration', 'latency', 'money']);
/** Behind a verb these say which way: "went up", "were down 12%", "got longer". */
const WAYS: ReadonlyMap<string, -1 | 1> = new Map([
  ['up', 1],
  ['higher', 1],
  ['longer', 1],
  ['down', -1],
  ['lower', -1],
  ['shorter', -1],
]);

/** What no noun phrase goes on past, behind its first noun: "errors a week", "errors we saw", "complaints last month". */
const ENDS = [PREPOSITIONS, ARTICLES, SUBJECT_PRONOUNS, RELATIVES, wordSet('last this next')];

/**
 * Whether a figure is told of what surely got worse: "errors went from 2 to 40 a week". `moved` tells how
 * far it went from its before, where both can be compared and the verb doesn't say which way.
 */
export function hasWorsened(
  { tokens, clauses }: SentenceReading,
  { first: at, kind }: { readonly first: number; readonly kind: string },
  moved: number | undefined,
): boolean {
  const start = tokens[at]?.start ?? 0;
  const clause = clauses.findLast(({ range }) => range.start <= start && start < range.end);
  if (clause === undefined) return clauses.length === 0 && isWorseNote(tokens, at, moved);
  if (clause.negated) return false;
  if (WORSENS.has(clause.lemma)) return true;
  if (SPENDS.has(clause.lemma)) return SPENT.has(kind) && (moved ?? 0) > 0;
  const way = clause.lemma === 'last' && moved !== undefined ? 0 : MOVES.get(clause.lemma);
  // The subject of a passive is who did it, and what was changed begins the clause.
  const told = clause.voice === 'passive' ? clause.range : clause.subject;
  if (told === undefined || way === undefined) return false;
  const [verb] = spanOf(tokens, clause.verb);
  const better = betterWay(tokens, firstFrom(tokens, told.start), verb, clauses);
  return better * (way || wayBehind(tokens, verb, clause.lemma) || (moved ?? 0)) < 0;
}

/** In tokens: no phrase that names what was measured is longer. Every figure of a sentence asks, however long that is. */
const LONGEST = 24;

/** "Crashes: 3 → 19 a day", "Errors up from 4 to 12": what a note tells of stands at the front of it. */
function isWorseNote(tokens: readonly Token[], at: number, moved: number | undefined): boolean {
  let first = at;
  while (first > 0 && at - first <= LONGEST && !/^[,;.]$/.test(textAt(tokens, first - 1))) first -= 1;
  if (at - first > LONGEST) return false;
  let end = first;
  while (tokens[end]?.kind === 'word' && !WAYS.has(textAt(tokens, end)) && textAt(tokens, end) !== 'from') end += 1;
  return end > first && betterWay(tokens, first, end, []) * (wayAt(tokens, end, false) || (moved ?? 0)) < 0;
}

/** Which way the word at a token says it went. Where nothing moves, "up to 40% lower" only says by how much. */
const wayAt = (tokens: readonly Token[], at: number, moves: boolean): -1 | 0 | 1 =>
  !moves && textAt(tokens, at) === 'up' && textAt(tokens, at + 1) === 'to' ? 0 : (WAYS.get(textAt(tokens, at)) ?? 0);

/** So many words a verb and its adverbs have at most before the word that says which way. */
const REACH = 5;

/** Which way it went by the word behind its verb: "have gone up", "were well down"; 0 where none tells. */
function wayBehind(tokens: readonly Token[], verb: number, lemma: string): -1 | 0 | 1 {
  for (let at = verb; at < verb + REACH && tokens[at]?.kind === 'word'; at += 1) {
    const word = textAt(tokens, at);
    if (WAYS.has(word)) return wayAt(tokens, at, lemma !== 'be');
    if (PREPOSITIONS.has(word) || word === 'no') return 0;
  }
  return 0;
}

/** Which way is better for what the tokens before a verb name: 1 up, -1 down, 0 where nothing tells. */
function betterWay(tokens: readonly Token[], first: number, verb: number, clauses: readonly Clause[]): -1 | 0 | 1 {
  if (verb - first > LONGEST) return 0;
  let head = headOf(tokens, first, verb);
  if (tokens.slice(first, verb).some(turns)) {
    // "Parcels that arrived late": what a thing did itself turns nothing around.
    const isOwn = wayOf(tokens[head]) === 0 && !tokens.slice(first, head + 1).some(turns);
    return isOwn ? wayOfRelative(tokens, head + 1, clauses, true) : 0;
  }
  const next = textAt(tokens, head + 1);
  if (textAt(tokens, head) === 'time') {
    // "Time to failure", "time between outages": the later what nobody wants, the better.
    if (next === 'to' || next === 'between')
      return wayOf(tokens[headOf(tokens, head + 2, verb)]) < 0 ? 1 : next === 'to' ? -1 : 0;
    return head > first && TIMES.has(textAt(tokens, head - 1)) ? -1 : 0;
  }
  if (GAUGES.has(textAt(tokens, head))) {
    if (head > first && textAt(tokens, head - 1) === 'pass') return 1;
    head = next === 'of' ? headOf(tokens, head + 2, verb) : head - 1;
  }
  // Right before it: "failed payment retries" are no failures. A subject may leave it out: "late" of "late reports".
  if ([head - 1, head].some((at) => SPOILED.has(textAt(tokens, at)))) return -1;
  return head < first
    ? 0
    : wayOf(tokens[head]) || wayWith(tokens, head + 1, verb) || wayOfRelative(tokens, head + 1, clauses);
}

/** Which way is better by what a noun is with or without: "searches with no results", "orders with errors". */
function wayWith(tokens: readonly Token[], at: number, verb: number): -1 | 0 | 1 {
  const word = textAt(tokens, at);
  const lacks = word === 'without' || (word === 'with' && textAt(tokens, at + 1) === 'no');
  if (!lacks && word !== 'with') return 0;
  const head = headOf(tokens, at + 1, verb);
  const way = wayOf(tokens[head]);
  if (lacks) return way < 0 ? 1 : way > 0 || WANTED.has(tokens[head]?.lemma ?? '') ? -1 : 0;
  return way < 0 || isSpoiled(tokens, at, head) ? -1 : 0;
}

/**
 * Which way is better by the clause that tells what befell a noun: "calls we missed", "parcels that came late". Who did it to
 * something else may have done well: "users who abandoned the spreadsheet". To miss or to fail anything is no good.
 */
function wayOfRelative(tokens: readonly Token[], at: number, clauses: readonly Clause[], alone = false): -1 | 0 {
  const told = clauses.find(
    ({ link, range }) => link === 'relative' && [at, at + 1].some((from) => tokens[from]?.start === range.start),
  );
  if (told === undefined || told.negated || (told.object && !/^(?:fail|miss)$/.test(told.lemma))) return 0;
  if (alone && (told.voice === 'passive' || !RELATIVES.has(textAt(tokens, at)))) return 0;
  const [first, next] = spanOf(tokens, told.verb);
  const verb = tokens.slice(first, next + 1);
  // "Sites that failed over cleanly" went on.
  return isSpoiled(tokens, first, next + 1) && !verb.some(({ text }) => text === 'over') ? -1 : 0;
}

const isSpoiled = (tokens: readonly Token[], first: number, next: number): boolean =>
  tokens.slice(first, next).some(({ text }) => SPOILED.has(text));

/** Whether a word turns around what is better: what was done with it does, too ("bugs caught", "recycled waste"), unless it's denied. */
function turns({ text, lemma }: Token): boolean {
  const form = verbForm(text);
  const done = form?.participle === true && !form.base && !/^un/.test(text) && !SPOILED.has(text);
  return TURNS.has(text) || TURNS.has(lemma) || done;
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
