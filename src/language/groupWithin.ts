import type { ParsedClause } from './clauseState';
import { type NounPhrase, readNounPhrase } from './nounPhrase';
import { type Token, textAt } from './tokens';
import { STATES } from './verbClasses';
import { verbForm } from './verbForms';
import { isDeterminer } from './wordClasses';

/** How far after "took us" its "to" is looked for. */
const REACH = 8;

/** "It took us two days to repaint it": those who repainted. */
function whomItTook(tokens: readonly Token[], { verb, subject }: ParsedClause): NounPhrase | undefined {
  if (verb.lemma !== 'take' || verb.passive || subject?.pronoun !== 'it') return undefined;
  const us = textAt(tokens, verb.end) === 'us';
  const phrase: NounPhrase | undefined = us
    ? { start: verb.end, end: verb.end + 1, kind: 'group', pronoun: 'us', denied: false }
    : readNounPhrase(tokens, verb.end);
  if (phrase?.kind !== 'group') return undefined;
  for (let at = phrase.end; at < phrase.end + REACH; at += 1) {
    if (textAt(tokens, at) !== 'to') continue;
    const form = verbForm(textAt(tokens, at + 1));
    const acts = form === undefined ? isDeterminer(textAt(tokens, at + 2)) : form.base && !STATES.has(form.lemma);
    return acts ? phrase : undefined;
  }
  return undefined;
}

/** A group that a predicate names as those who act, where the subject does not: "Did the wiring ourselves", "It took us a day to…". */
export function groupWithin(tokens: readonly Token[], clause: ParsedClause, last: number): NounPhrase | undefined {
  const { subject, verb, meaning } = clause;
  if (subject !== undefined) return whomItTook(tokens, clause);
  if (verb.passive || meaning.event === 'state') return undefined;
  for (let at = verb.end; at <= last; at += 1) {
    const word = textAt(tokens, at);
    const before = textAt(tokens, at - 1);
    const shared = word === 'us' && (before === 'between' || before === 'among');
    if (word === 'ourselves' || shared)
      return { start: shared ? at - 1 : at, end: at + 1, kind: 'group', pronoun: word, denied: false };
  }
  return undefined;
}
