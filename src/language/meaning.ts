import { skipAdverbs } from './adverbs';
import type { EventKind, Modality } from './clause';
import { byComplement } from './complements';
import { isAdjective, isPassiveAction } from './passives';
import { type Token, textAt } from './tokens';
import { vagueEnd } from './vagueVerbs';
import { AIMS, CHAINS, HAPPENINGS, MADE_OF, REACTIONS, STATES, WISHES } from './verbClasses';
import { verbForm } from './verbForms';
import type { VerbGroup } from './verbGroup';
import { COORDINATORS, HABIT_ADVERBS, isAdverb, PREPOSITIONS } from './wordClasses';

/** The subject of a verb, as far as its meaning hangs on it: a thing by name or as "it", a person by name or pronoun. */
export type SubjectKind = 'pronoun' | 'it' | 'noun' | 'thing';

/** What a verb phrase tells of its subject, and the end of its words (token index). */
export interface Meaning {
  readonly event: EventKind;
  readonly modality: Modality;
  readonly end: number;
  readonly lemma: string;
}

function ofLemma(tokens: readonly Token[], lemma: string, after: number): EventKind {
  const special = byComplement(tokens, lemma, after);
  if (special !== undefined) return special;
  return STATES.has(lemma) || HAPPENINGS.has(lemma) ? 'state' : 'action';
}

/** "had to roll back", "started rolling back", "was able to find": what the verb at the end of the chain says. */
function chained(tokens: readonly Token[], verb: VerbGroup, reactions: boolean): Meaning | undefined {
  let at = verb.end;
  let lemma = verb.lemma;
  if (lemma === 'be') {
    at = skipAdverbs(tokens, at);
    if (textAt(tokens, at) !== 'able' || textAt(tokens, at + 1) !== 'to') return undefined;
    at += 1;
  } else if (!CHAINS.has(lemma)) return undefined;
  at = skipAdverbs(tokens, at);
  if (lemma === 'end' && textAt(tokens, at) === 'up') at += 1;
  if (lemma === 'go' && (textAt(tokens, at) === 'ahead' || textAt(tokens, at) === 'on')) at += 1;
  const infinitive = textAt(tokens, at) === 'to' || (lemma === 'go' && textAt(tokens, at) === 'and');
  if (infinitive) at = skipAdverbs(tokens, at + 1);
  const form = verbForm(textAt(tokens, at));
  const isBe = textAt(tokens, at) === 'be';
  if (isBe && infinitive) return { event: 'state', modality: 'actual', end: verb.end, lemma };
  if (form === undefined || !(infinitive ? form.base : form.gerund && at > verb.main)) return undefined;
  if (lemma === 'be' || lemma === 'have' || lemma === 'end') lemma = form.lemma;
  const inner = WISHES.has(form.lemma) && infinitive ? 'state' : ofLemma(tokens, form.lemma, at + 1);
  const event = reactions && REACTIONS.has(form.lemma) ? 'state' : inner;
  if (form.lemma === 'work' && verb.lemma === 'have') return { event: 'state', modality: 'actual', end: at + 1, lemma };
  // Deciding, trying and choosing are actions whatever they are about.
  const decided = verb.lemma === 'decide' || verb.lemma === 'choose' || verb.lemma === 'try';
  const base = verb.lemma === 'get' ? 'get' : lemma;
  return { event: decided ? 'action' : event, modality: 'actual', end: at + 1, lemma: base };
}

/** What a modal makes of its verb; a verb without one is only denied. */
function modalityOf(modal: string | undefined): Modality {
  if (modal === undefined) return 'actual';
  if (modal === 'must' || modal === 'should' || modal === 'ought') return 'required';
  return modal === 'can' || modal === 'could' || modal === 'may' || modal === 'might' ? 'possible' : 'hypothetical';
}

/** "was called Atlas": what follows is the name, not the next phrase. */
function isName(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return !PREPOSITIONS.has(token.text) && !COORDINATORS.has(token.text) && !isAdverb(token.text) && token.text !== 'to';
}

