import { readHtml } from './htmlNotes';
import { notesBelow, withNoteMarks } from './pastedFootnotes';

/** More than this is nobody's story. In UTF-16 units. */
const LONGEST = 2_000_000;
/** What makes it worth to read the formatted text in place of the plain one. */
const STRUCTURE =
  /<(?:h[1-6]|ul|ol|li|table|b|strong|s|strike|del|sup|blockquote)[\s>]|mso-list:|font-weight:\s?(?:bold|[6-9]00)|line-through|href=["']?#(?:_ftn|_edn|ftnt|sdfootnote|sdendnote)\d/i;
/** What is struck out, by its element or its style. */
const STRUCK = /^(?:s|strike|del)$/;
const STRUCK_STYLE = /text-decoration(?:-line)?:\s?[a-z ]{0,40}line-through/i;
/** Words that "~~" can stand around, whatever is beside them. */
const LETTERS_AT_EDGES = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;
/** Code keeps its spaces, which the plain text has. */
const CODE = /<pre[\s>]/i;

/** Elements that are read; of all others the words alone. */
const READ = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'details',
    'summary',
    'dl',
    'dt',
    'dd',
    'aside',
    'blockquote',
    'br',
    'b',
    'strong',
    'i',
    'em',
    'sup',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);
/** A tag, whatever stands between the quotation marks of its attributes. Linear: no branch goes past the next "<". */
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,60})((?:\s(?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*|[^<>]*))?)\/?>/gi;
/** Elements that stand within a line. */
const INLINE = new Set(['b', 'strong', 'i', 'em', 'sup']);

/**
 * What was copied out of a document or a page, as Markdown: headings, lists, tables, quotations, bold, italics,
 * footnotes, and what is struck out. Undefined where it has none of these, so that the plain text says as much.
 */
export function pastedMarkdown(html: string): string | undefined {
  if (html.length > LONGEST || !STRUCTURE.test(html) || CODE.test(html)) return undefined;
  const marked = withNoteMarks(withoutEnvelope(html));
  const words = readHtml(`<div>${struckOut(trimmedBold(plainElements(marked)))}</div>`)
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line, at, all) => line !== '' || !standsBetweenItems(all, at))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return words === '' ? undefined : notesBelow(words);
}

