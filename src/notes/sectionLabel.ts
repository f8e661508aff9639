import { headingWords, LINKS_BEHIND, UNSAID } from '../story/headingWords';
import { isState, JOINTS, remarksBeside, STRUCK, sectionNamesOf, withoutPlace } from '../story/sectionNames';
import type { SectionName } from '../story/types';
import { jointIn } from './joints';
import { plainTitle } from './plainTitle';

/** What a heading or label says: the sections it names, and the words around the names that are the writer's own. */
export interface SectionLabel {
  /** None where it names no section. */
  readonly names: readonly SectionName[];
  /** What follows the name in a heading: "The pager rang" of "Situation: The pager rang". */
  readonly rest: string;
  /** What is said beside the name: "30 s" of "Situation (30 s)", "done" of "Situation - done". */
  readonly aside: string;
  /** What stands in front of the name and is no section's: "The lamp" of "The lamp – Action". */
  readonly above?: string;
  /**
   * What is no word of the heading and worth keeping, as written: comments, footnotes, pictures, addresses, "<name>",
   * what is struck.
   */
  readonly unsaid: string;
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

const NONE: SectionLabel = { names: [], rest: '', aside: '', unsaid: '' };
/** "(30 s)", "[30 s]", but no box to tick. */
const ASIDES = /\(([^()]{1,200})\)|\[(?![ xX]\])([^[\]]{1,200})\]/g;
/** "S)" is a letter of a list. */
const LETTER_OF_LIST = /^(\p{L}{1,20})\)$/u;
/** "(S)ituation", "S(ituation)". */
const INITIAL_APART = /^[([{](\p{Lu})[)\]}](?=\p{Ll})|^(\p{Lu})[([{](\p{Ll}{2,20})[)\]}]/u;
/** A heading that is a link or an element as a whole. */
const WRAPPED_IN_LINK = /^\[([^[\]]{1,300})\](?:\([^()]{0,300}\)|\[[^[\]]{0,100}\])$/;
const WRAPPED_IN_TAGS = /^<([a-z][a-z0-9]{0,12})(?:\s[^<>]{0,300})?>([^<>]{1,300})<\/\1>$/i;
/** "Action :tada:", whose last colon is none of the heading. */
const SHORT_CODE_BEHIND = /\s:[a-z][a-z0-9_+-]{0,40}:$/i;
/** A number of a list says nothing of the section. */
const TELLS = /\p{L}|\p{N}{3}|\p{N}\D|[^\p{N}\s]\p{N}/u;

/** How many headings and labels are kept once they are read: every pass over the notes asks for the same ones again. */
const MOST_KEPT = 256;
const kept = new Map<string, SectionLabel>();

/** Reads a heading or the words of a label. */
export function sectionLabelOf(written: string): SectionLabel {
  // Most lines hold no label, and to read nothing would cost as much as a heading.
  if (written.length > 300 || written.trim() === '') return NONE;
  const known = kept.get(written);
  if (known) return known;
  const label = read(written);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, label);
  return label;
}

function read(written: string): SectionLabel {
  const left = written.replace(STRUCK, ' ');
  const struck = left === written ? NONE : labelIn(left);
  const label = struck.names.length > 0 ? struck : labelIn(written);
  if (label.names.length === 0) return NONE;
  const unsaid = [...(label === struck ? (written.match(STRUCK) ?? []) : []), ...(written.match(UNSAID) ?? [])];
  return { ...label, unsaid: unsaid.filter((piece) => !`${label.rest} ${label.aside}`.includes(piece)).join(' ') };
}

function labelIn(written: string): SectionLabel {
  const links = LINKS_BEHIND.exec(written)?.[0] ?? '';
  const label = links === '' ? NONE : labelOf(written.replace(links, ''));
  if (label.names.length === 0 || label.rest !== '') return labelOf(written);
  return { ...label, aside: [label.aside, links.trim()].filter(Boolean).join(', ') };
}