/** "had worked together before", "have automated tests": what was so already. */
function isEarlier(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (isAdjective(tokens, verb.main) && textAt(tokens, verb.start) === 'have') return true;
  for (let at = verb.end; at < verb.end + 6; at += 1) {
    if (textAt(tokens, at) !== 'before') continue;
    const next = tokens[at + 1];
    return next === undefined || next.kind === 'mark';
  }
  return false;
}

/** Adverbs that turn the whole sentence into what used to be done. */
function isHabit(tokens: readonly Token[], verb: VerbGroup): boolean {
  for (let at = Math.max(0, verb.start - 3); at < verb.main; at += 1) {
    if (HABIT_ADVERBS.has(textAt(tokens, at))) return true;
  }
  return false;
}

/**
 * What the verb phrase says. The reactions of a subject that is named ("the team loved it", "adopted it") are no actions.
 */
export function meaningOf(tokens: readonly Token[], verb: VerbGroup, subject: SubjectKind): Meaning {
  const noun = subject === 'noun' || subject === 'thing';
  const plain = (event: EventKind, end = verb.end): Meaning => ({ event, modality: 'actual', end, lemma: verb.lemma });
  const unreal = (modality: Modality): Meaning => ({ ...plain(ofLemma(tokens, verb.lemma, verb.main + 1)), modality });
  if (verb.negated || verb.modal !== undefined) return unreal(modalityOf(verb.modal));
  if (verb.passive) {
    const vague = vagueEnd(tokens, verb);
    if (vague !== undefined) return plain('vague', vague);
    if (verb.lemma === 'call' && isName(tokens[verb.end])) return plain('state');
    if (MADE_OF.has(verb.lemma) && textAt(tokens, verb.end) === 'in' && tokens[verb.end + 1]?.capital)
      return plain('state');
    // "The bed was being cleaned" tells how things stood.
    if (verb.progressive) return plain('state');
    return plain(isPassiveAction(tokens, verb, subject === 'thing' || subject === 'it') ? 'action' : 'state');
  }
  if (noun && verb.lemma === 'support') return plain('state');
  const vague = vagueEnd(tokens, verb);
  if (vague !== undefined && !verb.progressive) return plain('vague', vague);
  if (verb.progressive)
    return verb.lemma === 'go' && textAt(tokens, verb.end) === 'to' ? unreal('hypothetical') : plain('state');
  if (verb.perfect && isEarlier(tokens, verb)) return plain('state');
  const after = verb.main + 1;
  const next = textAt(tokens, skipAdverbs(tokens, after));
  if (verb.lemma === 'use' && next === 'to' && textAt(tokens, verb.main) === 'used') return unreal('habitual');
  if (WISHES.has(verb.lemma) && (next === 'to' || verb.lemma === 'need' || verb.lemma === 'want'))
    return unreal(verb.lemma === 'need' ? 'required' : 'hypothetical');
  const chain = chained(tokens, verb, noun);
  if (chain !== undefined) return isHabit(tokens, verb) ? { ...chain, modality: 'habitual' } : chain;
  if (isHabit(tokens, verb)) return unreal('habitual');
  if (noun && REACTIONS.has(verb.lemma)) return plain('state');
  if (noun && verb.lemma === 'agree' && next !== 'on' && next !== 'to' && next !== 'that') return plain('state');
  return plain(ofLemma(tokens, verb.lemma, after));
}

/** Whether the predicate from `from` to `to` goes on to name an action: "by rewriting…", ", writing forty", "to rewrite…". */
export function namesAction(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = textAt(tokens, at);
    const form = verbForm(textAt(tokens, skipAdverbs(tokens, at + 1)));
    if (form === undefined || STATES.has(form.lemma) || AIMS.has(form.lemma)) continue;
    if ((word === 'by' || word === ',') && form.gerund && form.known) return true;
    if (word === 'to' && form.base) return true;
  }
  return false;
}
