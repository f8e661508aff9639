/** What a reader's eye can rest on: a thing of its own, that stays the same element from one drawing to the next. */
const THINGS = 'details[open] > summary, summary, li, h2, p, select';

/**
 * Draws, and then scrolls so that what the reader looks at stands where it stood. At the very top there is nothing above
 * that could push it.
 */
export function keepInView(root: Element, draw: () => void): void {
  const seen = window.scrollY === 0 ? [] : inView(root);
  const before = seen.map((element) => ({ element, top: topOf(element) }));
  draw();
  const kept = before.find(({ element }) => element.isConnected);
  if (!kept) return;
  const moved = topOf(kept.element) - kept.top;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

/** What can be seen of the page, the likeliest to be looked at first: what holds the focus, what the reader has opened, then from the top. */
function inView(root: Element): readonly Element[] {
  const covered = root.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  const seen = [...root.querySelectorAll(THINGS)].filter((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > covered && top < window.innerHeight && element.closest('.top') === null;
  });
  const focused = seen.filter((element) => element.contains(document.activeElement));
  const opened = seen.filter((element) => element.matches('details[open] > summary'));
  return [...focused, ...opened, ...seen];
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
