import { BULLETS } from '../story/bullets';
import { PICTURE } from './pictures';

/** What could name a section in the middle of a line, with whatever belongs to that label. */
export interface NameWithin {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** "(30 s)" behind the name, or nothing. */
  readonly aside: string;
}

/** What stands in front of a name. */
interface Before {
  /** Where the label begins: its pictures, the sign or number of its item. */
  readonly start: number;
  readonly isSpaced: boolean;
  readonly isPictured: boolean;
  readonly isTabbed: boolean;
  /** Behind the end of a sentence or of words in bold, or a sign. */
  readonly isBegun: boolean;
  /** The same, the sign no dash. */
  readonly isClear: boolean;
}

/** Pictures and a sign in front of a name are shorter, in UTF-16 units. */
const FARTHEST = 90;
const LETTER = '[STARL]';
const WORD = String.raw`\p{Lu}\p{L}{2,20}`;
/** "S", "Task", "S/T", "Situation & Task". */
const AND = String.raw`(?:/|[ \t]?[&+][ \t]?)`;
const NAMES = `(?:${LETTER}(?:${AND}${LETTER})?|${WORD}(?:${AND}${WORD})?)`;
const PICTURES = `(?:${PICTURE}){1,3}`;
const PICTURES_BEFORE = new RegExp(`(?<=\\s)${PICTURES}$`, 'u');
const SIGN_BEFORE = new RegExp(`(?<=\\s)[|/${BULLETS}]{1,2}\\uFE0F?[ \\t]{1,3}$`, 'u');
/** A number that no sentence ends before is a figure: "from 5 to 2. Result: …". */
const NUMBER_BEFORE = /(?<=[.!?…;)"”’\]][ \t]{1,3})\d{1,2}[.)][ \t]{1,3}$/;
/** An item of a list that runs on in one line. */
const ITEMS = /(?<=^|\s)(\d{1,2})[.)][ \t]{1,3}[*_]{0,3}\p{Lu}/gu;
const ITEM_BEFORE = /(?<=\s)\d{1,2}[.)][ \t]{1,3}$/;
const DASH = /^[–—―−-]/;
/** Also that of words in bold or italics: "**Lamp** S: …". */
const SENTENCE_END = /(?:[.!?…;,)"”’|\]]|[^\s*_][*_]{1,3})[ \t]{1,3}$/;

const ASIDE = /[ \t]?\([^()\n]{1,40}\)/y;
const PICTURES_BEHIND = new RegExp(`[ \\t]{0,3}${PICTURES}`, 'uy');
const COLON = /[ \t]?(?:[:：]|→|[-=]>)/y;
const DASH_BEHIND_PICTURE = /[–—-](?=\s)/y;
const DASH_OR_STOP = /[ \t][–—-](?=\s)|(?:[)/>]|\.{1,3})(?=\s)/y;
const HYPHEN = /[-–—](?=[\p{L}\p{N}])/uy;
const TAB = /\t/y;
const ANY_SIGN = /[ \t]{0,2}[:：.–—-]?/y;
const SURE_SIGN = /[ \t]{0,2}[:：.–—-]/y;
const SPACES = /[ \t]{0,3}/y;

/** One way to write a name. */
interface Shape {
  /** With the name as a group. */
  readonly pattern: RegExp;
  /** What may end its label there, the likeliest first; nothing where it is none. */
  readonly signs: (before: Before, name: string) => readonly RegExp[];
}

