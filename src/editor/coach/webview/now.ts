import { shownPlaces } from '../linkWords';
import type { FoundState, MissingState, Now } from '../state';
import { type Child, h, type View } from './dom';
import { ask } from './host';
import { bar, disclosure, editLink, link, linkedMessage, part, placeLink, sign } from './parts';

/** What the section under the cursor must do: what counts against it first, then what is missing, then what it holds. */
export function now({ title, bar: time, advice, costs, missing, found }: Now, readOnly: string | undefined): View {
  const nothing = costs.length + missing.length + found.length === 0;
  return part(
    `Now: ${title}`,
    time?.label,
    time && bar(title, time),
    advice && h('p', { class: 'do' }, advice.do),
    advice?.mistake !== undefined && h('p', { class: 'quiet' }, h('b', {}, `${advice.warning}: `), advice.mistake),
    advice?.example !== undefined &&
      disclosure('said', 'said', ['How it sounds'], h('p', { class: 'example' }, `“${advice.example}”`)),
    !nothing &&
      h(
        'ul',
        { class: 'checklist', 'aria-label': 'What costs you, what is missing, and what is there' },
        ...[...costs, ...missing].map((row) => missingRow(row, readOnly)),
        ...found.map(foundRow),
      ),
    nothing && time && h('p', { class: 'quiet' }, 'Nothing found here yet.'),
  );
}

/** One line for what is there; its quotes are a click away. */
function foundRow({ kind, label, places }: FoundState): View {
  return h(
    'li',
    { key: `found ${kind}`, class: 'found' },
    disclosure(
      `found ${kind}`,
      'evidence',
      [sign('✓', 'found', 'good'), h('span', {}, label)],
      h('div', { class: 'places' }, ...places.map(placeLink)),
    ),
  );
}

const SIGNS: Readonly<Record<MissingState['severity'], readonly [string, string, string]>> = {
  error: ['✗', 'error', 'bad'],
  warning: ['●', 'hurts your story', 'warn'],
  info: ['○', 'would be stronger', 'info'],
  hint: ['○', 'a nudge', 'quiet'],
};

function missingRow(row: MissingState, readOnly: string | undefined): View {
  const { check, severity, message, places, sections } = row;
  const [glyph, meaning, className] = SIGNS[severity];
  const { quoted, listed, more } = shownPlaces(message, places);
  const linked = quoted && linkedMessage(message, quoted);
  return h(
    'li',
    { key: `missing ${check}` },
    sign(glyph, meaning, className),
    h(
      'div',
      {},
      h('span', {}, ...(linked ?? [message])),
      ' ',
      h('span', { class: 'actions' }, ...actions(row, readOnly)),
      sections.length === 0 &&
        listed.length > 0 &&
        h(
          'div',
          { class: 'places' },
          ...listed.map(placeLink),
          more > 0 && h('span', { class: 'quiet' }, `and ${more} more`),
        ),
    ),
  );
}

/** What can be done about it. Each names its check, as the light bulb does, so that no two rows have the same links. */
function actions(
  { check, places: [first], fixable, sections }: MissingState,
  readOnly: string | undefined,
): readonly (Child | false)[] {
  const insert = sections.map((name) => editLink(`Insert ${name}`, insertion([name]), readOnly, `insert ${name}`));
  const all =
    sections.length > 1 && editLink(`Insert all ${sections.length}`, insertion(sections), readOnly, 'insert all');
  const fix = (range: NonNullable<typeof first>['range']) => () => ask({ type: 'fix', range });
  return [
    ...insert,
    all,
    sections.length === 0 &&
      fixable &&
      first !== undefined &&
      editLink(`Fix ${check}…`, fix(first.range), readOnly, 'fix'),
    link(`Explain ${check}`, () => ask({ type: 'explain', check }), 'Open the page of this check', 'why'),
  ];
}

function insertion(names: MissingState['sections']): () => void {
  return () => ask({ type: 'insertSections', names });
}
