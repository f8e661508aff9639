import { type View as Element, h } from '../../coach/webview/dom';
import type { Actions } from './actions';
import { VIEWS, type View } from './progress';

const VIEW_WORDS: Readonly<Record<View, string>> = { name: 'Name only', cues: 'Cue words', text: 'Full text' };

/** The three ways to see a section. */
export function views(view: View, actions: Actions): Element {
  return h(
    'div',
    { class: 'views', role: 'group', 'aria-label': 'What you see' },
    ...VIEWS.map((one, at) =>
      h(
        'button',
        {
          key: one,
          type: 'button',
          class: 'plain',
          'aria-pressed': one === view ? 'true' : 'false',
          'aria-keyshortcuts': String(at + 1),
          onClick: () => actions.look(one),
        },
        VIEW_WORDS[one],
        h('kbd', { 'aria-hidden': 'true' }, String(at + 1)),
      ),
    ),
  );
}
