import { firstFrom } from '../evidence/judge/spanOf';
import { moved, readingsOf } from '../evidence/readings';
import type { Clause } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { textAt } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';

/** What a clause says was to be done: who said so is told by the clause. */
export interface ToDo {
  /** The clause, in its story. */
  readonly range: Range;
  /** The base form of what was to be done. */
  readonly verb: string;
}

export const ORDERS = wordSet('ask tell order instruct assign task request direct');
const DECIDES = wordSet('decide choose');
/** "asked by my manager to look at it" */
const MOST_BETWEEN = 4;

/** "I was asked to look at it", "my manager told me to roll back": the clauses of a sentence that say so. */
export const ordersIn = (story: Story, sentence: number): readonly ToDo[] => toDoIn(story, sentence, orderedBy);

/** "I decided to roll back" */
export const decisionsIn = (story: Story, sentence: number): readonly ToDo[] => toDoIn(story, sentence, decidedBy);

/** Where in a clause stands what was to be done; undefined where it says no such thing. */
type Reads = (reading: SentenceReading, clause: Clause) => number | undefined;

function toDoIn(story: Story, sentence: number, reads: Reads): readonly ToDo[] {
  const start = story.sentences[sentence]?.range.start ?? 0;
  const reading = readingsOf(story)[sentence];
  return (reading?.clauses ?? []).flatMap((clause): ToDo[] => {
    if (reading === undefined || clause.negated || clause.modality !== 'actual') return [];
    const at = reads(reading, clause);
    const form = at === undefined ? undefined : verbForm(textAt(reading.tokens, at));
    return form?.base ? [{ range: moved(clause.range, start), verb: form.lemma }] : [];
  });
}

const orderedBy: Reads = ({ tokens }, { lemma, voice, actor, verb }) => {
  if (!ORDERS.has(lemma)) return undefined;
  const next = firstFrom(tokens, verb.end);
  if (voice === 'active') {
    const isOrder = actor === 'others' && textAt(tokens, next) === 'me' && textAt(tokens, next + 1) === 'to';
    return isOrder ? next + 2 : undefined;
  }
  if (textAt(tokens, firstFrom(tokens, verb.start) - 1) !== 'i') return undefined;
  if (textAt(tokens, next) === 'to') return next + 1;
  if (textAt(tokens, next) !== 'by') return undefined;
  for (let at = next + 1; at <= next + MOST_BETWEEN + 1; at += 1) if (textAt(tokens, at) === 'to') return at + 1;
  return undefined;
};

const decidedBy: Reads = ({ tokens }, { lemma, actor, subject, verb }) => {
  if (actor !== 'candidate' || subject === undefined || !DECIDES.has(lemma)) return undefined;
  for (let at = firstFrom(tokens, verb.start); at <= firstFrom(tokens, verb.end); at += 1) {
    if (DECIDES.has(tokens[at]?.lemma ?? '')) return textAt(tokens, at + 1) === 'to' ? at + 2 : undefined;
  }
  return undefined;
};
