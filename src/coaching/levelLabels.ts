import type { Level } from '../story/types';
import type { TrackName } from './trackNames';

/** What people call the levels where nobody says SDE. Stories go on to be stored with the names of the format. */
export const NEUTRAL_LEVELS: Readonly<Record<Level, string>> = {
  SDE1: 'Entry',
  SDE2: 'Experienced',
  Senior: 'Senior',
  Principal: 'Principal',
};

/** The level as it is shown to somebody of this trade; where none is named, and in software, as it is stored. */
export function levelLabel(level: Level, track: TrackName | undefined): string {
  return track === undefined || track === 'software' ? level : NEUTRAL_LEVELS[level];
}
