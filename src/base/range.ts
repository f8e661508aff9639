/** A half-open stretch of a text, in UTF-16 units: `start` is inside, `end` is the first unit that is not. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
