import type { TextEdit } from './types';

/** A stretch of the first text, or words that were put in its place. */
type Piece = { readonly start: number; readonly end: number } | { readonly words: string };

const lengthOf = (piece: Piece): number => ('words' in piece ? piece.words.length : piece.end - piece.start);

/** A text under edits that follow one another, each counted in what the last one left: as one edit of the first text. */
export class EditedText {
  private pieces: readonly Piece[];

  constructor(private readonly first: string) {
    this.pieces = [{ start: 0, end: first.length }];
  }

  get text(): string {
    return this.pieces
      .map((piece) => ('words' in piece ? piece.words : this.first.slice(piece.start, piece.end)))
      .join('');
  }

  /** `edits` do not overlap. */
  apply(edits: readonly TextEdit[]): void {
    const next: Piece[] = [];
    let reached = 0;
    for (const { range, text } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
      next.push(...this.between(reached, range.start));
      if (text !== '') next.push({ words: text });
      reached = range.end;
    }
    next.push(...this.between(reached, Number.POSITIVE_INFINITY));
    this.pieces = next;
  }

  /** Where in the first text an offset of the present one comes from, or what it was put behind. */
  origin(offset: number): number {
    let at = 0;
    let origin = 0;
    for (const piece of this.pieces) {
      const length = lengthOf(piece);
      if (!('words' in piece)) {
        if (offset < at + length) return Math.max(origin, piece.start + offset - at);
        origin = piece.end;
      } else if (offset < at + length) return origin;
      at += length;
    }
    return origin;
  }

  /** All of it as edits of the first text, in order. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let reached = 0;
    let words = '';
    const close = (start: number): void => {
      if (start > reached || words !== '') edits.push({ range: { start: reached, end: start }, text: words });
      words = '';
    };
    for (const piece of this.pieces) {
      if ('words' in piece) {
        words += piece.words;
        continue;
      }
      close(piece.start);
      reached = piece.end;
    }
    close(this.first.length);
    return edits;
  }

  private between(from: number, to: number): readonly Piece[] {
    const pieces: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, lengthOf(piece))];
      at += lengthOf(piece);
      if (end <= start) continue;
      if ('words' in piece) pieces.push({ words: piece.words.slice(start, end) });
      else pieces.push({ start: piece.start + start, end: piece.start + end });
    }
    return pieces;
  }
}
