import * as v from 'valibot';
import { LEVELS, STAR_SECTIONS } from '../story/types';

/** Text that is there, and short enough to be read at a glance. The length is in UTF-16 units. */
export const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

/** The page a text was checked against. */
export const webPage = v.pipe(v.string(), v.trim(), v.regex(/^https:\/\/\S+$/), v.maxLength(300));

/** The day somebody last held a text against its source: "2026-11-29". */
export const day = v.pipe(v.string(), v.trim(), v.isoDate());

/** One for each of the five sections. */
export const sectionsOf = <T extends v.GenericSchema>(one: T) =>
  v.strictObject(
    Object.fromEntries(STAR_SECTIONS.map((name) => [name, one])) as Record<(typeof STAR_SECTIONS)[number], T>,
  );

/** One for each level. */
export const levelsOf = <T extends v.GenericSchema>(one: T) =>
  v.strictObject(Object.fromEntries(LEVELS.map((name) => [name, one])) as Record<(typeof LEVELS)[number], T>);
