import { findPrinciple } from '../base/principleMatch';
import type { PrincipleName } from '../checks/types';
import type { LevelsOfOne } from './exampleSchema';
import type { EverybodyProbe, KnownPrinciple, Probe } from './schema';
import type { KnownTrack } from './track';

/** What is known of a principle before its file has been read: enough to name it and to choose it. */
export interface PrincipleEntry extends PrincipleName {
  readonly summary: string;
  /** The entry of the archive that holds the rest; undefined where none ships. */
  readonly file: string | undefined;
  /** What ships of it with its pack, which is read as a whole. */
  readonly packed?: KnownPrinciple;
  /** What the user's own file says of it. */
  readonly own?: KnownPrinciple;
}

/** What the coach knows about the story in front of it. */
export interface Knowledge {
  /** Every principle that can be chosen. */
  readonly index: readonly PrincipleEntry[];
  /** The principles of the story that are known, the primary one first. */
  readonly principles: readonly KnownPrinciple[];
  /** Probes that fit every principle. */
  readonly common: readonly Probe[];
  /** Probes that everybody gets, whatever the story lacks. */
  readonly everybody: readonly EverybodyProbe[];
  /** One event as each level would tell it. */
  readonly levelsOfOne: LevelsOfOne | undefined;
  /** The candidate's trade, where it is named and known. */
  readonly track: KnownTrack | undefined;
}

/** What is known where nothing could be read. */
export const NO_KNOWLEDGE: Knowledge = {
  index: [],
  principles: [],
  common: [],
  everybody: [],
  levelsOfOne: undefined,
  track: undefined,
};

/** The entry a story means by these words, or undefined where they name no principle that is known. */
export function entryOf(words: string, index: readonly PrincipleEntry[]): PrincipleEntry | undefined {
  const name = findPrinciple(words, index)?.name;
  return index.find((entry) => entry.name === name);
}
