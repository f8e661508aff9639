import { ClauseState, type ParsedClause } from './clauseState';
import { atBoundary, compare, infinitive, inPredicate, preposition } from './clauseSteps';
import { condition, inverted, join, mark, question, relative, temporal } from './connectors';
import { letUs } from './letUs';
import { pronoun } from './pronounSubjects';
import { isInverted } from './subjectVerb';
import type { Token } from './tokens';
import { OPTION_NOUNS, REPORT_NOUNS } from './verbClasses';
import {
  COORDINATORS,
  FACTUAL_SUBORDINATORS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  UNREAL_SUBORDINATORS,
} from './wordClasses';

const WH_WORDS: ReadonlySet<string> = new Set(['how', 'why', 'what', 'where']);

/** "Post that, we…": in much English "post" is "after". */
const POINTING: ReadonlySet<string> = new Set(['that', 'this', 'which']);

function step(state: ClauseState): void {
  const token = state.tokens[state.at];
  if (token === undefined) return;
  const { text: word } = token;
  if (REPORT_NOUNS.has(word)) state.reportNoun = true;
  if (OPTION_NOUNS.has(word)) state.option = true;
  if (token.kind === 'mark') mark(state, word);
  else if (letUs(state)) return;
  else if (word === 'post' && state.boundary !== 'none' && POINTING.has(state.word(state.at + 1))) state.at += 2;
  else if (COORDINATORS.has(word)) join(state, word);
  else if (FACTUAL_SUBORDINATORS.has(word) && temporal(state, word)) return;
  else if (UNREAL_SUBORDINATORS.has(word) && word !== 'than' && word !== 'provided') condition(state);
  else if (word === 'than') compare(state);
  else if (word === 'who' || word === 'which' || word === 'that' || word === 'whom' || word === 'whose')
    relative(state, word);
  else if (WH_WORDS.has(word)) question(state, word);
  else if (isInverted(state.tokens, state.at)) inverted(state);
  else if (word === 'to' && infinitive(state)) return;
  else if (PREPOSITIONS.has(word)) preposition(state, word);
  else if (SUBJECT_PRONOUNS.has(word)) pronoun(state);
  else if (state.boundary !== 'none') atBoundary(state);
  else inPredicate(state);
}

/** The clauses of a sentence's tokens, in the order of their verbs. One pass; every look ahead is bounded. */
export function parseClauses(tokens: readonly Token[]): readonly ParsedClause[] {
  const state = new ClauseState(tokens);
  while (state.at < tokens.length) {
    const before = state.at;
    step(state);
    if (state.at <= before) state.at = before + 1;
  }
  return state.clauses;
}
