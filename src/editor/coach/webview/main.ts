import './coach.css';
import type { CoachState } from '../state';
import { draw, h, type View } from './dom';
import { ask, keep, keptState } from './host';
import { header, now } from './now';
import { probes } from './probes';
import { examples, level, retelling, verdict } from './retelling';

const root = document.getElementById('coach');
let state: CoachState | undefined;

function page(current: CoachState): View[] {
  if (current.kind === 'quiet') {
    return [
      h(
        'section',
        { key: 'quiet', class: 'part' },
        h('h1', {}, current.headline),
        h('p', { class: 'quiet' }, current.hint),
        current.canBegin && h('vscode-button', { onClick: () => ask({ type: 'newStory' }) }, 'New story'),
      ),
    ];
  }
  const parts = [
    header(current),
    now(current.now),
    verdict(current),
    probes(current, redraw),
    retelling(current),
    level(current),
    examples(current),
  ];
  return parts.filter((one) => one !== undefined);
}

function redraw(): void {
  if (root && state) draw(root, page(state));
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
