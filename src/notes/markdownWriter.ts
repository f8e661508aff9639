import { OpenLists } from './openLists';

/** Elements that begin and end on lines of their own. */
const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'body', 'html', 'details', 'dl', 'dd', 'aside'],
]);
const TABLES = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col']);

/** A quotation that is open. */
interface Quote {
  /** Where its words begin among the pieces. */
  readonly from: number;
  /** The cell it stands in. */
  readonly cell: Cell | undefined;
  /** It stands in the item of a list. */
  readonly isInItem: boolean;
  /** How many lists are open around it. */
  readonly lists: number;
}

/** A cell of a table that is being written. */
interface Cell {
  /** Where its words begin among the pieces. */
  readonly from: number;
  readonly ends: number;
  /** How many lists are open around it. */
  readonly lists: number;
}

/** Nothing but what an item begins with. */
const ITEM_MARK = /^ {0,99}(?:-|\d{1,9}\.) $/;

/** Elements that mean nothing without their style. */
const BARE = new Set(['span', 'font', 'u', 'small', 'mark', 'center']);
const STRESS: ReadonlyMap<string, string> = new Map([
  ...([
    ['b', '**'],
    ['strong', '**'],
    ['i', '*'],
    ['em', '*'],
  ] as const),
]);

/** Writes the elements and words of HTML as Markdown, one after the other. */
export class MarkdownWriter {
  readonly #pieces: string[] = [];
  /** Line ends at the end of what is written; two at its beginning, where no line has to end. */
  #ends = 2;
  readonly #lists = new OpenLists();
  /** Inside HTML the indent of a line means nothing. */
  #blocks = 0;
  /** What ends the title that is being written: everything in it is bold already. */
  #titleEnd: string | undefined;
  /** One in another. */
  readonly #quotes: Quote[] = [];
  #row: string[] | undefined;
  #cell: Cell | undefined;
  #isFirstRow = false;
  /** Whether a word stands in the row. */
  #isRowTold = false;
  /** How many tables stand one in another inside the cell. */
  #inner = 0;

  text(): string {
    this.#endCell();
    this.#endRow();
    return this.#pieces.join('');
  }

  /** Code, which stays as it is. */
  verbatim(text: string): void {
    this.#put(text);
  }

  words(text: string): void {
    if (text === '') return;
    // An empty line between two items parts none of them.
    if (text.trim() === '' && text.includes('\n'))
      this.#breakBlock(this.#lists.depth === 0 && /\n[ \t]*\n/.test(text) ? 2 : 1);
    else this.#put(this.#blocks > 0 ? text.replace(/\n[ \t]+/g, '\n') : text);
  }

  /** Whether the element is one that Markdown has a sign for, or needs none. */
  opens(name: string, attributes: string): boolean {
    if (BLOCKS.has(name)) {
      this.#blocks += 1;
      this.#breakBlock(name === 'dd' ? 1 : 2);
    } else if (TABLES.has(name)) this.#opensTable(name);
    else if (/^h[1-6]$/.test(name)) {
      this.#endListsAround();
      this.#title(`${'#'.repeat(Number(name[1]))} `, '');
    } else if (name === 'summary' || name === 'dt') this.#title('**', '**');
    else if (name === 'blockquote') this.#opensQuote();
    else if (STRESS.has(name)) this.#stress(name);
    else if (name === 'ul' || name === 'ol') {
      this.#break(this.#lists.depth === 0 ? 2 : 1);
      this.#lists.open(name === 'ol' ? (numberIn(START, attributes) ?? 1) : undefined);
      this.#blocks += 1;
    } else if (name === 'li') {
      if (this.#lists.resume()) this.#blocks += 1;
      this.#break(1);
      this.#put(this.#lists.openItem(numberIn(VALUE, attributes)));
    } else if (name === 'br') this.#put('\n');
    else if (name === 'img') this.words(/\salt="([^"]{1,300})"/.exec(attributes)?.[1] ?? '');
    else return BARE.has(name);
    return true;
  }

  closes(name: string): boolean {
    if (BLOCKS.has(name)) {
      this.#blocks = Math.max(0, this.#blocks - 1);
      this.#breakBlock(2);
    } else if (TABLES.has(name)) this.#closesTable(name);
    else if (/^h[1-6]$/.test(name) || name === 'summary' || name === 'dt') this.#endTitle();
    else if (name === 'blockquote') this.#closesQuote();
    else if (STRESS.has(name)) this.#stress(name);
    else if (name === 'ul' || name === 'ol') {
      this.#endLists(this.#lists.depth - 1);
      this.#break(this.#lists.depth === 0 ? 2 : 1);
    } else if (name === 'li') this.#lists.closeItem();
    else return name === 'br' || BARE.has(name);
    return true;
  }

