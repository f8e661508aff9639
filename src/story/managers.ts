import { isPersonNoun, TEAM_NOUNS } from '../language/people';
import { wordSet } from '../language/wordSet';

/** What those who lead people are called, in lower case, by the last word of it: "nurse manager", "managing director", "VP". */
const LEADERS = wordSet(`
  manager sdm em director supervisor matron superintendent foreman forewoman dean headteacher headmaster headmistress
  president vp svp evp avp ceo cto cfo coo cio cmo ciso cpo chro teamlead team-lead teamleader team-leader
`);
/** Managers of a thing and of no people: with one of these before it, "manager" is a job like any other. */
const OF_THINGS = wordSet(
  'product program programme project account success customer community case risk change release delivery brand category marketing content partner relationship property portfolio traffic',
);
/** These lead people with a team or where people work before them ("shift lead", "ward sister"); a tech lead need lead nobody. */
const LEADERS_OF_TEAMS = wordSet('lead leader head sister boss');
const WHERE_PEOPLE_WORK = wordSet(
  'shift ward floor store shop branch site station kitchen line unit desk office warehouse restaurant',
);
/** Before somebody's job these set them over the others: "head nurse", "charge nurse". */
const OVER = wordSet('head charge');
/** With "of" behind them these lead whoever is there: "head of support", "principal of a school". */
const HEADS = wordSet('head chief principal');
const SCHOOLS = wordSet('school college academy vice assistant deputy');

/** The word of these starts work as a leader's does, though they need lead nobody. */
const COMMANDERS = wordSet(
  'boss lead leader superior sergeant captain chef owner professor management editor producer',
);
/** With these before it somebody's job is one that starts work: "the chief nurse", "the lead engineer". */
const RANKS: ReadonlySet<string> = new Set([...OVER, ...HEADS, 'lead']);

/** Longer words in front are a sentence, and no title. */
const MOST_BEFORE = 3;
const MOST_WORDS = 9;

/** Whether a title, by its words in lower case, is that of somebody who leads people: "head of support", no "tech lead". */
export function leadsPeople(title: readonly string[]): boolean {
  // "Assistant to the director" leads nobody.
  if (title.length > MOST_WORDS || title.includes('to')) return false;
  const of = title.indexOf('of');
  const name = of < 0 ? title : title.slice(0, of);
  if (name.length > MOST_BEFORE + 1) return false;
  const last = name.at(-1) ?? '';
  const before = name.at(-2) ?? '';
  if (of > 0) {
    const things = last === 'manager' && OF_THINGS.has(title.at(-1)?.replace(/s$/, '') ?? '');
    return !things && title[of + 1] !== 'staff' && (HEADS.has(last) || LEADERS.has(last));
  }
  if (LEADERS.has(last)) return !(last === 'manager' && OF_THINGS.has(before));
  if (LEADERS_OF_TEAMS.has(last)) return TEAM_NOUNS.has(before) || WHERE_PEOPLE_WORK.has(before);
  if (isSchoolHead(name)) return true;
  if (last === 'officer') return name.includes('chief');
  return (OVER.has(before) && isPersonNoun(last)) || /^[se]?vp$/.test(name[0] ?? '');
}

/** Whether "principal" is the head of a school, and no level. */
export function isSchoolHead(title: readonly string[]): boolean {
  const at = title.indexOf('principal');
  if (at < 0) return false;
  return title[at + 1] === 'of' || (at === title.length - 1 && title.some((word) => SCHOOLS.has(word)));
}

/** Whether a post, by its noun in the singular and the word before it, is one whose word starts work: "manager", "chef", "chief nurse". */
export const startsWork = (post: string, before: string): boolean =>
  LEADERS.has(post) || HEADS.has(post) || COMMANDERS.has(post) || (RANKS.has(before) && isPersonNoun(post));
