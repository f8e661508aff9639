import { vi } from 'vitest';

/** As much of an element as the coach's page draws with and a reader can work: no browser is started for it. */
export class PageElement {
  readonly childNodes: PageElement[] = [];
  readonly attributes = new Map<string, string>();
  readonly style = {};
  parent: PageElement | undefined;
  onclick: (() => void) | null = null;

  constructor(
    readonly tag: string,
    public nodeValue = '',
  ) {}

  get firstChild(): PageElement | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): PageElement | null {
    const siblings = this.parent?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  get text(): string {
    return this.nodeValue + this.childNodes.map(({ text }) => text).join('');
  }

  insertBefore(node: PageElement, next: PageElement | null): void {
    node.parent?.removeChild(node);
    node.parent = this;
    this.childNodes.splice(next === null ? this.childNodes.length : this.childNodes.indexOf(next), 0, node);
  }
  removeChild(node: PageElement): void {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  /** Every element of this name below this one. */
  all(tag: string): readonly PageElement[] {
    return this.childNodes.flatMap((node) => [...(node.tag === tag ? [node] : []), ...node.all(tag)]);
  }
  /** A click, which goes up to whatever surrounds the element. */
  click(): void {
    this.onclick?.();
    this.parent?.click();
  }
  /** Enter and the space bar click a button, be it the browser's or one of the elements of VS Code. */
  press(key: 'Enter' | ' '): void {
    if (key === 'Enter' || key === ' ') this.click();
  }
}

/** What the page has asked the extension for. */
export const asked: unknown[] = [];

vi.stubGlobal('document', {
  createElement: (tag: string) => new PageElement(tag),
  createTextNode: (words: string) => new PageElement('#text', words),
});
vi.stubGlobal('acquireVsCodeApi', () => ({
  postMessage: (message: unknown) => asked.push(message),
  getState: () => undefined,
  setState: () => undefined,
}));
