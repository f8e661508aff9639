import { readingsOf } from '../evidence/readings';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { placeOf, tellsSteps } from './places';
import { ORDERS, type ToDo, toDoIn } from './statedOrder';
import type { ClaimChange } from './types';

/** What the candidate was told to do, and decided to do in the other version, which tells of no order: "I was asked to fix it", "I decided to fix it". */
export function compareInitiative(old: Story, now: Story, aligned: Alignment): readonly ClaimChange[] {
  const [before, after] = [allToDo(old), allToDo(now)];
  if (after.some(({ isOrder }) => isOrder)) return [];
  const decided = new Set(before.flatMap(({ isOrder, verb }) => (isOrder ? [] : [verb])));
  const orders = new Map(before.map((order) => [`${aligned.old[order.sentence]} ${order.verb}`, order]));
  return after.flatMap(({ sentence, range, verb }): ClaimChange[] => {
    const was = decided.has(verb) ? undefined : orders.get(`${aligned.new[sentence]} ${verb}`);
    if (was === undefined || !tellsStory(now, sentence) || namesAsker(now, sentence)) return [];
    return [
      { kind: 'boundary-changed', old: placeOf(old, was.sentence, was.range), new: placeOf(now, sentence, range) },
    ];
  });
}

const allToDo = (story: Story): readonly ToDo[] => story.sentences.flatMap((_, sentence) => toDoIn(story, sentence));

/** "At my manager's request, I decided to fix it", "my manager wanted it fixed, and I decided to": who began it is still told. */
function namesAsker(story: Story, sentence: number): boolean {
  const { tokens, clauses } = readingsOf(story)[sentence] ?? { tokens: [], clauses: [] };
  return tokens.some(({ lemma }) => ORDERS.has(lemma)) || clauses.some(({ actor }) => actor === 'others');
}

const tellsStory = (story: Story, sentence: number): boolean =>
  tellsSteps(story, sentence) || story.sentences[sentence]?.section === 'Situation';
