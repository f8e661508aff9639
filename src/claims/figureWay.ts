import { countBefore } from '../base/bisect';
import { firstFrom, spanOf } from '../evidence/judge/spanOf';
import { MOVES } from '../evidence/worsened';
import { SHIFTING } from '../language/changeWords';
import type { Clause } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { isAdverb, NEGATIONS, PREPOSITIONS } from '../language/wordClasses';
import { ADJECTIVE, knownPartsOf } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import type { Range } from '../story/types';

/** Which way a figure is told: words of one scale are opposites where one is up and the other isn't. */
export interface Way {
  readonly scale: string;
  readonly up: boolean;
  /** The word that says so, in its sentence. */
  readonly word: Range;
}

type Told = Pick<Way, 'scale' | 'up'>;

const toldBy = (scale: string, up: string, down: string): readonly (readonly [string, Told])[] => [
  ...up.split(' ').map((word) => [word, { scale, up: true }] as const),
  ...down.split(' ').map((word) => [word, { scale, up: false }] as const),
];

/** What somebody does to a figure; how it moves by itself is told of worsened results as well. */
const CHANGES: ReadonlyMap<string, Told> = new Map([
  ...[...MOVES].flatMap(([lemma, way]) => (way === 0 ? [] : [[lemma, { scale: 'amount', up: way > 0 }] as const])),
  ...toldBy('amount', 'raise lift lengthen', 'cut reduce lower trim slash shorten'),
]);
/** What came in, or went out. Elsewhere than in the result what was lost is often what was saved later. */
const ACCOUNTS: ReadonlyMap<string, Told> = new Map(toldBy('account', 'save gain earn', 'cost lose spend waste'));
const PARTICLES: ReadonlyMap<string, Told> = new Map(toldBy('amount', 'up', 'down'));
/** With these it's the particle that says which way: "went up", "brought it down". */
const BEFORE_PARTICLE = wordSet('be drive push take');
const COMPARED: ReadonlyMap<string, Told> = new Map([
  ...toldBy('amount', 'more higher longer larger bigger greater', 'less fewer lower shorter smaller'),
  ...toldBy('speed', 'faster quicker', 'slower'),
  ...toldBy('time', 'later', 'earlier sooner'),
  ...toldBy('worth', 'better', 'worse'),
]);
/** What may stand between a figure and the word that moves it: "fell by", "rose from", "an average of". */
const LEADS = wordSet('by from to of about around up down');
/** A word that says which way stands so near before its figure: "cut the wait for a bed by 40%". */
const REACH = 10;
/** So many clauses begin between a figure and the start of the one that it stands in. */
const AROUND = 4;

/** Which way the figure is told that some tokens make up: "fell by 40%", "40% longer". Undefined where nothing tells for sure. */
export function wayOf(
  { tokens, clauses }: SentenceReading,
  { first, next }: { readonly first: number; readonly next: number },
  inResult: boolean,
): Way | undefined {
  const start = tokens[first]?.start ?? 0;
  const clause = clauseAt(clauses, start);
  if (clause !== undefined && (clause.negated || clause.modality !== 'actual')) return undefined;
  const before = wayBefore(tokens, first, clause);
  if (before?.scale === 'amount') return before;
  const behind = wayBehind(tokens, first, next);
  if (behind !== undefined || before === undefined || !inResult) return behind;
  // What one thing cost and another saved are no opposites, nor is what had been lost before.
  if (clause?.subject === undefined || clause.verb.start !== before.word.start) return undefined;
  const subject = tokens.slice(...spanOf(tokens, clause.subject)).map(({ text }) => text);
  return { ...before, scale: `account of ${subject.join(' ')}` };
}

/** Whether a word tells that something grew or shrank, or is more or less than another. */
export const tellsWay = ({ text, lemma }: Token): boolean =>
  CHANGES.has(lemma) || ACCOUNTS.has(lemma) || PARTICLES.has(text) || COMPARED.has(text) || SHIFTING.has(lemma);

/** The innermost clause around an offset. They are sorted: to ask each of them for each figure takes quadratic time. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  const next = countBefore(clauses, ({ range }) => range.start <= offset);
  return clauses.slice(Math.max(0, next - AROUND), next).findLast(({ range }) => offset < range.end);
}

function wayBefore(tokens: readonly Token[], first: number, clause: Clause | undefined): Way | undefined {
  const verbEnd = clause?.verb.end;
  const from = Math.max(0, first - REACH, clause === undefined ? 0 : firstFrom(tokens, clause.verb.start));
  let isLed = false;
  for (let at = first - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number') || NEGATIONS.has(token.text))
      return undefined;
    const isVerb = token.end === verbEnd;
    const particle = PARTICLES.get(token.text);
    if (particle !== undefined) return isMoved(tokens, at, clause) ? { ...particle, word: token } : undefined;
    const change = CHANGES.get(token.lemma) ?? (isVerb && !isLed ? ACCOUNTS.get(token.lemma) : undefined);
    if (change !== undefined) return { ...change, word: token };
    if (isVerb) return undefined;
    if (!isLed && PREPOSITIONS.has(token.text) && !LEADS.has(token.text)) return undefined;
    isLed ||= LEADS.has(token.text);
  }
  return undefined;
}

/** "went up", "was down", "Sales up 15%"; "up to 40%" is how much at most, and "wrote up 3 incidents" no way. */
function isMoved(tokens: readonly Token[], at: number, clause: Clause | undefined): boolean {
  const moves = clause !== undefined && (MOVES.has(clause.lemma) || SHIFTING.has(clause.lemma));
  if (moves) return true;
  if (textAt(tokens, at + 1) === 'to') return false;
  return clause === undefined || BEFORE_PARTICLE.has(clause.lemma);
}

/** "40% longer", "12 fewer errors", "a 15% drop": the words of the figure itself, or the one right behind it. */
function wayBehind(tokens: readonly Token[], first: number, next: number): Way | undefined {
  for (let at = first + 1; at <= next; at += 1) {
    const token = tokens[at];
    const compared = token && COMPARED.get(token.text);
    if (compared !== undefined) return isOfAmount(tokens, at) ? { ...compared, word: token as Token } : undefined;
    const noun = at === next && token?.text === token?.lemma ? CHANGES.get(token?.lemma ?? '') : undefined;
    if (noun !== undefined) return { ...noun, word: token as Token };
  }
  return undefined;
}

/** "more errors", but not "more quickly", "more accurate", "more or less". */
function isOfAmount(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:more|less)$/.test(textAt(tokens, at))) return true;
  const behind = tokens[at + 1];
  if (behind?.kind !== 'word' || behind.text === 'than') return true;
  return behind.text !== 'or' && !isAdverb(behind.text) && (knownPartsOf(behind.lemma) & ADJECTIVE) === 0;
}
