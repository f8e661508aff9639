import type { KeptPage, RehearsalRequest } from '../messages';

interface Page extends KeptPage {
  readonly view: string | undefined;
}

interface VsCode {
  postMessage(message: RehearsalRequest): void;
  getState(): Page | undefined;
  setState(state: Page): void;
}

declare function acquireVsCodeApi(): VsCode;

const editor = acquireVsCodeApi();

/** Asks the extension for something. */
export function ask(message: RehearsalRequest): void {
  editor.postMessage(message);
}

export function keptPage(): Partial<Page> {
  return editor.getState() ?? {};
}

export function keepPage(page: Page): void {
  editor.setState(page);
}
