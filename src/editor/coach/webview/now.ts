import type { MissingState, Now, PrincipleHint, StoryState, StripPart } from '../state';
import { h, type View } from './dom';
import { ask } from './host';
import { bar, disclosure, link, linkedMessage, part, placeLink, sign } from './parts';

/** Which story this is, for what, and how long it takes to tell: one small bar for each of its five parts. */
export function header(state: StoryState): View {
  const { title, principle, alsoFor, principleHint, level } = state;
  const names = principle === undefined ? [] : [principle, ...alsoFor];
  return h(
    'section',
    { key: 'header', class: 'part header' },
    h('h1', {}, title),
    h('p', { class: 'quiet' }, [...names, level.own].join(' · ')),
    h(
      'div',
      { class: 'line' },
      h('span', { class: 'quiet' }, 'Whole story'),
      h('span', { class: 'quiet' }, state.bar.label),
    ),
    bar('the whole story', state.bar),
    h('ol', { class: 'strip', 'aria-label': 'Parts of the story' }, ...state.strip.map(stripItem)),
    principleHint && hint(principleHint),
  );
}

function hint({ words, range, fixable }: PrincipleHint): View {
  return h(
    'p',
    { class: 'hint' },
    `${words} `,
    range && fixable && link('Fix…', () => ask({ type: 'fix', range }), 'Open the light bulb there'),
    range && !fixable && link('Go there', () => ask({ type: 'reveal', range })),
  );
}

function stripItem({ name, bar: time, current, told, open, place }: StripPart): View {
  const state = told ? (open > 0 ? `${open} to look at` : 'nothing underlined') : 'not told yet';
  const title = `${name}: ${time.label}, ${state}`;
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
      h('span', { class: 'letter' }, name.slice(0, 1)),
      h('span', { class: 'bar' }, h('span', { class: 'told', share: time.share })),
    ),
  );
}

/** What the section under the cursor must do, what it holds and what it lacks. */
export function now({ title, bar: time, advice, found, missing }: Now): View {
  return part(
    `Now: ${title}`,
    time?.label,
    time && bar(title, time),
    advice && h('p', { class: 'do' }, advice.do),
    advice?.mistake !== undefined && h('p', { class: 'quiet' }, h('b', {}, `${advice.warning}: `), advice.mistake),
    advice?.example !== undefined &&
      disclosure('said', 'said', ['How it sounds'], h('p', { class: 'example' }, `“${advice.example}”`)),
    found.length + missing.length > 0 &&
      h(
        'ul',
        { class: 'checklist', 'aria-label': 'Evidence found and missing' },
        ...found.map(({ label, places }) =>
          h(
            'li',
            { key: `found ${label}` },
            sign('✓', 'found', 'good'),
            h('div', {}, h('span', {}, label), h('div', { class: 'places' }, ...places.map(placeLink))),
          ),
        ),
        ...missing.map(missingRow),
      ),
    found.length + missing.length === 0 && time && h('p', { class: 'quiet' }, 'Nothing found here yet.'),
  );
}

const SIGNS: Readonly<Record<MissingState['severity'], readonly [string, string, string]>> = {
  error: ['✗', 'error', 'bad'],
  warning: ['●', 'costs the signal', 'warn'],
  info: ['○', 'would be stronger', 'info'],
  hint: ['○', 'a nudge', 'quiet'],
};

/** Places of one check that are shown; the squiggles show the rest. */
const MOST_PLACES = 4;

function missingRow({ check, severity, message, places, fixable }: MissingState): View {
  const [glyph, meaning, className] = SIGNS[severity];
  const [first, ...others] = places;
  const linked = first && linkedMessage(message, first);
  const listed = linked ? others : places;
  return h(
    'li',
    { key: `missing ${check}` },
    sign(glyph, meaning, className),
    h(
      'div',
      {},
      h('span', {}, ...(linked ?? [message])),
      ' ',
      h(
        'span',
        { class: 'actions' },
        fixable &&
          first &&
          link('Fix…', () => ask({ type: 'fix', range: first.range }), 'Open the light bulb there', 'fix'),
        link('Why?', () => ask({ type: 'explain', check }), 'Open the page of this check', 'why'),
      ),
      listed.length > 0 &&
        h(
          'div',
          { class: 'places' },
          ...listed.slice(0, MOST_PLACES).map(placeLink),
          listed.length > MOST_PLACES && h('span', { class: 'quiet' }, `and ${listed.length - MOST_PLACES} more`),
        ),
    ),
  );
}