  #opensQuote(): void {
    this.#blocks += 1;
    this.#breakBlock(2);
    this.#quotes.push({
      from: this.#pieces.length,
      cell: this.#cell,
      isInItem: this.#lists.isInItem,
      lists: this.#lists.depth,
    });
  }

  /** The words of a quotation within another, a cell or an item are part of that one. */
  #closesQuote(): void {
    const quote = this.#quotes.pop();
    if (quote === undefined) return;
    this.#endLists(quote.lists);
    this.#blocks = Math.max(0, this.#blocks - 1);
    const isInCell = quote.cell !== undefined && quote.cell === this.#cell;
    if (this.#quotes.length > 0 || quote.isInItem || isInCell) {
      this.#breakBlock(2);
      return;
    }
    this.#endCell();
    this.#endRow();
    const words = this.#pieces.splice(quote.from).join('').trim();
    if (words === '') return;
    this.#put(words.replace(/^/gm, '> '));
    this.#break(2);
  }

  /** Ends lists within the first few, which is also what ends those that nobody closed. */
  #endLists(depth: number): void {
    this.#blocks = Math.max(0, this.#blocks - this.#lists.closeTo(depth));
  }

  /** Items of a list do not go on behind a heading or a table that stands in none of them. */
  #endListsAround(): void {
    if (!this.#lists.isInItem)
      this.#blocks = Math.max(0, this.#blocks - this.#lists.breakOffTo(this.#cell?.lists ?? 0));
  }

  #put(text: string): void {
    if (text === '') return;
    // Words behind a cell that are in no other stand below its row.
    if (this.#row && this.#cell === undefined && text.trim() !== '') this.#endRow();
    this.#isRowTold ||= text.trim() !== '';
    this.#pieces.push(text);
    let ends = 0;
    while (ends < text.length && text[text.length - 1 - ends] === '\n') ends += 1;
    this.#ends = ends === text.length ? this.#ends + ends : ends;
  }

  #break(lines: number): void {
    if (this.#ends < lines) this.#put('\n'.repeat(lines - this.#ends));
  }

  /** Breaks around a block: one inside an item goes on with the item's words, right behind its mark on the mark's line. */
  #breakBlock(lines: number): void {
    if (!this.#lists.isInItem) this.#break(lines);
    else if (!ITEM_MARK.test(this.#pieces.at(-1) ?? '')) this.#break(1);
  }

  #title(sign: string, end: string): void {
    // A heading inside a summary takes its place, or stands below what the summary says before it.
    if (this.#titleEnd !== undefined && this.#pieces.at(-1) === this.#titleEnd) this.#takeBack();
    else this.#endTitle();
    this.#break(2);
    this.#put(sign);
    this.#titleEnd = end;
  }

  /** Takes the sign of a title back that has no words yet. */
  #takeBack(): void {
    this.#pieces.pop();
    this.#titleEnd = undefined;
    this.#ends = 2;
  }

  #endTitle(): void {
    if (this.#titleEnd === undefined) return;
    this.#put(this.#titleEnd);
    this.#titleEnd = undefined;
    this.#break(2);
  }

  #stress(name: string): void {
    if (this.#titleEnd === undefined) this.#put(STRESS.get(name) ?? '');
  }

  #opensTable(name: string): void {
    // A row that has no words when a table begins in it only says where that stands.
    if (name === 'table' && this.#inner === 0 && !this.#isRowTold) {
      this.#row = undefined;
      this.#cell = undefined;
    }
    if (this.#cell !== undefined && (name === 'table' || this.#inner > 0)) this.#opensInner(name);
    else if (name === 'table') {
      this.#endCell();
      this.#endRow();
      this.#endListsAround();
      this.#break(2);
      this.#isFirstRow = true;
    } else if (name === 'tr') {
      this.#endCell();
      this.#endRow();
      this.#beginRow();
    } else if (name === 'td' || name === 'th') {
      this.#endCell();
      if (!this.#row) this.#beginRow();
      this.#cell = { from: this.#pieces.length, ends: this.#ends, lists: this.#lists.depth };
    }
  }

  /** A table inside a cell, as lines of the cell with its own cells between dashes: Markdown has none there. */
  #opensInner(name: string): void {
    if (name === 'table') this.#inner += 1;
    if (name === 'table' || name === 'tr') this.#break(1);
    else if ((name === 'td' || name === 'th') && this.#ends === 0) this.#put(' – ');
  }

  #closesTable(name: string): void {
    if (this.#inner > 0) {
      if (name === 'table') {
        this.#inner -= 1;
        this.#break(1);
      }
      return;
    }
    if (name === 'td' || name === 'th') this.#endCell();
    if (name !== 'tr' && name !== 'table') return;
    this.#endCell();
    this.#endRow();
    if (name === 'table') this.#break(2);
  }

  #endCell(): void {
    if (this.#cell === undefined) return;
    // A quotation that nobody closed ends with its cell, and so does a list.
    while (this.#quotes.at(-1)?.cell === this.#cell) this.#closesQuote();
    this.#endLists(this.#cell.lists);
    const words = this.#pieces.splice(this.#cell.from).join('').trim();
    this.#ends = this.#cell.ends;
    this.#cell = undefined;
    this.#row?.push(words.replace(/\n+/g, '<br>').replaceAll('|', '\\|'));
  }

  #beginRow(): void {
    this.#row = [];
    this.#isRowTold = false;
  }

  #endRow(): void {
    if (!this.#row || this.#row.length === 0) return;
    const row = this.#row;
    this.#row = undefined;
    this.#break(1);
    this.#put(`| ${row.join(' | ')} |\n`);
    if (this.#isFirstRow) this.#put(`|${' --- |'.repeat(row.length)}\n`);
    this.#isFirstRow = false;
  }
}

/** Where a list begins to count, and the number of one item. */
const START = /(?:^|\s)start\s*=\s*["']?(-?\d{1,9})["'\s/]?/i;
const VALUE = /(?:^|\s)value\s*=\s*["']?(-?\d{1,9})["'\s/]?/i;

/** A number that an attribute gives, as Markdown can write it: none below zero. */
function numberIn(attribute: RegExp, attributes: string): number | undefined {
  const found = attribute.exec(attributes)?.[1];
  return found === undefined ? undefined : Math.max(0, Number(found));
}
