import type { Arbitrary } from 'fast-check';

/** Something that must hold for any text. */
export interface Invariant {
  readonly name: string;
  /** Throws where it does not hold. */
  readonly hold: (text: string) => void;
}

/** A kind of file, how such files are made up, and what must hold for them. */
export interface Target {
  readonly name: string;
  readonly texts: Arbitrary<string>;
  /** What is done with such a file each time: this is timed. */
  readonly read: (text: string) => unknown;
  readonly invariants: readonly Invariant[];
}

/** A text for which something does not hold. */
export interface Find {
  readonly target: string;
  readonly invariant: string;
  readonly message: string;
  /** As small as it could be made. */
  readonly text: string;
  /** Makes the same text up again. */
  readonly seed: number;
}
