import { clock } from '../../../base/clock';
import { type Child, h } from '../../coach/webview/dom';
import type { StoryState } from '../messages';
import type { Actions } from './actions';
import { button, dayInWords, heading, sum } from './parts';
import type { View } from './progress';
import { views } from './views';

/** Before a story is told: what it is told for, and how long it may take. */
export function beginPage(story: StoryState, view: View, actions: Actions): readonly Child[] {
  const { title, principle, level, question, sections, last, loop, kept, probes } = story;
  const budget = sum(sections.map((one) => one.budget));
  const about = [principle, level, `${clock(budget)} in all`].filter((part) => part !== undefined).join(' · ');
  return [
    ...(loop ? [h('p', { class: 'about' }, `Question ${loop.at} of ${loop.of}`)] : []),
    heading(title),
    h('p', { class: 'about' }, about),
    ...(question === undefined ? [] : [h('p', { class: 'question' }, `They ask: “${question}”`)]),
    ...(last === undefined
      ? []
      : [h('p', {}, `Last told on ${dayInWords(last.at)}, in ${clock(sum(Object.values(last.seconds)))}.`)]),
    h(
      'p',
      {},
      'Tell it out loud, the way you would in the interview. The clock only shows the time. Nothing stops you.',
      probes.length > 0 &&
        ` ${probes.length === 1 ? 'A question follows' : `${inWords(probes.length)} questions follow`}.`,
    ),
    views(view, actions),
    h(
      'div',
      { class: 'buttons' },
      button('Start', actions.next, { main: true, hint: 'Enter' }),
      loop ? button('Back to the Loop', actions.loop) : button('Open the Story', actions.open),
    ),
    h('p', { class: 'quiet' }, 'Keys: → or Enter goes on, ← goes back, P pauses, 1 to 3 change what you see.'),
    ...(kept
      ? []
      : [
          h(
            'p',
            { class: 'quiet' },
            "This story isn't in an open folder, so your practice is only remembered while this window is open.",
          ),
        ]),
  ];
}

function inWords(count: number): string {
  return count === 2 ? 'Two' : count === 3 ? 'Three' : String(count);
}
