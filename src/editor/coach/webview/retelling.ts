import type { ExamplePart } from '../../../coaching/examples';
import type { StoryState } from '../state';
import { h, type View } from './dom';
import { ask } from './host';
import { disclosure, link, part, placeLink } from './parts';

/** What the person across the table would write down: where they lean and why, in a few lines. */
export function verdict({ verdict: { leaning, headline, about, lacks, proves, next, lead } }: StoryState): View {
  return part(
    'The bar raiser’s view',
    undefined,
    h(
      'div',
      { class: `verdict ${leaning}` },
      h('p', { key: 'leaning' }, h('b', {}, headline), ` ${about}${lacks.length > 0 ? `: ${lacks.join('; ')}.` : '.'}`),
      proves.length > 0 && h('p', { key: 'proves' }, h('b', {}, 'In your favour: '), `${proves.join('; ')}.`),
      next !== undefined && h('p', { key: 'next' }, next),
      lead !== undefined && h('p', { key: 'lead', class: 'quiet' }, lead),
    ),
  );
}

const NOT_TOLD = 'Its file says nothing on retelling yet: add “retelling” to it, with lead, dwell and playDown.';

/** The same event for another principle. */
export function retelling({ retelling: { principles, chosen, parts } }: StoryState): View {
  return part(
    'Tell it for another principle',
    undefined,
    h(
      'select',
      {
        'aria-label': 'Principle to retell the story for',
        value: chosen ?? '',
        onChange: (principle: string) => ask({ type: 'retellFor', principle }),
      },
      h('option', { key: '', value: '', disabled: true }, 'Choose a principle'),
      ...principles.map((name) => h('option', { key: name, value: name }, name)),
    ),
    ...parts.map(({ role, text, places }) =>
      h(
        'div',
        { key: role, class: 'retell' },
        h('b', { class: 'quiet' }, role),
        h('div', {}, h('span', {}, text), h('div', { class: 'places' }, ...places.map(placeLink))),
      ),
    ),
    chosen !== undefined && parts.length === 0 && h('p', { class: 'quiet' }, NOT_TOLD),
    chosen !== undefined &&
      link(
        'New story for this principle from here',
        () => ask({ type: 'copyFor', principle: chosen }),
        undefined,
        'copy',
      ),
  );
}

/** What the bar asks at each level. */
export function level({ level: { levels, chosen, own, bar, length, reflection } }: StoryState): View {
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
export function examples({ examples: pair, principle }: StoryState): View | undefined {
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
