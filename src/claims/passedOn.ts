import { firstFrom, spanOf } from '../evidence/judge/spanOf';
import { moved, readingsOf } from '../evidence/readings';
import type { Clause } from '../evidence/types';
import { readObject } from '../language/nounPhrase';
import { kindOf, type PhraseKind } from '../language/phraseKind';
import { type Token, textAt } from '../language/tokens';
import { STATES } from '../language/verbClasses';
import { verbForm } from '../language/verbForms';
import { PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';

/** What was brought about through somebody else: the clause that asks for it, and what they did, as a clause of its own. */
export interface PassedOn {
  readonly asking: Clause;
  readonly task: Clause;
}

/** "asked Dana to review it" */
const ASKS = wordSet(
  'ask tell get persuade convince instruct order direct request assign task remind urge encourage push invite hire commission pay engage',
);
/** "had Dana review it" */
const MAKES = wordSet('have let make');
/** "asked Dana in accounting to review it", "told her on Monday to review it" */
const WHERE = wordSet('in at from on');
const MOST_BETWEEN = 4;
/** Behind a verb they open its object: no "lunch every day". */
const OPENS_OBJECT = wordSet('the a an this that these those my our his her its their');
const OBJECTS = wordSet('it them him her me us');
const WITH_US = wordSet('me us');

/**
 * The action that a clause of the candidate's or of a group passes on: "I asked Dana to review the script" tells of a review
 * by Dana. Undefined where nobody was asked, and where it was done together.
 */
export function passedOn(story: Story, clause: Clause): PassedOn | undefined {
  const { actor, voice, lemma, sentence, verb, range } = clause;
  if ((actor !== 'candidate' && actor !== 'group') || voice !== 'active') return undefined;
  const askedIn = ASKS.has(lemma) ? askedAt : MAKES.has(lemma) ? madeAt : undefined;
  if (askedIn === undefined) return undefined;
  const start = story.sentences[sentence]?.range.start ?? 0;
  const { tokens = [] } = readingsOf(story)[sentence] ?? {};
  const from = firstFrom(tokens, verb.end - start);
  const [, end] = spanOf(tokens, moved(range, -start));
  const whom = askedIn(tokens, from);
  if (whom === undefined || whom.verb >= end || isShared(tokens, whom.verb, end)) return undefined;
  const { kind, verb: at } = whom;
  const form = verbForm(textAt(tokens, at));
  if (form?.base !== true || STATES.has(form.lemma)) return undefined;
  const rangeOf = (first: number, next: number): Range =>
    moved({ start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 }, start);
  const object = readObject(tokens, at + 1);
  return {
    asking: { ...clause, event: 'action', object: rangeOf(from, whom.end) },
    task: {
      ...clause,
      actor: kind,
      subject: rangeOf(from, whom.end),
      verb: rangeOf(at, at + 1),
      object: object && rangeOf(object.start, object.end),
      lemma: form.lemma,
      event: 'action',
    },
  };
}

/** Whom a clause asks, and where what they do stands. */
interface Asked {
  readonly kind: 'group' | 'others';
  readonly end: number;
  readonly verb: number;
}

/** "asked Dana to review": people, or a name, and "to" behind them. */
function askedAt(tokens: readonly Token[], from: number): Asked | undefined {
  const pronoun = pronounAt(tokens, from);
  // "asked her to", but no "asked her boss to".
  if (pronoun !== undefined && textAt(tokens, from + 1) === 'to')
    return { kind: pronoun, end: from + 1, verb: from + 2 };
  const whom = readObject(tokens, from);
  if (whom === undefined || whom.denied) return undefined;
  const kind = peopleOf(tokens, whom.end, whom.kind);
  return kind && { kind, end: whom.end, verb: behindTo(tokens, whom.end) };
}

/** "had Dana review the script": people, or a name, and right behind them a verb with its object. */
function madeAt(tokens: readonly Token[], from: number): Asked | undefined {
  for (let verb = from + 1; verb <= from + MOST_BETWEEN; verb += 1) {
    if (tokens[verb]?.kind !== 'word') return undefined;
    const next = textAt(tokens, verb + 1);
    const acts = verbForm(textAt(tokens, verb))?.base === true && (OPENS_OBJECT.has(next) || OBJECTS.has(next));
    if (!acts) continue;
    const kind = (verb === from + 1 && pronounAt(tokens, from)) || peopleOf(tokens, verb, kindOf(tokens, from, verb));
    return kind && { kind, end: verb, verb };
  }
  return undefined;
}

function pronounAt(tokens: readonly Token[], at: number): Asked['kind'] | undefined {
  const word = textAt(tokens, at);
  if (word === 'us') return 'group';
  return word === 'them' || word === 'him' || word === 'her' ? 'others' : undefined;
}

/** A name is read as a thing. */
function peopleOf(tokens: readonly Token[], end: number, kind: PhraseKind): Asked['kind'] | undefined {
  if (kind === 'group' || kind === 'others') return kind;
  return kind === 'thing' && tokens[end - 1]?.capital === true ? 'others' : undefined;
}

/** Where the verb stands behind whoever is asked: after "to", a place or a day aside. */
function behindTo(tokens: readonly Token[], next: number): number {
  if (textAt(tokens, next) === 'to') return next + 1;
  if (!WHERE.has(textAt(tokens, next))) return tokens.length;
  for (let at = next + 1; at <= next + MOST_BETWEEN; at += 1) {
    const text = textAt(tokens, at);
    if (text === 'to') return at + 1;
    if (tokens[at]?.kind !== 'word' || PREPOSITIONS.has(text)) break;
  }
  return tokens.length;
}

/** "to test it with me", "to go through it together": the candidate did it too. */
function isShared(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const text = textAt(tokens, at);
    if (text === 'together' || (WITH_US.has(text) && textAt(tokens, at - 1) === 'with')) return true;
  }
  return false;
}
