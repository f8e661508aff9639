import type { QuietState, Start } from '../state';
import { h, type View } from './dom';
import { ask } from './host';

const NAMES: Readonly<Record<Start, string>> = {
  newStory: 'New Story',
  openSample: 'Open a Sample',
  importNotes: 'Import Notes',
  walkthrough: 'Open the Walkthrough',
};

/** No story to speak of, and how to come by one. */
export function quiet({ headline, hint, starts }: QuietState): View {
  return h(
    'section',
    { key: 'quiet', class: 'part' },
    h('h1', {}, headline),
    h('p', { class: 'quiet' }, hint),
    starts.length > 0 &&
      h(
        'div',
        { class: 'starts' },
        ...starts.map((start, index) =>
          h(
            'vscode-button',
            { key: start, secondary: index > 0, onClick: () => ask({ type: 'start', with: start }) },
            NAMES[start],
          ),
        ),
      ),
  );
}
