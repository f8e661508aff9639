import { clock } from '../../../base/clock';
import { type Child, h } from '../../coach/webview/dom';
import type { StoryState } from '../messages';
import type { Actions } from './actions';
import { bar, button, differenceInWords, heading, sum, timeInWords } from './parts';

/** Where the time went, against the budget. */
export function timesPage(story: StoryState, spent: readonly number[], actions: Actions): readonly Child[] {
  const { sections, probes } = story;
  const budgets = sections.map(({ budget }) => budget);
  const longest = Math.max(...budgets, ...spent);
  return [
    h('p', { class: 'about' }, story.title),
    heading('Where the time went'),
    h('p', {}, verdict(story, spent)),
    h(
      'div',
      { class: 'times', role: 'list' },
      ...sections.map(({ section, label, budget }, at) => {
        const here = spent[at] ?? 0;
        return h(
          'div',
          { class: 'row', role: 'listitem', key: section },
          h('span', { class: 'name' }, label),
          bar(here, budget, longest),
          h('span', { class: 'figures' }, `${timeInWords(here, budget)}, ${differenceInWords(here, budget)}`),
        );
      }),
    ),
    h(
      'div',
      { class: 'buttons' },
      button('Back', actions.back, { hint: '←' }),
      button(probes.length > 0 ? 'On to the Questions' : 'Finish', actions.next, {
        key: 'next',
        main: true,
        hint: '→',
      }),
    ),
  ];
}

/** How long it took in all, and where most of what was too much went. */
export function verdict({ sections }: StoryState, spent: readonly number[]): string {
  const budget = sum(sections.map((one) => one.budget));
  const whole = `You took ${timeInWords(sum(spent), budget)}, ${differenceInWords(sum(spent), budget)}.`;
  const [worst] = sections
    .map((one, at) => ({ label: one.label, over: (spent[at] ?? 0) - one.budget }))
    .sort((a, b) => b.over - a.over);
  return worst && worst.over > 0 ? `${whole} ${worst.label} ran over the most, by ${clock(worst.over)}.` : whole;
}
