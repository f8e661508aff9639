import { phraseEnd } from '../language/phraseEnd';
import { type Token, textAt, tokenize } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import {
  BE_FORMS,
  COORDINATORS,
  DO_FORMS,
  FACTUAL_SUBORDINATORS,
  HAVE_FORMS,
  isDeterminer,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../language/wordClasses';
import { wordSet } from '../language/wordSet';

/** Words with which no phrase ends: more of it follows. */
const OPENS_MORE: ReadonlySet<string> = new Set(
  [
    ...[BE_FORMS, HAVE_FORMS, DO_FORMS, MODALS, NEGATIONS, PREPOSITIONS, COORDINATORS],
    ...[FACTUAL_SUBORDINATORS, QUESTION_WORDS, RELATIVES, SUBJECT_PRONOUNS, ["'s", 'rather']],
  ].flatMap((words) => [...words]),
);
/** Where a new clause begins: what stands before it can be read by itself. */
const NEXT_CLAUSE = wordSet('and but so or because since while although which who where');
/** These open a clause that is shown as far as it goes, unless that is so few words that they say nothing. */
const WITHIN_CLAUSE = wordSet('when that whose if unless');
const FEW_WORDS = 3;
/** A name or a phrase is shown to its end where it is longer than there is room for by no more than this part. */
const LEEWAY = 3 / 2;

/**
 * Words cut to about a length in UTF-16 units: before a clause that does not fit as a whole; where there is none to leave
 * out, at the end of a phrase, and never in a name. The first `least` units stay.
 */
export function cutWords(words: string, longest: number, least = 0): string {
  const tokens = tokenize(words, 0, Math.min(words.length, 2 * longest));
  const clause = tokens.findLastIndex((token, at) => token.start <= longest && opensClause(tokens, at));
  const atClause = tokens[clause - 1]?.end ?? 0;
  const shortest = Math.max(longest / 3, least);
  const end = atClause >= shortest ? atClause : withoutStub(tokens, endOfPhrase(tokens, longest, shortest), shortest);
  const shown = words.slice(0, end).replace(/\s?[,;:–—-]?$/, '');
  return /[\p{L}\p{N}]/u.test(words.slice(end)) ? `${shown}…` : shown;
}

/**
 * What begins with this word can be left out: not the second half of a name ("Research and Development") or of a pair
 * ("old and new").
 */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  const before = tokens[at - 1];
  if (!NEXT_CLAUSE.has(word) || before === undefined || tokens[at]?.joined || !canEnd(before)) return false;
  if (before.kind === 'mark' || (word !== 'and' && word !== 'or')) return true;
  const next = textAt(tokens, at + 1);
  return SUBJECT_PRONOUNS.has(next) || isDeterminer(next) || verbForm(next)?.past === true;
}

/** Whether a phrase may end with a word: after "the", "for" or "we" more of it follows. */
export const canEnd = ({ text }: Token): boolean => !OPENS_MORE.has(text) && !isDeterminer(text);

/** Where words that end at `end` are cut without the first few of a clause that goes on: "when their phone…", "that says…". */
function withoutStub(tokens: readonly Token[], end: number, shortest: number): number {
  const next = tokens.findIndex(({ start }) => start >= end);
  if (next < 0 || tokens[next]?.kind === 'mark') return end;
  for (let at = next - 1; at >= Math.max(1, next - 1 - FEW_WORDS); at -= 1) {
    const before = tokens[at - 1];
    if (before === undefined || !WITHIN_CLAUSE.has(textAt(tokens, at)) || !canEnd(before)) continue;
    return before.end >= shortest ? before.end : end;
  }
  return end;
}

/** "2.1" after "$", "%" after "6": nothing stands between them, and the sign ends no part of a sentence. */
const goesOn = (next: Token | undefined): boolean => next?.joined === true && !/^[,;:.!?…)”"]$/u.test(next.text);

/** The end of a phrase, and of those that one name joins to it: "Johnson & Johnson", "Procter and Gamble". */
function endOfNames(tokens: readonly Token[], start: number): number {
  let end = phraseEnd(tokens, start);
  while (end > start && joinsNames(tokens, end)) {
    const next = phraseEnd(tokens, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  (textAt(tokens, at) === '&' || textAt(tokens, at) === 'and') &&
  tokens[at - 1]?.capital === true &&
  tokens[at + 1]?.capital === true;

/** The last end of a phrase that is near enough; the last end of a word where none is. */
function endOfPhrase(tokens: readonly Token[], longest: number, shortest: number): number {
  let whole = 0;
  let word = 0;
  for (let at = 0; at < tokens.length; ) {
    const next = Math.max(at + 1, endOfNames(tokens, at));
    const last = tokens[next - 1];
    const isPhrase = next > at + 1;
    if (last === undefined || last.end > (isPhrase ? longest * LEEWAY : longest)) break;
    if (canEnd(last) && !goesOn(tokens[next])) whole = last.end;
    if (last.end > longest) break;
    at = next;
  }
  if (whole >= shortest) return whole;
  for (const { end } of tokens) if (end <= longest) word = end;
  const ending =
    tokens.findLast((token, at) => token.end <= longest && canEnd(token) && !goesOn(tokens[at + 1]))?.end ?? 0;
  if (ending >= shortest) return ending;
  return word >= shortest ? word : longest;
}
