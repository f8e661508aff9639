/**
 * What a story is once it has been read. Everything here is immutable, and every position is an offset in
 * UTF-16 units from the start of the file's text.
 */

import type { Range } from '../base/range';

export type { Range } from '../base/range';

export const SECTION_NAMES = [
  'Situation',
  'Task',
  'Action',
  'Result',
  'Learning',
  'Trade-offs',
  'Follow-ups',
  'Notes',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** The five sections that make a story, in the order they are told. */
export const STAR_SECTIONS = ['Situation', 'Task', 'Action', 'Result', 'Learning'] as const;
export type StarSection = (typeof STAR_SECTIONS)[number];

export const LEVELS = ['SDE1', 'SDE2', 'Senior', 'Principal'] as const;
export type Level = (typeof LEVELS)[number];

export const LENGTHS = ['full', 'concise'] as const;
export type Length = (typeof LENGTHS)[number];
export const STATUSES = ['draft', 'ready'] as const;
export type Status = (typeof STATUSES)[number];

/** A front-matter value and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** A problem of the front matter itself: YAML that does not parse, or a block that is not where or as it must be. */
export interface YamlError {
  /**
   * - `unclosed`: no fence ends it.
   * - `stray`: it does not stand at the very top, or not between lines of `---`; nothing of it was read.
   * - `long`: more than is read of it.
   * - `deep`: a value nested deeper than is read.
   * - `twice`: a key that stands there before.
   * - `syntax`: what YAML cannot read.
   */
  readonly kind: 'unclosed' | 'stray' | 'long' | 'deep' | 'twice' | 'syntax';
  readonly message: string;
  readonly range: Range;
}

/** Front matter that is not where, or not fenced as, every reader of front matter expects it. */
export interface StrayFence {
  /** What stands between the two lines. */
  readonly yaml: Range;
  /** From the first unit of the opening line to the end of the closing one. */
  readonly whole: Range;
  /** What is wrong with it: something stands above it, its lines are no `---`, or it is TOML between lines of `+++`. */
  readonly fault: 'above' | 'fence' | 'toml';
}

/** What one value of YAML is, when it is no list and no map. */
export type YamlScalar = string | number | boolean | null;

/**
 * A value as far as it is evaluated: nothing but scalars and flat lists of them ever is.
 *
 * - `empty`: a key alone.
 * - `scalar`: `words` as a person reads them, `yaml` what YAML makes of them (1000 of "1e3").
 * - `other`: a map, a list of lists, or a reference to one.
 * - `broken`: YAML cannot read it.
 */
export type FrontMatterValue =
  | { readonly kind: 'empty' | 'other' | 'broken' }
  | { readonly kind: 'scalar'; readonly words: string; readonly yaml: YamlScalar; readonly plain: boolean }
  | { readonly kind: 'list'; readonly items: readonly YamlScalar[] };

/** A key as the writer wrote it, known or not. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: FrontMatterValue;
  /** The key's own range where there is no value. */
  readonly valueRange: Range;
  /** From the key to the next key, comments and blank lines below it included. */
  readonly range: Range;
}

/**
 * The front matter as written. It never judges: an unknown principle or level stands here as its words,
 * `checks/front-matter.ts` says what is wrong with it.
 */
export interface FrontMatter {
  /** From the first `---` to the end of the closing fence's line, both included; undefined where there is none. */
  readonly range: Range | undefined;
  /** Front matter that was not read, since it does not stand where it must. */
  readonly stray: StrayFence | undefined;
  readonly entries: readonly FrontMatterEntry[];
  readonly errors: readonly YamlError[];
  readonly title: Located<string> | undefined;
  /** As written, after neighbours that make one principle were joined ("Are Right" + "A Lot"). */
  readonly principles: readonly Located<string>[];
  readonly level: Located<string> | undefined;
  readonly question: Located<string> | undefined;
  readonly length: Located<string> | undefined;
  readonly status: Located<string> | undefined;
  readonly retells: Located<string> | undefined;
  readonly tags: readonly string[];
}

