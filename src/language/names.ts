import { CHANGES } from './changeWords';
import type { EventKind } from './clause';
import { GIVEN_NAMES, PRODUCTS, TOOLS } from './knownNames';
import { partsOf } from './lexicon';
import { EVERYBODY } from './people';
import type { Token } from './tokens';
import { isClosedClass } from './wordClasses';
import { groupOf, knownPartsOf, NOUN } from './wordGroups';
import { wordSet } from './wordSet';

/** One of each group of like words that are names of people, and of places. */
const AMONG_PEOPLE = 'tom paul mary peter chen carlos joshua matthew ali'.split(' ');
const AMONG_PLACES = 'chicago berlin germany madrid london tokyo delhi brazil india austin lagos nairobi'.split(' ');
/** Of those groups, what is an everyday word as well, and more often that at the beginning of a sentence. */
const NOT_NAMES = wordSet(
  `actress aerospace ally ayatollah bam booker borough bravo brook buck canton carpenter center commons contra cooper
  doc dyke dame emir fisher foreman forefront ghetto harbour hunter imam kuomintang knight marches mason metropolis
  midfield midland midlands motherland mullah piazza potter prefecture prophet pueblo ruler sheik sheikh skinner
  dyer sur villa ward weaver`,
);
let people: ReadonlySet<number | undefined> | undefined;
let places: ReadonlySet<number | undefined> | undefined;

/** Whether a lower-case word is known for a name of people or places, and no everyday word is written so. */
export function isAmongNames(word: string): boolean {
  places ??= new Set(AMONG_PLACES.map(groupOf));
  return isPersonsName(word) || isIn(places, word);
}

/** Whether a lower-case word is known for a given name or a family's. */
export function isPersonsName(word: string): boolean {
  people ??= new Set(AMONG_PEOPLE.map(groupOf));
  return GIVEN_NAMES.has(word) || isIn(people, word);
}

function isIn(groups: ReadonlySet<number | undefined>, word: string): boolean {
  const group = groupOf(word);
  return group !== undefined && word.length > 2 && !NOT_NAMES.has(word) && groups.has(group);
}

/**
 * Whether a lower-case word is none that English is known to have. It may be a name ("Tomasz") or an everyday word that the
 * lexicon lacks ("telemetry"): no name by itself, only where the words around it speak for one.
 */
export function isUnknownWord(word: string): boolean {
  return partsOf(word) === 0 && !isClosedClass(word) && !EVERYBODY.has(word);
}

/** What only people do, and companies of them: whatever has a name and does it is one. */
const ASKS_A_MIND = wordSet(
  `ask decide agree disagree insist argue volunteer object hesitate worry doubt persuade convince
  negotiate approve apologize apologise believe hire invite`,
);
/** Whether only people do what a verb says, by its base form. */
export const asksAMind = (verb: string): boolean => ASKS_A_MIND.has(verb);
/** What software is said to do as well ("Vite offered a plugin"), but not to promise to do something, and not to complain to one person. */
const OFFERS = wordSet('offer promise propose complain');
const BEHIND_OFFERS = wordSet('to me him her');
/** What a machine is said to do as well ("Grafana reported it"): of these the name itself has to be a person's. */
const SPEAKS = wordSet(
  'tell say write report explain suggest recommend refuse answer reply mention warn admit think want feel',
);

/**
 * Whether a subject in capitals names a person, or several, by what it does: "Ana reported the fault", "Priya and Bo agreed",
 * "Maria rewrote it". What only people do tells it of any name but a product's; of what machines do too, a person's. What rises
 * and falls may be a thing that is named for somebody.
 *
 * @param behind the word after the verb
 */
export function isNamedPerson(subject: readonly Token[], verb: string, behind: string, event: EventKind): boolean {
  const names = subject.filter(({ text }) => text !== 'and');
  const areNames = names.every(
    (token, at) => token.kind === 'word' && token.capital && (canBeName(token.text) || isFamily(token, names[at - 1])),
  );
  if (names.length === 0 || !areNames) return false;
  if (ASKS_A_MIND.has(verb) || (OFFERS.has(verb) && BEHIND_OFFERS.has(behind))) return true;
  const isPerson = names.some(({ text }) => isPersonsName(text) && isNounOnly(text));
  const isWhole = names.length > 1 && names.length === subject.length;
  return SPEAKS.has(verb) || OFFERS.has(verb)
    ? isWhole || names.some(({ text }) => isAmongNames(text))
    : isPerson && event === 'action' && !CHANGES.has(verb);
}

const canBeName = (word: string): boolean =>
  !PRODUCTS.has(word) && !TOOLS.has(word) && (isAmongNames(word) || isUnknownWord(word));

/** "Okafor" behind "Ben": a word that the lexicon doesn't have, however it ends, right behind a given name. */
const isFamily = ({ text, lemma }: Token, before: Token | undefined): boolean =>
  isPersonsName(before?.text ?? '') &&
  (knownPartsOf(text) | knownPartsOf(lemma)) === 0 &&
  !PRODUCTS.has(text) &&
  !TOOLS.has(text);

/** "Mark", "Jack" and "Frank" are other words at the beginning of a sentence. */
const isNounOnly = (word: string): boolean => GIVEN_NAMES.has(word) || knownPartsOf(word) === NOUN;
