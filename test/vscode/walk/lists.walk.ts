import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PATIENT } from './patience';
import { walkIn } from './session';
import type { Workbench } from './workbench';

/** Enter in lists, by real keys: the editor binds what it does while one types at the first of them. */

const FILE = 'lists.star.md';
const BULLETS = '## Action\n\n- I read the log.';
const NUMBERS = '## Action\n\n3. I read the log.';

let workbench: Workbench;

walkIn({ prepare: (folder) => writeFile(path.join(folder, FILE), BULLETS) }, async (session) => {
  workbench = session.workbench;
  await workbench.openFile(FILE);
});

const becomes = (text: string) => expect.poll(() => workbench.text(), PATIENT).toBe(text);

async function begin(text: string): Promise<void> {
  await workbench.focusEditor();
  await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await workbench.press('Control+a');
  await workbench.press('Control+v');
  await becomes(text);
  await workbench.press('Control+End');
}

test('it continues a list', async () => {
  await begin(BULLETS);
  await workbench.press('Enter');
  await workbench.type('x');
  await becomes(`${BULLETS}\n- x`);
});

test('it counts on in a numbered list', async () => {
  await begin(NUMBERS);
  await workbench.press('Enter');
  await becomes(`${NUMBERS}\n4. `);
});

test('on an empty item it ends the list, which comes back with undo', async () => {
  await begin(`${BULLETS}\n- `);
  await workbench.press('Enter');
  await becomes(`${BULLETS}\n\n`);
  await workbench.press('Control+z');
  await expect.poll(() => workbench.text(), PATIENT).toMatch(/log\.\n- \n?$/);
});

test('in the front matter it continues a list as well, and ends it', async () => {
  const list = '---\ntitle: A\nprinciples:\n  - Ownership';
  await begin(list);
  // What Enter does here, the editor knows by the colors of the line, which come a moment after its words.
  const colored = workbench.editor.locator('.view-line', { hasText: 'Ownership' }).locator('span > span');
  await expect.poll(() => colored.count(), PATIENT).toBeGreaterThan(1);
  await workbench.press('Enter');
  await workbench.type('Dive Deep');
  await becomes(`${list}\n  - Dive Deep`);
  await workbench.press('Enter');
  await workbench.press('Enter');
  await expect.poll(() => workbench.text(), PATIENT).toMatch(/Dive Deep\n\n *$/);
});