const SHAPES: readonly Shape[] = [
  // "[Task]", "(S/T)", no link.
  {
    pattern: new RegExp(`[([{<](?<name>${NAMES})[)\\]}>](?![([])`, 'gu'),
    signs: ({ isSpaced }) => (isSpaced ? [ANY_SIGN] : []),
  },
  // In round and square brackets also in lower case.
  {
    pattern: /[([{](?<name>[starl]|\p{Ll}{3,20})[)\]}](?![([])/gu,
    signs: ({ isBegun }) => (isBegun ? [ANY_SIGN] : []),
  },
  // "**Task**", "**(T)**"
  {
    pattern: new RegExp(`\\*\\*[([]?(?<name>${NAMES})[)\\].]?\\*\\*(?!\\p{Ll})`, 'gu'),
    signs: ({ isSpaced }) => (isSpaced ? [COLON, ANY_SIGN] : []),
  },
  // "**T**ask:"
  {
    pattern: new RegExp(`(?<stress>\\*{1,3}|_{1,3})(?<name>${LETTER})\\k<stress>(?<others>\\p{Ll}{2,20})`, 'gu'),
    signs: ({ isSpaced }) => (isSpaced ? [SURE_SIGN] : []),
  },
  // "*Task:*", "*Task*:"
  {
    pattern: new RegExp(`(?<stress>[*_])(?<name>${NAMES})(?:[:：]\\k<stress>|\\k<stress>(?=[ \\t]{0,2}[:：]))`, 'gu'),
    signs: ({ isSpaced }) => (isSpaced ? [ANY_SIGN] : []),
  },
  // "Task:", "Task (10 s):", "Task 🎯:", "T-Text", "Task" and a tab
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${NAMES})(?![\\p{L}\\p{N}])`, 'gu'),
    signs: ({ isBegun, isClear, isPictured, isTabbed }, name) => [
      ...(isBegun || isPictured || isTabbed ? [COLON] : []),
      ...(isTabbed ? [TAB] : []),
      ...(isClear ? [DASH_OR_STOP] : []),
      ...(isClear && name.length === 1 ? [HYPHEN] : []),
    ],
  },
];

/** The names in a line that stand as labels do in the middle of one, in their order. */
export function namesWithin(line: string): readonly NameWithin[] {
  const found = SHAPES.flatMap(({ pattern, signs }) =>
    [...line.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
      const name = `${groups?.['name'] ?? ''}${groups?.['others'] ?? ''}`;
      const before = beforeName(line, index);
      const label = labelBehind(line, index + whole.length, signs(before, name));
      return label ? [{ start: before.start, name, ...label }] : [];
    }),
  );
  let reached = 0;
  return found
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      const isFree = start >= reached;
      if (isFree) reached = end;
      return isFree;
    });
}

/** Where a label begins whose words begin at an offset: at the sign, the number and the pictures in front of them. */
export function labelStart(line: string, at: number): number {
  return beforeName(line, at).start;
}

function beforeName(line: string, at: number): Before {
  const near = line.slice(Math.max(0, at - FARTHEST), at);
  const pictures = PICTURES_BEFORE.exec(near)?.[0] ?? '';
  const left = near.slice(0, near.length - pictures.length);
  const number = ITEM_BEFORE.exec(left);
  const sign =
    (SIGN_BEFORE.exec(left) ?? NUMBER_BEFORE.exec(left) ?? (number && isCounted(line) ? number : null))?.[0] ?? '';
  const isEnd = SENTENCE_END.test(left);
  return {
    start: at - pictures.length - sign.length,
    isSpaced: /\s$/.test(left),
    isPictured: pictures !== '',
    isTabbed: left.endsWith('\t'),
    isBegun: isEnd || sign !== '',
    isClear: pictures === '' && (isEnd || (sign !== '' && !DASH.test(sign))),
  };
}

/** "1. Situation: dark 2. Task: mine 3. Action: …": no figures, for they run from one on. */
function isCounted(line: string): boolean {
  let next = 1;
  for (const [, number] of line.matchAll(ITEMS)) {
    if (Number(number) !== next) return false;
    if (next === 3) return true;
    next += 1;
  }
  return false;
}

/** What ends a label behind its name, the aside and the pictures before a colon taken in. */
function labelBehind(
  line: string,
  at: number,
  signs: readonly RegExp[],
): Pick<NameWithin, 'end' | 'aside'> | undefined {
  for (const sign of signs) {
    const aside = sign === COLON ? (matchAt(ASIDE, line, at) ?? '') : '';
    const pictures = sign === COLON ? (matchAt(PICTURES_BEHIND, line, at + aside.length) ?? '') : '';
    const from = at + aside.length + pictures.length;
    const found = matchAt(sign, line, from) ?? (pictures === '' ? undefined : matchAt(DASH_BEHIND_PICTURE, line, from));
    if (found === undefined) continue;
    const end = from + found.length;
    return { end: end + (matchAt(SPACES, line, end)?.length ?? 0), aside: aside.trim() };
  }
  return undefined;
}

function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0];
}
