import { skipAdverbs } from './adverbs';
import type { ClauseState, Hangs } from './clauseState';
import { atBoundary, SURE } from './clauseSteps';
import { type NounPhrase, readObject } from './nounPhrase';
import { REPORT_NOUNS, REPORTING } from './verbClasses';
import { verbForm } from './verbForms';
import { readVerbGroup } from './verbGroup';
import { BE_FORMS, COORDINATORS, QUESTION_WORDS, SUBJECT_PRONOUNS } from './wordClasses';
import { wordSet } from './wordSet';

const STRONG_MARKS = wordSet('; : — – → ⇒ ( ) ! ? . … • | > -');
const BEFORE: ReadonlySet<string> = new Set(['before', 'until']);

/** A comma may close the clause or stand in a list; other marks close it. */
export function mark(state: ClauseState, word: string): void {
  if (word === ',') {
    const insideSubject = state.boundary !== 'none' && state.pending !== undefined;
    // "No duplicates in a week, deleted the poller": what was not there did nothing; "Nobody, I found, did" goes on.
    const absent =
      state.pending?.denied && !(state.pending.kind !== 'thing' && SUBJECT_PRONOUNS.has(state.word(state.at + 1)));
    if (!insideSubject || absent) state.pending = state.outer;
    state.outer = undefined;
    // "when bid, hour and device were equal": a list inside the clause, not its end.
    const keepsLink =
      state.boundary === 'sub' && (state.link === 'reported' || (insideSubject && state.link !== 'unreal'));
    state.open('comma', keepsLink ? state.link : 'main', ',');
    state.reports = false;
  } else if (word === '-' && state.tokens[state.at]?.joined && state.tokens[state.at + 1]?.joined) {
    // "a 40-page report": no end of anything.
  } else if (STRONG_MARKS.has(word)) {
    // "Decision: we moved" is a label and its action; "I had an idea: we move" is the idea.
    const told = word === ':' && (state.reports || state.option || (state.reportNoun && state.clauses.length > 0));
    state.pending = undefined;
    state.outer = undefined;
    state.open('strong', told ? 'reported' : 'main', word);
    state.reports = false;
    state.reportNoun = false;
    state.option = false;
  }
  state.at += 1;
}

function goesOnWithVerb({ tokens, at }: ClauseState): boolean {
  return readVerbGroup(tokens, at + 1, { allowBase: false, allowThird: false }) !== undefined;
}

/** "and", "but", "so": the next clause may share the subject of the last. */
export function join(state: ClauseState, word: string): void {
  const last = state.clauses.at(-1);
  const afterComma = state.boundary !== 'none';
  if (word === 'so' && state.word(state.at + 1) === 'that') {
    state.open('sub', 'unreal', 'so');
    state.pending = undefined;
    state.at += 2;
    return;
  }
  const breaks = afterComma || word === 'so' || word === 'but' || word === 'yet' || word === 'plus';
  const inherited = last === undefined || breaks || last.link === 'relative' ? 'main' : last.link;
  // "I took Gianna, the most contrary, and asked her": what stands between commas is not who asked.
  const apposed = afterComma && state.word(state.at - 1) === ',' && goesOnWithVerb(state);
  if (state.boundary === 'none' || apposed) state.pending = state.outer;
  state.outer = undefined;
  const keepsLink = state.boundary === 'sub' || (state.boundary === 'comma' && state.link !== 'main');
  state.open('and', keepsLink ? state.link : inherited, word);
  if (breaks) state.reports = false;
  state.at += 1;
}

/** "when", "because", "after": a clause of time or cause, where a subject with its verb follows; else a preposition. */
export function temporal(state: ClauseState, word: string): boolean {
  const next = state.word(state.at + 1);
  if (next === 'of') return false;
  // "After that we sat together": a time, and no clause.
  const following = state.word(state.at + 2);
  if (
    word === 'after' &&
    (next === 'that' || next === 'this') &&
    (following === ',' || SUBJECT_PRONOUNS.has(following))
  ) {
    state.at += 2;
    return true;
  }
  // "Nobody could tell me when we stopped": a question, and no clause of time.
  const asked = word === 'when' && state.reports && state.boundary === 'none' && state.at <= state.lastVerbEnd + 1;
  if (asked && state.clauseAt(state.at + 1, 'reported', state.at)) return true;
  const link: Hangs = BEFORE.has(word) ? 'before' : 'temporal';
  const opened = state.at;
  const from = skipAdverbs(state.tokens, state.at + 1);
  const within = state.boundary === 'none' && !BEFORE.has(word) && state.clauses.at(-1)?.link === 'reported';
  const inherited = within || (state.link === 'reported' && state.boundary === 'sub') ? 'reported' : link;
  if (state.clauseAt(from, inherited, opened)) return true;
  if (
    word === 'because' ||
    word === 'although' ||
    word === 'though' ||
    word === 'whereas' ||
    word === 'when' ||
    word === 'while'
  ) {
    state.open('sub', link, word);
    state.pending = undefined;
    state.at += 1;
    return true;
  }
  return false;
}

