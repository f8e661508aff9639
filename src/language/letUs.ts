import type { ClauseState } from './clauseState';
import type { NounPhrase } from './nounPhrase';
import { readVerbGroup } from './verbGroup';
import { wordSet } from './wordSet';

/** "Let's see" is a way of speaking. */
const LET_IDIOMS = wordSet('say assume see consider take imagine talk look be face suppose call');

/** "Let us roll back", "Let's": the group, told in the imperative. */
export function letUs(state: ClauseState): boolean {
  if (state.word(state.at) !== 'let' || state.boundary === 'none') return false;
  const us = state.word(state.at + 1);
  if (us !== 'us' && us !== "'s") return false;
  const verb = readVerbGroup(state.tokens, state.at + 2, { allowBase: true, allowThird: false });
  if (verb === undefined || verb.tense !== 'present' || LET_IDIOMS.has(verb.lemma)) return false;
  const subject: NounPhrase = { start: state.at, end: state.at + 2, kind: 'group', pronoun: 'we', denied: false };
  state.emit(subject, verb, state.link, state.opened, false);
  return true;
}
