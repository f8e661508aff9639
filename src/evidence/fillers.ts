import type { Range } from '../base/range';
import { isSuperlative } from '../language/superlatives';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { BE_FORMS } from '../language/wordClasses';
import { ADJECTIVE, knownPartsOf, NOUN } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { moved, readingsOf } from './readings';
import type { Located } from './types';

/** Words that are fillers wherever they stand. */
const ALWAYS = wordSet('basically hopefully somehow kinda sorta');

/** Words after which "kind of" and "sort of" name a kind, as nouns do. */
const DETERMINERS = wordSet(
  'a an the this that these those what which whatever some any no every each another other same one two three ' +
    'my our your his her its their all many few several most',
);

/** Words that stand between such a word and the noun, and those of sorting algorithms before "sort". */
const BEFORE_NOUN = wordSet(
  'new different similar certain right wrong specific particular special only own common typical usual rare odd ' +
    'strange weird good bad better best worst main first second third last next simple unusual exact very distinct ' +
    'merge bubble quick heap insertion radix topological external custom stable default alphabetical',
);

/** "It was kind of you": the adjective. */
const PEOPLE = wordSet('you him her them me us');

/**
 * Spoken fillers, and hedges that weaken what is claimed: "basically", "kind of", "sort of", "hopefully", "I guess",
 * and "you know" or "like" between commas. Not the nouns of "this kind of" and "what sort of".
 */
export function readFillers(story: Story): readonly Located[] {
  const readings = readingsOf(story);
  return story.sentences.flatMap(({ section, unfilled, range: { start } }, sentence) =>
    section === 'Follow-ups' || unfilled
      ? []
      : inSentence(readings[sentence]?.tokens ?? []).map((range) => ({ range: moved(range, start), sentence })),
  );
}

function inSentence(words: readonly Token[]): readonly Range[] {
  const found: Range[] = [];
  for (const [index, word] of words.entries()) {
    const last = words[index + fillerAt(words, index) - 1];
    if (last && last.start >= word.start) found.push({ start: word.start, end: last.end });
  }
  return found;
}

/** How many words of a filler begin at an index; none is 0. */
function fillerAt(words: readonly Token[], index: number): number {
  const text = textAt(words, index);
  const next = textAt(words, index + 1);
  if (ALWAYS.has(text)) return 1;
  if (text === 'kind' || text === 'sort') return next === 'of' && isHedge(words, index, index + 2) ? 2 : 0;
  if (text === 'kind-of' || text === 'sort-of') return isHedge(words, index, index + 1) ? 1 : 0;
  if (text === 'i' && next === 'guess') return 2;
  if (text === 'you' && next === 'know') return isParenthetical(words, index, index + 2) ? 2 : 0;
  return text === 'like' && isParenthetical(words, index, index + 1) ? 1 : 0;
}

function isHedge(words: readonly Token[], start: number, end: number): boolean {
  const before = textAt(words, start - 1);
  if (DETERMINERS.has(before) || BEFORE_NOUN.has(before) || PEOPLE.has(textAt(words, end))) return false;
  // "The rarest kind of thought", "it was kind of Ana to stay".
  if (isSuperlative(before) && DETERMINERS.has(textAt(words, start - 2))) return false;
  if (words[end]?.capital === true && textAt(words, end + 1) === 'to' && BE_FORMS.has(before)) return false;
  // "His favorite kind of bread": the kind of a thing. "My senior kind of said no" is a hedge.
  const next = words[end]?.lemma ?? '';
  const isThing = (knownPartsOf(next) & NOUN) !== 0 && verbForm(textAt(words, end))?.past !== true;
  return !(isThing && DETERMINERS.has(textAt(words, start - 2)) && (knownPartsOf(before) & ADJECTIVE) !== 0);
}

/** Set off by marks on both sides, one of which may be the beginning or the end of the sentence. */
function isParenthetical(words: readonly Token[], start: number, end: number): boolean {
  const before = words[start - 1];
  const after = words[end];
  const isBreak = (word: Token | undefined) => word?.kind === 'mark' && /^[,–—;:(-]$/.test(word.text);
  const closes = after === undefined || (after.kind === 'mark' && /^[.!?…]$/.test(after.text));
  return (before === undefined && isBreak(after)) || (isBreak(before) && (isBreak(after) || closes));
}