/** "if" and "whether": what was asked after a verb of asking, else what has not happened. */
export function condition(state: ClauseState): void {
  state.open('sub', state.reports ? 'reported' : 'unreal', 'if');
  state.pending = undefined;
  state.at += 1;
}

/** "Calls that were dropped rose", "the parcels that we lost went up": the clause is on the noun right before it. */
function narrowsSubject(state: ClauseState): boolean {
  const [noun, next] = [state.word(state.at - 1), state.word(state.at + 1)];
  const form = verbForm(noun);
  const { pending, phraseEnd, at } = state;
  if (pending === undefined || (pending.end !== at && phraseEnd !== at)) return false;
  if (QUESTION_WORDS.has(noun) || SURE.has(noun)) return false;
  if (form?.gerund || form?.participle || REPORTING.has(form?.lemma ?? '')) return false;
  return goesOnWithVerb(state) || (pending.end === at && SUBJECT_PRONOUNS.has(next) && !REPORT_NOUNS.has(noun));
}

/** "who", "which", "that": a clause on the noun before, or what was said. */
export function relative(state: ClauseState, word: string): void {
  const previous = state.word(state.at - 1);
  const here = { start: state.at, end: state.at + 1, pronoun: word, denied: false } as const;
  if (word === 'that' && !narrowsSubject(state)) {
    const pointing = state.boundary === 'start' || state.boundary === 'strong' || state.boundary === 'sub';
    const asSubject = state.boundary !== 'none' && state.pending === undefined;
    if ((pointing || asSubject) && state.clauseAt(state.at, state.link, state.at)) return;
    if (pointing && state.pending === undefined) {
      atBoundary(state);
      return;
    }
    const goesOn = state.quotes && (COORDINATORS.has(previous) || previous === ',' || previous === 'not');
    if (
      goesOn ||
      state.reports ||
      state.lastVerbEnd === state.at ||
      SURE.has(previous) ||
      REPORT_NOUNS.has(previous) ||
      BE_FORMS.has(previous) ||
      state.clauses.length === 0
    ) {
      state.outer = state.boundary === 'none' ? undefined : state.pending;
      state.open('sub', 'reported', word);
      state.pending = undefined;
      state.at += 1;
      return;
    }
  }
  if (state.boundary !== 'none' && state.pending !== undefined) state.outer = state.pending;
  state.open('sub', 'relative', word);
  const kind = word === 'who' ? 'others' : 'thing';
  state.pending = word === 'whose' ? undefined : (cleft(state) ?? { ...here, kind });
  state.at += 1;
}

/** "It was us who…", "it was the team that…": the one named is the one who acts. */
export function cleft(state: ClauseState): NounPhrase | undefined {
  const last = state.clauses.at(-1);
  if (last?.verb.lemma !== 'be' || last.subject?.pronoun !== 'it') return undefined;
  const previous = state.word(state.at - 1);
  if (previous === 'me') return { start: state.at - 1, end: state.at, kind: 'candidate', pronoun: 'i', denied: false };
  if (previous === 'us') return { start: state.at - 1, end: state.at, kind: 'group', pronoun: 'us', denied: false };
  const named = readObject(state.tokens, state.lastVerbEnd);
  return named?.end === state.at ? named : undefined;
}

/** "how", "why", "what", "where": an embedded question. */
export function question(state: ClauseState, word: string): void {
  const opening = state.boundary === 'start';
  const previous = state.word(state.at - 1);
  if (state.boundary !== 'none' && state.pending !== undefined) state.outer = state.pending;
  // "That is how we found it" tells the action; "I asked how we found it" does not.
  // "How little we asked" is a measure of it.
  const measured = word === 'how' && !SUBJECT_PRONOUNS.has(state.word(state.at + 1));
  const told = opening || word === 'where' || (!measured && (BE_FORMS.has(previous) || previous === "'s"));
  state.open('sub', told ? 'relative' : 'reported', word);
  state.pending = { start: state.at, end: state.at + 1, pronoun: word, kind: 'thing', denied: false };
  state.at += 1;
}

/** "did we", "should we": asked or denied, except after "only". */
export function inverted(state: ClauseState): void {
  const link: Hangs = state.word(state.at - 1) === 'only' || state.word(state.at - 2) === 'only' ? 'main' : 'unreal';
  state.clauseAt(state.at + 1, link, state.at);
}
