import { countBefore } from '../base/bisect';
import { ABBREVIATIONS, AFTER_NAMES, LETTERED, OPEN_ENDED, OPENERS } from '../language/abbreviations';
import { readClauses } from '../language/clauses';
import { DOTTED, pastJoiners, UNSEEN } from '../language/signs';
import { tokenize } from '../language/tokens';
import { COORDINATORS, isDeterminer, RELATIVES } from '../language/wordClasses';
import { BULLETS } from './bullets';
import type { Range } from './types';

const CLOSERS = new RegExp(`["'”’»)\\]*_\\uFFFC${UNSEEN}]`);
const BLANK = new RegExp(`[\\s${UNSEEN}]`);
const BULLET = new RegExp(`[${BULLETS}]`);
const WORDLIKE = /[\p{L}\p{N}\uFFFC\p{Extended_Pictographic}]/u;
/** Before an initial stands a space, an opening mark or a dash; a letter behind anything else is no word of its own. */
const HANGS_ON = /[^\s\p{Cf}\p{Ps}\p{Pi}\p{Pd}"'*_]/u;
/** Longer than any word that takes a letter, in UTF-16 units. */
const LONGEST_WORD = 20;
/** So much of what stands before and after a stop tells whether a clause ends and another begins there, in UTF-16 units. */
const LONGEST_LOOK = 80;
const OPENING = /["'“”„«‘([\p{Sc}+±−~≈<>#@-]/u;

/**
 * The sentences of a block of masked prose. `prose` is the story's prose, `block` the stretch to read, `breaks` the
 * offsets of line breaks that the writer meant, in order. Linear in the length of the block.
 */
export function splitSentences(prose: string, block: Range, breaks: readonly number[]): readonly Range[] {
  const sentences: Range[] = [];
  let start = block.start;
  const close = (end: number): void => {
    const range = trim(prose, start, end);
    if (range) sentences.push(range);
    start = end;
  };
  let nextBreak = countBefore(breaks, (one) => one < block.start);
  for (let at = block.start; at < block.end; at += 1) {
    if (breaks[nextBreak] !== undefined && at >= (breaks[nextBreak] ?? 0)) {
      nextBreak += 1;
      close(at);
    }
    if (!isStop(prose.charCodeAt(at))) continue;
    const mark = prose[at] ?? '';
    let end = at + 1;
    while (end < block.end && isStop(prose.charCodeAt(end))) end += 1;
    const stopEnd = end;
    while (end < block.end && CLOSERS.test(prose[end] ?? ' ') && !opensNext(prose, end, block.end)) end += 1;
    const next = nextVisible(prose, end, block.end);
    const spaced = next > end || end >= block.end;
    const glued = !spaced && mark === '.' && stopEnd === at + 1 && gluedSentence(prose, at);
    if (
      (spaced || glued) &&
      !(
        mark === '.' &&
        stopEnd === at + 1 &&
        isAbbreviation(prose, { start, end: at }, { start: next, end: block.end })
      )
    ) {
      close(end);
    }
    at = Math.max(at, end - 1);
  }
  close(block.end);
  return sentences;
}

/** One of `.!?…`. */
const isStop = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;

/** "was down.We called": a forgotten space. Both sides must be whole words, so that "Node.Js" and "v2.Beta" stay. */
function gluedSentence(prose: string, stop: number): boolean {
  return (
    /[a-z]{3}$/.test(prose.slice(Math.max(0, stop - 3), stop)) &&
    /^(?:I|We|The|This|They|It|My|So|After|When|In)\s/.test(prose.slice(stop + 1, stop + 8))
  );
}

/** A quotation mark or bracket with a space before and a letter after opens the next sentence. */
function opensNext(prose: string, at: number, end: number): boolean {
  return at + 1 < end && prose[at - 1] === ' ' && prose[at + 1] !== ' ';
}

function nextVisible(prose: string, from: number, end: number): number {
  let at = from;
  while (at < end && (prose[at] === ' ' || prose[at] === '\t' || prose[at] === '\u2060')) at += 1;
  return at;
}

/** Whether the stop between two stretches closes a word that was cut short. */
function isAbbreviation(prose: string, { start, end: stop }: Range, rest: Range): boolean {
  const after = prose.slice(rest.start, Math.min(rest.end, rest.start + 12));
  const next = after.slice(0, 1);
  let from = stop;
  while (from > start && stop - from < 12 && /[\p{L}.\p{Cf}]/u.test(prose[from - 1] ?? ' ')) from -= 1;
  // A soft hyphen in "showed" leaves no "wed".
  const word = prose
    .slice(from, stop)
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  if (stop - start < 12 && /^(?:\d{1,2}|[A-HJ-Z])$/.test(prose.slice(start, stop).trim())) return true;
  const capital = /\p{Lu}/u.test(next);
  // "Ms. Ray", but "310 ms." may end its sentence.
  if (word === 'ms') return !capital || !/\d\s?$/.test(prose.slice(Math.max(start, from - 3), from));
  if (AFTER_NAMES.has(word)) return next !== '' && !(capital && opensSentence(after));
  const letter = word.length === 1 ? prose.slice(stop - 1, stop) : '';
  if (letter !== '' && isInitial(prose, { start, end: from }, letter, rest)) return true;
  // "1080p" was not cut short, and a "Plan P" neither.
  if (ABBREVIATIONS.has(word) && !/\p{Lu}/u.test(letter)) {
    // Behind a number, a letter is a unit ("12 v.") unless another number or the noun it belongs to follows ("3 v. 2").
    const unit = letter !== '' && /\d\s$/.test(prose.slice(Math.max(start, from - 2), from));
    if (unit && (capital || opensSentence(after))) return false;
    return next !== '' && !/\d/.test(prose.slice(Math.max(start, from - 1), from));
  }
  if (next === '') return false;
  // "In the U.S. Navy", and not "in the U.S. Sales fell".
  if (DOTTED.test(word)) return !capital || !(opensSentence(after) || beginsClause(prose, { start, end: stop }, rest));
  return OPEN_ENDED.has(word) && !capital;
}

/**
 * "J. Smith", "George W. Bush", "j. smith", "ask J. about it": not the pronoun, nor the end of "$86K", "R&D" or "12 m", nor
 * what letters a thing ("Plan B", "an A") before a capital. `before`: what its sentence has before the letter.
 */
function isInitial(prose: string, before: Range, letter: string, rest: Range): boolean {
  if (/i/i.test(letter) || HANGS_ON.test(prose.slice(Math.max(before.start, before.end - 1), before.end))) return false;
  const after = prose.slice(rest.start, Math.min(rest.end, rest.start + 12));
  const isCapital = /\p{Lu}/u.test(letter);
  const goesOn = /^\p{Ll}/u.test(after);
  if (isCapital && goesOn) return !beginsClause(prose, before, rest);
  const named = wordBefore(prose, before);
  if (LETTERED.has(named)) return false;
  if (/^\p{Lu}/u.test(after)) return isCapital && !opensSentence(after);
  if (!goesOn || isDeterminer(named)) return false;
  return !/\d\s$/.test(prose.slice(Math.max(before.start, before.end - 2), before.end)) && !opensSentence(after);
}

/**
 * Whether a clause with a verb ends before a stop and another begins right behind it: "we tried C. latency fell", but not
 * "I met K. in March, and it held" nor "my lead R. knew".
 */
function beginsClause(prose: string, before: Range, rest: Range): boolean {
  const [look = ''] = /^[^.!?…]*/.exec(prose.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_LOOK))) ?? [];
  const tokens = tokenize(look, 0, look.length);
  const [clause] = readClauses(tokens);
  if (clause?.link !== 'main' || RELATIVES.has(tokens[0]?.text ?? '')) return false;
  // "Started a team there", but a verb in small letters goes on: "my lead R. knew".
  const understood = clause.actor === 'candidate' && tokens[0]?.capital === true;
  // A passive tells no subject, but it stands before the verb all the same.
  const subject = clause.subject?.start ?? (understood || clause.voice === 'passive' ? clause.range.start : undefined);
  if (subject === undefined || (clause.verb.start === 0 && !understood)) return false;
  const joined = tokens.some(
    ({ start, text }) => start < subject && text !== 'then' && (text === ',' || COORDINATORS.has(text)),
  );
  if (joined) return false;
  const told = prose.slice(Math.max(before.start, before.end - LONGEST_LOOK), before.end);
  return readClauses(tokenize(told, 0, told.length)).length > 0;
}

/** The last word of a stretch that ends in a space, in lower case. */
function wordBefore(prose: string, { start, end }: Range): string {
  return /\p{L}{1,20}(?=\s$)/u.exec(prose.slice(Math.max(start, end - LONGEST_WORD), end))?.[0].toLowerCase() ?? '';
}

function opensSentence(after: string): boolean {
  return OPENERS.has(firstWord(after));
}

const firstWord = (after: string): string => /^[\p{L}']{1,20}/u.exec(after)?.[0].toLowerCase() ?? '';

/** Without white space and bullets at its edges; undefined where nothing is left that could be said. */
function trim(prose: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end) {
    const here = prose[start] ?? '';
    if (here === ' ' || here === '\t') start += 1;
    else if (BULLET.test(here) && /\s/.test(prose[start + 1] ?? ' ')) start += 1;
    else if (WORDLIKE.test(here) || OPENING.test(here) || /[\uD800-\uDBFF]/.test(here)) break;
    else start += 1;
  }
  while (end > start && BLANK.test(prose[end - 1] ?? '')) end -= 1;
  end = Math.min(to, pastJoiners(prose, end));
  return start < end && WORDLIKE.test(prose.slice(start, end)) ? { start, end } : undefined;
}
