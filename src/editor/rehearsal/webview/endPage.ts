import { type Child, h } from '../../coach/webview/dom';
import type { StoryState } from '../messages';
import type { Actions } from './actions';
import { button, heading } from './parts';
import type { Progress } from './progress';
import { verdict } from './timesPage';

/** After all: how it went, and what to do next. */
export function endPage(story: StoryState, { marks, spent }: Progress, actions: Actions): readonly Child[] {
  const { probes, sections, loop } = story;
  const missed = marks.filter((one) => one === 'again').length;
  return [
    h('p', { class: 'about' }, story.title),
    heading('Done'),
    h('p', {}, verdict(story, spent.slice(0, sections.length))),
    ...(probes.length > 0
      ? [
          h(
            'ul',
            { class: 'marks' },
            ...probes.map(({ question }, at) =>
              h(
                'li',
                { key: String(at) },
                h(
                  'strong',
                  {},
                  marks[at] === 'good' ? 'Had it: ' : marks[at] === 'again' ? 'Not yet: ' : 'Not asked: ',
                ),
                question,
              ),
            ),
          ),
        ]
      : []),
    h('p', {}, missed > 0 ? 'What was “not yet” comes first next time.' : ''),
    h(
      'div',
      { class: 'buttons' },
      ...(loop
        ? [
            button('Back to the Loop', actions.loop, { main: true, hint: 'Enter' }),
            button('Tell It Again', actions.again),
          ]
        : [button('Tell It Again', actions.again, { main: true, hint: 'Enter' })]),
      button('Open the Story', actions.open),
      ...(loop ? [] : [button('Rehearse a Whole Loop', actions.loop)]),
    ),
  ];
}
