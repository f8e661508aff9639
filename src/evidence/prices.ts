import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { BE_FORMS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';

/** Verbs whose object is what went into the work, where it's told as done: "we pay $300 a month" is a level. */
const GETS = wordSet('buy purchase rent order use need install fit pay spend');
/** The buyer: the candidate, alone or among others, or nobody named. */
const BUYERS = wordSet('i we just only then also and');
/** Behind a figure, these make it a difference or a share of something won. */
const COMPARES = wordSet('less more fewer under below over extra saved off back cheaper');
/** A clause or an aim of its own begins here: "I used the list to save $9". */
const OPENS = wordSet('to and that which who so because but where when');
/** What a thing that sufficed did. */
const SUFFICES = wordSet('enough sufficient plenty fine');

/** "I bought a $9 cable", "we paid $300 for chairs", "a $9 sensor was enough": the price of what went into the work, and no outcome of it. */
export function isPrice(tokens: readonly Token[], quantity: Quantity): boolean {
  const { kind, first, next } = quantity;
  if (kind !== 'money' || COMPARES.has(textAt(tokens, next))) return false;
  return isBought(tokens, first) || isEnough(tokens, next);
}

/** The nearest verb before the figure is the candidate's, and takes it or what it is the price of. */
function isBought(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 7; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' || OPENS.has(token?.text ?? '') || textAt(tokens, first - 1) === 'the') return false;
    const form = verbForm(token?.text ?? '');
    if (GETS.has(token?.lemma ?? '')) {
      const isBuyers = at === 0 || tokens[at - 1]?.kind === 'mark' || BUYERS.has(textAt(tokens, at - 1));
      return form?.past === true && isBuyers;
    }
    if (form?.past || form?.gerund) return false;
  }
  return false;
}

/** "A $9 sensor was enough", "a $9 cable did the job": what the figure is the price of stands between it and the verb. */
function isEnough(tokens: readonly Token[], next: number): boolean {
  for (let at = next + 1; at < next + 4 && tokens[at - 1]?.kind === 'word'; at += 1) {
    if (BE_FORMS.has(textAt(tokens, at))) return SUFFICES.has(textAt(tokens, at + 1));
    if (/^(?:did|does)$/.test(textAt(tokens, at))) return textAt(tokens, at + 1) === 'the';
  }
  return false;
}
