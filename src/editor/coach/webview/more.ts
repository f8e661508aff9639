import type { ExamplePart } from '../../../coaching/examples';
import type { StoryState } from '../state';
import { h, type View } from './dom';
import { ask } from './host';
import { disclosure, link, part } from './parts';

/** What is read once and then seldom: the bar of each level, and stories to learn from. */
export function more(state: StoryState): View {
  return disclosure('more', 'more', [h('h2', {}, 'More: levels and examples')], level(state), examples(state));
}

/** What the bar asks at each level. */
function level({ level: { levels, chosen, own, bar, length, reflection } }: StoryState): View {
  return part(
    'Level',
    length,
    h(
      'div',
      { class: 'levels', role: 'radiogroup', 'aria-label': 'Level to look at' },
      ...levels.map((name) =>
        h(
          'label',
          { key: name },
          h('input', {
            type: 'radio',
            name: 'level',
            value: name,
            checked: name === chosen,
            onChange: () => ask({ type: 'lookAtLevel', level: name }),
          }),
          h('span', {}, name),
        ),
      ),
    ),
    bar !== undefined && h('p', {}, bar),
    reflection !== undefined && h('p', { class: 'example' }, `“${reflection}”`),
    chosen !== own &&
      link(`Make this a story for ${chosen}`, () => ask({ type: 'setLevel', level: chosen }), undefined, 'set'),
  );
}

/** The principle's worked pair: the same event told strongly and weakly. */
function examples({ examples: pair, principle }: StoryState): View | undefined {
  if (!pair || principle === undefined) return undefined;
  return part(
    'Examples',
    undefined,
    disclosure(`strong ${principle}`, 'pair', ['A strong story, its signals marked'], ...pair.strong.map(examplePart)),
    disclosure(
      `weak ${principle}`,
      'pair',
      ['The same event, told weakly'],
      ...pair.weak.map(examplePart),
      h('p', { key: 'note', class: 'note' }, h('b', {}, 'The interviewer notes: '), pair.note),
    ),
  );
}

function examplePart({ kind, words, note }: ExamplePart, index: number): View {
  const key = String(index);
  if (kind === 'heading') return h('h3', { key }, words);
  if (kind === 'text') return h('span', { key }, `${words} `);
  if (kind === 'signal') return h('span', { key }, h('mark', { class: 'signal' }, words), ' ');
  return h('span', { key }, h('mark', { class: 'loss' }, words), h('span', { class: 'quiet' }, ` (${note ?? ''}) `));
}
