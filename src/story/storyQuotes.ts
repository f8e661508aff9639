import type { SyntaxNode } from '@lezer/common';
import { sectionNamesOf } from './sectionNames';
import { type SectionName, STAR_SECTIONS } from './types';

/** Tells quotations that hold sections of the story, as in a mail that was passed on, from those of somebody's words. */
export class StoryQuotes {
  #told: ReadonlySet<SectionName> | undefined;

  constructor(
    private readonly source: string,
    private readonly root: SyntaxNode,
  ) {}

  /** A heading right inside the quotation names a section that has no heading outside of any. */
  holdsSections(quote: SyntaxNode): boolean {
    for (const name of this.#namesIn(quote)) {
      this.#told ??= new Set(this.#namesIn(this.root));
      if ((STAR_SECTIONS as readonly SectionName[]).includes(name) && !this.#told.has(name)) return true;
    }
    return false;
  }

  *#namesIn(parent: SyntaxNode): Generator<SectionName> {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!node.name.startsWith('ATXHeading')) continue;
      const title = this.source
        .slice(node.from, node.to)
        .replace(/^#{1,6}/, '')
        .replace(/\s#+\s*$/, '');
      yield* sectionNamesOf(title);
    }
  }
}
