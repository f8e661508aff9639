import { moved, readingsOf } from '../evidence/readings';
import type { Fact } from '../evidence/types';
import type { Clause } from '../language/clause';
import { isPersonNoun } from '../language/people';
import { kindOf } from '../language/phraseKind';
import type { SentenceReading } from '../language/sentence';
import { isSuperlative } from '../language/superlatives';
import { type Token, textAt } from '../language/tokens';
import {
  BE_FORMS,
  isAdverb,
  isClosedClass,
  isDeterminer,
  NEGATIONS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
} from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { dateWordAt } from './dateWords';

/** "took it on", "took over the parser", "picked it up" */
const TAKES = wordSet('take pick');
const PARTICLES = wordSet('on over up');
/** "did it alone", "did it by herself", "did it on their own" */
const ALONE = wordSet('alone solo single-handedly singlehandedly');
const SELVES = wordSet('myself himself herself themselves');
/** "was responsible for", "was in charge of": less than owning it, and still whose job it was. */
const RESPONSIBLE = wordSet('responsible accountable charge');
/** "It was hers." */
const THEIRS = wordSet('his hers theirs');
/** So many words may stand before the particle: "took the whole parser on". */
const BEFORE_PARTICLE = 4;
/** "took full ownership", "assumed responsibility" */
const ASSUMES = wordSet('take assume accept');
const CHARGE = wordSet('ownership charge responsibility lead');
/** With these, it says that nobody had asked. */
const FREE = 'initiative accord voluntarily unasked unprompted anyway nobody none without';
const FREELY = wordSet(FREE);
/** With these, to take it says that nobody had asked, or whose it was. */
const NOT_BARE = wordSet(`${FREE} myself 's their his her`);
/** What is somebody's without being theirs to do: "It was the vendor's idea." */
const NO_JOBS = wordSet('idea suggestion proposal request wish concern complaint question view fault mistake error');
/** So many words name whose it was, behind "was" and with it. */
const MOST_OF_OWNER = 6;
const NEEDS = wordSet('have need must');
const PEOPLE = wordSet("'s me my mine we us our ours you they them their he him his she her");

/**
 * Whose job it was, where the grammar of a sentence leaves no doubt: the candidate's, who took it ("I took it on") or did it
 * alone, or was charged with it ("I was responsible for it"), or somebody else's ("Sara owned the rollout", "Sara ran it
 * alone"). Nobody's where it's only said what had to be ("The parser had to be fixed"). Undefined where it's open.
 */
export function statedOwner(
  story: Story,
  { sentence, range }: Fact,
): 'candidate' | 'alone' | 'charged' | 'others' | 'nobody' | undefined {
  const reading = readingsOf(story)[sentence];
  const start = story.sentences[sentence]?.range.start;
  if (reading === undefined || start === undefined) return undefined;
  const isInside = (one: Pick<Token, 'start' | 'end'>): boolean => {
    const place = moved(one, start);
    return place.start >= range.start && place.end <= range.end;
  };
  const tokens = reading.tokens.filter(isInside);
  const clauses = reading.clauses.filter(({ verb }) => isInside(verb));
  if (clauses.length === 0 || tokens.some(({ text }) => NEGATIONS.has(text))) return undefined;
  if (clauses.every(isNeed) && !tokens.some((_, at) => isSomebody(tokens, at))) return 'nobody';
  if (clauses.every((clause) => isOwner(clause, reading))) return 'others';
  if (clauses.every((clause) => isCharged(clause, tokens)) && !tokens.some(({ text }) => FREELY.has(text)))
    return 'charged';
  if (tokens.some(({ text }, at) => NOT_BARE.has(text) && !isAlone(tokens, at))) return undefined;
  if (clauses.some(({ actor, subject, voice }) => actor !== 'candidate' || subject === undefined || voice !== 'active'))
    return undefined;
  if (tokens.some((_, at) => isAlone(tokens, at))) return 'alone';
  return clauses.some((clause) => takes(clause, tokens)) ? 'candidate' : undefined;
}

/** "I was responsible for the reminders" */
function isCharged({ actor, subject, lemma, modality, verb, range }: Clause, tokens: readonly Token[]): boolean {
  if (actor !== 'candidate' || subject === undefined || lemma !== 'be' || modality !== 'actual') return false;
  return tokens.some(({ text, start, end }) => RESPONSIBLE.has(text) && start >= verb.start && end <= range.end);
}

