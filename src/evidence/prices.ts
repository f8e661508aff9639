import { CHANGES } from '../language/changeWords';
import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { BE_FORMS, HAVE_FORMS, PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';

/** Verbs whose object is what went into the work. */
const GETS = wordSet('buy purchase rent order use need install fit pay spend');
/** Of those, what is told of the present is paid again and again. */
const PAYS = wordSet('pay spend');
/** The buyer: the candidate, alone or among others, or nobody named. */
const BUYERS = wordSet('i we just only then also and');
/** Behind a figure, these make it a difference or a share of something won. */
const COMPARES = wordSet('less more fewer under below over extra saved off back cheaper');
/** Before a figure, these say that it's little, or less than it was. */
const LITTLE = wordSet('only just barely merely less under below nothing');
/** A clause or an aim of its own begins here: "I used the list to save $9". */
const OPENS = wordSet('to and that which who so because but where when');
/** What a thing that sufficed did. */
const SUFFICES = wordSet('enough sufficient plenty fine');
/** With these before "costs" it isn't paid, or no longer, or is what it came to: "it now costs $4". */
const TURNS = wordSet("no not n't never longer would could should might may will 'd 'll had used without now today");
/** What has a price, or is one. */
const PRICED = wordSet(
  'license licence subscription fee rent quote contractor consultant hardware equipment budget price',
);
/** What is paid again and again: of the past it is what it came to then ("the bill was $900 that winter"). */
const UPKEEP = wordSet('bill bills hosting');
/** Before the figure these name it as a price: "a budget of $50,000". */
const PRICES = wordSet('price cost budget fee rent quote');
/** Of what only hedges a figure, some are prepositions by their class. */
const HEDGES = wordSet('about around over up to');
/** In tokens: a figure stands no farther behind what names it a price. */
const REACH = 7;

/** "I bought a $9 cable", "it cost us $300", "a $9 sensor was enough": the price of what went into the work, and no outcome of it. */
export function isPrice(tokens: readonly Token[], quantity: Quantity): boolean {
  const { kind, first, next } = quantity;
  if (kind !== 'money' || COMPARES.has(textAt(tokens, next))) return false;
  return isBought(tokens, quantity) || isEnough(tokens, next) || isCost(tokens, first) || isNamedPrice(tokens, first);
}

/** "The lock costs $9 a month", "we pay $300 a month for it": a price that goes on, and a level reached where its before was told. */
export function goesOn(tokens: readonly Token[], { first }: Quantity): boolean {
  for (let at = first - 1; at >= 0 && at > first - REACH; at -= 1) {
    const word = textAt(tokens, at);
    if (word === 'costs' || /^(?:is|are|'s)$/.test(word)) return true;
    const form = verbForm(word);
    if (form !== undefined && GETS.has(form.lemma)) return !form.past;
  }
  return false;
}

/** The nearest verb before the figure is the candidate's, and takes it or what it is the price of. */
function isBought(tokens: readonly Token[], quantity: Quantity): boolean {
  const { first } = quantity;
  for (let at = first - 1; at >= 0 && at > first - REACH; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' || OPENS.has(token?.text ?? '') || textAt(tokens, first - 1) === 'the') return false;
    const form = verbForm(token?.text ?? '');
    if (GETS.has(token?.lemma ?? '')) {
      if (form?.past !== true) return isPaidOn(tokens, at, quantity);
      return at === 0 || tokens[at - 1]?.kind === 'mark' || BUYERS.has(textAt(tokens, at - 1));
    }
    if (form?.past || form?.gerund) return false;
  }
  return false;
}

/** "We pay $9 a month for it": a price, since it says of what; "we pay $300 a month" and "now we pay $20" are levels. */
function isPaidOn(tokens: readonly Token[], verb: number, { first, next }: Quantity): boolean {
  if (!PAYS.has(textAt(tokens, verb)) || !/^(?:i|we)$/.test(textAt(tokens, verb - 1))) return false;
  if (TURNS.has(textAt(tokens, verb - 2)) || isLittle(tokens, verb, first)) return false;
  return [0, 1, 2].some(
    (on) =>
      textAt(tokens, next + on) === 'for' && /^(?:it|them|this|that|the|an?)$/.test(textAt(tokens, next + on + 1)),
  );
}

const isLittle = (tokens: readonly Token[], from: number, first: number): boolean =>
  tokens.slice(from, first).some(({ text }) => LITTLE.has(text));

/** "The contractor cost $8,000", "it costs the trust about $1,900": it, or who pays, stands around the verb; not "support costs by $900". */
function isCost(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > 0 && at > first - REACH; at -= 1) {
    const word = textAt(tokens, at);
    if (/^costs?$/.test(word)) return !isLittle(tokens, at, first) && isPaidFor(tokens, at);
    if (tokens[at]?.kind !== 'word' || OPENS.has(word)) return false;
    if (PREPOSITIONS.has(word) && !HEDGES.has(word)) return false;
  }
  return false;
}

/** Before the verb stands what is paid for, with no other verb that makes the cost a noun ("cut support costs $900"), and nothing that turns it. */
function isPaidFor(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || OPENS.has(token.text)) return at < verb - 1;
    if (TURNS.has(token.text)) return false;
    const form = verbForm(token.text);
    if (form !== undefined && CHANGES.has(form.lemma) && (form.past || form.participle || at === 0)) return false;
  }
  return true;
}

/** "The license was $12,000 a year", "hosting is now $200 a month", "had a budget of $50,000", "at a cost of $900". */
function isNamedPrice(tokens: readonly Token[], first: number): boolean {
  const verb = textAt(tokens, first - 1) === 'now' ? first - 2 : first - 1;
  const lead = textAt(tokens, verb);
  if (/^(?:is|are)$/.test(lead) && UPKEEP.has(textAt(tokens, verb - 1))) return true;
  if (/^(?:was|were|is|are)$/.test(lead)) return PRICED.has(tokens[verb - 1]?.lemma ?? '');
  if (lead !== 'of' || !PRICES.has(textAt(tokens, first - 2)) || !/^an?$/.test(textAt(tokens, first - 3))) return false;
  const before = textAt(tokens, first - 4);
  return HAVE_FORMS.has(before) || /^(?:at|on|for|with)$/.test(before);
}

/** "A $9 sensor was enough", "a $9 cable did the job": what the figure is the price of stands between it and the verb. */
function isEnough(tokens: readonly Token[], next: number): boolean {
  for (let at = next + 1; at < next + 4 && tokens[at - 1]?.kind === 'word'; at += 1) {
    if (BE_FORMS.has(textAt(tokens, at))) return SUFFICES.has(textAt(tokens, at + 1));
    if (/^(?:did|does)$/.test(textAt(tokens, at))) return textAt(tokens, at + 1) === 'the';
  }
  return false;
}
