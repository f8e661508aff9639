import type { Range } from '../base/range';
import { backgrounds } from './background';
import type { ActorKind, Clause, EventKind, Link, Modality } from './clause';
import { parseClauses } from './clauseParser';
import type { ParsedClause } from './clauseState';
import { groupWithin } from './groupWithin';
import { isLongBefore } from './longBefore';
import { namesAction } from './meaning';
import { isNamedPerson } from './names';
import { readObject } from './nounPhrase';
import { isAttributed, isStatistic } from './passives';
import { type Token, textAt } from './tokens';
import { HABIT_ADVERBS, OBJECT_PRONOUNS } from './wordClasses';
import { wordSet } from './wordSet';

/** Words that make "we would meet" a habit that was kept rather than a possibility. */
const HABIT_WORDS: ReadonlySet<string> = new Set([...HABIT_ADVERBS, 'every', 'each', 'when', 'daily', 'weekly']);
/** Verbs that only say a thing was in use: in a relative clause they are background ("the tool we used"). */
const IN_USE = wordSet('use run see get call operate maintain support handle work');

/** What the whole sentence says of its clauses. */
class Sentence {
  readonly isQuestion: boolean;
  private habit: boolean | undefined;

  constructor(readonly tokens: readonly Token[]) {
    this.isQuestion = tokens.at(-1)?.text === '?';
  }

  /** It tells what used to happen: "every Tuesday", "when", and no "if". Asked by few sentences, and then once. */
  tellsHabit(): boolean {
    this.habit ??=
      this.tokens.some(({ text }) => HABIT_WORDS.has(text)) && !this.tokens.some(({ text }) => text === 'if');
    return this.habit;
  }
}

function modalityOf(clause: ParsedClause, before: ParsedClause | undefined, sentence: Sentence): Modality {
  const { verb, link, meaning } = clause;
  if (link === 'unreal' || link === 'before' || sentence.isQuestion) return 'hypothetical';
  // "If we see duplicates we go back to polling".
  if (verb.tense === 'present' && link === 'main' && before?.link === 'unreal') return 'hypothetical';
  // "Every Friday I would call them": a habit that was kept is no possibility.
  const would = (verb.modal === 'would' || verb.modal === "'d") && !verb.negated && !verb.perfect && link === 'main';
  const kept = would && verb.lemma !== 'be' && verb.lemma !== 'have' && sentence.tellsHabit();
  return kept ? 'actual' : meaning.modality;
}

function eventOf(clause: ParsedClause, sentence: Sentence, last: number): EventKind {
  const { meaning, verb, subject } = clause;
  if (meaning.event === 'vague' && namesAction(sentence.tokens, meaning.end, last + 1)) return 'action';
  // What was done to the candidate is no step of theirs.
  if (!verb.passive || meaning.event !== 'action') return meaning.event;
  const patient = subject?.kind === 'candidate' || subject?.kind === 'group';
  return patient || isStatistic(sentence.tokens, subject, verb.start) || isAttributed(sentence.tokens)
    ? 'state'
    : 'action';
}

/** What a clause tells of an earlier past, of a tool in use, or only to announce what follows. */
function isEarlier(clause: ParsedClause, sentence: Sentence): boolean {
  const { link, verb, label, subject } = clause;
  if (link === 'relative' && (verb.perfect || verb.tense === 'present' || IN_USE.has(verb.lemma) || label)) return true;
  // "We had already signed the lease", "For years we paid in cash": how things stood when the candidate began.
  return subject?.kind === 'group' && isLongBefore(sentence.tokens, clause);
}

function actorOf(tokens: readonly Token[], { verb, meaning, agent, subject }: ParsedClause): ActorKind {
  if (verb.passive && meaning.event !== 'vague') return agent?.kind ?? 'hidden';
  if (subject === undefined) return 'candidate';
  if (subject.kind !== 'thing' || subject.pronoun !== undefined) return subject.kind;
  const names = tokens.slice(subject.start, subject.end);
  return isNamedPerson(names, verb.lemma, textAt(tokens, verb.end), meaning.event) ? 'others' : 'thing';
}

function linkOf(tokens: readonly Token[], { link, opened }: ParsedClause): Link {
  if (link === 'main' || link === 'relative') return link;
  if (link === 'reported') return textAt(tokens, opened) === ':' ? 'quoted' : 'complement';
  return 'adverbial';
}

/** The clause's last token: the one before the next clause opens, marks and connectors left out. */
function lastToken(tokens: readonly Token[], clause: ParsedClause, next: ParsedClause | undefined): number {
  const atLeast = Math.max(clause.verb.end, clause.meaning.end, clause.agent?.end ?? 0);
  let end = Math.max(atLeast, next === undefined ? tokens.length : next.opened);
  while (end > atLeast && tokens[end - 1]?.kind === 'mark' && !/[%)]/.test(textAt(tokens, end - 1))) end -= 1;
  return end - 1;
}

/** The clauses of a sentence's tokens, in the order of the text. */
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const parsed = parseClauses(tokens);
  if (parsed.length === 0) return [];
  const sentence = new Sentence(tokens);
  const background = backgrounds(tokens, parsed);
  const rangeOf = (first: number, next: number): Range => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
  });
  return parsed.map((clause, position): Clause => {
    const { verb, meaning, subject, agent } = clause;
    const vague = meaning.event === 'vague';
    const last = lastToken(tokens, clause, parsed[position + 1]);
    const within = groupWithin(tokens, clause, last);
    const named = within ?? (verb.passive && !vague ? agent : subject);
    const first = subject === undefined || clause.shared ? verb.start : Math.min(subject.start, verb.start);
    const after = Math.max(verb.end, meaning.end);
    const object = verb.passive || verb.lemma === 'be' ? undefined : objectAt(tokens, after);
    const wordsOf = (start: number, end: number): Range =>
      rangeOf(start, tokens[end - 1]?.kind === 'mark' ? end - 1 : end);
    return {
      range: rangeOf(first, last + 1),
      actor: within?.kind ?? actorOf(tokens, clause),
      subject: named && wordsOf(named.start, named.end),
      verb: rangeOf(verb.start, after),
      object: object && rangeOf(object.start, object.end),
      lemma: meaning.lemma,
      // "Let us roll back" and "we would meet every week" tell an action in no tense of their own.
      tense: textAt(tokens, subject?.start ?? -1) === 'let' ? 'none' : verb.tense,
      voice: verb.passive && !vague ? 'passive' : 'active',
      negated: verb.negated || subject?.denied === true,
      modality: modalityOf(clause, parsed[position - 1], sentence),
      link: linkOf(tokens, clause),
      event: eventOf(clause, sentence, last),
      background: isEarlier(clause, sentence) ? 'aside' : (background.get(position) ?? 'none'),
    };
  });
}

/** The phrase right behind a verb that ends before `index`: what it acts on. */
function objectAt(
  tokens: readonly Token[],
  index: number,
): { readonly start: number; readonly end: number } | undefined {
  if (OBJECT_PRONOUNS.has(textAt(tokens, index))) return { start: index, end: index + 1 };
  return readObject(tokens, index);
}