/** Whether a sentence says beside the rest that somebody else owned something: "I owned the fix, and Sara owned the rollout." */
export function namesOtherOwner(story: Story, sentence: number): boolean {
  const reading = readingsOf(story)[sentence];
  return reading?.clauses.some((clause) => !clause.negated && isOwner(clause, reading)) ?? false;
}

/** "The parser had to be fixed": of a thing. */
const isNeed = ({ actor, lemma, modality }: Clause): boolean =>
  (actor === 'thing' || actor === 'hidden') && (modality === 'required' || NEEDS.has(lemma));

/** A word for somebody, or a name: one with a capital inside a sentence that is no date. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const { text, capital } = tokens[at] ?? { text: '', capital: false };
  const isName = capital && at > 0 && dateWordAt(tokens, at) === undefined;
  return SUBJECT_PRONOUNS.has(text) || PEOPLE.has(text) || isName || isPersonNoun(text);
}

/** "took it on", "took ownership of it": no more than that it became the candidate's. */
function takes({ lemma, verb }: Clause, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ start }) => start >= verb.end);
  const behind = first < 0 ? [] : tokens.slice(first, first + BEFORE_PARTICLE + 1);
  const isHeld = ASSUMES.has(lemma) && behind.some(({ text }) => CHARGE.has(text));
  return isHeld || (TAKES.has(lemma) && behind.some(({ text }) => PARTICLES.has(text)));
}

/** "Sara owned the rollout", "Sara ran it alone", "It was Sara's": somebody, or a name, which is read as a thing at the start of a sentence. */
function isOwner(clause: Clause, { tokens: all }: SentenceReading): boolean {
  const { lemma, actor, subject, object, modality, verb, range } = clause;
  if (modality !== 'actual' || subject === undefined) return false;
  const tokens = all.filter(({ start, end }) => start >= verb.start && end <= range.end);
  if (lemma === 'be' && tokens.some((_, at) => at > 0 && isTheirs(tokens, at))) return true;
  const last = all.findLast(({ end }) => end <= subject.end);
  const isSomebodyElse =
    actor === 'others' || (actor === 'thing' && last?.capital === true && !isClosedClass(last.text));
  if (!isSomebodyElse) return false;
  if (lemma === 'own') return object !== undefined;
  if (lemma === 'be') return tokens.some(({ text }) => RESPONSIBLE.has(text));
  return tokens.some((_, at) => isAlone(tokens, at));
}

/** "It was hers.", "It was Sara's.", "It was the ward sister's handover." */
function isTheirs(tokens: readonly Token[], at: number): boolean {
  const { text, capital } = tokens[at] ?? { text: '', capital: false };
  const next = tokens[at + 1];
  if (THEIRS.has(text)) return next?.kind !== 'word';
  if (next?.text !== "'s") return false;
  if (capital && tokens[at + 2]?.kind !== 'word') return true;
  return at <= MOST_OF_OWNER && isOthers(tokens, at) && isJob(tokens[at + 2]);
}

/** Whether people other than the candidate's own end there, right behind "was": "the front desk", "another team", "Sara". */
function isOthers(tokens: readonly Token[], at: number): boolean {
  const start = tokens.findLastIndex(({ text }, index) => index < at && (BE_FORMS.has(text) || isAdverb(text))) + 1;
  if (tokens.slice(start, at).some(({ text }) => isClosedClass(text) && !isDeterminer(text))) return false;
  const isName = tokens[at]?.capital === true && dateWordAt(tokens, at) === undefined;
  return isName || kindOf(tokens, start, at + 1) === 'others';
}

/** What is theirs to do: "the vendor's part", no "biggest customer". */
const isJob = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isClosedClass(token.text) && !isSuperlative(token.text) && !NO_JOBS.has(token.lemma);

/** "alone", "by herself", "on their own" */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, text] = [textAt(tokens, at - 1), textAt(tokens, at)];
  if (ALONE.has(text)) return true;
  if (SELVES.has(text)) return before === 'by';
  return POSSESSIVES.has(text) && before === 'on' && textAt(tokens, at + 1) === 'own';
}
