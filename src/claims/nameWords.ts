import { BUSINESS, TECHNICAL } from '../evidence/impactWords';
import { partsOf } from '../language/lexicon';
import { DEPARTMENTS, EVERYBODY, isPersonNoun } from '../language/people';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import {
  BE_FORMS,
  COORDINATORS,
  DO_FORMS,
  FACTUAL_SUBORDINATORS,
  HAVE_FORMS,
  isAdverb,
  isDeterminer,
  MODALS,
  NEUTRAL_PRONOUNS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  UNREAL_SUBORDINATORS,
} from '../language/wordClasses';
import { groupOf, knownPartsOf, NOUN } from '../language/wordGroups';
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
/** What has no singular and is no name. */
const PLURALS = wordSet(
  `alas amenities annals arrears asbestos auspices beads clothes congratulations credentials crossroads diabetes earnings
  fumes grassroots jitters measles outskirts pants premises stairs sunglasses trousers whereabouts`,
);
let groups: ReadonlySet<number | undefined> | undefined;

/**
 * Whether the first word of a sentence, which has a capital whatever it is, is a name: one that the lexicon has among
 * names, or a word it doesn't have, that does something without an article ("Contoso had a queue").
 */
export function opensWithName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.text.length < 3) return false;
  return isAmongNames(token.text) || (isUnknown(token, textAt(tokens, index + 1)) && acts(tokens, index + 1));
}

function isAmongNames(word: string): boolean {
  const group = groupOf(word);
  if (group === undefined || NOT_NAMES.has(word)) return false;
  groups ??= new Set(AMONG_NAMES.map(groupOf));
  return groups.has(group);
}

/** No word of everyday English or of the trade. A plural is one if its singular is. */
function isUnknown({ text, lemma }: Token, next: string): boolean {
  const isClosed =
    isAdverb(text) ||
    isDeterminer(text) ||
    [PREPOSITIONS, SUBJECT_PRONOUNS, NEUTRAL_PRONOUNS, QUESTION_WORDS, COORDINATORS, MODALS].some((of) =>
      of.has(text),
    ) ||
    FACTUAL_SUBORDINATORS.has(text) ||
    UNREAL_SUBORDINATORS.has(text);
  if (
    isClosed ||
    isPersonNoun(text) ||
    EVERYBODY.has(text) ||
    DEPARTMENTS.has(text) ||
    TECHNICAL.has(text) ||
    BUSINESS.has(text) ||
    groupOf(lemma) !== undefined
  )
    return false;
  // "Siemens": the lexicon has the word, and nothing that it's the plural of.
  if (knownPartsOf(text) !== 0) return knownPartsOf(text) === NOUN && text.endsWith('s') && !PLURALS.has(text);
  // "Jenkins was": no plural says "was".
  if (lemma !== text) return text.endsWith('s') && (SINGULAR.has(next) || next === "'s");
  // "Calibration", "firmware", "warranty"
  return partsOf(text) === 0 && !/(?:-|ware$|ty$|cy$)/.test(text);
}

const SINGULAR = wordSet("is was has does isn't wasn't hasn't doesn't");
const AUXILIARIES = [BE_FORMS, HAVE_FORMS, DO_FORMS, MODALS];

/** A verb of the past or an auxiliary, with an adverb before it or none; another name; what one owns. */
function acts(tokens: readonly Token[], index: number): boolean {
  const at = isAdverb(textAt(tokens, index)) ? index + 1 : index;
  const word = textAt(tokens, at);
  const isJoined = word === 'and' && tokens[at + 1]?.capital === true;
  return (
    tokens[at]?.capital === true ||
    isJoined ||
    word === "'s" ||
    verbForm(word)?.past === true ||
    AUXILIARIES.some((forms) => forms.has(word))
  );
}
