import type { CoverageRequest, CoverageState } from '../messages';
import './coverage.css';

declare function acquireVsCodeApi(): { postMessage(message: CoverageRequest): void };

const editor = acquireVsCodeApi();
const place = document.getElementById('coverage');
const exportsAs = (['html', 'csv'] as const).map((as) => ({ as, button: document.getElementById(as) }));

for (const { as, button } of exportsAs) {
  button?.addEventListener('click', () => editor.postMessage({ type: 'export', as }));
}

let shown: string | undefined;

place?.addEventListener('click', ({ target }) => {
  const story = storyOf(target);
  if (story !== undefined) editor.postMessage({ type: 'open', story: Number(story) });
});

addEventListener('message', ({ data }: MessageEvent<CoverageState>) => {
  if (!place) return;
  if (data.html === shown) return;
  shown = data.html;
  const focused = storyOf(document.activeElement);
  const inScroll = document.activeElement?.classList.contains('scroll') === true;
  const scroll = place.querySelector('.scroll')?.scrollLeft ?? 0;
  // The extension has escaped all text in it, and the page's policy runs no script but this one.
  place.innerHTML = data.html;
  for (const { button } of exportsAs) button?.toggleAttribute('disabled', data.empty);
  const scrolled = place.querySelector<HTMLElement>('.scroll');
  if (scrolled) scrolled.scrollLeft = scroll;
  if (inScroll) scrolled?.focus();
  if (focused !== undefined) place.querySelector<HTMLElement>(`button[data-story="${focused}"]`)?.focus();
});

/** The number of the story whose button this is, or is in. */
function storyOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('button[data-story]')?.dataset['story'] : undefined;
}

editor.postMessage({ type: 'ready' });