function labelOf(written: string): SectionLabel {
  const words = plainTitle(written.trimEnd().replace(SHORT_CODE_BEHIND, ''))
    .replace(WRAPPED_IN_TAGS, '$2')
    .replace(WRAPPED_IN_LINK, '$1')
    .replace(INITIAL_APART, '$1$2$3');
  const names = namesOf(words);
  const joint = jointIn(words, words.length - withoutPlace(words).length);
  if (joint) {
    const head = words.slice(0, joint.start);
    const rest = words.slice(joint.end).trim();
    const named = namesOf(head);
    // "Draft: Action": the words before the joint are not those that name the section.
    if (named.length > 0 && names.every((name) => named.includes(name))) return labelBefore(rest, head, named);
    if (names.length > 0 && namesOf(rest).length > 0)
      return { ...NONE, names, aside: asideOf(rest, names), ...(TELLS.test(head) && { above: headingWords(head) }) };
  }
  return names.length === 0 ? NONE : { ...NONE, names, aside: asideOf(words, names) };
}

/** The label of a head that names sections, and what stands behind it. */
function labelBefore(rest: string, head: string, names: readonly SectionName[]): SectionLabel {
  const aside = asideOf(head, names);
  // "Action - done", "Action: :tada:"
  const shown = headingWords(rest);
  if (isState(shown)) return { ...NONE, names, aside: [aside, shown].filter(Boolean).join(', ') };
  if (!/[\p{L}\p{N}]/u.test(shown)) return { ...NONE, names, aside };
  const within = sectionLabelOf(rest);
  // "S – Situation: The pager rang" says its name twice; "Result: Success" does not.
  const isInitial = /^\p{L}$/u.test(bare(head));
  const isSaid = within.names.length > 0 && within.names.every((name) => names.includes(name));
  if (!isSaid || !isInitial) return { ...NONE, names, rest, aside };
  return { ...NONE, names, rest: within.rest, aside: [aside, within.aside].filter(Boolean).join(', ') };
}

function namesOf(words: string): readonly SectionName[] {
  const german = GERMAN.get(bare(words).replace(ASIDES, '').trim().toLowerCase());
  return german ? [german] : sectionNamesOf(words.replace(LETTER_OF_LIST, '$1'));
}

/**
 * "Situation (S)" says nothing more than "Situation"; "Situation (context)" and "Situation | the move | Result" say
 * something of their own.
 */
function asideOf(head: string, names: readonly SectionName[]): string {
  const brackets: string[] = [];
  const shown = headingWords(head).replace(ASIDES, (_, round?: string, square?: string) => {
    brackets.push(round ?? square ?? '');
    return ' ';
  });
  const { remarks, left } = remarksBeside(shown);
  const parts = left.split(JOINTS).filter((part) => part.trim() !== '');
  // "Q&A" is a name of its own, "Situation and stakes" has words beside one.
  const others = names.length < 2 && namesOf(parts[0] ?? '').length === 0 ? [] : parts;
  // "(What I did)" is the name itself.
  const said = /\p{L}/u.test(left) ? brackets.filter((part) => !isSameName(part, names)) : [];
  // "Situation | Action: I ran | Result" has words behind a name among the others.
  const isOwn = (part: string): boolean =>
    namesOf(part).length === 0 || (parts.length > 1 && labelIn(part).rest !== '');
  return [...remarks, ...others.filter(isOwn), ...said]
    .filter((part) => TELLS.test(part))
    .map((part) => part.trim())
    .join(', ');
}

/** Whether words repeat the names that a heading will have, or their letters: "S/T", "Results". */
function isSameName(words: string, names: readonly SectionName[]): boolean {
  return words.split(JOINTS).every((part) => {
    const word = part.trim().toLowerCase();
    return names.some((name) => [name, `${name}s`, name.charAt(0)].some((one) => one.toLowerCase() === word));
  });
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
