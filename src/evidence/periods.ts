import type { Pair } from '../language/beforeAfter';
import { figuresIn } from '../language/figures';
import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { governorAt } from './governor';
import { moved, readingsOf } from './readings';
import type { Located } from './types';

/** Where the story says when or over what time: "in six months", "the year after", "End of March", "a week". The first of each sentence. */
export function readPeriods(story: Story): readonly Located[] {
  const readings = readingsOf(story);
  return story.sentences.flatMap(({ unfilled, range: { start } }, sentence): Located[] => {
    const reading = readings[sentence];
    if (unfilled || reading === undefined) return [];
    const { period } = figuresIn(reading);
    return period === undefined ? [] : [{ sentence, range: moved(period, start) }];
  });
}

/** Lemmas by which a thing comes to be more or less in time. */
const MOVING = wordSet(
  `increase decrease reduce reduction drop fall rise grow growth cut improve improvement boost lower shrink climb jump decline slash trim double triple halve gain become up down
  save savings surge soar raise earn`,
);
const GAUGES = wordSet(
  'cpu memory heap ram disk storage cache latency p50 p90 p95 p99 size weight image bundle page recall precision f1 auc roc bleu coverage packets start startup boot load',
);
/** Of money, what was lost, earned or raised may have been so at one time. */
const ONCE = wordSet('earn raise gain up down jump become climb');

/** "fell to 4%", "went from 19% to 11%", "saved $40,000": it came about over some time, and not at one time. */
export function isChange(tokens: readonly Token[], quantity: Quantity, pair: Pair | undefined): boolean {
  const { kind, first, next } = quantity;
  // "from 1 in 9 to 1 in 40" is a share too.
  const share = kind === 'percentage' || (kind === 'count' && quantity.ratio && pair !== undefined);
  if (!share && kind !== 'money' && kind !== 'multiplier') return false;
  if (kind === 'multiplier') return true;
  if (kind === 'percentage' && (textAt(tokens, next) === 'of' || quantity.value === 100)) return false;
  // A gauge is read once, when the work is done.
  for (let j = first - 1; j >= 0 && j > first - 9; j -= 1) if (GAUGES.has(textAt(tokens, j))) return false;
  for (let j = next; j < next + 4 && tokens[j]?.kind === 'word'; j += 1)
    if (GAUGES.has(textAt(tokens, j))) return false;
  if (pair !== undefined && pair.before.next <= first)
    for (let j = pair.before.first - 1; j >= 0 && j > pair.before.first - 4; j -= 1)
      if (textAt(tokens, j) === 'from' || textAt(tokens, j) === ':') return true;
  if (pair !== undefined && /^[→>]$/.test(textAt(tokens, first - 1))) return true;
  const moves = (token: Token | undefined): boolean =>
    token !== undefined && MOVING.has(token.lemma) && !(kind === 'money' && ONCE.has(token.lemma));
  for (let j = first - 1; j >= 0 && j > first - 9 && !/^[,;:(]$/.test(textAt(tokens, j)); j -= 1)
    if (moves(tokens[j])) return true;
  if (kind === 'money' && governorAt(tokens, first) > 0 && textAt(tokens, governorAt(tokens, first)) === 'in')
    return true;
  const back = /^(?:to|from)$/.test(textAt(tokens, first - 1)) && /^(?:back|down|up)$/.test(textAt(tokens, first - 2));
  return back || (kind !== 'money' && /^(?:more|less|fewer|down|up)$/.test(textAt(tokens, next)));
}
