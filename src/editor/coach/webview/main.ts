import './coach.css';
import type { CoachState } from '../state';
import { keepInView } from './anchor';
import { draw, type View } from './dom';
import { header, top } from './header';
import { ask, keep, keptState } from './host';
import { more } from './more';
import { now } from './now';
import { probes } from './probes';
import { quiet } from './quiet';
import { retelling, verdict } from './retelling';

const root = document.getElementById('coach');
let state: CoachState | undefined;

function page(current: CoachState): readonly View[] {
  if (current.kind === 'quiet') return [quiet(current)];
  return [
    top(current),
    header(current),
    now(current.now, current.readOnly),
    verdict(current),
    ...probes(current, redraw),
    retelling(current),
    more(current, redraw),
  ];
}

function redraw(): void {
  const current = state;
  if (root && current) keepInView(root, () => draw(root, page(current)));
}

window.addEventListener('message', ({ data }: MessageEvent<CoachState>) => {
  const first = state === undefined;
  state = data;
  redraw();
  if (first) window.scrollTo(0, keptState().scroll);
});

// Words that lead to their place are worked like buttons. Escape closes the item that holds the focus; from elsewhere it leads back to the story.
window.addEventListener('keydown', (event) => {
  const { target } = event;
  if ((event.key === 'Enter' || event.key === ' ') && target instanceof HTMLElement && target.matches('span.link')) {
    event.preventDefault();
    target.click();
  }
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const open = document.activeElement?.closest('details[open]');
  if (!(open instanceof HTMLDetailsElement)) return ask({ type: 'backToStory' });
  open.open = false;
  open.querySelector('summary')?.focus();
});

window.addEventListener('scroll', () => {
  if (state !== undefined) keep({ scroll: window.scrollY });
});

ask({ type: 'ready' });
