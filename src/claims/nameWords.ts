import { isAmongNames, isUnknownWord } from '../language/names';
import { isPersonNoun } from '../language/people';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { isClosedClass, isDeterminer } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';

/** "our biggest and oldest customer": so many words stand in one at most. */
const LONGEST = 6;

/** Where or in what form a company is one: behind an unknown word they are the end of its name ("Contoso UK"). */
const COMPANY_ENDS = wordSet('uk us usa eu uae ag llc plc bv nv kg');

/** "AWS", "S3", "APIs": more often what the word before it is about ("Backend AWS costs") than a part of its name. */
const ACRONYM = /\p{Lu}[\p{Lu}\d]/u;

/**
 * Whether the first word of a sentence, which has a capital whatever it is, is a name by itself: one that the lexicon has
 * among names, or a word it doesn't have, with a second one ("Priya Nair") or with who that is ("Contoso, our customer,").
 * Where it has a capital inside a sentence too, that tells it. `second`: the next word as it is written, if it may be a
 * part of the name.
 */
export function opensWithName(tokens: readonly Token[], index: number, second: string | undefined): boolean {
  const word = textAt(tokens, index);
  if (isAmongNames(word)) return true;
  const isNamed =
    (second !== undefined && (!ACRONYM.test(second) || endsCompany(tokens, index + 1))) ||
    isPersonBehind(tokens, index + 1);
  return word.length > 2 && isNamed && isUnknownWord(word);
}

/** "Contoso UK left", and not "Backend UK traffic fell": there the word before it is about what comes. */
function endsCompany(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isEnd = next?.kind !== 'word' || isClosedClass(next.text) || verbForm(next.text)?.past === true;
  return isEnd && COMPANY_ENDS.has(textAt(tokens, at));
}

/** ", our biggest customer," */
function isPersonBehind(tokens: readonly Token[], comma: number): boolean {
  if (textAt(tokens, comma) !== ',' || !isDeterminer(textAt(tokens, comma + 1))) return false;
  const words = tokens.slice(comma + 2, comma + 1 + LONGEST);
  const end = words.findIndex(({ kind }) => kind !== 'word');
  return words.slice(0, end).some(({ text }) => isPersonNoun(text)) && words[end]?.text === ',';
}
