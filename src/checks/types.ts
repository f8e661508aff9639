import type { Assigned } from '../base/assigned';
import type { Edit } from '../base/edits';
import type { PrincipleName } from '../base/principleMatch';
import type { Severity } from '../base/severity';
import type { Evidence } from '../evidence/types';
import type { Limits } from '../story/budgets';
import type { Length, Level, Range, SectionName, StarSection, Story, SuppressionComment } from '../story/types';

export type { Edit, TextEdit } from '../base/edits';
export type { PrincipleName } from '../base/principleMatch';
export { SEVERITIES, type Severity } from '../base/severity';

/** What a user may set a check to. */
export type SeveritySetting = Severity | 'off';

/** What a check hands back. The runner adds the check's id and the severity that holds for the user. */
export interface Report {
  /** Inside the text and never empty, unless the text itself is. */
  readonly range: Range;
  /** One sentence that quotes the story's own words. */
  readonly message: string;
  /** Where this one finding weighs more or less than the check's default; a severity set by the user outweighs it. */
  readonly severity?: Severity;
  /** The check doubts it: worded as a question, and never louder than an info, whatever the user set. */
  readonly unsure?: boolean;
  /** An edit that keeps the meaning: takes part in fix-all, fix-on-save and `--fix`. */
  readonly fix?: Edit;
  /** Edits for the writer to decide on, one at a time. Never applied in bulk. */
  readonly suggestions?: readonly Edit[];
}

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  /** The check doubts it, and asks. */
  readonly unsure?: true;
  readonly fix?: Edit;
  readonly suggestions: readonly Edit[];
}

/** What a check may know of the options and of the knowledge. */
export interface Context {
  /** The level of the story where it names one, else the level of the settings. */
  readonly level: Level;
  /** The story names one, in the words of the format or of the pack. */
  readonly namesLevel: boolean;
  /** It is told by a manager of people, as the story or the settings say. */
  readonly manager: boolean;
  readonly length: Length;
  /** What the levels are called where the interview is, and in the candidate's trade: "Senior", "Grade 7", "Experienced". */
  readonly levelNames: Readonly<Record<Level, string>>;
  /** What the five sections are called where the interview is. In the file, headings stay the names of the format. */
  readonly sectionNames: Readonly<Record<StarSection, string>>;
  /** What the story and its sections may take, at that level and length. */
  readonly limits: Limits;
  /** What one of the principles is called: "principle", "value", "competency". */
  readonly principleWord: string;
  /** Words a minute. */
  readonly speakingRate: number;
  /** Every principle a story may name: Amazon's and those of the user's packs, with their short forms. */
  readonly principles: readonly PrincipleName[];
  /** What it costs under the story's first principle that the work was handed out; undefined where none is named. */
  readonly assigned: Assigned | undefined;
}

/** What is public about a check: settings, suppressions, JSON and pages are made of it. */
export interface CheckInfo {
  /** Never rename one after a release. */
  readonly id: string;
  /** What it looks for, in a few words, for the settings and the tables of the documentation. */
  readonly title: string;
  /** The section it reads, or the part of the story it is listed under. */
  readonly section: SectionName | 'Structure' | 'Delivery';
  defaultSeverity(context: Context): Severity;
}

export interface Check extends CheckInfo {
  run(story: Story, evidence: Evidence, context: Context, report: (finding: Report) => void): void;
}

/** A suppression comment, held against the findings it was meant for. */
export interface AppliedSuppression {
  readonly comment: SuppressionComment;
  /** Ids it names that no check has. */
  readonly unknown: readonly string[];
  /** Ids it names that suppressed nothing. Checks that are off, or that failed, are not judged. */
  readonly needless: readonly string[];
  /** Nothing that it says had any effect. */
  readonly wholly: boolean;
  /** The `enable` comments that would have nothing left to close without what is needless in this one. */
  readonly closers: readonly SuppressionComment[];
}

/** A check of what the other checks' findings came to: it runs after all of them. */
export interface ClosingCheck extends CheckInfo {
  runLast(
    story: Story,
    suppressions: readonly AppliedSuppression[],
    knownIds: readonly string[],
    report: (finding: Report) => void,
  ): void;
}
