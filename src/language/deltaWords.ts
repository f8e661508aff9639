import { ABSENCE_STARTS, readAbsence } from './absenceWords';
import { readAttainment } from './attainments';
import { CHANGES } from './changeWords';
import { readClocks, readNamedSeries } from './series';
import type { Window } from './timeframes';
import { type Token, textAt } from './tokens';
import { PERIODS } from './units';
import { wordSet } from './wordSet';

/** A change or an absence told in words instead of figures. */
export interface DeltaWords {
  readonly first: number;
  readonly next: number;
  readonly kind: 'delta' | 'zero' | 'multiplier' | 'points' | 'duration';
}

const DELTA_VERBS = wordSet(
  'halved halves halving doubled doubles doubling tripled triples tripling trebled quadrupled quadruples quadrupling quintupled',
);
const FOLD = /^(?:two|three|four|five|six|seven|eight|nine|ten|hundred|multi)fold$/;
/** "half the", "twice as", "double the": a comparison with what was. */
const COMPARES = wordSet('the as what our their its');
const SPANS = wordSet(
  'seconds minutes hours days nights weeks months years daily weekly fortnightly monthly quarterly yearly annually',
);
const TO_SPAN = new Set(['to', 'into', 'within', 'in']);
const TO_NOTHING = new Set(['to', 'down']);
const NOTHING = wordSet('zero none nothing nil 0');

function readRelative(tokens: readonly Token[], i: number, changes: boolean): DeltaWords | undefined {
  const word = textAt(tokens, i);
  const after = textAt(tokens, i + 1);
  const isAuxiliary = DELTA_VERBS.has(word) && after !== 'down' && after !== 'checked' && after !== 'check';
  if (isAuxiliary) return { first: i, next: i + 1, kind: 'delta' };
  if (FOLD.test(word)) return { first: i, next: i + 1, kind: 'multiplier' };
  if ((word === 'twice' || word === 'double' || word === 'thrice') && COMPARES.has(after)) {
    return { first: i, next: i + (after === 'as' && tokens[i + 2]?.kind === 'word' ? 3 : 2), kind: 'multiplier' };
  }
  if (word === 'half' && changes && !/^an?$/.test(after) && /^(?:in|by)$/.test(textAt(tokens, i - 1)))
    return { first: i - 1, next: i + 1, kind: 'delta' };
  if (/^orders?$/.test(word) && after === 'of' && textAt(tokens, i + 2) === 'magnitude')
    return { first: i, next: i + 3, kind: 'multiplier' };
  if (word === 'factor' && after === 'of' && tokens[i + 2] !== undefined)
    return { first: i, next: i + 3, kind: 'multiplier' };
  return undefined;
}

const TIMES = wordSet('once twice thrice time times');
const REGULARLY = wordSet('hourly daily nightly weekly fortnightly biweekly monthly quarterly yearly annually');
/** "once a month", "daily". Where it ends, if it begins at this token. */
function frequencyEnd(tokens: readonly Token[], i: number): number | undefined {
  const word = textAt(tokens, i);
  if (REGULARLY.has(word)) return i + 1;
  const isTimes = TIMES.has(word) && /^(?:an?|per|every|each)$/.test(textAt(tokens, i + 1));
  return isTimes && PERIODS.has(textAt(tokens, i + 2)) ? i + 3 : undefined;
}

const FIRST_OF_JOINT = wordSet('to instead rather compared → >');
const REST_OF_JOINT = wordSet('just only about of than with to');

/** "twice a week to once a month", "once a month instead of daily": how often it happens, before and after. */
function readFrequencies(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const end = frequencyEnd(tokens, i);
  if (end === undefined || !FIRST_OF_JOINT.has(textAt(tokens, end))) return undefined;
  let after = end + 1;
  while (after < end + 4 && REST_OF_JOINT.has(textAt(tokens, after))) after += 1;
  const next = frequencyEnd(tokens, after);
  return next === undefined ? undefined : { first: i, next, kind: 'delta' };
}

/** "from days to hours", "weeks → minutes", "in minutes instead of hours", "quarterly to fortnightly". */
function readSpans(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const each = PERIODS.has(textAt(tokens, i)) && /^(?:an?|every|per)$/.test(textAt(tokens, i - 1));
  if (!SPANS.has(textAt(tokens, i)) && !each) return undefined;
  for (let j = i + 1; j < i + 6; j += 1) {
    if (!SPANS.has(textAt(tokens, j)) || textAt(tokens, j) === textAt(tokens, i)) continue;
    const joint = textAt(tokens, j - 1);
    const contrast = joint === 'of' && textAt(tokens, j - 2) === 'instead';
    const arrow = joint === '→' || joint === '>';
    const linked = TO_SPAN.has(joint) || contrast || arrow || (BRIDGE.has(joint) && TO_SPAN.has(textAt(tokens, j - 2)));
    return linked ? { first: i, next: j + 1, kind: 'delta' } : undefined;
  }
  return undefined;
}
const BRIDGE = wordSet('just only mere a under');

