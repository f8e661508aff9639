import type { Story } from '../story/types';
import { HINT_WORDS, HINTS, NO_AGENCY } from './boundary/hints';
import { type FoundPhrase, findInStory } from './findInStory';
import { OWNERSHIP_WORDS } from './ownershipWords';
import { compileGrammar } from './phrasePattern';
import type { Located } from './types';

const GRAMMAR = compileGrammar(
  HINTS.map((pattern) => ({ kind: true as const, pattern })),
  { ...OWNERSHIP_WORDS, ...HINT_WORDS },
);

const FIRST_PERSON = new Set('i me my mine myself we us our ours'.split(' '));

export interface ResponsibilityTalk extends Located {
  /** The candidate is in it by a word of their own: "I", "my", "mine". */
  readonly ownWords: boolean;
}

/**
 * Where responsibility is talked about without saying for certain where it began and ended: too little to show the
 * writer as a boundary, enough to doubt that there is none.
 */
export function readResponsibilityTalk(story: Story): readonly ResponsibilityTalk[] {
  return findInStory(GRAMMAR, story).flatMap((phrase) => {
    if (namesNoOwner(phrase)) return [];
    const { range, sentence, words, from, to } = phrase;
    return [{ range, sentence, ownWords: words.slice(from, to).some(({ text }) => FIRST_PERSON.has(text)) }];
  });
}

/** Before "I could": a question, or a purpose. */
const ASKED = new Set('if whether how so'.split(' '));

/** "I was told by my boss", "caused by the vendor": neither says whose work it was. */
function namesNoOwner({ words, from }: FoundPhrase<true>): boolean {
  const before = words[from - 1]?.text ?? '';
  if (words[from]?.text === 'i' && ASKED.has(before)) return true;
  return words[from]?.text === 'by' && NO_AGENCY.has(before);
}
