import { type Token, textAt } from './tokens';
import { UNIT_OF } from './units';
import { wordSet } from './wordSet';

/** A number in digits or words: `end` is the first token after it. */
export interface NumberWords {
  readonly end: number;
  readonly value: number | undefined;
  /** Written in words, or a vague magnitude ("hundreds of"). */
  readonly spelled: boolean;
}

const SMALL: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ].flatMap((words) => words.split(' ').map((word, value) => [word, value] as const)),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);
/** Words that multiply what stands before them; Indian English counts in lakh and crore. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);
const VAGUE_MAGNITUDES = wordSet('tens dozens hundreds thousands millions billions lakhs crores');
/** A level of zero after "to", "from" or an arrow. */
const NOTHING = new Set(['none', 'nothing', 'nil']);
const LEADS_A_SCALE = wordSet('a an several few couple');

/** "½", "1¾". */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** "1 1/2", "2-3/4". */
const MIXED = /^(\d+)[ \u00A0-](\d)[/⁄](\d)$/;

/** "1,200" and "41.000" are thousands, "1.5" and "3,5" are decimals, "0.040" is a decimal, "9:30" are minutes, "1 1/2" is a half more than one. */
export function parseDigits(raw: string): number {
  if (/^\d+$/.test(raw)) return Number(raw);
  const fraction = FRACTIONS.get(raw.slice(-1));
  if (fraction !== undefined) return (raw.length > 1 ? parseDigits(raw.slice(0, -1).replace(/\D$/, '')) : 0) + fraction;
  const [, over = '', top = '', bottom = ''] = MIXED.exec(raw) ?? [];
  if (over !== '') return Number(over) + Number(top) / Number(bottom);
  const [minutes, seconds] = raw.split(':');
  if (seconds !== undefined) return Number(minutes) + Number(seconds) / 60;
  const groups = raw.split(/[.,'\u00a0\u202f]/);
  const [first = '', ...rest] = groups;
  const grouped =
    first !== '0' && first !== '' && first.length <= 3 && rest.length > 0 && rest.every((group) => group.length === 3);
  if (grouped) return Number(groups.join(''));
  const last = rest.pop();
  return last === undefined ? Number(first) : Number(`${first}${rest.join('')}.${last}`);
}

/** A number below one, and the first token after it. */
interface Fraction {
  readonly part: number;
  readonly next: number;
  /** Read before several of something it can be two numbers: "3/4 days". */
  readonly isRange: boolean;
}

const isSlash = (token: Token | undefined): boolean =>
  token?.joined === true && (token.text === '/' || token.text === '⁄');

/** "¾", "3/4". Tenths are the smallest parts: "5/12" is a day. */
export function fractionAt(tokens: readonly Token[], i: number): Fraction | undefined {
  const [top, bottom] = [tokens[i], tokens[i + 2]];
  if (top?.kind !== 'number') return undefined;
  if (FRACTIONS.has(top.text)) return { part: parseDigits(top.text), next: i + 1, isRange: false };
  if (!isSlash(tokens[i + 1]) || bottom?.kind !== 'number' || !bottom.joined || isSlash(tokens[i + 3]))
    return undefined;
  const [over, under] = [parseDigits(top.text), parseDigits(bottom.text)];
  if (over >= under || under > 10) return undefined;
  // "2/3 days" is two or three of them.
  return { part: over / under, next: i + 3, isRange: over > 1 && under === over + 1 };
}

/** "3/4 hour", "1/2 a day", "3/4 of an hour": the fraction is of a unit. */
export function isSpanPart(tokens: readonly Token[], { next, isRange }: Fraction): boolean {
  const of = textAt(tokens, next) === 'of' ? 1 : 0;
  const article = /^an?$/.test(textAt(tokens, next + of)) ? 1 : 0;
  const word = textAt(tokens, next + of + article);
  const { kind } = UNIT_OF.get(word) ?? {};
  if (of > article || (isRange && article === 0 && word.endsWith('s'))) return false;
  return kind === 'duration' || kind === 'latency' || (kind === 'size' && of === 0);
}

function scaleAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.text === 'k' && token.joined) return 1e3;
  if (token.text === 'm' && token.capital && token.joined) return 1e6;
  if (token.text === 'b' && token.capital && token.joined) return 1e9;
  return SCALES.get(token.text);
}

function readScales(tokens: readonly Token[], from: number, value: number): { end: number; value: number } {
  let end = from;
  let scaled = value;
  for (let scale = scaleAt(tokens, end); scale !== undefined; scale = scaleAt(tokens, end)) {
    scaled *= scale;
    end += 1;
  }
  return { end, value: scaled };
}

