import type { Story } from '../story/types';
import type { Located } from './types';
import { storyWords, type Word } from './words';

/** Words that are fillers wherever they stand. */
const ALWAYS = new Set(['basically', 'hopefully', 'somehow', 'kinda', 'sorta']);

/** Words after which "kind of" and "sort of" name a kind, as nouns do. */
const DETERMINERS = new Set(
  (
    'a an the this that these those what which whatever some any no every each another other same one two three ' +
    'my our your his her its their all many few several most'
  ).split(' '),
);

/** Words that stand between such a word and the noun, and those of sorting algorithms before "sort". */
const BEFORE_NOUN = new Set(
  (
    'new different similar certain right wrong specific particular special only own common typical usual rare odd ' +
    'strange weird good bad better best worst main first second third last next simple unusual exact very distinct ' +
    'merge bubble quick heap insertion radix topological external custom stable default alphabetical'
  ).split(' '),
);

/** "It was kind of you": the adjective. */
const PEOPLE = new Set(['you', 'him', 'her', 'them', 'me', 'us']);

/**
 * Spoken fillers, and hedges that weaken what is claimed: "basically", "kind of", "sort of", "hopefully", "I guess",
 * and "you know" or "like" between commas. Not the nouns of "this kind of" and "what sort of".
 */
export function readFillers(story: Story): readonly Located[] {
  const words = storyWords(story);
  return story.sentences.flatMap(({ section, unfilled }, sentence) =>
    section === 'Follow-ups' || unfilled ? [] : inSentence(words[sentence] ?? [], sentence),
  );
}

function inSentence(words: readonly Word[], sentence: number): readonly Located[] {
  const found: Located[] = [];
  for (const [index, word] of words.entries()) {
    const length = fillerAt(words, index);
    const last = words[index + length - 1];
    if (length > 0 && last) found.push({ range: { start: word.start, end: last.end }, sentence });
  }
  return found;
}

/** How many words of a filler begin at an index; none is 0. */
function fillerAt(words: readonly Word[], index: number): number {
  const text = words[index]?.text ?? '';
  const next = words[index + 1]?.text;
  if (ALWAYS.has(text)) return 1;
  if (text === 'kind' || text === 'sort') {
    const hyphen = next === '-' ? 1 : 0;
    return words[index + 1 + hyphen]?.text === 'of' && isHedge(words, index, index + 2 + hyphen) ? 2 + hyphen : 0;
  }
  if (text === 'i' && next === 'guess') return 2;
  if (text === 'you' && next === 'know') return isParenthetical(words, index, index + 2) ? 2 : 0;
  if (text === 'like') return isParenthetical(words, index, index + 1) ? 1 : 0;
  return 0;
}

function isHedge(words: readonly Word[], start: number, end: number): boolean {
  const before = words[start - 1]?.text ?? '';
  if (DETERMINERS.has(before) || BEFORE_NOUN.has(before)) return false;
  return !PEOPLE.has(words[end]?.text ?? '');
}

/** Set off by marks on both sides, one of which may be the beginning or the end of the sentence. */
function isParenthetical(words: readonly Word[], start: number, end: number): boolean {
  const before = words[start - 1];
  const after = words[end];
  const isBreak = (word: Word | undefined) => word?.kind === 'mark' && /^[,–—;:(-]$/.test(word.text);
  const closes = after === undefined || (after.kind === 'mark' && /^[.!?…]$/.test(after.text));
  return (before === undefined && isBreak(after)) || (isBreak(before) && (isBreak(after) || closes));
}
