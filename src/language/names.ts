import { partsOf } from './lexicon';
import { EVERYBODY } from './people';
import type { Token } from './tokens';
import { isClosedClass } from './wordClasses';
import { groupOf } from './wordGroups';
import { wordSet } from './wordSet';

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

/** Whether the lexicon has a lower-case word among the names of people and places, and no everyday word is written so. */
export function isAmongNames(word: string): boolean {
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

/** What only people do, and companies of them: whatever has a name and does it is one. */
const ASKS_A_MIND = wordSet(
  `ask decide agree disagree insist propose argue promise offer volunteer complain object hesitate worry doubt persuade convince
  negotiate approve apologize apologise believe hire invite`,
);
/** What a machine is said to do as well ("Grafana reported it"): of these the name itself has to be a person's. */
const SPEAKS = wordSet(
  'tell say write report explain suggest recommend refuse answer reply mention warn admit think want feel',
);

/** Whether a subject in capitals names a person, or several, by what it does: "Ana reported the fault", "Priya and Bo agreed". */
export function isNamedPerson(subject: readonly Token[], verb: string): boolean {
  const names = subject.filter(({ text }) => text !== 'and');
  if (names.length === 0 || !names.every((token) => token.kind === 'word' && token.capital && canBeName(token.text)))
    return false;
  if (ASKS_A_MIND.has(verb)) return true;
  const isWhole = names.length > 1 && names.length === subject.length;
  return SPEAKS.has(verb) && (isWhole || names.some(({ text }) => isAmongNames(text)));
}

const canBeName = (word: string): boolean => isAmongNames(word) || isUnknownWord(word);
