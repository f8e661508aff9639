import { pastJoiners, UNSEEN as SHOWS_NOTHING } from '../language/signs';
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
/** Any of them: most blocks have none. */
const MARKS = /["“„«”»]/;
const UNQUOTED = { quotes: [], script: [] } as const;

/** Seen by nobody, and part of no word: markup inside one. */
const JOINER = 0x2060;
/** Seen by nobody either. A joiner of the writer's own is no part of the sign before it. */
const UNSEEN = 0x200b;
/** The first half of the signs U+E0000 to U+E03FF, which choose how the one before them looks. */
const SELECTOR = 0xdb40;
const IN_WORD = /[\p{L}\p{M}\p{N}'’]/u;
/** What stands for nothing, and for how words look; but for the joiner that makes one picture of several. */
export const INVISIBLE = new RegExp(`(?!\\u200D)[${SHOWS_NOTHING}]`, 'g');

/** Same-length copies of the text in which everything but the words of its blocks is blank. */
export class Prose {
  private readonly units: Uint16Array;

  constructor(
    private readonly text: string,
    private readonly markdown: Markdown,
  ) {
    this.units = new Uint16Array(text.length).fill(SPACE);
    for (const { range } of markdown.blocks) this.show(range);
    for (const inline of markdown.inlines) {
      if (inline.kind === 'sign') spell(this.units, inline.range, inline.signs);
    }
    for (const run of runsOf(markdown.inlines))
      this.units.fill(run.gap || !this.isInWord(run) ? SPACE : JOINER, run.start, run.end);
  }

  /** The words as they are spoken: code and quotations are still there. */
  spoken(): string {
    return decode(this.units);
  }

  /** The words as evidence reads them. */
  masked(quotes: readonly Range[]): string {
    for (const inline of this.markdown.inlines) {
      const { kind, range } = inline;
      if (kind === 'address' || (kind === 'noun' && !this.isBlank(range))) this.fill(range);
    }
    for (const range of quotes) {
      this.fill(range);
      // 'She said "it is down." I ran.': the sentence around a quotation ends with it.
      const inner = this.text[range.end - 2] ?? '';
      if ('.!?…'.includes(inner) && this.isCapitalNext(range.end)) {
        this.units[range.end - 1] = FULL_STOP;
      }
    }
    return decode(this.units);
  }

  blank({ start, end }: Range): void {
    this.units.fill(SPACE, start, end);
  }

  private isInWord({ start, end }: Range): boolean {
    return IN_WORD.test(this.text[start - 1] ?? ' ') && IN_WORD.test(this.text[end] ?? ' ');
  }

  /** Nothing of it is said: it stands in a line that files the story, or in words that are struck out. */
  private isBlank({ start, end }: Range): boolean {
    for (let at = start; at < end; at += 1) if (this.units[at] !== SPACE && this.units[at] !== JOINER) return false;
    return true;
  }

  private isCapitalNext(at: number): boolean {
    let next = at;
    while (this.units[next] === JOINER) next += 1;
    return CAPITAL_NEXT.test(this.text.slice(next, next + 4));
  }

  private fill({ start, end }: Range): void {
    this.units.fill(NOUN, start, end);
  }

  private show({ start, end }: Range): void {
    for (let at = start; at < end; at += 1) {
      const unit = this.text.charCodeAt(at);
      const blank =
        unit === NEWLINE || unit === 13 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
      this.units[at] = blank ? SPACE : unit === 0x2019 || unit === 0x2bc ? APOSTROPHE : unit === JOINER ? UNSEEN : unit;
      if (unit === SELECTOR && at + 1 < end) {
        this.units.fill(JOINER, at, at + 2);
        at += 1;
      }
    }
  }
}

interface Run extends Range {
  readonly gap: boolean;
}

/** What is not said, in the order of the text, neighbours as one. */
function runsOf(inlines: readonly Inline[]): readonly Run[] {
  const runs: { start: number; end: number; gap: boolean }[] = [];
  const unsaid = inlines.filter(({ kind }) => kind === 'silent' || kind === 'gap' || kind === 'address');
  for (const { kind, range } of unsaid.sort((a, b) => a.range.start - b.range.start)) {
    const last = runs.at(-1);
    const gap = kind !== 'silent';
    if (last && range.start <= last.end) {
      last.end = Math.max(last.end, range.end);
      last.gap ||= gap;
    } else runs.push({ ...range, gap });
  }
  return runs;
}

/** Writes what an escape or a character reference stands for where it stands, as long as it is. */
function spell(units: Uint16Array, { start, end }: Range, signs: string): void {
  const blank = signs.trim() === '' && signs !== '';
  units.fill(blank ? SPACE : JOINER, start, end);
  if (blank) return;
  for (let at = 0; at < signs.length && start + at < end; at += 1) {
    const unit = signs.charCodeAt(at);
    units[start + at] = unit === 0x2019 || unit === 0x2bc ? APOSTROPHE : unit;
  }
}

/** The text as a reader of the page sees it, as long as it is: markup, addresses and comments are signs that nobody sees. */
export function shownText(text: string, { inlines }: Markdown): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  for (const { kind, range, ...rest } of inlines) {
    if (kind === 'sign') spell(units, range, 'signs' in rest ? rest.signs : '');
    else if (kind === 'silent' || kind === 'gap') units.fill(JOINER, range.start, range.end);
  }
  return decode(units);
}

const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A spread call overflows the stack, where the text is long. */
function decode(units: Uint16Array): string {
  return UTF_16.decode(units);
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
  const next = spoken.slice(block.start, block.end).search(MARKS);
  if (next < 0) return UNQUOTED;
  const quotes: Range[] = [];
  const script: Range[] = [];
  const open: number[] = [];
  const closedAt = new Map<number, number>();
  const first = firstVisible(spoken, block);
  for (let at = Math.max(first, block.start + next); at < block.end; at += 1) {
    const mark = spoken[at] ?? '';
    if (!OPENING.has(mark) && !CLOSING.has(mark)) continue;
    const [last, next] = [pastJoiners(spoken, at - 1, -1), pastJoiners(spoken, at + 1)];
    const before = spoken[last] ?? ' ';
    const after = next < block.end ? (spoken[next] ?? ' ') : ' ';
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
  while (at < block.end && /[\s\u200B\u2060]/.test(spoken[at] ?? '')) at += 1;
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
