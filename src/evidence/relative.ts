import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { wordSet } from '../language/wordSet';
import { governorAt, leadAt } from './governor';

const SAVED = wordSet('saved saves save saving avoided recovered collected raised');
const LEVEL = wordSet('to at is are');
/** What is kept or brought back has its before in the word. */
const KEPT = wordSet('kept keeps held holds maintained stayed stays remained back returned');
const MARGIN = wordSet('margin');
const GOALS = wordSet('target targets plan quota goal goals budget average');

/** What the other figures of the sentence are. */
interface Company {
  readonly ratios: number;
  readonly zero: boolean;
}

export function companyOf(quantities: readonly Quantity[]): Company {
  return {
    ratios: quantities.filter(({ ratio }) => ratio).length,
    zero: quantities.some(({ value }) => value === 0),
  };
}

/** One of some words stands within so many before token `i`, in its own stretch. */
function governs(tokens: readonly Token[], i: number, words: ReadonlySet<string>, reach = 4): boolean {
  for (let j = i - 1; j >= 0 && j >= i - reach && !/^[,;:]$/.test(textAt(tokens, j)); j -= 1)
    if (words.has(textAt(tokens, j))) return true;
  return false;
}

/** "from overspent to 60%": the before is told in words. */
function comesFrom(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i - 1) !== 'to' && textAt(tokens, i - 2) !== 'to') return false;
  for (let j = i - 3; j >= 0 && j > i - 9; j -= 1) if (textAt(tokens, j) === 'from') return true;
  return false;
}

/** "back to 58%", "kept it at 96%", "over four stars again". */
function isKeptOrBack(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const lead = leadAt(tokens, first);
  return textAt(tokens, next) === 'again' || (/^(?:to|at|on)$/.test(lead) && governs(tokens, first, KEPT, 6));
}

/** "8% above target", "116% of quota": the goal is what it is measured by. */
function isOfGoal(tokens: readonly Token[], { next }: Quantity): boolean {
  if (!/^(?:of|above|below|over|under|ahead|beyond|on)$/.test(textAt(tokens, next))) return false;
  return [1, 2, 3].some((on) => GOALS.has(textAt(tokens, next + on)));
}

function isRelativeShare(tokens: readonly Token[], { value = 0, first, next }: Quantity): boolean {
  // "23% of photos" is a share, "100%" has no more to say, and more than that is of a target.
  if (value >= 100 || textAt(tokens, next) === 'of') return false;
  // "half the time" names its before.
  return textAt(tokens, first) !== 'half' || !/^(?:the|as|our)$/.test(textAt(tokens, next));
}

function isRelativeMoney(tokens: readonly Token[], { first }: Quantity): boolean {
  const copula = textAt(tokens, first - 1) === 'is' ? 2 : 3;
  // "this is about 400 euro a day" says what another figure is worth.
  if (/^(?:this|that|which)$/.test(textAt(tokens, first - copula))) return false;
  return LEVEL.has(textAt(tokens, first - 1)) || LEVEL.has(textAt(tokens, first - 2));
}

function isRelativePoints(tokens: readonly Token[], quantity: Quantity, company: Company): boolean {
  const { first, next, unit, value, ratio } = quantity;
  if (/^(?:in|on)$/.test(textAt(tokens, first - 1)) || (unit === 'points' && ratio)) return false;
  const fullStars = value === 5 && /^star/.test(unit === 'points' ? textAt(tokens, next - 1) : '');
  // "seven of nine gave us 5 stars" is a share.
  return !fullStars && company.ratios === (ratio ? 1 : 0);
}

/** A weight, a length or a rate says how much of it there was, unless it is told as a level or a change. */
function isRelativeAmount(tokens: readonly Token[], { kind, unit, first, next }: Quantity, company: Company) {
  const lead = leadAt(tokens, first);
  if (kind === 'latency') return unit !== 's' || !(textAt(tokens, next) === 'of' || lead === 'for' || lead === 'after');
  if (kind === 'size' && /^[kmgtp]?b$/.test(unit ?? '')) return true;
  // "30 tables a week, none wrong": how often it could have gone wrong.
  if (company.zero) return false;
  if (kind === 'size') return /^(?:to|at|by|is|are)$/.test(lead);
  return (
    tokens[governorAt(tokens, first)]?.kind === 'word' &&
    !/^(?:more|fewer|less|extra|additional)$/.test(textAt(tokens, first + 1))
  );
}

/** It says little without its before: a level reached ("at 1.2%") or a relative change ("by 20%"). */
export function isRelative(tokens: readonly Token[], quantity: Quantity, company: Company): boolean {
  const { kind, value, first, next } = quantity;
  // "the loss of 4,000 a month had become …" is itself the before.
  if (/^(?:become|became|turned)$/.test(textAt(tokens, next)) || textAt(tokens, next + 1) === 'become') return false;
  // A grade is given once.
  if (/^(?:grade|mark)$/.test(textAt(tokens, first - 1)) || value === 0) return false;
  if (isKeptOrBack(tokens, quantity) || isOfGoal(tokens, quantity)) return false;
  if (kind === 'money') return isRelativeMoney(tokens, quantity);
  if (comesFrom(tokens, first)) return false;
  if (kind === 'percentage') return isRelativeShare(tokens, quantity);
  // "had cost us a refund a day" is itself the before.
  const had = [2, 3, 4, 5].find((back) => textAt(tokens, first - back) === 'had');
  if (had !== undefined && verbForm(textAt(tokens, first - had + 1))?.participle === true) return false;
  if (governs(tokens, first, MARGIN)) return false;
  // What was saved is an amount of its own.
  if (governs(tokens, first, SAVED)) return false;
  if (kind === 'points') return isRelativePoints(tokens, quantity, company);
  // "the score was 99.5": a level of what has no unit.
  if (kind === 'bare')
    return /^\d+[.,]\d+$/.test(textAt(tokens, first)) && /^(?:is|was|are|were|at)$/.test(leadAt(tokens, first));
  return kind === 'latency' || kind === 'size' || kind === 'rate' ? isRelativeAmount(tokens, quantity, company) : false;
}
