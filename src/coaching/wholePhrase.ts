import { wordSet } from '../language/wordSet';
import { sentenceAround } from '../story/sentenceAt';
import type { Range, Story } from '../story/types';

/** What a phrase ends or begins at, inside a sentence; not the comma of "1,900", or the point of "98.6" or "St. Mary's". */
const BREAK = /[,;:!?…—–](?=\s|$)|[()]/gu;
const ENDS_AT_BREAK = /[,;:!?…—–()]\s*$/u;
/** A word that joins one clause to another is no part of either: at the end of the words, before them, or behind them. */
const JOINERS = wordSet('and but so or because since while which although though');
const JOINS_BEFORE = /\b(?:and|but|so|or|because|since|while)\s*$/iu;
const JOINS_AT_START = /^\s*(?:(?:and|but|so|or)\s+)?/iu;
const JOINS_NEXT = /^\s*(?:and|but|so|or|because|since|while|although|though)\b/iu;

/** The longest of these, with the comma and the spaces around it. */
const LONGEST_JOINER = ', although '.length;
/** What a clause begins with that needs nothing before it: a subject, a question word or a name. */
const BEGINS =
  /^(?:\p{Lu}|(?:i|it|he|she|we|they|you|my|his|her|our|their|its|the|an?|there|nobody|none|no|each|every|all|both|some|most|that|this|these|those|which|what|how|who|where|when|if|whether)\b)/u;

/** The whole phrase that a range stands in, to be quoted: from one break of its sentence to another, never past the sentence. */
export function wholePhrase(story: Story, range: Range): Range {
  const { text } = story;
  const sentence = sentenceAround(story, range)?.range;
  if (!sentence) return range;
  const start = startOf(text, sentence.start, range);
  const end = endOf(text, sentence.end, { start, end: range.end });
  return { start, end: closedIn(text, sentence.end, { start, end }) };
}

/** Where the phrase ends that begins at `start`: at the range's own end where that can be read by itself. */
function endOf(text: string, last: number, range: Range): number {
  const { start } = range;
  const told = text.slice(start, range.end).trimEnd();
  const joined = joinerAtEnd(told);
  if (joined > 0) return start + told.length - joined;
  const after = text.slice(range.end, last);
  if (ENDS_AT_BREAK.test(told) || after.trim() === '' || JOINS_NEXT.test(after)) return start + told.length;
  const more = after.search(BREAK);
  const rest = more < 0 ? text.slice(start, last).trimEnd().replace(/\.$/, '') : text.slice(start, range.end + more);
  return start + rest.trimEnd().length;
}

/** The end of words with what their last bracket holds: "rather than a scanner (4,000 euros)". */
function closedIn(text: string, last: number, { start, end }: Range): number {
  const words = text.slice(start, end);
  const opened = words.lastIndexOf('(');
  if (opened < 1 || words.includes(')', opened)) return end;
  const closes = text.slice(end, last).indexOf(')');
  return closes < 0 ? end : end + closes + 1;
}

/** Where the clause begins that the range stands in: the nearest place before it from which it can be read by itself. */
function startOf(text: string, from: number, range: Range): number {
  const before = text.slice(from, range.start);
  const breaks = [...before.matchAll(BREAK)].map(({ index }) => from + index + 1).reverse();
  const here = ENDS_AT_BREAK.test(before) || JOINS_BEFORE.test(before) ? [range.start] : [];
  let read = range.end;
  let closed = 0;
  // What stands in a bracket that the words close is not told without what opens it.
  const isWhole = (start: number): boolean => {
    for (; read > start; read -= 1) {
      if (text[read - 1] === ')') closed += 1;
      else if (text[read - 1] === '(' && closed > 0) closed -= 1;
    }
    return closed === 0;
  };
  for (const at of [...here, ...breaks]) {
    const start = at + (JOINS_AT_START.exec(text.slice(at, range.end))?.[0].length ?? 0);
    if (start <= range.start + LONGEST_JOINER && BEGINS.test(text.slice(start, range.end)) && isWhole(start))
      return start;
  }
  return from;
}

/** How much of the end of some words is a joiner with the comma before it: 0 where they end in none. */
function joinerAtEnd(told: string): number {
  const tail = told.slice(-LONGEST_JOINER);
  const from = tail.lastIndexOf(' ') + 1;
  if (!JOINERS.has(tail.slice(from).toLowerCase())) return 0;
  let start = from;
  while (start > 0 && ' ,;:'.includes(tail[start - 1] ?? '')) start -= 1;
  return tail.length - start;
}
