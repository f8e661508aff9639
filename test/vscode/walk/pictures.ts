import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Saves what is in sight as `<name>.png` in $SCREENSHOTS, or in out/screenshots. */
export async function screenshot(page: Page, name: string, pointer: 'aside' | 'kept' = 'aside'): Promise<void> {
  if (pointer === 'aside') await putAside(page);
  await page.screenshot({ path: await pathOf(name), animations: 'disabled', caret: 'hide' });
}

/** Saves the side bar alone, or one view of it, as `screenshot` saves the whole window. */
export async function screenshotSideBar(page: Page, name: string, view?: string): Promise<void> {
  await putAside(page);
  const pane = page.locator('.part.sidebar .pane', {
    has: page.locator('.pane-header', { hasText: view ?? '' }),
  });
  const shown = view === undefined ? page.locator('.part.sidebar') : pane;
  await shown.screenshot({ path: await pathOf(name), animations: 'disabled', caret: 'hide' });
}

/** Where a picture, or what was printed, goes, once its folder is there. */
export async function pathOf(name: string, kind: 'png' | 'pdf' = 'png'): Promise<string> {
  const folder = process.env['SCREENSHOTS'] || path.join('out', 'screenshots');
  await mkdir(folder, { recursive: true });
  return path.join(folder, `${name}.${kind}`);
}

/** Moves the mouse to where it points at nothing. */
const putAside = (page: Page): Promise<void> => page.mouse.move(200, 5);