const GAP = '(?:\\s|&nbsp;|&#160;|<br>)';
const BOLD_GAPS = [
  [new RegExp(`<b>(${GAP}{0,99})</b>`, 'g'), '$1'],
  [/<\/b>((?: |&nbsp;|&#160;|\u00A0){0,9})<b>/g, '$1'],
  [new RegExp(`<b>(${GAP}{1,9})`, 'g'), '$1<b>'],
  [new RegExp(`(${GAP}{1,9})</b>`, 'g'), '</b>$1'],
] as const;

/** Bold without space at its edges, where Markdown takes none and programs put it, and without what is bold of nothing. */
function trimmedBold(html: string): string {
  return BOLD_GAPS.reduce((words, [gap, kept]) => words.replace(gap, kept), html);
}

const STRUCK_WORDS = /<s>([^<]*)<\/s>/g;

/**
 * What is struck out as Markdown has it, without space at its edges. Between a letter and a mark Markdown takes no "~~", so
 * there HTML's own element stays.
 */
function struckOut(html: string): string {
  return html.replace(/<\/s>(\s?)<s>/g, '$1').replace(STRUCK_WORDS, (_, words: string) => {
    const spaced = words.replace(/&nbsp;|&#160;/g, '\u00A0');
    const struck = spaced.trim();
    if (struck === '') return words;
    const from = spaced.length - spaced.trimStart().length;
    const written = LETTERS_AT_EDGES.test(struck) ? `~~${struck}~~` : `<s>${struck}</s>`;
    return spaced.slice(0, from) + written + spaced.slice(from + struck.length);
  });
}

function standsBetweenItems(lines: readonly string[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].every((line) => /^\s*(?:-|\d{1,9}\.) /.test(line ?? ''));
}

/**
 * Without what surrounds the copied part: a head, styles, comments, and the bullets that Word draws for others. Its numbers
 * are kept, as an element of ours.
 */
function withoutEnvelope(html: string): string {
  const start = html.indexOf(FRAGMENT);
  const end = html.indexOf('<!--EndFragment-->', start + 1);
  const isWhole = start < 0 || end <= start;
  // Word puts the notes of the copied part behind it.
  const notes = isWhole ? '' : (NOTES.exec(html.slice(end))?.[0] ?? '');
  let words = isWhole ? html : html.slice(start + FRAGMENT.length, end) + notes;
  for (const [from, to] of DRAWN) words = without(words, from, to, numberDrawn);
  for (const [from, to] of UNSEEN) words = without(words, from, to);
  return words.replace(/<!\[[^<>]{0,200}\]>/g, '');
}

const FRAGMENT = '<!--StartFragment-->';
const NOTES = /<div style=["']?mso-element:\s?(?:foot|end)note-list.*/is;
const DRAWN = [
  ['<![if !supportLists]>', '<![endif]>'],
  ['<!--[if !supportLists]-->', '<!--[endif]-->'],
] as const;
const UNSEEN = [
  ['<!--', '-->'],
  ['<head', '</head>'],
  ['<style', '</style>'],
  ['<script', '</script>'],
] as const;

/** The number that Word draws before an item; of a bullet nothing. */
function numberDrawn(drawn: string): string {
  const number = /^\D{0,2}(\d{1,9})[.)]?\s*$/.exec(drawn.replace(/<[^<>]{0,500}>|&nbsp;|&#160;/g, ''))?.[1];
  return number === undefined ? '' : `<${NUMBER} value=${number}>`;
}

const NUMBER = 'x-number';

/** Without all that stands between two marks, and the marks; in its place what is made of it. */
function without(text: string, from: string, to: string, made: (between: string) => string = () => ''): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, at)) {
    const end = text.indexOf(to, start);
    if (end < 0) break;
    kept.push(text.slice(at, start), made(text.slice(start + from.length, end)));
    at = end + to.length;
  }
  return kept.join('') + text.slice(at);
}

/** The elements that mean something, without attributes. Programs say in a style what HTML has an element for. */
function plainElements(html: string): string {
  const open: Open[] = [];
  const items = new WordItems();
  const shown: string[] = [];
  let isLineStart = true;
  const addWords = (words: string): void => {
    // All stands on one line here, where two backticks far apart would be taken for code.
    const spaced = words.replace(/[ \t\n\r]+/g, ' ').replaceAll('`', '&#96;');
    const said = isLineStart ? spaced.trimStart() : spaced;
    if (said === '') return;
    shown.push(open.some(({ struck }) => struck) ? `<s>${said}</s>` : said);
    isLineStart = false;
  };
  const addTag = (tag: string, isBlock: boolean): void => {
    if (tag === '') return;
    if (isBlock) shown.push((shown.pop() ?? '').replace(/ $/, ''));
    shown.push(tag);
    isLineStart ||= isBlock;
  };
  const close = (name: string): void => {
    if (!open.some((one) => one.name === name)) return;
    for (let last = open.pop(); last; last = open.pop()) {
      addTag(last.end, !INLINE.has(last.name) && last.name !== 'span');
      if (last.name === name) break;
    }
  };
  let at = 0;
  for (const { index, 0: tag, 1: slash, 2: written = '', 3: attributes = '' } of html.matchAll(TAG)) {
    addWords(html.slice(at, index));
    at = index + tag.length;
    const name = written.toLowerCase();
    if (slash !== '') close(name);
    else if (name === NUMBER) items.number(shown, attributes);
    else if (name === 'br') addTag('<br>', true);
    else if (!ALONE.has(name)) {
      const { start, end } = elementFor(name, attributes, open, items);
      addTag(start, READ.has(name) && !INLINE.has(name));
      // Deeper than anybody writes: their ends say nothing.
      const struck = STRUCK.test(name) || STRUCK_STYLE.test(attributes);
      if (open.length < DEEPEST) open.push({ name, end, struck });
      else addTag(end, false);
    }
  }
  addWords(html.slice(at));
  return shown.join('');
}

interface Open {
  readonly name: string;
  /** What is written where it ends. */
  readonly end: string;
  /** Its words are struck out. */
  readonly struck: boolean;
}

/** The items of a list in Word, where each is a paragraph that says how deep it stands. */
class WordItems {
  /** How wide the mark of the last item of each level is. */
  readonly #widths: number[] = [];
  #level = 0;

  /** The mark of an item, until it is known to have a number. */
  begin(level: number): string {
    this.#level = Math.min(6, level) - 1;
    this.#widths.length = Math.min(this.#widths.length, this.#level);
    const indent = Array.from({ length: this.#level }, (_, at) => this.#widths[at] ?? 2);
    this.#widths[this.#level] = 2;
    return `${' '.repeat(indent.reduce((sum, width) => sum + width, 0))}- `;
  }

  /** Gives the item that has just begun its number. */
  number(shown: string[], attributes: string): void {
    const at = shown.length - (shown.at(-1) === '<b>' ? 2 : 1);
    const mark = `${/\d+/.exec(attributes)?.[0] ?? 1}. `;
    const begun = shown[at] ?? '';
    if (!begun.startsWith('<p>') || !begun.endsWith('- ')) return;
    shown[at] = `${begun.slice(0, -2)}${mark}`;
    this.#widths[this.#level] = mark.length;
  }
}

const DEEPEST = 100;
/** What a list counts from, and the number an item has. */
const NUMBERED: Readonly<Partial<Record<string, RegExp>>> = {
  ol: /\sstart\s*=\s*["']?-?\d{1,9}/i,
  li: /\svalue\s*=\s*["']?-?\d{1,9}/i,
};
const ALONE = new Set(['meta', 'link', 'img', 'input', 'col', 'hr', 'wbr', 'base']);
const NOTHING = { start: '', end: '' };

function elementFor(
  name: string,
  attributes: string,
  open: readonly Open[],
  items: WordItems,
): { readonly start: string; readonly end: string } {
  const level = /mso-list:\s?\w{1,20} level(\d)/i.exec(attributes)?.[1];
  // Word has no list elements: each of its items is a paragraph with a level.
  if (name === 'p' && level) return { start: `<p>${items.begin(Number(level))}`, end: '</p>' };
  // A paragraph inside an item or a cell is its words; another one behind it a line of its own.
  if (name === 'p' && /^(?:li|td|th)$/.test(open.at(-1)?.name ?? '')) return { start: '', end: '<br>' };
  if (/^(?:b|strong|span|font)$/.test(name)) {
    const weight = /font-weight:\s?(\w{1,10})/i.exec(attributes)?.[1]?.toLowerCase();
    const isBold = weight === undefined ? name === 'b' || name === 'strong' : /^(?:bold|[6-9]00)$/.test(weight);
    const isInHeading = open.some((one) => /^h[1-6]$/.test(one.name));
    const isInBold = open.some(({ end }) => end === '</b>');
    return isBold && !isInHeading && !isInBold ? { start: '<b>', end: '</b>' } : NOTHING;
  }
  const number = NUMBERED[name]?.exec(attributes)?.[0].replace(/["']/g, '');
  if (number !== undefined) return { start: `<${name}${number}>`, end: `</${name}>` };
  return READ.has(name) ? { start: `<${name}>`, end: `</${name}>` } : NOTHING;
}
