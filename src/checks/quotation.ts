/** A comment, or an escape that was meant as one: what a person sees in such words is not certain. */
const COMMENT = /(?:^|\s)#(?:\s|$)/;
const ESCAPED_MARK = /\\["\\]/;

const WORD = /[\p{L}\p{N}]/u;

/**
 * What a person reads in a value that YAML reads otherwise, or cannot read: the words as they are written, without the
 * quotation marks around the whole. Undefined where that is not certain.
 */
export function wordsMeant(written: string): string | undefined {
  if (COMMENT.test(written)) return undefined;
  const mark = written[0] ?? '';
  if (mark !== '"' && mark !== "'") return written;
  if (mark === '"' && ESCAPED_MARK.test(written)) return undefined;
  const inner = marksInside(written, mark);
  const [next] = inner;
  const closed = written.length > 1 && written.endsWith(mark);
  if (!closed) return next === undefined && mark === '"' ? written.slice(1) : written;
  if (next === undefined) return written.slice(1, -1);
  // `"He said "no" to us"` is one quotation around another, `"Stop" and "go"` are two.
  const opens = /[\s(]/.test(written[next - 1] ?? '');
  if (opens) return written.slice(1, -1);
  return WORD.test(written[next + 1] ?? '') ? undefined : written;
}

/** Where a mark stands between the first and the last letter, apostrophes inside words aside. */
function marksInside(written: string, mark: string): readonly number[] {
  const places: number[] = [];
  for (let at = written.indexOf(mark, 1); at > 0 && at < written.length - 1; at = written.indexOf(mark, at + 1)) {
    if (mark === "'" && WORD.test(written[at - 1] ?? '') && WORD.test(written[at + 1] ?? '')) continue;
    places.push(at);
  }
  return places;
}

/** `"Ownership", "Dive Deep"` as a list; undefined where the words are no row of quoted names. */
export function rowAsList(written: string): string | undefined {
  return written.length < LONGEST_ROW && /["']/.test(written) && isRow(written) ? `[${written}]` : undefined;
}

const LONGEST_ROW = 1000;
/** A name in quotation marks, or bare words that mean nothing else to YAML, at one place. */
const NAME = /"[^"\\]+"|'[^']+'|[^\s"',[\]{}#&*!|>%@`:][^"',[\]{}#:]*/y;

/** Two names or more, with commas between them. */
function isRow(written: string): boolean {
  for (let at = 0, names = 1; ; names += 1) {
    NAME.lastIndex = at;
    if (!NAME.test(written)) return false;
    at = pastSpaces(written, NAME.lastIndex);
    if (at === written.length) return names > 1;
    if (written[at] !== ',') return false;
    at = pastSpaces(written, at + 1);
  }
}

function pastSpaces(written: string, from: number): number {
  let at = from;
  while (at < written.length && written[at]?.trim() === '') at += 1;
  return at;
}
