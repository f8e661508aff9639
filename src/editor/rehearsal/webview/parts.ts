import { clock } from '../../../base/clock';
import { type Child, h, type View } from '../../coach/webview/dom';

/** A button whose key is told with it. */
export function button(
  label: string,
  onClick: () => void,
  more: { key?: string; main?: boolean; hint?: string } = {},
): View {
  return h(
    'button',
    {
      key: more.key ?? label,
      type: 'button',
      class: more.main ? 'main' : 'plain',
      onClick,
      ...(more.hint !== undefined && { 'aria-keyshortcuts': more.hint }),
    },
    label,
    more.hint !== undefined && h('kbd', { 'aria-hidden': 'true' }, more.hint),
  );
}

/** The heading of what is on the page now: it gets the focus, so that a screen reader says it, and is another for other words. */
export const heading = (...words: readonly Child[]): View =>
  h('h1', { id: 'heading', tabindex: '-1', key: words.filter((one) => typeof one === 'string').join(' ') }, ...words);

/** Time spent against its budget, as a bar that both fit into. The budget is an outline, so no color is needed to tell. */
export function bar(spent: number, budget: number, longest: number): View {
  const share = (seconds: number): number => (longest === 0 ? 0 : Math.min(1, seconds / longest));
  const over = Math.round(spent) > budget;
  return h(
    'div',
    { class: 'bar', 'aria-hidden': 'true' },
    h('div', { class: over ? 'spent over' : 'spent', share: share(spent) }),
    h('div', { class: 'budget', share: share(budget) }),
  );
}

/** "0:21 of 0:25", with how far over or under. */
export const timeInWords = (spent: number, budget: number): string => `${clock(spent)} of ${clock(budget)}`;

export function differenceInWords(spent: number, budget: number): string {
  const difference = Math.round(spent) - budget;
  if (difference === 0) return 'on time';
  return `${clock(Math.abs(difference))} ${difference > 0 ? 'over' : 'under'}`;
}

/** "March 2". */
export const dayInWords = (at: string): string =>
  new Date(at).toLocaleDateString('en-US', { month: 'long', day: 'numeric' });

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