/** "to zero", "to none", "dropped to nothing". */
function readToZero(tokens: readonly Token[], i: number, changes: boolean): DeltaWords | undefined {
  const to = /^(?:nearly|almost|practically|virtually)$/.test(textAt(tokens, i - 1)) ? i - 2 : i - 1;
  const nothing = NOTHING.has(textAt(tokens, i)) && TO_NOTHING.has(textAt(tokens, to)) && changes;
  return nothing && tokens[i + 1]?.text !== '%' ? { first: to, next: i + 1, kind: 'zero' } : undefined;
}

const ORDINALS = new Set(['first', 'second', 'third']);
const AFTER_A_RANK = /^(?:out|in|among|of|overall|nationally|nationwide|worldwide)$/;

/** "number 1 in the district", "ranked #1". */
function readNumberOne(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const one = textAt(tokens, i) === '1' || textAt(tokens, i) === 'one';
  const numbered = /^(?:number|#|no)$/.test(textAt(tokens, i - 1));
  const ranked = /^(?:ranked|rated|placed|became|the|as|was)$/.test(textAt(tokens, i - 2));
  return one && numbered && ranked ? { first: i - 1, next: i + 1, kind: 'points' } : undefined;
}

/** "placed first of 40 teams", "won second prize": a rank says how it compared. */
function readRank(tokens: readonly Token[], i: number): DeltaWords | undefined {
  const digit = tokens[i]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(textAt(tokens, i + 1)) ? 1 : 0;
  if (digit === 0 && !ORDINALS.has(textAt(tokens, i))) return undefined;
  const next = i + 1 + digit;
  // "by the third ring": how soon.
  if (textAt(tokens, i - 1) === 'the' && textAt(tokens, i - 2) === 'by' && tokens[next]?.kind === 'word')
    return { first: i, next: next + 1, kind: 'points' };
  if (/^(?:place|prize|rank)$/.test(textAt(tokens, next))) return { first: i, next: next + 1, kind: 'points' };
  const ranked = /^(?:placed|ranked|came|finished)$/.test(textAt(tokens, i - 1));
  const closed = tokens[next]?.kind !== 'word' || AFTER_A_RANK.test(textAt(tokens, next));
  return ranked && closed ? { first: i, next, kind: 'points' } : undefined;
}

/** The words that any of these begins with, so that the others are passed over at once. */
const STARTS = new Set([
  ...DELTA_VERBS,
  ...ABSENCE_STARTS,
  ...SPANS,
  ...PERIODS,
  ...TIMES,
  ...REGULARLY,
  ...NOTHING,
  ...ORDINALS,
  'one',
  'double',
  'half',
  'factor',
  'order',
  'orders',
]);

const canStart = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || STARTS.has(token.text) || FOLD.test(token.text));

/** The changes and absences a sentence tells in words, left to right. */
export function readDeltaWords(
  tokens: readonly Token[],
  windows: readonly Window[],
  times: readonly number[],
): readonly DeltaWords[] {
  const changes = tokens.some((token) => CHANGES.has(token.lemma));
  const since = new Set(windows.flatMap(({ first }) => (textAt(tokens, first) === 'since' ? [first] : [])));
  const deltas: DeltaWords[] = [];
  const series = readNamedSeries(tokens, times) ?? readClocks(tokens);
  if (series !== undefined) deltas.push({ ...series, kind: 'duration' });
  for (let i = 0; i < tokens.length; i += 1) {
    const found = canStart(tokens[i]) ? readDelta(tokens, i, changes, since) : readAttainment(tokens, i);
    if (found === undefined) continue;
    deltas.push({ ...found, next: Math.min(found.next, tokens.length) });
    i = Math.max(i, found.next - 1);
  }
  return deltas;
}

function readDelta(
  tokens: readonly Token[],
  i: number,
  changes: boolean,
  since: ReadonlySet<number>,
): DeltaWords | undefined {
  return (
    readRelative(tokens, i, changes) ??
    readFrequencies(tokens, i) ??
    readSpans(tokens, i) ??
    readToZero(tokens, i, changes) ??
    readRank(tokens, i) ??
    readNumberOne(tokens, i) ??
    readAbsence(tokens, i, since) ??
    readAttainment(tokens, i)
  );
}
