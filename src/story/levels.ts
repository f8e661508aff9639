import { LEVELS, type Level } from './types';

/** The names companies and candidates give to a level, in lower case with single spaces. */
const SYNONYMS: Readonly<Record<Level, readonly string[]>> = {
  SDE1: [
    'sde1',
    'sde i',
    'sde 1',
    'sde-1',
    'sde-i',
    'l4',
    'junior',
    'entry',
    'entry level',
    'new grad',
    'intern',
    'graduate',
  ],
  SDE2: ['sde2', 'sde ii', 'sde 2', 'sde-2', 'sde-ii', 'l5', 'mid', 'mid level', 'mid-level', 'intermediate', 'experienced'],
  Senior: ['senior', 'sde3', 'sde iii', 'sde 3', 'sde-3', 'sde-iii', 'l6', 'sr', 'lead'],
  Principal: ['principal', 'l7', 'l8', 'staff', 'senior staff'],
};

const LEVEL_BY_NAME: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap((level) => SYNONYMS[level].map((name): [string, Level] => [name, level])),
);

/** The level that a word such as "L5", "SDE II" or "staff" means, or undefined where it means none. */
export function levelOf(words: string): Level | undefined {
  return LEVEL_BY_NAME.get(words.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, ''));
}
