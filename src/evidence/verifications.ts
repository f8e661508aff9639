import { type Clause, isReported, tells } from '../language/clause';
import { type NounPhrase, readObject } from '../language/nounPhrase';
import { kindOf } from '../language/phraseKind';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { COORDINATORS, POSSESSIVES, QUANTIFIERS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { isDecisive } from './actionVerbs';
import { isCheckByOthers } from './checksByOthers';
import { CHECKED_AGAIN, LOOKED_AT } from './checkVerbs';
import { isDoneByOthers } from './doneByOthers';
import { factsOf, type Judged, stands } from './facts';
import { firstFrom } from './judge/spanOf';
import { moved } from './readings';
import type { Fact } from './types';

const PARTS = ['Action', 'Result', 'Learning'] as const;

/** "Some logs", "other jobs" and "more files" are no share of anything. */
const NO_SHARES = wordSet('some other such more enough');
const SHARES: ReadonlySet<string> = new Set([...QUANTIFIERS, 'every', 'each'].filter((word) => !NO_SHARES.has(word)));
/** A check of these looks for what went wrong. */
const CAUSES = wordSet('cause culprit clue');
/** These are looked for as well, but a "reason" or an "origin" may be a field of the work that is checked. */
const LOOKED_FOR = wordSet('cause culprit clue reason origin root');
const SEARCHES = wordSet('find locate identify diagnose trace pinpoint understand discover learn');
/** Nothing that was done, whoever's it is: what people feel or have in mind, and who they are. */
const IN_MIND = wordSet(`
  concern feeling worry fear emotion frustration anger pain doubt opinion idea concept hypothesis assumption theory
  suspicion hunch identity
`);
/** Work where many are handled (claims, licenses, issues), and none where they are somebody's: "her problem", "my badge". */
const OF_PERSONS = wordSet(`
  experience view need demand interest problem issue complaint claim age name badge passport id license licence credential
`);
/** Validated before anything is made: "validated the need with users". */
const WANTED = wordSet('experience view need demand interest problem');
/** Done to people they mean something else: "reconciled the two teams". */
const DONE_TO_PEOPLE = wordSet('validate reconcile');
/** In tokens: what a check is for stands no farther behind its verb. */
const FARTHEST = 12;

/** How the candidate made sure that it worked. A plain check of what was done needs no judge, and is no proof; nor is what others checked. */
export function readVerifications(judged: Judged): readonly Fact[] {
  const facts = factsOf(judged, 'verified', PARTS).flatMap((fact): readonly Fact[] => {
    const reading = judged.bySentence.get(fact.sentence)?.reading;
    if (reading === undefined) return [fact];
    if (fact.strength === 'cue' && onlyLooksForCause(reading)) return [];
    return isDoneByOthers(reading) ? [{ ...fact, strength: 'cue' }] : [fact];
  });
  const told = new Set(facts.map(({ sentence }) => sentence));
  const plain = checksIn(judged).filter(({ sentence }) => !told.has(sentence));
  return [...facts, ...plain].sort((a, b) => a.range.start - b.range.start);
}

/** What is checked before anything was done looks for the cause, so only what comes after a step of one's own counts. */
function checksIn({ story, sentences }: Judged): readonly Fact[] {
  let done = false;
  return sentences.flatMap(({ sentence, reading, answers }): Fact[] => {
    const start = story.sentences[sentence]?.range.start;
    if (start === undefined || !stands(story, sentence, PARTS)) return [];
    done ||= !stands(story, sentence, ['Action']);
    for (const clause of reading.clauses.filter(isOwn)) {
      if (done && isCheck(reading, clause)) {
        const words = moved(clause.verb, start);
        return [{ range: moved(clause.range, start), words, sentence, score: answers.verified, strength: 'cue' }];
      }
      done ||= tells(clause) === 'action' && isDecisive(clause.lemma, []);
    }
    return [];
  });
}

/** The candidate's or the group's, and it happened. */
function isOwn(clause: Clause): boolean {
  const { actor, tense } = clause;
  return (
    (actor === 'candidate' || actor === 'group') &&
    tense !== 'future' &&
    tells(clause) !== 'nothing' &&
    !isReported(clause)
  );
}

function isCheck({ tokens }: SentenceReading, { lemma, verb, background }: Clause): boolean {
  if (background !== 'none') return false;
  const from = firstFrom(tokens, verb.end);
  if (looksForCause(tokens, from)) return false;
  if (CHECKED_AGAIN.has(lemma)) return !isNoWork(tokens, lemma, from);
  const first = tokens[from];
  if (LOOKED_AT.has(lemma)) return first?.kind === 'number' || SHARES.has(first?.text ?? '');
  return isCheckByOthers(tokens, lemma, from);
}

/** "I checked 50 logs for the root cause": nothing but a search, which the judge may take for a weak sign of a check. */
function onlyLooksForCause({ tokens, clauses }: SentenceReading): boolean {
  const [only, ...others] = clauses.filter(isOwn);
  return only !== undefined && others.length === 0 && looksForCause(tokens, firstFrom(tokens, only.verb.end));
}

/** "For the cause", "to find the failing step": it is looked for what went wrong, and not whether it works now. */
function looksForCause(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(from, from + FARTHEST);
  const end = near.findIndex(({ kind, text }) => kind === 'mark' || COORDINATORS.has(text));
  const after = end < 0 ? near : near.slice(0, end);
  if (CAUSES.has(headAt(tokens, from))) return true;
  return after.some(({ text, lemma }, at) => {
    const before = after[at - 1]?.text;
    if (text === 'why' || (lemma === 'cause' && before === 'what')) return true;
    return text === 'for' ? LOOKED_FOR.has(headAt(tokens, from + at + 1)) : before === 'to' && SEARCHES.has(lemma);
  });
}

/** The lemma of the noun that a phrase is about: "codes" in "the reason codes". */
function headAt(tokens: readonly Token[], at: number): string {
  const phrase = readObject(tokens, at);
  return phrase === undefined ? '' : (tokens[phrase.end - 1]?.lemma ?? '');
}

function isNoWork(tokens: readonly Token[], lemma: string, from: number): boolean {
  const object = readObject(tokens, from);
  if (object === undefined) return false;
  const head = tokens[object.end - 1]?.lemma ?? '';
  if (IN_MIND.has(head) || (lemma === 'validate' && WANTED.has(head))) return true;
  if (OF_PERSONS.has(head) && isOwned(tokens, object)) return true;
  return DONE_TO_PEOPLE.has(lemma) && object.kind !== 'thing';
}

/** "Her claims", "the guest's name", "Nora's badge"; "our claims" are what a team handles. */
function isOwned(tokens: readonly Token[], { start, end }: NounPhrase): boolean {
  const whose = textAt(tokens, start);
  if (POSSESSIVES.has(whose)) return whose !== 'our' && whose !== 'its';
  const owner = tokens.slice(start, end).findIndex(({ text }) => text === "'s") + start;
  return owner > start && (tokens[owner - 1]?.capital === true || kindOf(tokens, start, owner) !== 'thing');
}
