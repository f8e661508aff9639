/** Lists deeper than this are written at this depth. */
const DEEPEST_LIST = 5;
/** Markdown reads no number of more digits before an item. */
const HIGHEST_NUMBER = 999_999_999;

/** A list that is being written. */
interface List {
  /** What its next item begins with; undefined where items have a dash. */
  next: number | undefined;
  /** Spaces before its items, so that they stand below the words of the item they belong to. */
  readonly indent: number;
  /** How wide the mark of its last item is. */
  width: number;
  hasOpenItem: boolean;
}

/** The lists of HTML that are open, one in another, and what their items begin with in Markdown. */
export class OpenLists {
  readonly #lists: List[] = [];
  /** How many of the lists have an open item. */
  #items = 0;
  /** The list that a heading or a table between its items broke off. */
  #brokenOff: List | undefined;

  get depth(): number {
    return this.#lists.length;
  }

  /** Whether words stand in an item: those between the items, or behind them in a list that nobody closed, do not. */
  get isInItem(): boolean {
    return this.#items > 0;
  }

  /** Begins a list that counts from a number, or has dashes. */
  open(next: number | undefined): void {
    const outer = this.#lists.at(-1);
    const isTooDeep = this.#lists.length > DEEPEST_LIST;
    const indent = outer ? outer.indent + (isTooDeep ? 0 : outer.width) : 0;
    this.#brokenOff = undefined;
    this.#lists.push({ next, indent, width: 2, hasOpenItem: false });
  }

  /** Ends the lists within the first few, and says how many those were. */
  closeTo(depth: number): number {
    this.#brokenOff = undefined;
    const ended = this.#lists.splice(Math.max(0, depth));
    this.#items -= ended.filter(({ hasOpenItem }) => hasOpenItem).length;
    return ended.length;
  }

  /** The same for lists without an open item, of which the last goes on where another item follows. */
  breakOffTo(depth: number): number {
    const last = this.#lists.length > depth ? this.#lists.at(-1) : this.#brokenOff;
    const ended = this.closeTo(depth);
    this.#brokenOff = last;
    return ended;
  }

  /** Goes on with the list that was broken off, if any, where no other is open, and says whether it did. */
  resume(): boolean {
    const list = this.#lists.length === 0 ? this.#brokenOff : undefined;
    if (list) this.#lists.push(list);
    this.#brokenOff = undefined;
    return list !== undefined;
  }

  /** "- ", or the item's number. An item without a list has a dash. */
  openItem(value: number | undefined): string {
    const list = this.#lists.at(-1);
    if (!list) return '- ';
    if (!list.hasOpenItem) this.#items += 1;
    list.hasOpenItem = true;
    if (list.next === undefined) return `${' '.repeat(list.indent)}- `;
    const number = value ?? list.next;
    list.next = Math.min(HIGHEST_NUMBER, number + 1);
    const mark = `${number}. `;
    list.width = mark.length;
    return ' '.repeat(list.indent) + mark;
  }

  closeItem(): void {
    const list = this.#lists.at(-1);
    if (!list?.hasOpenItem) return;
    list.hasOpenItem = false;
    this.#items -= 1;
  }
}
