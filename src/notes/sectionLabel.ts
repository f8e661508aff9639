import { sectionNamesOf } from '../story/sectionNames';
import type { SectionName } from '../story/types';
import { plainTitle } from './plainTitle';

/** What a heading or label says: the sections it names, and the words around the names that are the writer's own. */
interface SectionLabel {
  /** None where it names no section. */
  readonly names: readonly SectionName[];
  /** What follows the name in a heading: "The pager rang" of "Situation: The pager rang". */
  readonly rest: string;
  /** What stands in parentheses behind the name: "30 s" of "Situation (30 s)". */
  readonly aside: string;
  /** What stands in front of the name and is no section's: "The lamp" of "The lamp – Action". */
  readonly above?: string;
}

/** What people who keep their notes in German call a section, in lower case. */
const GERMAN: ReadonlyMap<string, SectionName> = new Map([
  ['ausgangslage', 'Situation'],
  ['hintergrund', 'Situation'],
  ['kontext', 'Situation'],
  ['aufgabe', 'Task'],
  ['aufgabenstellung', 'Task'],
  ['ziel', 'Task'],
  ['aktion', 'Action'],
  ['aktionen', 'Action'],
  ['handlung', 'Action'],
  ['handeln', 'Action'],
  ['vorgehen', 'Action'],
  ['maßnahmen', 'Action'],
  ['massnahmen', 'Action'],
  ['ergebnis', 'Result'],
  ['ergebnisse', 'Result'],
  ['resultat', 'Result'],
  ['wirkung', 'Result'],
  ['erkenntnis', 'Learning'],
  ['erkenntnisse', 'Learning'],
  ['gelernt', 'Learning'],
  ['fazit', 'Learning'],
  ['notizen', 'Notes'],
]);

const NONE: SectionLabel = { names: [], rest: '', aside: '' };
const ASIDE = /\(([^()]{1,200})\)/;
const JOINT = /:|\s[–—-]\s/;

/** Reads a heading or the words of a label. */
export function sectionLabelOf(words: string): SectionLabel {
  if (words.length > 300) return NONE;
  const plain = plainTitle(words);
  const joint = JOINT.exec(plain);
  if (joint) {
    const names = namesOf(plain.slice(0, joint.index));
    const rest = plain.slice(joint.index + joint[0].length).trim();
    const within = sectionLabelOf(rest);
    // "S – Situation: The pager rang" says its name twice.
    const said = within.names.length > 0 && within.names.every((name) => names.includes(name));
    if (names.length > 0 && !(names.includes('Notes') && isNamedBehind(plain)))
      return { names, rest: said ? within.rest : rest, aside: asideOf(plain.slice(0, joint.index), names) };
  }
  const names = namesOf(plain);
  if (names.length === 0) return NONE;
  if (!joint || !isNamedBehind(plain)) return { names, rest: '', aside: asideOf(plain, names) };
  return { names, rest: '', aside: '', above: plain.slice(0, joint.index).trim() };
}

/** "The lamp – Action", "Draft: Result": the words before the joint are not those that name the section. */
function isNamedBehind(words: string): boolean {
  const joint = JOINT.exec(words);
  const head = joint ? namesOf(words.slice(0, joint.index)) : [];
  return joint !== null && namesOf(words).some((name) => !head.includes(name));
}

function namesOf(words: string): readonly SectionName[] {
  // "S)" is a letter of a list.
  const plain = bare(words).replace(/^(\p{L}{1,20})\)$/u, '$1');
  const german = GERMAN.get(plain.replace(ASIDE, '').trim().toLowerCase());
  return german ? [german] : sectionNamesOf(plain);
}

/** "Situation (S)" says nothing more than "Situation"; "Situation | the move | Result" says something of its own. */
function asideOf(words: string, names: readonly SectionName[]): string {
  const aside = ASIDE.exec(words)?.[1]?.trim() ?? '';
  const parts = words.replace(ASIDE, ' ').split(/[/|&+,]|\sand\s/);
  // "Q&A" is a name of its own, "Situation and stakes" has words beside one.
  const others = names.length < 2 && namesOf(parts[0] ?? '').length === 0 ? [] : parts;
  return [...others, aside]
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && namesOf(part).length === 0)
    .join(', ');
}

/** The words of a name without emphasis, numbering, signs in front and a trailing colon. */
export function bare(title: string): string {
  return title
    .replace(/[*_`#]+/g, '')
    .replace(/^[^\p{L}\p{N}("“'[]+/u, '')
    .replace(/^\d{1,3}[.)]\s+/, '')
    .trim()
    .replace(/:$/, '')
    .trim();
}
