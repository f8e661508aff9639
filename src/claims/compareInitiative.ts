import { addTo } from '../base/addTo';
import { readingsOf } from '../evidence/readings';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { placeOf, tellsSteps } from './places';
import { decisionsIn, ORDERS, ordersIn, type ToDo } from './statedOrder';
import type { ClaimChange } from './types';

/** What the candidate was told to do, and decided to do in the other version, which tells of no order: "I was asked to fix it", "I decided to fix it". */
export function compareInitiative(old: Story, now: Story, aligned: Alignment): readonly ClaimChange[] {
  const isAsked = now.sentences.some((_, sentence) => ordersIn(now, sentence).length > 0);
  if (isAsked) return [];
  const orders = new Map<number | undefined, { readonly sentence: number; readonly order: ToDo }[]>();
  for (const sentence of old.sentences.keys())
    for (const order of ordersIn(old, sentence)) addTo(orders, aligned.old[sentence], { sentence, order });
  const decided = new Set([...old.sentences.keys()].flatMap((at) => decisionsIn(old, at).map(({ verb }) => verb)));
  return [...now.sentences.keys()].flatMap((sentence): ClaimChange[] => {
    const group = aligned.new[sentence];
    const given = group === undefined ? [] : (orders.get(group) ?? []);
    if (given.length === 0 || !tellsStory(now, sentence) || namesAsker(now, sentence)) return [];
    return decisionsIn(now, sentence).flatMap((decision) => {
      const was = given.find(({ order }) => order.verb === decision.verb && !decided.has(decision.verb));
      if (was === undefined) return [];
      const [from, to] = [placeOf(old, was.sentence, was.order.range), placeOf(now, sentence, decision.range)];
      return [{ kind: 'boundary-changed', old: from, new: to }];
    });
  });
}

/** "At my manager's request, I decided to fix it", "my manager wanted it fixed, and I decided to": who began it is still told. */
function namesAsker(story: Story, sentence: number): boolean {
  const { tokens, clauses } = readingsOf(story)[sentence] ?? { tokens: [], clauses: [] };
  return tokens.some(({ lemma }) => ORDERS.has(lemma)) || clauses.some(({ actor }) => actor === 'others');
}

const tellsStory = (story: Story, sentence: number): boolean =>
  tellsSteps(story, sentence) || story.sentences[sentence]?.section === 'Situation';
