import type { Clause } from '../language/clause';
import { COMPANIES, PRODUCTS, TOOLS } from '../language/knownNames';
import { partsOf } from '../language/lexicon';
import { isAmongNames, isUnknownWord } from '../language/names';
import { nounLemma } from '../language/nounForms';
import { DEPARTMENTS, isPersonNoun, TEAM_NOUNS } from '../language/people';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { isClosedClass, isDeterminer } from '../language/wordClasses';
import { ADJECTIVE, ADVERB, knownPartsOf } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';

/** "our biggest and oldest customer": so many words stand in one at most. */
const LONGEST = 6;

/** Where or in what form a company is one: behind an unknown word they are the end of its name ("Contoso UK"). */
const COMPANY_ENDS = wordSet('uk us usa eu uae ag llc plc bv nv kg');

/** "AWS", "S3", "APIs": more often what the word before it is about ("Backend AWS costs") than a part of its name. */
const ACRONYM = /\p{Lu}[\p{Lu}\d]/u;

/** "PagerDuty", "GitHub", "McKinsey": no everyday word has a capital inside. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** "Pre-sales" */
const SMALL_PART = /-\p{Ll}/u;
const ALL_CAPITALS = /^\p{Lu}{2,5}$/u;

/** Teams, tools and remarks that the lexicon lacks: no names, whatever their sentence says. */
const EVERYDAY = wordSet(
  `backend frontend infosec helpdesk presales devops saas ciso svp evp api ci sql dns etl crm uat llm ui fyi asap eta tldr wip
  todo tbd`,
);

/** The sentence that a word begins, and how it is written. */
export interface Opening {
  readonly tokens: readonly Token[];
  readonly actingAt: ReadonlyMap<number, Clause>;
  readonly written: (token: Token) => string;
  /** The story has the word in small letters too. */
  readonly isSmall: (word: string) => boolean;
}

/**
 * Whether the first word of a sentence, which has a capital whatever it is, is a name by itself: one that is known for a name,
 * is written as no other word is, or does what only people and companies do; or a word the lexicon doesn't have, with a second
 * one ("Priya Nair") or with who that is ("Contoso, our customer,"). Where it has a capital inside a sentence too, that tells
 * it. `second`: whether the next word may be a part of the name.
 */
export function opensWithName(opening: Opening, index: number, second: boolean): boolean {
  const { tokens } = opening;
  const word = textAt(tokens, index);
  if (isAmongNames(word)) return true;
  if (opening.isSmall(word) || EVERYDAY.has(word) || isPersonNoun(word) || DEPARTMENTS.has(word)) return false;
  const token = tokens[index];
  if (token === undefined) return false;
  if (COMPANIES.has(word) || ((PRODUCTS.has(word) || TOOLS.has(word)) && isUnknownWord(word))) return true;
  const next = tokens[index + 1];
  const written = opening.written(token);
  if (SMALL_PART.test(written)) return false;
  if (INNER_CAPITAL.test(written)) return true;
  const acts = clauseOf(opening, token);
  if (ALL_CAPITALS.test(written) && acts?.alone && acts.clause.object && isNounOrUnknown(word)) return true;
  if (word.length <= 2 || !isUnknownWord(word)) return false;
  const isNamed =
    (second && next !== undefined && (!ACRONYM.test(opening.written(next)) || endsCompany(tokens, index + 1))) ||
    isPersonBehind(tokens, index + 1) ||
    (isFromTeam(tokens, index + 1) && !isCompound(word));
  return isNamed || (acts?.clause.actor === 'others' && (acts.alone || textAt(tokens, index + 1) === "'s"));
}

/** "SAP", and not "NONE". */
const isNounOrUnknown = (word: string): boolean => !isClosedClass(word) && (partsOf(word) & (ADJECTIVE | ADVERB)) === 0;

/** The clause that a word is the subject of, or begins the subject of; `alone`: it is all of it. */
function clauseOf({ actingAt }: Opening, { start, end }: Token) {
  const clause = actingAt.get(start);
  return clause && { clause, alone: clause.subject?.end === end };
}

/** Clauses in the active voice, by where their subject begins. */
export function actingIn({ clauses }: SentenceReading): ReadonlyMap<number, Clause> {
  const acting = new Map<number, Clause>();
  for (const clause of clauses) {
    const { subject, voice } = clause;
    if (subject && voice === 'active' && !acting.has(subject.start)) acting.set(subject.start, clause);
  }
  return acting;
}

/** "from Finance", "from the payments team" */
function isFromTeam(tokens: readonly Token[], from: number): boolean {
  if (textAt(tokens, from) !== 'from') return false;
  const words = tokens.slice(from + 1, from + 1 + LONGEST);
  const [first] = words;
  if (first?.capital && DEPARTMENTS.has(first.text)) return true;
  const team = words.findIndex(({ text }) => TEAM_NOUNS.has(text));
  return team > 0 && words.slice(0, team).every(({ kind, text }) => kind === 'word' && verbForm(text)?.past !== true);
}

/** "Pushback", "signups": two words that are known, written as one. */
function isCompound(word: string): boolean {
  const noun = nounLemma(word);
  const isKnown = (part: string): boolean => part.length > 2 && knownPartsOf(part) !== 0;
  if (noun.endsWith('up') && isKnown(noun.slice(0, -2))) return true;
  for (let at = 3; at <= noun.length - 3; at += 1)
    if (isKnown(noun.slice(0, at)) && isKnown(noun.slice(at))) return true;
  return false;
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
