import type { Inline, Markdown } from './markdown';
import { sectionNamesOf } from './sectionNames';
import type { Range } from './types';

const SPACE = 32;
const NEWLINE = 10;
const APOSTROPHE = 39;
const FULL_STOP = 46;
/** What is there but must not be read: the grammar takes it for a noun. */
const NOUN = 0xfffc;

const CAPITAL_NEXT = /^\s{1,3}\p{Lu}/u;

/** A quotation longer than this, in UTF-16 units, is more likely two stray quotation marks. */
const LONGEST_QUOTE = 600;

const OPENING = new Set(['"', '“', '„', '«', '”']);
const CLOSING = new Set(['"', '”', '“', '»']);

/** Same-length copies of the text in which everything but the words of its blocks is blank. */
export class Prose {
  private readonly units: Uint16Array;

  constructor(
    private readonly text: string,
    markdown: Markdown,
  ) {
    this.units = new Uint16Array(text.length).fill(SPACE);
    for (const { range } of markdown.blocks) this.show(range);
    for (const inline of markdown.inlines) if (inline.kind === 'silent') this.blank(inline.range);
  }

  /** The words as they are spoken: code and quotations are still there. */
  spoken(): string {
    return decode(this.units);
  }

  /** The words as evidence reads them. */
  masked(inlines: readonly Inline[], quotes: readonly Range[]): string {
    for (const inline of inlines) if (inline.kind === 'noun') this.fill(inline.range);
    for (const range of quotes) {
      this.fill(range);
      // 'She said "it is down." I ran.': the sentence around a quotation ends with it.
      const inner = this.text[range.end - 2] ?? '';
      if ('.!?…'.includes(inner) && CAPITAL_NEXT.test(this.text.slice(range.end, range.end + 4))) {
        this.units[range.end - 1] = FULL_STOP;
      }
    }
    return decode(this.units);
  }

  blank({ start, end }: Range): void {
    this.units.fill(SPACE, start, end);
  }

  private fill({ start, end }: Range): void {
    this.units.fill(NOUN, start, end);
  }

  private show({ start, end }: Range): void {
    for (let at = start; at < end; at += 1) {
      const unit = this.text.charCodeAt(at);
      const blank =
        unit === NEWLINE || unit === 13 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
      this.units[at] = blank ? SPACE : unit === 0x2019 || unit === 0x2bc ? APOSTROPHE : unit;
    }
  }
}

/** In pieces: a decoder that is handed a megabyte at once is no slower, a spread call overflows the stack. */
function decode(units: Uint16Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/**
 * The label of its own section that a writer repeated in front of the text ("Situation: While I…"), or undefined.
 * The range ends after the colon or dash.
 */
export function repeatedLabel(spoken: string, block: Range, first: boolean): Range | undefined {
  const head = spoken.slice(block.start, Math.min(block.end, block.start + 60));
  const label = /^[\s"“]{0,4}([\p{L}][\p{L}'&/ ()-]{0,40}?)\s{0,3}(?::|\s[-–—]\s)/u.exec(head);
  const words = label?.[1]?.trim() ?? '';
  if (!label || words === '' || sectionNamesOf(words).length === 0) return undefined;
  // Deeper in the section "Problem: …" is the writer's own sentence; a single letter is only ever a label.
  if (!first && words.length > 1 && !/^(?:situation|task|action|result|learning)s?$/i.test(words)) return undefined;
  const quote = /^[\s"“]*/.exec(head)?.[0] ?? '';
  return { start: block.start + quote.length, end: block.start + label[0].length };
}

/**
 * Stretches of a block in quotation marks that report somebody's words, marks included. A block that stands wholly in
 * quotation marks is the candidate's own script: its outer marks are returned as `script`, to be blanked.
 */
export function quotations(
  spoken: string,
  block: Range,
): { readonly quotes: readonly Range[]; readonly script: readonly Range[] } {
  const quotes: Range[] = [];
  const script: Range[] = [];
  const open: number[] = [];
  const closedAt = new Map<number, number>();
  const first = firstVisible(spoken, block);
  for (let at = first; at < block.end; at += 1) {
    const mark = spoken[at] ?? '';
    if (!OPENING.has(mark) && !CLOSING.has(mark)) continue;
    const before = spoken[at - 1] ?? ' ';
    const after = at + 1 < block.end ? (spoken[at + 1] ?? ' ') : ' ';
    const opens =
      at === first ||
      mark === '„' ||
      mark === '«' ||
      (mark === '“' && !/\s/.test(after)) ||
      (mark === '"' && /[\s([\-–—/:]/.test(at === block.start ? ' ' : before) && !/\s/.test(after));
    const partner = open.at(-1);
    if (opens || (partner === undefined && mark === '"' && !/\s/.test(after))) open.push(at);
    else if (partner !== undefined) {
      open.pop();
      closedAt.set(partner, at);
    } else if (/^[\s.,;!?]*$/.test(spoken.slice(at + 1, Math.min(block.end, at + 8))) && block.end - at < 8) {
      // The end of a script that began paragraphs ago.
      script.push({ start: at, end: at + 1 });
    }
  }
  for (const [start, end] of closedAt) {
    const whole = start === first && block.end - end < 8 && /^[\s.,;!?)]*$/.test(spoken.slice(end + 1, block.end));
    if (whole) script.push({ start, end: start + 1 }, { start: end, end: end + 1 });
    else if (end - start < LONGEST_QUOTE) quotes.push({ start, end: end + 1 });
  }
  for (const start of open) if (start === first) script.push({ start, end: start + 1 });
  const unnested =
    script.length === 0 ? quotes : quotes.filter((quote) => !script.some((mark) => mark.start === quote.start));
  return { quotes: outermost(unnested), script };
}

function firstVisible(spoken: string, block: Range): number {
  let at = block.start;
  while (at < block.end && /\s/.test(spoken[at] ?? '')) at += 1;
  return at;
}

/** Sorted, and without those that stand inside another. */
function outermost(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || range.start >= last.end) kept.push(range);
  }
  return kept;
}
