import type { PrincipleHint, StoryState, StripPart } from '../state';
import { h, type View } from './dom';
import { ask } from './host';
import { bar, editLink, link } from './parts';

/** What stays in sight however far the reader scrolls: which story this is, where in it they write, and its five parts. */
export function top({ title, now, strip }: StoryState): View {
  return h(
    'header',
    { key: 'top', class: 'top' },
    h('div', { class: 'name' }, h('h1', { title }, title), h('span', { class: 'aside here' }, now.title)),
    h('ol', { class: 'strip', 'aria-label': 'Parts of the story' }, ...strip.map(stripItem)),
  );
}

/** What the story is told for, and how long it takes. */
export function header(state: StoryState): View {
  const {
    principle,
    alsoFor,
    principleHint,
    level: { chosen, own },
  } = state;
  const names = principle === undefined ? [] : [principle, ...alsoFor];
  const shown = chosen.name === own.name ? own.label : `${chosen.label} (the story is for ${own.label})`;
  return h(
    'section',
    { key: 'header', class: 'part header' },
    h('p', { class: 'quiet' }, [...names, shown].join(' · ')),
    h(
      'div',
      { class: 'line' },
      h('span', { class: 'quiet' }, 'Whole story'),
      h('span', { class: 'quiet' }, state.bar.label),
    ),
    bar('the whole story', state.bar),
    state.readOnly !== undefined && h('p', { class: 'hint', key: 'read-only' }, state.readOnly),
    principleHint && hint(principleHint, state.readOnly),
  );
}

function hint({ words, range, fixable }: PrincipleHint, readOnly: string | undefined): View {
  return h(
    'p',
    { class: 'hint', key: 'principle' },
    `${words} `,
    range && fixable && editLink('Fix…', () => ask({ type: 'fix', range }), readOnly, 'fix'),
    range && !fixable && link('Go there', () => ask({ type: 'reveal', range })),
  );
}

function stripItem({ name, label, bar: time, current, told, open, place }: StripPart): View {
  const untold = place === undefined ? 'no section yet' : 'not told yet';
  const state = told ? (open > 0 ? `${open} to look at` : 'nothing underlined') : untold;
  const title = `${label}: ${time.label}, ${state}`;
  const className = ['step', current && 'current', !told && 'untold', open > 0 && 'open', time.over && 'over'];
  return h(
    'li',
    { key: name },
    h(
      'button',
      {
        class: className.filter(Boolean).join(' '),
        type: 'button',
        title,
        'aria-label': title,
        'aria-current': current && 'step',
        'aria-disabled': place === undefined && 'true',
        ...(place && { onClick: () => ask({ type: 'reveal', range: { start: place.start, end: place.start } }) }),
      },
      h('span', { class: 'letter' }, label.slice(0, 1)),
      h('span', { class: 'bar' }, h('span', { class: 'told', share: time.share })),
    ),
  );
}
