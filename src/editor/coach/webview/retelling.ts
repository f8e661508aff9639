import type { StoryState } from '../state';
import { h, type View } from './dom';
import { ask } from './host';
import { link, part, placeLink } from './parts';

/** What the person across the table would write down: where they lean and why, in a few lines. */
export function verdict({
  verdict: { leaning, headline, about, by, lacks, proves, next, lead, unseen },
}: StoryState): View {
  return part(
    `The ${by}'s view`,
    undefined,
    h(
      'div',
      { class: `verdict ${leaning}` },
      h(
        'p',
        { key: 'leaning' },
        h('b', {}, headline),
        ` ${about}${lacks.length > 0 ? `${leaning === 'hire' ? ', but' : ':'} ${lacks.join('; ')}.` : '.'}`,
      ),
      proves.length > 0 && h('p', { key: 'proves' }, h('b', {}, 'In your favor: '), `${proves.join('; ')}.`),
      next !== undefined && h('p', { key: 'next' }, next),
      lead !== undefined && h('p', { key: 'lead', class: 'quiet' }, lead),
      unseen !== undefined && h('p', { key: 'unseen', class: 'quiet' }, unseen),
    ),
  );
}

const NOT_TOLD = 'Its file has nothing about retelling yet: add “retelling” to it, with lead, dwell and playDown.';

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
