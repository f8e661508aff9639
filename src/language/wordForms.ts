import { lemmaOf } from './lexicon';
import { isDeterminer } from './wordClasses';

/** What a word as written stands for: its normal form, and the rest of a contraction. */
export interface Form {
  readonly text: string;
  readonly lemma: string;
  readonly capital: boolean;
  /** How many signs it takes of the word as written, where a rest follows. */
  readonly length: number;
  readonly rest: Form | undefined;
  /** What is meant hangs on the words around it ("US", "may", "am", "till"). */
  readonly several: boolean;
}

/** Contractions that change their first word, or are typed without their apostrophe: where they split, and the words they are. Not "were", "well", "id". */
const CONTRACTIONS: ReadonlyMap<string, readonly [number, string, string]> = new Map(
  (
    "can't 3 can not|cannot 3 can not|cant 3 can not|won't 2 will not|wont 2 will not|shan't 3 shall not|ain't 2 is not|aint 2 is not|" +
    'dont 2 do not|didnt 3 did not|doesnt 4 does not|wasnt 3 was not|werent 4 were not|isnt 2 is not|arent 3 are not|' +
    'hasnt 3 has not|havent 4 have not|hadnt 3 had not|couldnt 5 could not|wouldnt 5 would not|shouldnt 6 should not|mustnt 4 must not|' +
    'im 1 i am|ive 1 i have|weve 2 we have|youve 3 you have|theyve 4 they have|youre 3 you are|theyre 4 they are|youll 3 you will|theyll 4 they will|' +
    "thats 4 that 's|whats 4 what 's|theres 5 there 's|hes 2 he 's|shes 3 she 's"
  )
    .split('|')
    .map((row) => row.split(' '))
    .map(([word = '', at, head = '', tail = '']) => [word, [Number(at), head, tail] as const] as const),
);

/** What follows an apostrophe, and the word it stands for. "'s" and "'d" stay open: "is", "has" or whose; "had" or "would". */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["'s", "'s"],
  ["'d", "'d"],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
]);

/** Other spellings of one word. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['noone', 'nobody'],
  ['no-one', 'nobody'],
  ['w/', 'with'],
  ['w/o', 'without'],
]);

/** Abbreviations that would be pronouns in small letters. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['US', 'u.s'],
  ['IT', 'i.t'],
  ['WHO', 'w.h.o'],
]);
/** What stands before the month of May, where "may" would be the auxiliary. */
const BEFORE_MAY: ReadonlySet<string> = new Set('in of since until by last this next early late mid'.split(' '));

/** Words met before: a story uses the same few hundred over and over. Bounded, since a text need not be a story. */
const known = new Map<string, Form>();
const MOST_KNOWN = 20_000;
/** No word is longer: what is has no base form and no parts, and is not kept. */
const LONGEST = 60;

/** The form of a word as written, cut out of its text and free of invisible signs. */
export function formOf(raw: string): Form {
  if (raw.length > LONGEST) return unknown(raw);
  let form = known.get(raw);
  if (form === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    form = read(raw);
    known.set(raw, form);
  }
  return form;
}

function unknown(raw: string): Form {
  const text = raw.toLowerCase();
  const capital = raw.charAt(0) !== text.charAt(0);
  return { text, lemma: text, capital, length: raw.length, rest: undefined, several: false };
}

function read(raw: string): Form {
  const text = raw.toLowerCase();
  let head = SPELLINGS.get(text) ?? text;
  let length = raw.length;
  let rest: Form | undefined;
  // "wouldn't've" is three words.
  for (let last = split(head); last !== undefined; last = split(head)) {
    const [at, first, second] = last;
    rest = { text: second, lemma: lemmaOf(second), capital: false, length: length - at, rest, several: false };
    head = first;
    length = at;
  }
  const several = head === 'may' || head === 'am' || head === 'till' || ABBREVIATIONS.has(raw);
  return { text: head, lemma: lemmaOf(head), capital: raw.charAt(0) !== text.charAt(0), length, rest, several };
}

/** Where a contraction splits, and its two words; undefined where the word is whole. */
function split(text: string): readonly [number, string, string] | undefined {
  const fixed = CONTRACTIONS.get(text);
  if (fixed !== undefined) return fixed;
  const apostrophe = text.lastIndexOf("'");
  if (apostrophe <= 0) return undefined;
  if (text.endsWith("n't") && text.length > 3) return [text.length - 3, text.slice(0, -3), 'not'];
  const full = CLITICS.get(text.slice(apostrophe));
  return full === undefined ? undefined : [apostrophe, text.slice(0, apostrophe), full];
}

/** What a word of several meanings is here: "4 am", "in May", "the US" in a sentence that is not all capitals. */
export function inContext(
  form: Form,
  before: { readonly kind: string; readonly text: string } | undefined,
  shouted: () => boolean,
): string {
  if (form.text === 'am') return before?.kind === 'number' ? 'a.m' : 'am';
  // "The till was slow" stands on a counter.
  if (form.text === 'till') return isDeterminer(before?.text ?? '') ? 'till' : 'until';
  if (form.text === 'may') return BEFORE_MAY.has(before?.text ?? '') ? 'may.' : 'may';
  return shouted() ? form.text : (ABBREVIATIONS.get(form.text.toUpperCase()) ?? form.text);
}
