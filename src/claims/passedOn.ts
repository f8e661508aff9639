import { spanOf } from '../evidence/judge/spanOf';
import { moved, readingsOf } from '../evidence/readings';
import type { Clause } from '../evidence/types';
import { readObject } from '../language/nounPhrase';
import { kindOf } from '../language/phraseKind';
import { type Token, textAt } from '../language/tokens';
import { STATES } from '../language/verbClasses';
import { verbForm } from '../language/verbForms';
import { isClosedClass, isDeterminer } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';

/** What was brought about through somebody else: the clause that asks for it, and what they did, as a clause of its own. */
export interface PassedOn {
  readonly asking: Clause;
  readonly task: Clause;
}

/** "asked Dana to review it" */
const ASKS = wordSet(
  'ask tell get persuade convince instruct order direct request assign remind urge encourage invite hire',
);
/** "had Dana review it" */
const MAKES = wordSet('have let make');
/** "asked Dana in accounting to review it", "told her on Monday to review it" */
const WHERE = wordSet('in at from on');
const MOST_BETWEEN = 8;
/** Behind a verb they open its object: no "had team lunch every day". */
const OPENS_OBJECT = wordSet('the a an this that these those my our his her its their it them him me us');
const PRONOUNS: ReadonlyMap<string, Asked['kind']> = new Map([
  ['us', 'group'],
  ['them', 'others'],
  ['him', 'others'],
  ['her', 'others'],
]);

/**
 * The action that a clause of the candidate's or of a group passes on: "I asked Dana to review the script" tells of a review
 * by Dana. Undefined where nobody was asked, and where it was done together.
 */
export function passedOn(story: Story, clause: Clause): PassedOn | undefined {
  const { actor, voice, lemma, sentence, verb, range } = clause;
  const isMade = MAKES.has(lemma);
  if ((actor !== 'candidate' && actor !== 'group') || voice !== 'active' || !(isMade || ASKS.has(lemma)))
    return undefined;
  const start = story.sentences[sentence]?.range.start ?? 0;
  const tokens = readingsOf(story)[sentence]?.tokens ?? [];
  const [from, end] = spanOf(tokens, moved({ start: verb.end, end: range.end }, -start));
  const words = tokens.slice(from, end);
  const asked = (isMade ? madeIn : askedIn)(words);
  const form = verbForm(textAt(words, asked?.verb ?? -1));
  if (asked === undefined || form?.base !== true || STATES.has(form.lemma) || isShared(words)) return undefined;
  const rangeOf = (first: number, next: number): Range =>
    moved({ start: words[first]?.start ?? 0, end: words[next - 1]?.end ?? 0 }, start);
  const subject = rangeOf(0, asked.end);
  const object = readObject(words, asked.verb + 1);
  return {
    asking: { ...clause, event: 'action', object: subject },
    task: {
      ...clause,
      actor: asked.kind,
      subject,
      verb: rangeOf(asked.verb, asked.verb + 1),
      object: object && rangeOf(object.start, object.end),
      lemma: form.lemma,
      event: 'action',
    },
  };
}

/** Whom a clause asks, where its words for them end, and where the verb stands of what they do. */
interface Asked {
  readonly kind: 'group' | 'others';
  readonly end: number;
  readonly verb: number;
}

/** "Dana to review", a place or a day between them aside; no "Dana how to review". */
function askedIn(words: readonly Token[]): Asked | undefined {
  const to = words.slice(0, MOST_BETWEEN).findIndex(({ text }) => text === 'to');
  const place = words.slice(0, Math.max(0, to)).findIndex(({ text }) => WHERE.has(text));
  const end = place < 0 ? to : place;
  const isOpen = words.slice(end + 1, to).some(({ text }) => isClosedClass(text) && !isDeterminer(text));
  return isOpen ? undefined : askedBy(words, end, to + 1);
}

/** "Dana review the script": a verb with its object right behind them. */
function madeIn(words: readonly Token[]): Asked | undefined {
  const verb = words
    .slice(0, MOST_BETWEEN)
    .findIndex(({ text }, at) => at > 0 && verbForm(text)?.base && OPENS_OBJECT.has(textAt(words, at + 1)));
  return askedBy(words, verb, verb);
}

/** People, or a name, which is read as a thing. */
function askedBy(words: readonly Token[], end: number, verb: number): Asked | undefined {
  if (end < 1) return undefined;
  const kind = (end === 1 && PRONOUNS.get(textAt(words, 0))) || kindOf(words, 0, end);
  if (kind === 'group' || kind === 'others') return { kind, end, verb };
  return kind === 'thing' && words[end - 1]?.capital ? { kind: 'others', end, verb } : undefined;
}

/** "to test it with me", "to go through it together": the candidate did it too. */
const isShared = (words: readonly Token[]): boolean =>
  words.some(
    ({ text }, at) => text === 'together' || (textAt(words, at - 1) === 'with' && (text === 'me' || text === 'us')),
  );
