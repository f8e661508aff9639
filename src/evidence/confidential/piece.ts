/** A word or name as it stands between spaces, without the marks around it. Offsets are the story's. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The mark that stands right behind it, if there is one. */
  readonly after: string;
}

/** Longer runs without a space are no word. UTF-16 units. */
const LONGEST = 300;

/** Soft hyphens and signs of no width. */
const INVISIBLE = /\p{Cf}/gu;

const OPENING = new Set('([{<"\'“‘*_«');
const CLOSING = new Set(')]}>"\'”’*_».,;:!?…');

const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === '’';

/** Cuts a stretch of text at white space; `offset` is where it starts in the story. Linear. */
export function piecesOf(text: string, offset: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (run.length > LONGEST) continue;
    let from = 0;
    let to = run.length;
    while (from < to && OPENING.has(run[from] ?? '')) from += 1;
    while (to > from && CLOSING.has(run[to - 1] ?? '')) to -= 1;
    if (from === to) continue;
    const end = run[to - 1] === 's' && to - from > 1 && isApostrophe(run[to - 2]) ? to - 2 : to;
    if (end > from) {
      pieces.push({
        text: run.slice(from, end).replace(INVISIBLE, ''),
        start: offset + index + from,
        end: offset + index + end,
        after: run[end] ?? '',
      });
    }
  }
  return pieces;
}

/** The parts of a piece between slashes, commas, colons and the like; of an address with a scheme, its host. */
export function partsOf(piece: Piece): readonly Piece[] {
  const scheme = piece.text.indexOf('://');
  const from = scheme < 0 ? 0 : scheme + 3;
  const parts: Piece[] = [];
  for (const { 0: text, index } of piece.text.slice(from).matchAll(/[^/,|=:;()?#&]+/g)) {
    const start = piece.start + from + index;
    const end = start + text.length;
    parts.push({ text, start, end, after: end === piece.end ? piece.after : (piece.text[end - piece.start] ?? '') });
    if (scheme >= 0) break;
  }
  return parts;
}
