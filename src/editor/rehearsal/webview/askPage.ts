import { capitalized } from '../../../base/capitalized';
import { type Child, h } from '../../coach/webview/dom';
import type { StoryState } from '../messages';
import type { Actions } from './actions';
import { button, heading } from './parts';
import { type Progress, thinking } from './progress';

/** A question after the story: a pause to think, then the strong answer, to be marked by the teller. */
export function askPage(story: StoryState, progress: Progress, now: number, actions: Actions): readonly Child[] {
  const { probes } = story;
  const probe = probes[progress.at];
  if (!probe) return [];
  const { question, tests, notYet, strong, signal, why } = probe;
  const wait = Math.ceil(thinking(progress, now) / 1000);
  const tags = [...(notYet ? ['“not yet” last time'] : []), ...(tests === undefined ? [] : [`tests: ${tests}`])];
  return [
    h('p', { class: 'about' }, `Question ${progress.at + 1} of ${probes.length} · ${story.title}`),
    heading(question),
    ...(tags.length > 0 ? [h('p', { class: 'tags' }, tags.join(' · '))] : []),
    ...(progress.shown
      ? [
          h(
            'div',
            { class: 'answer', key: `answer ${progress.at}` },
            h('h2', {}, 'A strong answer'),
            h('p', {}, strong),
            h('p', {}, h('strong', {}, 'What they write down: '), capitalized(signal)),
            h('p', {}, h('strong', {}, 'What they test: '), why),
          ),
          h('p', {}, 'Did your answer have all that?'),
          h(
            'div',
            { class: 'buttons' },
            button('Had It', () => actions.mark('good'), { main: true, hint: 'H' }),
            button('Not Yet', () => actions.mark('again'), { hint: 'N' }),
            button('Back', actions.back, { hint: '←' }),
          ),
        ]
      : [
          h('p', {}, 'Answer out loud first.'),
          h(
            'div',
            { class: 'buttons' },
            h(
              'button',
              {
                key: 'reveal',
                type: 'button',
                class: 'main',
                'aria-disabled': wait > 0 && 'true',
                'aria-keyshortcuts': 'Enter',
                onClick: actions.next,
              },
              wait > 0 ? `Think first: ${wait}` : 'Show a Strong Answer',
              wait === 0 && h('kbd', { 'aria-hidden': 'true' }, 'Enter'),
            ),
            button('Back', actions.back, { hint: '←' }),
          ),
        ]),
  ];
}
