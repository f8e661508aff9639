import { becomesOf, bringsAbout, CHANGES, isIdle, OUTCOME_NOUNS, TAKEN } from '../language/changeWords';
import { nounLemma } from '../language/nounForms';
import { readObject } from '../language/nounPhrase';
import { AUDIENCE, isPersonNoun } from '../language/people';
import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { PERIODS } from '../language/units';
import { wordSet } from '../language/wordSet';
import { governor, governorAt } from './governor';
import { isCountedAgain, isException, isLevel, isNow, isPartOf, isTotal, isWhole } from './levels';
import { isPrice } from './prices';
import { isOutcomeSpan } from './spans';

const SKIPPED_AFTER = wordSet(
  'have has had since now also already all either successfully eventually finally were was been be then of us them the',
);
const COMPARATIVES = wordSet('more fewer less extra additional further');
const MY_TIME = wordSet('time effort week day work energy attention');
const SURE = wordSet('sure certain confident committed remote honest convinced of');
/** "were able to feed", "managed to place", "could help": what was managed was done. */
function isManaged(tokens: readonly Token[], verb: number): boolean {
  if (textAt(tokens, verb - 1) === 'could') return true;
  return textAt(tokens, verb - 1) === 'to' && /^(?:able|managed)$/.test(textAt(tokens, verb - 2));
}

/** "caught two bugs", "closed 212 tickets", "grew to 500": the verb before the number brings it about. */
function isBroughtAbout(tokens: readonly Token[], { first }: Quantity): boolean {
  const at = governorAt(tokens, first);
  const verb = textAt(tokens, at);
  if (verb === 'to' || verb === 'by') {
    for (let j = first - 2; j >= 0 && j > first - 8; j -= 1) {
      const lemma = tokens[j]?.lemma ?? '';
      if (CHANGES.has(lemma) || (verb === 'by' && TAKEN.has(lemma))) return true;
    }
    return false;
  }
  return CHANGES.has(tokens[at]?.lemma ?? '') || bringsAbout(verb, isManaged(tokens, at));
}

/** "three teams adopted it", "17 stayed", "41 tickets were closed": something became of what is counted. */
function hasBecome(tokens: readonly Token[], { first, next }: Quantity): boolean {
  for (let j = first + 1; j < next + 6; j += 1) {
    const word = textAt(tokens, j);
    if (SKIPPED_AFTER.has(word)) continue;
    if (word === 'are' || word === 'is') return becomesOf(textAt(tokens, j + 1));
    if (tokens[j]?.kind === 'word' && isIdle(word)) return false;
    if (becomesOf(word)) return true;
    if (j < next) continue;
    if (tokens[j]?.kind !== 'word' || /^(?:in|on|at|with|for|and|to|from|by|that|which|who|is|as|or)$/.test(word))
      return false;
  }
  return false;
}

/** People counted as people: a headcount, unless something became of them. */
export const HEADS = wordSet(
  'people persons person engineers developers devs members interns designers testers analysts managers colleagues teammates students employees staff men women scientists architects consultants stakeholders',
);

/** "a team of five": how large it was. */
function isOfGroup(tokens: readonly Token[], { first }: Quantity): boolean {
  return textAt(tokens, first - 1) === 'of' && /^(?:team|group|staff|crew|squad)$/.test(textAt(tokens, first - 2));
}

/** "a team of five", "4 engineers", "a 32-person team": how many there were, which measures nothing. */
export function isHeadcount(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.kind !== 'count') return false;
  if (HEADS.has(quantity.unit ?? '')) return true;
  return isOfGroup(tokens, quantity);
}

/** "I reported to 3 directors", "she answers to two managers": whom somebody works for, which nobody measured. */
export function isReportingLine(tokens: readonly Token[], { kind, unit, first }: Quantity): boolean {
  const to = governorAt(tokens, first);
  if (kind !== 'count' || textAt(tokens, to) !== 'to' || !isPersonNoun(unit ?? '')) return false;
  return /^(?:report|answer)$/.test(tokens[to - 1]?.lemma ?? '');
}

/** "He came to me one to one", "we won 3 to 1": half of two numbers around "to" that are no before and after. */
function isHalf(tokens: readonly Token[], { first, next }: Quantity, before: Quantity | undefined): boolean {
  const isSecond = before?.next === first - 1 && textAt(tokens, first - 1) === 'to';
  return isSecond || (textAt(tokens, next) === 'to' && textAt(tokens, next + 1) === textAt(tokens, first));
}

/** "went down by 60", "grew to 500", "a record number of visitors, 1,250": a number whose noun stands before it. */
function isLevelReached(tokens: readonly Token[], quantity: Quantity, before: Quantity | undefined): boolean {
  if (tokens[quantity.first]?.text === '+' || isLevel(tokens, quantity)) return true;
  if (isException(tokens, quantity.first) || isPartOf(tokens, before)) return true;
  if (isTotal(tokens, quantity) || isCountedAgain(tokens, quantity, before)) return true;
  if (textAt(tokens, quantity.first - 1) === 'all') return true;
  const lead = governor(tokens, quantity.first);
  if (
    lead === 'with' &&
    /^(?:passed|graduated|finished|scored)$/.test(textAt(tokens, governorAt(tokens, quantity.first) - 1))
  )
    return true;
  const isReached = (lead === 'to' || lead === 'by') && !isHalf(tokens, quantity, before);
  if (isReached && isBroughtAbout(tokens, quantity)) return true;
  for (let j = quantity.first - 1; j >= 0 && j > quantity.first - 7; j -= 1) {
    if (textAt(tokens, j) === 'number' && textAt(tokens, j + 1) === 'of') return true;
  }
  return false;
}

