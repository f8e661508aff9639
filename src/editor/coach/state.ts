import type { Severity } from '../../checks/types';
import type { LevelsOfOne } from '../../coaching/exampleSchema';
import type { Examples } from '../../coaching/examples';
import type { AnswerState } from '../../coaching/followUps';
import type { Leaning } from '../../coaching/verdict';
import type { Level, Range, StarSection } from '../../story/types';

/** What the coach's view shows, as plain data: all it knows, computed before it is sent. */
export type CoachState = QuietState | StoryState;

/** Nothing to coach, and what to do about it. */
export interface QuietState {
  readonly kind: 'quiet';
  readonly headline: string;
  readonly hint: string;
  /** What may be done next, as buttons, the first one the likeliest. */
  readonly starts: readonly Start[];
}

/** Ways to begin, each a command of the editor. */
export type Start = 'newStory' | 'openSample' | 'importNotes' | 'walkthrough';

/** Words of the story that lead to their place in it when they are clicked. */
export interface Place {
  readonly words: string;
  readonly range: Range;
  /** Counted from 1. */
  readonly line: number;
  /** Tells it from another place in the same list that has the same words: "(line 17)". */
  readonly apart?: string;
  /** A link above it in the list leads to the very same words. */
  readonly again?: boolean;
}

export interface Bar {
  /** As it is shown: "1:04 of 1:30". */
  readonly label: string;
  /** Told time as a share of the budget, at most 1. */
  readonly share: number;
  readonly over: boolean;
}

export interface StripPart {
  readonly name: StarSection;
  /** What the story's pack calls it. */
  readonly label: string;
  readonly bar: Bar;
  readonly current: boolean;
  readonly told: boolean;
  /** Warnings and errors that stand in it; one where it is missing and the story is told so. */
  readonly open: number;
  /** Where its heading stands, if it has one. */
  readonly place: Range | undefined;
}

export interface Now {
  /** "Action", or "Your story" above the first section. */
  readonly title: string;
  readonly bar: Bar | undefined;
  readonly advice: AdviceState | undefined;
  /** What counts against the story, the worst first. */
  readonly costs: readonly MissingState[];
  /** What would make it stronger. */
  readonly missing: readonly MissingState[];
  readonly found: readonly FoundState[];
}

export interface FoundState {
  /** Stays the same while its label counts on. */
  readonly kind: string;
  readonly label: string;
  readonly places: readonly Place[];
}

interface AdviceState {
  readonly do: string;
  /** What the warning is: "Common slip" of a section, "Dealbreaker" of the whole story. */
  readonly warning: string;
  readonly mistake: string | undefined;
  readonly example?: string;
}

export interface MissingState {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly Place[];
  readonly fixable: boolean;
  /** The sections that are not there, where that is what it says. */
  readonly sections: readonly StarSection[];
}

export interface ProbeState {
  readonly question: string;
  readonly hurts: boolean;
  /** What it tests, where the story leaves that open, and which principle or levels it belongs to. */
  readonly tags: readonly string[];
  readonly probes: string;
  readonly weak: string;
  readonly whyWeak: string;
  readonly strong: string;
  readonly signal: string;
  readonly answer: AnswerState;
  readonly answerRange: Range | undefined;
  /** The line of the question above the answer, counted from 1. */
  readonly answerLine: number | undefined;
  /** What the checks say of the answer. */
  readonly answerHints: readonly { readonly message: string; readonly places: readonly Place[] }[];
}

export interface PrincipleHint {
  readonly words: string;
  /** Where in the front matter it is mended. */
  readonly range: Range | undefined;
  /** True where the light bulb there has an edit to offer. */
  readonly fixable: boolean;
}

export interface LevelState {
  readonly name: Level;
  /** What people of the candidate's trade call it. */
  readonly label: string;
}

export interface StoryState {
  readonly kind: 'story';
  readonly uri: string;
  /** Why the text can't be changed, where it can't: what would change it is shown, and does nothing. */
  readonly readOnly: string | undefined;
  readonly title: string;
  readonly principle: string | undefined;
  readonly alsoFor: readonly string[];
  /** Said in place of the coaching where a name in the front matter is no known principle, or none is named. */
  readonly principleHint: PrincipleHint | undefined;
  readonly bar: Bar;
  readonly strip: readonly StripPart[];
  readonly now: Now;
  readonly verdict: {
    readonly leaning: Leaning;
    readonly headline: string;
    /** "for Ownership at SDE2". */
    readonly about: string;
    /** Who gives it: "bar raiser", "panel". */
    readonly by: string;
    readonly lacks: readonly string[];
    readonly proves: readonly string[];
    readonly next: string | undefined;
    readonly lead: string | undefined;
    readonly unseen: string | undefined;
  };
  readonly probes: readonly ProbeState[];
  /** Questions that everybody gets, whatever the story is like. */
  readonly everybody: readonly ProbeState[];
  readonly retelling: {
    readonly principles: readonly string[];
    readonly chosen: string | undefined;
    readonly parts: readonly { readonly role: string; readonly text: string; readonly places: readonly Place[] }[];
  };
  readonly level: {
    readonly levels: readonly LevelState[];
    readonly chosen: LevelState;
    /** The level of the story itself; another one chosen is only looked at. */
    readonly own: LevelState;
    readonly bar: string | undefined;
    readonly length: string | undefined;
    readonly reflection: string | undefined;
  };
  readonly levelsOfOne: LevelsOfOne | undefined;
  readonly examples: Examples | undefined;
}

/** What the view asks for. */
export type CoachMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'start'; readonly with: Start }
  | { readonly type: 'backToStory' }
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'fix'; readonly range: Range }
  | { readonly type: 'explain'; readonly check: string }
  | { readonly type: 'explainLoop' }
  | { readonly type: 'insertSections'; readonly names: readonly StarSection[] }
  | { readonly type: 'addFollowUp'; readonly question: string }
  | { readonly type: 'lookAtLevel'; readonly level: Level }
  | { readonly type: 'setLevel'; readonly level: Level }
  | { readonly type: 'retellFor'; readonly principle: string }
  | { readonly type: 'copyFor'; readonly principle: string };
