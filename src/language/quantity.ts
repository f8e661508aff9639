import type { MeasureKind } from './units';

/** A number with what it counts, before anybody asks whether it measures an outcome. */
export interface Quantity {
  /** Token indexes: the sign, currency or number it starts with, and the first token after it. */
  readonly first: number;
  readonly next: number;
  readonly kind: MeasureKind | 'bare';
  readonly value: number | undefined;
  readonly unit: string | undefined;
  /** "40-person", "three-week": it describes the noun that follows. */
  readonly adjectival: boolean;
  /** "nine of twelve", "4.6 out of 5". */
  readonly ratio: boolean;
}
