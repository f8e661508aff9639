import { partsOf } from '../language/lexicon';
import { EVERYBODY, isPersonNoun } from '../language/people';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { isClosedClass, isDeterminer } from '../language/wordClasses';
import { groupOf } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';

/** One of each group of like words that are names of people and places. */
const AMONG_NAMES =
  'tom paul mary peter chen carlos joshua matthew ali chicago berlin germany madrid london tokyo delhi brazil india austin lagos nairobi'.split(
    ' ',
  );
/** Of those groups, what is an everyday word as well, and more often that at the beginning of a sentence. */
const NOT_NAMES = wordSet(
  `actress aerospace ally ayatollah bam booker borough bravo brook buck canton carpenter center commons contra cooper
  doc dyke dame emir fisher foreman forefront ghetto harbour hunter imam kuomintang knight marches mason metropolis
  midfield midland midlands motherland mullah piazza potter prefecture prophet pueblo ruler sheik sheikh skinner
  dyer sur villa ward weaver`,
);
let groups: ReadonlySet<number | undefined> | undefined;

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

/** Whether the lexicon has a lower-case word among the names of people and places, and no everyday word is written so. */
function isAmongNames(word: string): boolean {
  const group = groupOf(word);
  if (group === undefined || word.length < 3 || NOT_NAMES.has(word)) return false;
  groups ??= new Set(AMONG_NAMES.map(groupOf));
  return groups.has(group);
}

/**
 * Whether a lower-case word is none that English is known to have. It may be a name ("Tomasz") or an everyday word that the
 * lexicon lacks ("telemetry"): no name by itself, only where the words around it speak for one.
 */
export function isUnknownWord(word: string): boolean {
  return partsOf(word) === 0 && !isClosedClass(word) && !EVERYBODY.has(word);
}
