import { firstFrom } from '../evidence/judge/spanOf';
import { moved, readingsOf } from '../evidence/readings';
import { verbForm } from '../language/verbForms';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';

/** What a clause says was to be done. */
export interface ToDo {
  readonly sentence: number;
  /** The clause, in its story. */
  readonly range: Range;
  /** The base form of what was to be done. */
  readonly verb: string;
  /** The candidate was asked to do it; decided to, else. */
  readonly isOrder: boolean;
}

export const ORDERS = wordSet('ask tell order instruct assign task request direct');
const DECIDES = wordSet('decide choose');
/** "was asked by my line manager to look at it" */
const MOST_BETWEEN = 8;

/** "I was asked to look at it", "my manager told me to roll back", "I decided to roll back": the clauses of a sentence that say so. */
export function toDoIn(story: Story, sentence: number): readonly ToDo[] {
  const start = story.sentences[sentence]?.range.start ?? 0;
  const { tokens, clauses } = readingsOf(story)[sentence] ?? { tokens: [], clauses: [] };
  return clauses.flatMap(({ lemma, actor, voice, verb, range, negated, modality }): ToDo[] => {
    const isOrder = ORDERS.has(lemma);
    if (negated || modality !== 'actual' || !(isOrder || DECIDES.has(lemma))) return [];
    const first = firstFrom(tokens, verb.start);
    const words = tokens.slice(first, first + MOST_BETWEEN);
    const to = words.findIndex(({ text }) => text === 'to');
    const before = words[to - 1];
    const isTold = isOrder
      ? voice === 'active'
        ? actor === 'others' && before?.text === 'me'
        : tokens[first - 1]?.text === 'i'
      : actor === 'candidate' && DECIDES.has(before?.lemma ?? '');
    const form = isTold && to > 0 ? verbForm(words[to + 1]?.text ?? '') : undefined;
    return form?.base ? [{ sentence, range: moved(range, start), verb: form.lemma, isOrder }] : [];
  });
}
