import { sentenceAround } from '../story/sentenceAt';
import type { Range, Story } from '../story/types';

/** What a phrase ends or begins at, inside a sentence; not the point of "98.6" or the comma of "1,900". */
const BREAK = /[,;:.!?…)—–](?=\s|$)|\(/gu;
const ENDS_AT_BREAK = /(?:[,;:.!?…)—–]|\()\s*$/u;
/** A word that joins one clause to another is no part of either: at the end of the words, before them, or behind them. */
const JOINERS: ReadonlySet<string> = new Set('and but so or because since while which although though'.split(' '));
const JOINS_BEFORE = /\b(?:and|but|so|or|because|since|while)\s*$/iu;
const JOINS_AT_START = /^\s*(?:(?:and|but|so|or)\s+)?/iu;
const JOINS_NEXT = /^\s*(?:and|but|so|or|because|since|while|although|though)\b/iu;

/** The longest of these, with the comma and the spaces around it. */
const LONGEST_JOINER = ', although '.length;
/** What a clause begins with that needs nothing before it: a subject, a question word or a name. */
const BEGINS =
  /^(?:\p{Lu}|(?:i|it|he|she|we|they|you|my|his|her|our|their|its|the|an?|there|nobody|none|no|that|this|these|those|which|what|how|who|where|when|if|whether)\b)/u;

/** The whole phrase that a range stands in, to be quoted: from one break of its sentence to another, never past the sentence. */
export function wholePhrase(story: Story, range: Range): Range {
  const { text } = story;
  const sentence = sentenceAround(story, range)?.range;
  if (!sentence) return range;
  const start = startOf(text, sentence.start, range);
  const told = text.slice(start, range.end).trimEnd();
  const joined = joinerAtEnd(told);
  if (joined > 0) return { start, end: start + told.length - joined };
  const after = text.slice(range.end, sentence.end);
  if (ENDS_AT_BREAK.test(told) || after.trim() === '' || JOINS_NEXT.test(after))
    return { start, end: start + told.length };
  const more = after.search(BREAK);
  const end = more < 0 ? sentence.end : range.end + more;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where the clause begins that the range stands in: the nearest place before it from which it can be read by itself. */
function startOf(text: string, from: number, range: Range): number {
  const before = text.slice(from, range.start);
  const breaks = [...before.matchAll(BREAK)].map(({ index }) => from + index + 1).reverse();
  const here = ENDS_AT_BREAK.test(before) || JOINS_BEFORE.test(before) ? [range.start] : [];
  for (const at of [...here, ...breaks]) {
    const start = at + (JOINS_AT_START.exec(text.slice(at, range.end))?.[0].length ?? 0);
    if (start <= range.start + LONGEST_JOINER && BEGINS.test(text.slice(start, range.end))) return start;
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
