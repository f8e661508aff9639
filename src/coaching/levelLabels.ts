import { namedAlike } from '../story/levels';
import { LEVELS, type Level } from '../story/types';
import type { Terms } from './terms';
import type { TrackName } from './trackNames';

/** What people call the levels where nobody says SDE. Stories go on to be stored with the names of the format. */
export const NEUTRAL_LEVELS: Readonly<Record<Level, string>> = {
  SDE1: 'Entry',
  SDE2: 'Experienced',
  Senior: 'Senior',
  Principal: 'Principal',
};

/**
 * A level as people read it: as the pack calls it; else in neutral words outside software; else as it is stored. What
 * machines read, and what a story says, is the level itself.
 */
export function levelName({ levels }: Terms, level: Level, track: TrackName | undefined): string {
  const own = levels[level]?.label;
  if (own !== undefined) return own;
  return track === undefined || track === 'software' ? level : NEUTRAL_LEVELS[level];
}

/** All of them. */
export function levelNames(terms: Terms, track: TrackName | undefined): Readonly<Record<Level, string>> {
  const name = (level: Level): string => levelName(terms, level, track);
  return { SDE1: name('SDE1'), SDE2: name('SDE2'), Senior: name('Senior'), Principal: name('Principal') };
}

/** Whether the pack has a name of its own for every level: a title that is none of them ("CEO") is then no level. */
export function namesAllLevels({ levels }: Terms): boolean {
  return LEVELS.every((level) => (levels[level]?.label ?? NEUTRAL_LEVELS[level]) !== NEUTRAL_LEVELS[level]);
}

/** The level that the pack calls by these words, in any case: "Executive Officer", "EO", "EO (Executive Officer)". The names of the format stay what they are. */
export function levelCalled(terms: Terms, words: string): Level | undefined {
  const called = (name: string): Level | undefined => {
    const said = plain(name);
    return LEVELS.find((level) => {
      const { label, aliases = [] } = terms.levels[level] ?? {};
      return [label, ...aliases].some((one) => one !== undefined && plain(one) === said);
    });
  };
  const stored = (name: string): Level | undefined => LEVELS.find((level) => plain(level) === plain(name));
  if (stored(words)) return undefined;
  return called(words) ?? namedAlike(words, (name) => stored(name) ?? called(name));
}

const plain = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ');