/** How a sentence stands on the page. */
export type BlockKind = 'paragraph' | 'item' | 'cell';

export interface Sentence {
  /** From its first letter, digit or quotation mark to its closing mark; markup and list bullets are outside. */
  readonly range: Range;
  /** The first of the names of the section it stands in. */
  readonly section: SectionName;
  /** The index in `Story.sections` of the section it stands in. */
  readonly sectionIndex: number;
  readonly block: BlockKind;
  /** The range of its paragraph, list item or cell, so that neighbours in one block can be told from others. */
  readonly blockRange: Range;
  /** Words as they are said aloud; zero in the sections that are silent. */
  readonly words: number;
  /** True where it holds a placeholder in square brackets that nobody has filled in: it is evidence of nothing. */
  readonly unfilled: boolean;
}

export interface Section {
  /** More than one for "Situation/Task". Never empty. */
  readonly names: readonly SectionName[];
  /** The heading as written, from its first `#` (or the first letter of a setext heading) to the end of its text. */
  readonly heading: Range;
  /** The heading's own words, without `#` and closing colon. */
  readonly title: string;
  /** The heading's level, 1 to 6. */
  readonly depth: number;
  /** From the line after the heading to the start of the next section's heading, or the end of the text. */
  readonly body: Range;
  /** The sentences that are checked and spoken: those of the story's level where Learning has one part a level. */
  readonly sentences: readonly Sentence[];
  /** Words as they are said aloud; zero for the sections that are silent. Divide by the speaking rate for minutes. */
  readonly words: number;
  /** Nothing under the heading but white space, comments, placeholders or a prompt in italics. */
  readonly empty: boolean;
  /** Deeper headings inside the section, in order: probes under Follow-ups, levels under Learning. */
  readonly subheadings: readonly Subheading[];
}

export interface Subheading {
  readonly range: Range;
  readonly title: string;
  readonly depth: number;
  /** From the line after it to the next heading or the end of the section. */
  readonly body: Range;
}

export interface Story {
  readonly text: string;
  /**
   * The same length as `text`, and the only thing the evidence layer reads. Letters stand where they stand in
   * `text`. Markup, comments, link targets, HTML and everything outside sections are spaces; line breaks inside a
   * block are spaces too. What is there but must not be read (code, reported speech in quotation marks) is a run of
   * U+FFFC of the same length, which the grammar takes for one noun. Typographic apostrophes are "'". Markup inside a
   * word is U+2060, and a character reference of HTML or an escape is what it stands for, followed by U+2060.
   */
  readonly prose: string;
  /** The same length as `text`: the page as a reader sees it. Markup, comments and footnote marks are U+2060. */
  readonly shown: string;
  readonly frontMatter: FrontMatter;
  /** In the order of the text. A name can occur twice, under one heading or several. */
  readonly sections: readonly Section[];
  /** Sentences of all sections but Notes, in the order of the text. Follow-ups' are here too: only `weak-answer` reads them. */
  readonly sentences: readonly Sentence[];
  /** The story's level where the front matter names a known one. */
  readonly level: Level | undefined;
  /** It says that it is told by a manager of people: what their team carried out is theirs by what they decided. */
  readonly manager: boolean;
  readonly length: Length;
  /** `<!-- star-disable … -->` comments, in order. */
  readonly suppressions: readonly SuppressionComment[];
  /** Where code or a comment opens that nothing closes, so that the rest of the text is hidden. */
  readonly unclosed: Range | undefined;
  /** The offset at which each line starts; the first is 0. */
  readonly lineStarts: readonly number[];
}

export interface SuppressionComment {
  readonly kind: 'disable-next-line' | 'disable' | 'enable';
  /** The ids it names; none means all checks. */
  readonly ids: readonly string[];
  /** Where each of them stands. */
  readonly idRanges: readonly Range[];
  /** The whole comment, from `<!--` to `-->`. */
  readonly range: Range;
}
