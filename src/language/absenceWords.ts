import { FAILURES } from './changeWords';
import type { DeltaWords } from './deltaWords';
import { type Token, textAt } from './tokens';
import { PERIODS } from './units';
import { verbForm } from './verbForms';
import { QUESTION_WORDS, RELATIVES } from './wordClasses';
import { wordSet } from './wordSet';

/** What never happened, or no longer does: a zero told without a figure. */

const DENIES = wordSet('no nobody none never nothing without not');
const PERFECT = wordSet('has have had did was were');
/** What could befall somebody or something, by its lemma. */
const HARM = wordSet(
  `hurt injure harm kill lose miss late delay cancel strand fire dismiss sick ill infect scratch break damage spoil fine sue resign quit leave return reject refund overdue waste
  steal drop fall discard throw scrap bin destroy expire corrupt complain evacuate`,
);
const BE = wordSet('was were is are got had went');

/** "no restarts since", "zero downtime", "without a single rollback", "nobody has been paged since", "not once". */
function readDenied(tokens: readonly Token[], i: number, since: ReadonlySet<number>): DeltaWords | undefined {
  const word = textAt(tokens, i);
  const zero = (first: number, next: number) => ({ first, next, kind: 'zero' }) as const;
  // "hasn't failed since" counts; "don't" denies a habit.
  const short = word === 'not' && tokens[i]?.joined === true;
  if (short && !PERFECT.has(textAt(tokens, i - 1))) return undefined;
  const after = textAt(tokens, i + 1);
  if (/^(?:a|any)$/.test(after) && textAt(tokens, i + 2) === 'single') return zero(i, i + 4);
  if (after === 'one' && /^(?:not|without)$/.test(word)) return zero(i, i + 3);
  if (after === 'once' && /^(?:not|never)$/.test(word)) return zero(i, i + 2);
  for (let j = i + 1; (word === 'no' || word === 'without') && j < i + 4; j += 1)
    if (isFailure(tokens[j])) return zero(i, j + 1);
  if (word === 'no' && tokens[i + 1]?.kind !== 'word') return undefined;
  for (let j = i + 1; j < i + 14; j += 1) if (since.has(j)) return zero(short ? i - 1 : i, i + 2);
  return undefined;
}

const isFailure = (token: Token | undefined): boolean =>
  token !== undefined && (FAILURES.has(token.lemma) || FAILURES.has(token.text.replace(/es$/, '')));

/** Words that another clause begins with. */
const OPENS_CLAUSE = new Set([...RELATIVES, ...QUESTION_WORDS, 'that', 'because', 'since', 'but', 'and']);

/** "no child was hurt", "nobody had to be let go", "nothing got lost", "the site lost no day". */
function readUnharmed(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const none = textAt(tokens, i);
  if (!/^(?:no|nobody|none|nothing)$/.test(none) || textAt(tokens, i + 1) === 'longer') return undefined;
  const verb = verbForm(textAt(tokens, i - 1));
  if (none === 'no' && verb?.past === true && HARM.has(verb.lemma) && tokens[i + 1]?.kind === 'word')
    return { first: i - 1, next: i + 2, kind: 'zero' };
  let be = false;
  for (let j = i + 1; j < i + 8 && tokens[j]?.kind === 'word'; j += 1) {
    const word = textAt(tokens, j);
    // "Nobody knew what was broken", "no manager was happy that we were late": what follows is no longer denied.
    if (OPENS_CLAUSE.has(word)) return undefined;
    if (BE.has(word)) be = true;
    const off =
      (word === 'let' && textAt(tokens, j + 1) === 'go') || (word === 'laid' && textAt(tokens, j + 1) === 'off');
    const left = /^(?:left|quit|resigned|missed|lost)$/.test(word);
    const harmed = HARM.has(verbForm(word)?.lemma ?? word) && (be || left);
    if (off || harmed) return { first: i, next: off ? j + 2 : j + 1, kind: 'zero' };
  }
  return undefined;
}

/** "the first month without a chargeback", "the only shift with no spill". */
function readFirstWithout(tokens: readonly Token[], i: number): DeltaWords | undefined {
  if (!/^(?:first|only)$/.test(textAt(tokens, i)) || !PERIODS.has(textAt(tokens, i + 1))) return undefined;
  const without = textAt(tokens, i + 2) === 'without' || textAt(tokens, i + 3) === 'no';
  // What came about, or how it has been; "the first week without a plan was hard" only says which week.
  const told = [1, 2, 3].some((back) => BE.has(textAt(tokens, i - back)) || verbForm(textAt(tokens, i - back))?.past);
  return without && told ? { first: i, next: i + 3, kind: 'zero' } : undefined;
}

/** "every night since October": what has held each time. */
function readEachSince(tokens: readonly Token[], i: number, since: ReadonlySet<number>): DeltaWords | undefined {
  if (!/^(?:every|each)$/.test(textAt(tokens, i)) || !PERIODS.has(textAt(tokens, i + 1))) return undefined;
  return since.has(i + 2) ? { first: i, next: i + 3, kind: 'delta' } : undefined;
}

/** Words that an absence begins with. */
export const ABSENCE_STARTS: ReadonlySet<string> = new Set([...DENIES, 'first', 'only', 'every', 'each']);

/** The absence that starts at token `i`, if any; `since` are the tokens at which "since" opens a time. */
export function readAbsence(tokens: readonly Token[], i: number, since: ReadonlySet<number>): DeltaWords | undefined {
  if (!DENIES.has(textAt(tokens, i))) return readFirstWithout(tokens, i) ?? readEachSince(tokens, i, since);
  return readDenied(tokens, i, since) ?? readUnharmed(tokens, i);
}
