import type { NearMiss } from '../../../coaching/exampleSchema';
import type { ExamplePart } from '../../../coaching/examples';
import type { StoryState } from '../state';
import { type Children, h, type View } from './dom';
import { ask, keptState } from './host';
import { disclosure, editLink, link, part } from './parts';

const MORE = 'more';

/** What is read once and then seldom: the bar of each level, and stories to learn from. Drawn only while it is open, as it is long. */
export function more(state: StoryState, redraw: () => void): View {
  const open = keptState().open.includes(MORE);
  const item = disclosure(MORE, 'more', [h('h2', {}, 'More: levels and examples')], ...(open ? contents(state) : []));
  const onToggle = (now: boolean): void => {
    item.props.onToggle?.(now);
    redraw();
  };
  return { ...item, props: { ...item.props, onToggle } };
}

function contents(state: StoryState): Children {
  return [
    level(state),
    examples(state),
    levelsOfOne(state),
    link('How the interview loop works', () => ask({ type: 'explainLoop' }), 'Opens a page beside the story', 'loop'),
  ];
}

/** What the bar asks at each level. */
function level({ readOnly, level: { levels, chosen, own, bar, length, reflection } }: StoryState): View {
  return part(
    'Level',
    length,
    h(
      'div',
      { class: 'levels', role: 'radiogroup', 'aria-label': 'Level to look at' },
      ...levels.map(({ name, label }) =>
        h(
          'label',
          { key: name },
          h('input', {
            type: 'radio',
            name: 'level',
            value: name,
            checked: name === chosen.name,
            onChange: () => ask({ type: 'lookAtLevel', level: name }),
          }),
          h('span', {}, label),
        ),
      ),
    ),
    bar !== undefined && h('p', {}, bar),
    reflection !== undefined && h('p', { class: 'example' }, `“${reflection}”`),
    chosen.name !== own.name &&
      editLink(
        `Make this a story for ${chosen.label}`,
        () => ask({ type: 'setLevel', level: chosen.name }),
        readOnly,
        'set',
      ),
  );
}

/** Stories told for the principle: strong ones, one that almost gets there, and the first one told weakly. */
function examples({ examples: known, principle }: StoryState): View | undefined {
  if (!known || principle === undefined) return undefined;
  const { strong, weak, note, second, nearMiss } = known;
  return part(
    'Examples',
    undefined,
    disclosure(`strong ${principle}`, 'pair', ['A strong story, its signals marked'], ...strong.map(examplePart)),
    second && disclosure(`second ${principle}`, 'pair', ['Another strong story'], ...second.map(examplePart)),
    nearMiss && almost(principle, nearMiss),
    disclosure(
      `weak ${principle}`,
      'pair',
      ['The first event, told weakly'],
      ...weak.map(examplePart),
      h('p', { key: 'note', class: 'note' }, h('b', {}, 'The interviewer notes: '), note),
    ),
  );
}

/** Sentence by sentence: what good candidates fail with, and what the person across the table hears. */
function almost(principle: string, { title, level: at, sentences, fallsShort }: NearMiss): View {
  const rows = sentences.flatMap(({ section, text, hears }, index) => [
    section !== sentences[index - 1]?.section && h('h3', { key: `${index} ${section}` }, section),
    h('p', { key: `${index}` }, text),
    h('p', { key: `${index} hears`, class: 'hears quiet' }, h('b', {}, 'They hear: '), hears),
  ]);
  return disclosure(
    `near ${principle}`,
    'pair',
    ['A story that almost gets there'],
    h('p', { key: 'title' }, h('b', {}, title), ` (${at})`),
    ...rows,
    h('p', { key: 'short', class: 'note' }, h('b', {}, 'Why it falls short: '), fallsShort),
  );
}

/** The same event as each level would tell it. */
function levelsOfOne({ levelsOfOne: one, level: { levels, chosen } }: StoryState): View | undefined {
  if (!one) return undefined;
  return part(
    'One event at four levels',
    undefined,
    h('p', {}, h('b', {}, `${one.title}. `), one.event),
    ...levels.map(({ name, label }) => {
      const { told, adds, drops } = one.tellings[name];
      return disclosure(
        `told at ${name}`,
        'pair',
        [name === chosen.name ? `Told at ${label}, the level you're looking at` : `Told at ${label}`],
        h('p', { class: 'example' }, told),
        h('p', { class: 'note' }, h('b', {}, 'It adds: '), adds),
        h('p', {}, h('b', {}, 'It leaves out: '), drops),
      );
    }),
  );
}

function examplePart({ kind, words, note }: ExamplePart, index: number): View {
  const key = String(index);
  if (kind === 'heading') return h('h3', { key }, words);
  if (kind === 'text') return h('span', { key }, `${words} `);
  if (kind === 'signal') return h('span', { key }, h('mark', { class: 'signal' }, words), ' ');
  return h('span', { key }, h('mark', { class: 'loss' }, words), h('span', { class: 'quiet' }, ` (${note ?? ''}) `));
}
