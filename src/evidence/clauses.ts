import { backgrounds } from '../language/background';
import { parseClauses } from '../language/clauseParser';
import type { ParsedClause } from '../language/clauseState';
import { isLongBefore } from '../language/longBefore';
import { namesDeed } from '../language/meaning';
import { type Token, tokenize } from '../language/tokens';
import { HABIT_ADVERBS } from '../language/wordClasses';
import type { Sentence, Story } from '../story/types';
import type { ActorKind, Clause } from './types';

/** Words that make "we would meet" a habit that was kept rather than a possibility. */
const HABIT_WORDS: ReadonlySet<string> = new Set([...HABIT_ADVERBS, 'every', 'each', 'when', 'daily', 'weekly']);
/** Verbs that only say a thing was in use: in a relative clause they are background ("the tool we used"). */
const BACKGROUND: ReadonlySet<string> = new Set([
  'use',
  'run',
  'see',
  'get',
  'call',
  'operate',
  'maintain',
  'support',
  'handle',
  'work',
]);

/** What the whole sentence says of its clauses. */
interface Shape {
  readonly question: boolean;
  /** It tells what used to happen: "every Tuesday", "when", and no "if". */
  readonly habit: () => boolean;
  readonly tokens: readonly Token[];
}

function shapeOf(tokens: readonly Token[]): Shape {
  // Asked by few sentences, and then once: a sentence of a megabyte may hold thousands of "would".
  let known: boolean | undefined;
  const habit = (): boolean => {
    known ??= tokens.some(({ text }) => HABIT_WORDS.has(text)) && !tokens.some(({ text }) => text === 'if');
    return known;
  };
  return { question: tokens.at(-1)?.text === '?', habit, tokens };
}

function saysOf(clause: ParsedClause, before: ParsedClause | undefined, shape: Shape, last: number): Clause['says'] {
  const { meaning, verb, link, subject } = clause;
  if (link === 'unreal' || link === 'before' || shape.question || subject?.denied) return 'unreal';
  // "If we see duplicates we go back to polling".
  if (verb.tense === 'present' && link === 'main' && before?.link === 'unreal') return 'unreal';
  const would = verb.modal === 'would' || verb.modal === "'d";
  if (would && !verb.negated && link === 'main' && !verb.perfect && shape.habit()) {
    return verb.lemma === 'be' || verb.lemma === 'have' ? 'unreal' : 'deed';
  }
  // What a relative clause tells of an earlier past, or of a tool in use, is background.
  if (link === 'relative' && meaning.says !== 'unreal') {
    if (verb.perfect || verb.tense === 'present' || BACKGROUND.has(verb.lemma)) return 'state';
    if (clause.label) return 'state';
  }
  if (meaning.says === 'vague' && namesDeed(shape.tokens, meaning.end, last + 1)) return 'deed';
  // "We had already signed the lease", "For years we paid in cash": how things stood when the candidate began.
  if (subject?.kind === 'group' && !subject.denied && isLongBefore(shape.tokens, clause)) return 'state';
  const patient = verb.passive && (subject?.kind === 'candidate' || subject?.kind === 'group');
  return patient && meaning.says === 'deed' ? 'state' : meaning.says;
}

function actorOf(clause: ParsedClause): ActorKind {
  if (clause.verb.passive && clause.meaning.says !== 'vague') return clause.agent?.kind ?? 'hidden';
  return clause.subject === undefined ? 'candidate' : clause.subject.kind;
}

/** The clause's last token: the one before the next clause opens, marks and connectors left out. */
function lastToken(tokens: readonly Token[], clause: ParsedClause, next: ParsedClause | undefined): number {
  const atLeast = Math.max(clause.verb.end, clause.meaning.end, clause.agent?.end ?? 0);
  let end = Math.max(atLeast, next === undefined ? tokens.length : next.opened);
  while (end > atLeast && tokens[end - 1]?.kind === 'mark' && !/[%)]/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end - 1;
}

/** The last token before `end` that is no mark. */
function lastWord(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.kind === 'mark' ? end - 2 : end - 1;
}

function read(story: Story, sentence: Sentence, index: number): readonly Clause[] {
  const tokens = tokenize(story.prose, sentence.range.start, sentence.range.end);
  const parsed = parseClauses(tokens);
  const shape = shapeOf(tokens);
  const background = backgrounds(tokens, parsed);
  const startOf = (token: number): number => tokens[token]?.start ?? sentence.range.start;
  const endOf = (token: number): number => tokens[token]?.end ?? sentence.range.end;
  return parsed.map((clause, position): Clause => {
    const { verb, meaning, subject, agent, link } = clause;
    const actor = actorOf(clause);
    const named = verb.passive && meaning.says !== 'vague' ? agent : subject;
    const first = subject === undefined || clause.shared ? verb.start : Math.min(subject.start, verb.start);
    const last = lastToken(tokens, clause, parsed[position + 1]);
    const says = saysOf(clause, parsed[position - 1], shape, last);
    return {
      range: { start: startOf(first), end: endOf(last) },
      sentence: index,
      actor,
      subject:
        named === undefined ? undefined : { start: startOf(named.start), end: endOf(lastWord(tokens, named.end)) },
      verb: { start: startOf(verb.start), end: endOf(Math.max(verb.end, meaning.end) - 1) },
      lemma: meaning.lemma,
      // What only sets the scene is no deed of the story.
      says: background.has(position) && says !== 'unreal' ? 'state' : says,
      // "Let us roll back" and "we would meet every week" tell a deed in no tense of their own.
      tense: tokens[subject?.start ?? -1]?.text === 'let' ? 'none' : verb.tense,
      passive: verb.passive && meaning.says !== 'vague',
      reported: link === 'reported',
      subordinate: link !== 'main' && link !== 'reported',
    };
  });
}

/** The clauses of every sentence whose placeholders are filled, in the order of the text. */
export function readClauses(story: Story): readonly Clause[] {
  return story.sentences.flatMap((sentence, index) => (sentence.unfilled ? [] : read(story, sentence, index)));
}