const BE = wordSet("is are was were be been 's 're");
const AMISS = wordSet('late wrong broken lost missing unpaid unread empty failed absent sick');

/** "Only two courses late", "only three trucks were late": how little went wrong. */
function isOnlyAmiss(tokens: readonly Token[], { first, next }: Quantity): boolean {
  if (!/^(?:only|just)$/.test(textAt(tokens, first - 1))) return false;
  return AMISS.has(textAt(tokens, BE.has(textAt(tokens, next)) ? next + 1 : next));
}

/** "14 clinics in the first month": how fast it was taken up, where no verb says what was done with them. */
function isTakenUp(tokens: readonly Token[], { first, next, value, unit }: Quantity): boolean {
  const opens = first === 0 || tokens[first - 1]?.kind === 'mark';
  const words = [0, 1, 2].map((on) => textAt(tokens, next + on)).join(' ');
  const period = tokens[next + 4]?.kind === 'word' ? next + 4 : next + 3;
  const ends = tokens[period + 1] === undefined || tokens[period + 1]?.kind === 'mark';
  const isTime = PERIODS.has(tokens[period]?.lemma ?? '') || /^(?:term|season)s?$/.test(textAt(tokens, period));
  return opens && ends && isTime && value !== 1 && !HEADS.has(unit ?? '') && /^(?:in|within) the first$/.test(words);
}

const SPREADS = wordSet('put installed hung mounted fitted deployed posted adopted copied');

/** "the sheets were put on 4 machines", "rolled out to nine shops": how far it has come. */
function hasSpreadTo(tokens: readonly Token[], { first, value }: Quantity): boolean {
  if (value === 1 || !/^(?:on|in|at|to|across)$/.test(textAt(tokens, first - 1))) return false;
  return [2, 3, 4].some((back) => {
    const verb = textAt(tokens, first - back);
    if (verb === 'rolled') return textAt(tokens, first - 2) === 'out';
    return SPREADS.has(verb) && [1, 2].some((on) => BE.has(textAt(tokens, first - back - on)));
  });
}

/** "One lady brought a card", "I met one angry customer": somebody, and not how many, as in "complaints fell to one customer". */
const isSomebody = (tokens: readonly Token[], { first, unit = '' }: Quantity): boolean =>
  !/^(?:to|by)$/.test(textAt(tokens, first - 1)) &&
  (isPersonNoun(unit) ||
    readObject(tokens, first)?.kind === 'others' ||
    [...AUDIENCE].some((word) => nounLemma(word) === unit));

function isOutcomeCount(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.adjectival || isOfGroup(tokens, quantity)) return false;
  if (/^(?:after|before|during)$/.test(governor(tokens, quantity.first))) return false;
  if (isWhole(tokens, quantity) || isException(tokens, quantity.first) || hasSpreadTo(tokens, quantity)) return true;
  if (isOnlyAmiss(tokens, quantity) || isTakenUp(tokens, quantity)) return true;
  const only = /^(?:only|just)$/.test(textAt(tokens, quantity.first - 1));
  if (quantity.value === 1 && !quantity.ratio && !only && isSomebody(tokens, quantity)) return false;
  const of = textAt(tokens, quantity.first + 1) === 'of';
  if (quantity.ratio && only) return true;
  if (of && (quantity.value === 1 || textAt(tokens, quantity.first + 2) === 'us')) return false;
  if (quantity.ratio || OUTCOME_NOUNS.has(quantity.unit ?? '')) return true;
  for (let j = quantity.first + 1; quantity.value !== 1 && j < quantity.next; j += 1)
    if (COMPARATIVES.has(textAt(tokens, j))) return true;
  const now = /^(?:now|today|without)$/.test(textAt(tokens, quantity.next)) || isNow(tokens, quantity);
  if (now && !HEADS.has(quantity.unit ?? '')) return true;
  return isBroughtAbout(tokens, quantity) || hasBecome(tokens, quantity);
}

function isShareOfMine(tokens: readonly Token[], quantity: Quantity): boolean {
  const next = textAt(tokens, quantity.next);
  if (next === 'of')
    return MY_TIME.has(textAt(tokens, quantity.next + 1)) || MY_TIME.has(textAt(tokens, quantity.next + 2));
  return quantity.value !== undefined && quantity.value >= 100 && SURE.has(next);
}

/** Whether a figure told among the results says what changed or what was reached. Paired figures always do; ask only for the others. `before` is the figure before it. */
export function isOutcome(tokens: readonly Token[], quantity: Quantity, before: Quantity | undefined): boolean {
  switch (quantity.kind) {
    case 'bare':
      return isLevelReached(tokens, quantity, before);
    case 'count':
      return isOutcomeCount(tokens, quantity);
    case 'duration':
      return isOutcomeSpan(tokens, quantity);
    case 'percentage':
      return !isShareOfMine(tokens, quantity);
    case 'money':
      return !isPrice(tokens, quantity);
    default:
      return true;
  }
}
