import { nounLemma } from './nounForms';
import { verbForm } from './verbForms';
import { ADJECTIVE, ADVERB, knownPartsOf, NOUN, VERB } from './wordGroups';

/** Auxiliaries whose forms have no stem in common. */
const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['has', 'have'],
  ['does', 'do'],
]);

/**
 * The base form of a lower-case word: "be" for "was", "trace" for "tracing", "ticket" for "tickets". Where a word is a form of
 * a verb and a noun alike ("left", "plans") the verb's base is given; it is the noun's too but for a few.
 */
export function lemmaOf(word: string): string {
  const auxiliary = AUXILIARIES.get(word);
  if (auxiliary !== undefined) return auxiliary;
  const verb = verbForm(word);
  if (verb?.known) return verb.lemma;
  const noun = nounLemma(word);
  return noun === word && verb !== undefined ? verb.lemma : noun;
}

/** Endings that tell what a word is, the longest first. */
const ENDINGS: readonly (readonly [number, readonly string[]])[] = [
  [ADVERB, ['ly', 'wise', 'wards']],
  [NOUN, ['tion', 'sion', 'ment', 'ness', 'ity', 'ship', 'ism', 'ist', 'ance', 'ence', 'ology', 'hood', 'er', 'or']],
  [ADJECTIVE, ['able', 'ible', 'ful', 'less', 'ous', 'ive', 'ic', 'ical', 'ish', 'al']],
  [VERB, ['ize', 'ise', 'ify', 'ed', 'ing']],
];

/** The parts of speech a lower-case word can be: as the lexicon has its base, or guessed by its ending; 0 where neither tells. */
export function partsOf(word: string): number {
  const known = knownPartsOf(word) | knownPartsOf(lemmaOf(word));
  if (known !== 0 || word.length < 5) return known;
  return ENDINGS.find(([, endings]) => endings.some((ending) => word.endsWith(ending)))?.[0] ?? 0;
}
