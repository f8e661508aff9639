/**
 * Small numbers as text in as few bits as they are worth: a prefix code (Huffman's, in its canonical form), six bits a
 * character. A package is deflated, and that alone takes a tenth more for numbers without order: it looks for repetitions.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WIDTH = 6;

/** How many bits each number from 0 on takes; 0 for one that doesn't occur. */
export type CodeLengths = readonly number[];

/** The lengths that make these numbers shortest. */
export function codeLengthsOf(numbers: readonly number[]): CodeLengths {
  const counts: number[] = [];
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  const lengths = Array.from(counts, () => 0);
  let trees = [...counts.keys()]
    .filter((number) => counts[number])
    .map((number) => ({ count: counts[number] ?? 0, numbers: [number] }));
  // One number alone takes a bit as well.
  if (trees.length === 1) for (const number of trees[0]?.numbers ?? []) lengths[number] = 1;
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count);
    const [one = NONE, other = NONE, ...rest] = trees;
    const joined = [...one.numbers, ...other.numbers];
    for (const number of joined) lengths[number] = (lengths[number] ?? 0) + 1;
    trees = [...rest, { count: one.count + other.count, numbers: joined }];
  }
  return lengths;
}

const NONE = { count: 0, numbers: [] as number[] };

/** Writes lists of numbers behind one another, each by its own lengths. */
export function writeCoded(lists: readonly (readonly number[])[], lengths: readonly CodeLengths[]): string {
  let text = '';
  let held = 0;
  let width = 0;
  const put = (bit: number): void => {
    held = held * 2 + bit;
    width += 1;
    if (width < WIDTH) return;
    text += DIGITS[held];
    held = 0;
    width = 0;
  };
  for (const [at, list] of lists.entries()) {
    const codes = codesOf(lengths[at] ?? []);
    for (const number of list) for (const bit of codes.get(number) ?? []) put(bit);
  }
  while (width > 0) put(0);
  return text;
}

/** Reads what `writeCoded` wrote: as many numbers for each of the lengths. */
export function readCoded(text: string, count: number, lengths: readonly CodeLengths[]): Int32Array {
  const values = new Uint8Array(0x80);
  for (const [value, digit] of [...DIGITS].entries()) values[digit.charCodeAt(0)] = value;
  const numbers = new Int32Array(count * lengths.length);
  let bit = 0;
  const next = (): number => {
    const digit = values[text.charCodeAt(Math.floor(bit / WIDTH))] ?? 0;
    bit += 1;
    return (digit >> (WIDTH - 1 - ((bit - 1) % WIDTH))) & 1;
  };
  let at = 0;
  for (const one of lengths) {
    const { ofLength, inOrder } = tableOf(one);
    for (let left = count; left > 0; left -= 1, at += 1) numbers[at] = inOrder[placeOf(ofLength, next)] ?? 0;
  }
  return numbers;
}

/** The place of the next code among all, which are in the order of their lengths and values. */
function placeOf(ofLength: readonly number[], next: () => number): number {
  let code = 0;
  let first = 0;
  let before = 0;
  for (const count of ofLength) {
    code = code * 2 + next();
    first *= 2;
    if (code - first < count) return before + code - first;
    first += count;
    before += count;
  }
  return -1;
}

/** How many codes there are of each length from 1 on, and the numbers in the order of their codes. */
function tableOf(lengths: CodeLengths): { readonly ofLength: readonly number[]; readonly inOrder: readonly number[] } {
  const longest = Math.max(0, ...lengths);
  const ofLength = Array.from({ length: longest }, (_, at) => lengths.filter((length) => length === at + 1).length);
  const inOrder = [...lengths.keys()]
    .filter((number) => lengths[number])
    .sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  return { ofLength, inOrder };
}

/** The bits of each number. */
function codesOf(lengths: CodeLengths): ReadonlyMap<number, readonly number[]> {
  const codes = new Map<number, readonly number[]>();
  let code = 0;
  let width = 0;
  for (const number of tableOf(lengths).inOrder) {
    const length = lengths[number] ?? 0;
    code *= 2 ** (length - width);
    width = length;
    codes.set(
      number,
      Array.from({ length }, (_, at) => Math.floor(code / 2 ** (length - 1 - at)) % 2),
    );
    code += 1;
  }
  return codes;
}
