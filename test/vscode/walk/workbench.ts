import { readFile } from 'node:fs/promises';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { vi } from 'vitest';
import { goTo } from './lists';
import { PATIENT } from './patience';

export const THEMES = ['light', 'dark', 'high contrast', 'high contrast light'] as const;
export type Theme = (typeof THEMES)[number];
const LOOKS: Record<Theme, { name: string; css: string }> = {
  light: { name: 'Light Modern', css: '.monaco-workbench.vs' },
  dark: { name: 'Dark Modern', css: '.monaco-workbench.vs-dark' },
  'high contrast': { name: 'Dark High Contrast', css: '.monaco-workbench.hc-black' },
  'high contrast light': { name: 'Light High Contrast', css: '.monaco-workbench.hc-light' },
};

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A VS Code in a browser's page, driven by what a person has: keys, the mouse and their eyes. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens the address and waits until files can be opened and our commands are known. */
  static async open(browser: BrowserContext, url: string): Promise<Workbench> {
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(PATIENT.timeout);
    await page.goto(url);
    const { origin } = new URL(page.url());
    // The clipboard is how the whole text of an editor is read: only the lines in sight are in the page.
    await browser.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor(PATIENT);
    const workbench = new Workbench(page);
    await workbench.knowsUs();
    return workbench;
  }

  /**
   * Loads the window anew by the editor's own command, which first writes down what it keeps of its pages. Waits for the
   * page that has the selector.
   */
  async reload(selector: string): Promise<void> {
    await this.openQuickInput('F1', '>Developer: Reload Window');
    await Promise.all([this.page.waitForEvent('load', PATIENT), this.pick('Developer: Reload Window')]);
    await this.knowsUs();
    await this.webview(selector);
  }

  /** A server reads its extensions late, and a palette that is open by then never shows their commands. */
  private async knowsUs(): Promise<void> {
    await this.page.locator('.activitybar [aria-label^="STAR Story"]').first().waitFor(PATIENT);
  }

  /** Runs a command by the words it has in the palette. */
  async run(title: string): Promise<void> {
    await this.ask('F1', `>${title}`, title);
  }

  /**
   * Opens a quick input with a key, types into it and takes the first row with these words, or just presses Enter. It
   * stays open when a view that opens late takes the focus: DRIVEN, the settings of a walk, say so.
   */
  private async ask(key: string, typed: string, row?: string): Promise<void> {
    await this.openQuickInput(key, typed);
    if (row === undefined) await this.quickInput.press('Enter');
    else await this.take(row);
    // It has closed, or asks for something else: what is filled in next must not go into this one.
    const asks = async () => (await this.quickInput.isVisible()) && (await this.quickInput.inputValue()) === typed;
    await vi.waitUntil(async () => !(await asks()), PATIENT);
  }

  private async openQuickInput(key: string, typed: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.quickInput.waitFor();
    await this.fillIn(typed);
  }

  /** Types into the open quick input until it stands there: a view that is drawn at that moment takes the focus and the words. */
  private async fillIn(words: string): Promise<void> {
    const stands = async () => {
      await this.quickInput.fill(words);
      return (await this.quickInput.inputValue()) === words;
    };
    await vi.waitUntil(stands, PATIENT);
  }

  /** What the browser downloads when something is done. */
  async download(act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
    const [file] = await Promise.all([this.page.waitForEvent('download', PATIENT), act()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  /** Answers the open quick input with words and Enter; in a list, once the row in focus holds them. */
  async answer(words: string, list: 'list' | 'text' = 'text'): Promise<void> {
    await this.fillIn(words);
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused');
    if (list === 'list') await row.filter({ hasText: words }).waitFor();
    await this.quickInput.press('Enter');
  }

  /** Takes the first row of the open quick input that holds these words. */
  async pick(row: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: row }).first().click();
  }

  /**
   * The same, by Enter where the row has the focus: quick open shows what was opened before, then draws its rows anew with
   * what it found, and a click between the two is lost.
   */
  private async take(row: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: row }).first().waitFor();
    const focused = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: row });
    if ((await focused.count()) > 0) await this.quickInput.press('Enter');
    else await this.pick(row);
  }

  /** Opens a file of the workspace by its name, through quick open. */
  async openFile(name: string): Promise<void> {
    await this.ask('Control+p', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor(PATIENT);
    await this.editor.locator('.view-line').first().waitFor(PATIENT);
    await this.focusEditor();
  }

  /** The lines of the active editor that are in sight, from the top, without touching cursor or clipboard. */
  async textInSight(): Promise<string> {
    const lines = await this.editor.locator('.view-line').evaluateAll((elements) =>
      elements
        .map((element) => element as unknown as { style: { top: string }; textContent: string })
        .sort((one, other) => Number.parseFloat(one.style.top) - Number.parseFloat(other.style.top))
        .map((line) => line.textContent.replaceAll('\u00a0', ' ')),
    );
    return lines.join('\n');
  }

  /** The editor that has the focus, or had it last. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  async focusEditor(): Promise<void> {
    await this.run('View: Focus Active Editor Group');
    await this.editorFocused();
  }

  /** Waits until what is typed goes into the active editor. */
  async editorFocused(): Promise<void> {
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor(PATIENT);
  }

  /** The whole text of the active editor, through the clipboard; the cursor is put back. */
  async text(): Promise<string> {
    await this.focusEditor();
    await this.page.evaluate("navigator.clipboard.writeText('')");
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Control+c');
    const text = await vi.waitUntil(() => this.page.evaluate<string>('navigator.clipboard.readText()'), PATIENT);
    await this.page.keyboard.press('Control+u');
    return text.replaceAll('\r\n', '\n');
  }

  /** Puts the cursor before (or after) the first place where these words stand. */
  async placeCursor(words: string, where: 'before' | 'after' = 'after'): Promise<void> {
    const text = await this.text();
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the file`);
    const lines = text.slice(0, where === 'after' ? start + words.length : start).split('\n');
    const column = (lines.at(-1) ?? '').length + 1;
    await this.ask('Control+g', `:${lines.length}:${column}`);
    await this.editorFocused();
    const place = this.page.locator('.statusbar-item[id="status.editor.selection"]');
    await place.filter({ hasText: new RegExp(`^Ln ${lines.length}, Col ${column}$`) }).waitFor(PATIENT);
  }

  /** Selects the first place where these words stand on one line. */
  async select(words: string): Promise<void> {
    await this.placeCursor(words, 'before');
    for (let left = words.length; left > 0; left -= 1) await this.page.keyboard.press('Shift+ArrowRight');
  }

  /** Types as a person does, one key after the other. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Holds a key down for as long as it takes to come so many times. */
  async hold(key: string, times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.down(key);
    await this.page.keyboard.up(key);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** How many stretches are underlined in sight: one that wraps onto a second line counts twice. */
  async squiggles(severity: Severity): Promise<number> {
    return this.editor.locator(`.squiggly-${severity}`).count();
  }

  /**
   * What the light bulb offers where the cursor stands; the menu stays open. Half a second after the cursor has moved, the
   * editor asks for itself and drops what a key asked in between, with no sign of either: then the key is pressed again.
   */
  async lightBulb(): Promise<string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    const opens = async () => {
      await this.page.keyboard.press('Control+.');
      const came = rows.first().waitFor({ timeout: PATIENT.timeout / 10 });
      return came.then(
        () => true,
        () => false,
      );
    };
    await vi.waitUntil(opens, PATIENT);
    return rows.allInnerTexts();
  }

  /** Takes the entry of the light bulb that holds these words, by the keyboard: the menu's first moments ignore clicks. */
  async takeFix(words: string): Promise<void> {
    await this.lightBulb();
    const menu = this.page.locator('.action-widget').first();
    await goTo(this.page, menu, words);
    await this.page.keyboard.press('Enter');
    await menu.waitFor({ state: 'hidden' });
  }

  /** The messages of the Problems panel, each with its source and code as the panel writes them. */
  async problems(): Promise<string[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row .marker-message-details-container');
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.run('View: Toggle Problems');
      await this.page.locator('.markers-panel').waitFor(PATIENT);
    }
    return rows.allInnerTexts();
  }

  /** A view's document inside its frames, once it holds the selector. */
  async webview(selector: string): Promise<Frame> {
    let found: Frame | undefined;
    const find = async (): Promise<boolean> => {
      for (const frame of this.page.frames()) {
        // A frame that is being replaced cannot be asked; anything else that goes wrong is a fault.
        const count = await frame
          .locator(selector)
          .count()
          .catch((error: unknown) => {
            if (frame.isDetached() || /context was destroyed|detached/i.test(String(error))) return 0;
            throw error;
          });
        if (count === 0) continue;
        found = frame;
        return true;
      }
      return false;
    };
    await vi.waitUntil(find, PATIENT);
    if (!found) throw new Error(`no view holds ${selector}`);
    return found;
  }

  /** Opens the coach from its icon, and waits until it is drawn: a key that is pressed while it loads reaches nobody. */
  async openCoach(): Promise<void> {
    const icon = this.page.locator('.activitybar .action-item', {
      has: this.page.locator('[aria-label^="STAR Story"]'),
    });
    if (!/checked/.test((await icon.first().getAttribute('class')) ?? '')) await icon.first().click();
    await this.webview('#coach .part');
  }

  /** Folds a view of the side bar up to its title, so that the others have its room. */
  async foldView(name: string): Promise<void> {
    const header = this.page.locator('.part.sidebar .pane-header', { hasText: name }).first();
    await header.waitFor(PATIENT);
    // By key: a click may meet one of the buttons that the header shows to a mouse.
    await header.press('ArrowLeft');
    await vi.waitUntil(async () => (await header.getAttribute('aria-expanded')) === 'false', PATIENT);
  }

  async setTheme(theme: Theme): Promise<void> {
    const { name, css } = LOOKS[theme];
    await this.run('Preferences: Color Theme');
    await this.page.locator('.quick-input-box input[placeholder*="Color Theme"]').waitFor();
    await this.fillIn(name);
    await this.pick(name);
    await this.page.locator(css).first().waitFor(PATIENT);
  }

  /** Drags the side bar's edge until it is this wide, in CSS pixels; the editor refuses less than 170. */
  async setSideBarWidth(width: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('the side bar is not in sight');
    const middle = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, middle, { steps: 5 });
    await this.page.mouse.up();
  }
}
