import type { Locator, Page } from 'playwright-core';
import { vi } from 'vitest';
import { PATIENT } from './patience';

/** More than any list of a walk has. */
const MOST_ROWS = 80;

/** Goes through a list that has the focus, with a key, to the row that holds these words: one row at a time. */
export async function goTo(
  page: Page,
  list: Locator,
  words: string | RegExp,
  key: 'ArrowDown' | 'ArrowUp' = 'ArrowDown',
): Promise<void> {
  const isThere = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
  let left = MOST_ROWS;
  for (let row = await rowInFocus(list); !isThere(row.text); left -= 1) {
    if (left === 0) throw new Error(`no row has "${words}": ${await list.innerText()}`);
    await page.keyboard.press(key);
    const before = row.index;
    row = await rowInFocus(list, (index) => index !== before);
  }
}

/** The row of a list that has the focus, once there is one. A list that is drawn anew has none for a moment. */
async function rowInFocus(
  list: Locator,
  isMeant: (index: string) => boolean = () => true,
): Promise<{ readonly index: string; readonly text: string }> {
  const rows = list.locator('.monaco-list-row.focused');
  return vi.waitUntil(async () => {
    const found = await rows.evaluateAll((elements) =>
      elements.map((element) => {
        const row = element as unknown as { dataset: { index?: string }; innerText: string };
        return { index: row.dataset.index ?? '', text: row.innerText.replaceAll('\u00a0', ' ') };
      }),
    );
    return found.find(({ index }) => isMeant(index));
  }, PATIENT);
}