function readDigits(tokens: readonly Token[], i: number, token: Token): NumberWords {
  const fraction = fractionAt(tokens, i);
  if (fraction !== undefined && isSpanPart(tokens, fraction))
    return { end: fraction.next, value: fraction.part, spelled: false };
  let raw = token.text;
  let next = i + 1;
  const following = tokens[next];
  const inThousands = /^\d{1,3}$/.test(raw) && following?.kind === 'number' && /^\d{3}$/.test(following.text);
  if (inThousands && following.start === token.end + 1) {
    raw += following.text;
    next += 1;
  }
  const half = isAndAHalf(tokens, next) ? 1 : 0;
  const { end, value } = readScales(tokens, next + 3 * half, parseDigits(raw) + half / 2);
  return { end, value, spelled: false };
}

/** "two and a half hours", "an hour and a half"; no "three lamps and a half-open door". */
export function isAndAHalf(tokens: readonly Token[], i: number): boolean {
  const words = textAt(tokens, i) === 'and' && textAt(tokens, i + 1) === 'a' && textAt(tokens, i + 2) === 'half';
  return words && textAt(tokens, i + 3) !== '-';
}

function readSpelled(tokens: readonly Token[], i: number): NumberWords | undefined {
  let end = i;
  let total = 0;
  let current: number | undefined;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    const tens = TENS.get(token.text);
    const small = SMALL.get(token.text);
    const scale = current === undefined ? undefined : SCALES.get(token.text);
    if (current === undefined && tens !== undefined) {
      const hyphen = tokens[end + 1]?.text === '-' ? 1 : 0;
      const unit = SMALL.get(textAt(tokens, end + 1 + hyphen));
      const joined = unit !== undefined && unit > 0 && unit < 10;
      current = tens + (joined ? unit : 0);
      end += joined ? 2 + hyphen : 1;
    } else if (current === undefined && small !== undefined) {
      current = small;
      end += 1;
    } else if (current !== undefined && Number.isInteger(current) && isAndAHalf(tokens, end)) {
      current += 0.5;
      end += 3;
    } else if (scale !== undefined && current !== undefined) {
      total += current * scale;
      current = undefined;
      end += 1;
      const rest = textAt(tokens, end + 1);
      if (tokens[end]?.text === 'and' && total >= 100 && (SMALL.has(rest) || TENS.has(rest))) end += 1;
    } else break;
  }
  if (end === i) return undefined;
  const scaled = readScales(tokens, end, total + (current ?? 0));
  return { ...scaled, spelled: true };
}

/** "none had", "none in the two years since", ": none": a none that answers how many. */
function isAnswer(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i - 1) === ':' || (/^ha[ds]$/.test(textAt(tokens, i - 1)) && tokens[i + 1]?.kind !== 'word'))
    return true;
  return /^(?:had|did|has|have|since|in|now|today)$/.test(textAt(tokens, i + 1)) && tokens[i - 1]?.kind !== 'word';
}

const STARTS = new Set([...SMALL.keys(), ...TENS.keys(), ...VAGUE_MAGNITUDES, ...LEADS_A_SCALE, ...NOTHING, 'half']);

/** Whether a number can start at this token at all. */
export const canStartNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || STARTS.has(token.text));

/** Reads the number that starts at token `i`: "1,200", "10 000", "8K", "twenty-one", "a dozen", "half a million", "hundreds". */
export function readNumber(tokens: readonly Token[], i: number): NumberWords | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readDigits(tokens, i, token);
  if (VAGUE_MAGNITUDES.has(token.text)) return { end: i + 1, value: undefined, spelled: true };
  if (LEADS_A_SCALE.has(token.text)) {
    const of = tokens[i + 1]?.text === 'of' ? 1 : 0;
    const scale = SCALES.get(textAt(tokens, i + 1 + of));
    if (scale === undefined) return undefined;
    const { end, value } = readScales(tokens, i + 2 + of, scale);
    return { end, value: token.text === 'a' || token.text === 'an' ? value : undefined, spelled: true };
  }
  if (token.text === 'half' && tokens[i + 1]?.text === 'a') {
    const scale = SCALES.get(textAt(tokens, i + 2));
    return scale === undefined ? undefined : { end: i + 3, value: scale / 2, spelled: true };
  }
  const lead = textAt(tokens, i - 1);
  const reached =
    lead === 'to' || lead === '→' || lead === '>' || lead === 'almost' || lead === 'nearly' || lead === 'from';
  const answers = token.text === 'none' && isAnswer(tokens, i);
  if (NOTHING.has(token.text)) return reached || answers ? { end: i + 1, value: 0, spelled: true } : undefined;
  return readSpelled(tokens, i);
}
