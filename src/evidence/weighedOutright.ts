import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { wordSet } from '../language/wordSet';
import { namesAlternative } from './alternatives';

const SELVES = wordSet('i we');

/**
 * Whether a sentence says by its form alone what the candidate weighed and didn't do: "I could have filed twelve
 * tickets", "I walked the race instead of bringing them in", "I considered rekeying, but the merchants upgrade slowly".
 */
export function weighedOutright(reading: SentenceReading): boolean {
  const { tokens, clauses } = reading;
  if (!clauses.some(({ actor }) => actor === 'candidate' || actor === 'group')) return false;
  const but = tokens.findLastIndex(({ text }) => text === 'but');
  if (tokens.some(({ text }, at) => text === 'considered' && but > at && isDoing(tokens[at + 1]))) return true;
  return tokens.some((_, at) => isLeftUndone(tokens, at)) && namesAlternative(reading);
}

function isLeftUndone(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [textAt(tokens, at), textAt(tokens, at + 1)];
  if (word === 'could') return next === 'have' && SELVES.has(textAt(tokens, at - 1));
  const turnsDown = (word === 'instead' && next === 'of') || (word === 'rather' && next === 'than');
  return turnsDown && isDoing(tokens[at + 2]);
}

/** "Bringing": what could have been done; one thing instead of another may be what a machine shows. */
const isDoing = (token: Token | undefined): boolean => verbForm(token?.text ?? '')?.gerund === true;
