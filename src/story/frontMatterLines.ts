import { sectionNamesOf } from './sectionNames';
import type { Range } from './types';

/** The keys that mean something to a story. */
export const FRONT_MATTER_KEYS = [
  'title',
  'principles',
  'level',
  'question',
  'length',
  'status',
  'retells',
  'tags',
] as const;

const KNOWN_KEY = new RegExp(`^(?:${FRONT_MATTER_KEYS.join('|')}|principle)[ \\t]*:(?:[ \\t]|$)`);

const KNOWN_TOML_KEY = new RegExp(`^(?:${FRONT_MATTER_KEYS.join('|')}|principle)[ \\t]*=`);

/** A line at the margin that begins a key, quoted or not. */
const KEY = /^(?![#\s\]}]|- )[^\r\n]*?:(?:[ \t]|$)|^\?(?:[ \t]|$)/;
const SIMPLE_KEY = /^(?:[\w-]+|"[^"]*"|'[^']*')[ \t]*:(?:[ \t]|$)/;
const HASHES = /^(#{1,6})[ \t]+\S/;
/** What belongs to the key above: indented lines, items, the end of a list or map, the value of a key behind `?`. */
const CONTINUES = /^(?:[ \t]|[-:](?:[ \t]|$)|[\]}])/;

/** Whether a line belongs to no key above it, be it a key itself or words that are none. */
export const standsAlone = (line: string): boolean => !line.startsWith('#') && !CONTINUES.test(line);
/** Whether a line may be a heading as well as a comment. */
export const looksLikeHeading = (line: string): boolean => HASHES.test(line);
export const startsKey = (line: string): boolean => KEY.test(line);
export const holdsKnownTomlKey = (line: string): boolean => KNOWN_TOML_KEY.test(line);
export const holdsKnownKey = (line: string): boolean => KNOWN_KEY.test(line);

/** Whether a line can stand in front matter as people write it; words without a key cannot. */
export function isYamlLine(line: string): boolean {
  return line.trim() === '' || line.startsWith('#') || SIMPLE_KEY.test(line) || CONTINUES.test(line);
}

/** The words of a heading that names a section, and can be no comment that was a key. */
const namesSection = (line: string): boolean => {
  const title = line.replace(/^#+/, '');
  return !title.includes(':') && sectionNamesOf(title).length > 0;
};

/** What is known of front matter before its comments are told from headings. */
export interface Ahead {
  /** Where the last line stands that is certain to be front matter's: no comment above it is a heading. */
  readonly lastKey: number;
  /** A fence ends it, and nothing but YAML stands above the fence. */
  readonly closed: boolean;
  /** The keys of it that YAML cannot read with the comments among their lines: those lines may be the story's. */
  readonly broken: readonly Range[];
}

/**
 * Tells a Markdown heading below front matter that was never closed from a YAML comment inside of it: give it the lines
 * one after the other. Both begin with `#`.
 */
export class HeadingFinder {
  /** Where the story's first heading would stand, should the lines that follow be no YAML. */
  private candidate: number | undefined;
  /** The marks of the first candidate that sounds like a section's heading, if one does. */
  private marks = 0;
  /** How many of them stand apart from the line above and have as many marks, as the sections of a story do. */
  private sections = 0;
  private afterBlank = false;

  constructor(private readonly ahead: Ahead) {}

  /** The offset of the heading, once it is certain that the story has begun; `at` is where the line starts. */
  next(line: string, at: number): number | undefined {
    const apart = this.afterBlank;
    this.afterBlank = line.trim() === '';
    const marks = HASHES.exec(line)?.[1]?.length;
    if (marks !== undefined) {
      const named = namesSection(line);
      if (named && line.startsWith('##') && !this.ahead.closed) return this.candidate ?? at;
      if (at < this.ahead.lastKey) return undefined;
      this.candidate ??= at;
      if (named) this.marks ||= marks;
      if (named && apart && marks === this.marks) this.sections += 1;
      // One may be a note on the keys; two are sections of which nothing is written yet.
      return this.ahead.closed && this.sections > 1 ? this.candidate : undefined;
    }
    if (this.candidate === undefined || this.afterBlank || line.startsWith('#')) return undefined;
    if (this.isSound(at)) {
      // A comment among the lines of a key may be the first of two.
      if (!standsAlone(line)) return undefined;
    } else if (!isYamlLine(line) || (this.marks && !SIMPLE_KEY.test(line))) return this.candidate;
    this.candidate = undefined;
    this.marks = 0;
    this.sections = 0;
    return undefined;
  }

  /** The same at a line that would close the front matter, or at the end of the text. */
  atEnd(closed: boolean): number | undefined {
    return closed && (this.ahead.closed || !this.marks) ? undefined : this.candidate;
  }

  /** Whether the line at an offset is YAML beyond doubt: what is above it is no story then. */
  private isSound(at: number): boolean {
    return this.ahead.closed && !this.ahead.broken.some(({ start, end }) => start <= at && at < end);
  }

  /** Whether nothing below a line can be front matter any more. */
  static endsKeys(line: string): boolean {
    return line.startsWith('##') && HASHES.test(line) && namesSection(line);
  }
}
