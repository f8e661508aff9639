import type { Bar, Place } from '../state';
import { type Child, type Children, h, type View } from './dom';
import { ask, keep, keptState } from './host';

/** A titled part of the view, with something quiet at the end of its title. */
export function part(title: string, aside: Child | undefined, ...children: Children): View {
  return h(
    'section',
    { key: title.split(':')[0] ?? title, class: 'part' },
    h('h2', {}, h('span', {}, title), aside !== undefined && h('span', { class: 'aside' }, aside)),
    ...children,
  );
}

/** Time told against its budget. */
export function bar(about: string, { label, share, over }: Bar): View {
  return h(
    'div',
    {
      class: over ? 'bar over' : 'bar',
      role: 'meter',
      'aria-label': `Time for ${about}`,
      'aria-valuemin': '0',
      'aria-valuemax': '100',
      'aria-valuenow': String(Math.round(share * 100)),
      'aria-valuetext': over ? `${label}, too long` : label,
    },
    h('div', { class: 'told', share }),
  );
}

/** A button that looks like a link: it leads to a place in the story, or does one small thing. */
export function link(words: string, onClick: () => void, title?: string, key?: string): View {
  return h('button', { ...(key && { key }), class: 'link', type: 'button', title, onClick }, words);
}

/** Words of the story, a click away from where they stand. */
export function placeLink({ words, range, line }: Place, index: number): View {
  const show = (): void => ask({ type: 'reveal', range });
  const heading = /^#{1,6}\s+(.*)/.exec(words)?.[1];
  const label = heading === undefined ? `“${words}”` : `Go to ${heading}`;
  return link(label, show, `Line ${line}`, `place ${index}`);
}

/** Opened and closed by the reader alone; what is open stays open while they write, and after the view was hidden. */
export function disclosure(id: string, className: string, summary: Children, ...children: Children): View {
  const onToggle = (open: boolean): void => {
    const others = keptState().open.filter((other) => other !== id);
    keep({ open: open ? [...others, id] : others });
  };
  const openAtFirst = keptState().open.includes(id);
  return h('details', { key: id, class: className, openAtFirst, onToggle }, h('summary', {}, ...summary), ...children);
}

/** A sign for the eye with its meaning for the ear. */
export function sign(glyph: string, meaning: string, className: string): View {
  return h(
    'span',
    { class: `sign ${className}` },
    h('span', { 'aria-hidden': 'true' }, glyph),
    h('span', { class: 'unseen' }, `${meaning}: `),
  );
}
