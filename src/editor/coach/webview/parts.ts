import { linkWords, quotedIn } from '../linkWords';
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
      'aria-valuetext': label,
    },
    h('div', { class: 'told', share }),
  );
}

/** A button that looks like a link: it leads to a place in the story, or does one small thing. */
export function link(words: string | Children, onClick: () => void, title?: string, key?: string): View {
  const children = typeof words === 'string' ? [words] : words;
  return h('button', { ...(key && { key }), class: 'link', type: 'button', title, onClick }, ...children);
}

/** A link that changes the story. Where that can't be changed, it stays in its place, does nothing and says why. */
export function editLink(words: string, onClick: () => void, readOnly: string | undefined, key: string): View {
  if (readOnly === undefined) return link(words, onClick, undefined, key);
  return h('button', { key, class: 'link', type: 'button', title: readOnly, 'aria-disabled': 'true' }, words);
}

/** Words of the story, a click away from where they stand. */
export function placeLink(place: Place, index: number): View {
  const { words, range, line, apart } = place;
  const show = (): void => ask({ type: 'reveal', range });
  return h(
    'button',
    { key: `place ${index}`, class: 'link place', type: 'button', title: `Line ${line}: ${words}`, onClick: show },
    linkWords(words),
    apart !== undefined && ` ${apart}`,
  );
}

/**
 * A message about a place: the words it quotes lead there, so that they need not be quoted again, nor lead there twice in
 * one list. Undefined where the message quotes something else.
 */
export function linkedMessage(message: string, place: Place): Children | undefined {
  const { words, range, line, apart, again } = place;
  const quoted = quotedIn(message, words);
  if (quoted === undefined) return undefined;
  if (again) return [message];
  const [before = '', ...after] = message.split(quoted);
  const show = (): void => ask({ type: 'reveal', range });
  // A real button would stand on lines of its own where the words wrap.
  const props = {
    key: 'quote',
    class: 'link quote',
    role: 'button',
    tabindex: '0',
    title: `Line ${line}`,
    onClick: show,
  };
  return [before, h('span', props, quoted, apart !== undefined && ` ${apart}`), after.join(quoted)];
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

/** Words for whoever hears a link or a button without seeing what stands around it. */
export function unseen(words: string): View {
  return h('span', { key: 'unseen', class: 'unseen' }, words);
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
