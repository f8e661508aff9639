/** A word, number or mark of a sentence. Offsets are UTF-16 units of the story's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. A contraction is two tokens: "didn't" is "did" and "n't", "we've" is "we" and "'ve". */
  readonly word: string;
  /** `hole` is code or reported speech that must not be read: it stands for one noun. */
  readonly kind: 'word' | 'number' | 'mark' | 'hole';
  /** It begins with a capital. */
  readonly capital: boolean;
}

const PIECES = /\uFFFC+|[wW]\/(?:o(?!\p{L}))?|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{N}]*(?:['_-][\p{L}\p{N}]+)*|\S/gu;

/** Clitics that are words of their own. */
const CLITICS: ReadonlySet<string> = new Set(["'s", "'d", "'ve", "'ll", "'re", "'m"]);

/** Contractions typed without their apostrophe, and where each splits. "were", "well", "id" are words already. */
const UNMARKED: ReadonlyMap<string, number> = new Map([
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['wasnt', 3],
  ['werent', 4],
  ['isnt', 2],
  ['arent', 3],
  ['hasnt', 3],
  ['havent', 4],
  ['hadnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['weve', 2],
  ['ive', 1],
  ['theyve', 4],
  ['cant', 2],
  ['wont', 2],
  ['mustnt', 4],
  ['im', 1],
  ['theyre', 4],
]);

/** Where a contraction splits, counted from its start; 0 where the word is whole. */
function splitOf(word: string): number {
  const unmarked = UNMARKED.get(word);
  if (unmarked !== undefined) return unmarked;
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe <= 0) return word === 'cannot' ? 3 : 0;
  if (word.endsWith("n't") && word.length > 3) return word.length - 3;
  return CLITICS.has(word.slice(apostrophe)) ? apostrophe : 0;
}

/** Full forms of the auxiliaries that change before "n't". */
const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** Abbreviations that would be pronouns in small letters, and what stands for a preposition. */
const CAPITAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['US', 'u.s.'],
  ['IT', 'i.t.'],
  ['WHO', 'w.h.o.'],
  ['w/', 'with'],
  ['W/', 'with'],
  ['w/o', 'without'],
]);

function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0);
  if (code === 0xfffc) return 'hole';
  if (code >= 48 && code <= 57) return 'number';
  return text.toLowerCase() === text.toUpperCase() ? 'mark' : 'word';
}

/** What stands before the month of May, where "may" would be the auxiliary. */
const BEFORE_MAY: ReadonlySet<string> = new Set('in of since until till by last this next early late mid'.split(' '));

/** A word in lower case, told apart from its namesakes by its capitals and by what stands before it: "4 am", "in May". */
function wordOf(text: string, before: Token | undefined): string {
  const word = CAPITAL_WORDS.get(text) ?? text.toLowerCase();
  if (word === 'am' && before?.kind === 'number') return 'a.m.';
  if (word === 'may' && before !== undefined && BEFORE_MAY.has(before.word)) return 'may.';
  return word;
}

/** The tokens of `prose` from `start` to `end`, in order. */
export function tokenize(prose: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const sentence = prose.slice(start, end);
  for (const match of sentence.matchAll(PIECES)) {
    const text = match[0];
    const kind = kindOf(text);
    const word = kind === 'word' ? wordOf(text, tokens.at(-1)) : text;
    const from = start + match.index;
    const capital = kind === 'word' && text.charAt(0) !== word.charAt(0);
    const split = kind === 'word' ? splitOf(word) : 0;
    if (split === 0) {
      tokens.push({ start: from, end: from + text.length, word, kind, capital });
      continue;
    }
    const head = word.slice(0, split);
    const ending = word.slice(split);
    const tail = CLITICS.has(`'${ending}`) ? `'${ending}` : ending;
    tokens.push({ start: from, end: from + split, word: BEFORE_NOT.get(head) ?? head, kind, capital });
    tokens.push({ start: from + split, end: from + text.length, word: tail, kind, capital: false });
  }
  return tokens;
}
