import type { Limits } from '../story/budgets';
import type { Level, StarSection, Status } from '../story/types';

/** One story of a bank, as far as a bank has to know it. */
export interface BankEntry {
  /** The name of its file, "/" or "\" between folders. No two entries share one. */
  readonly file: string;
  /** As written; the file's name where it has no title. */
  readonly title: string;
  /** The principles it names that are known, by their full names, the primary one first. */
  readonly principles: readonly string[];
  /** The principles it names that are not known, as written. */
  readonly unknown: readonly string[];
  /** The story it retells, as written. */
  readonly retells: string | undefined;
  readonly question: string | undefined;
  readonly level: Level;
  /** What the level is called in its pack and its trade. */
  readonly levelName: string;
  /** What its pack calls one of its principles: "principle", "value", "competency". */
  readonly principleWord: string;
  /** It is told by a manager of people. */
  readonly manager: boolean;
  /** How long it takes to say. */
  readonly seconds: number;
  /** What it takes of its limit, and the limit: seconds to say, or words to write. */
  readonly spent: number;
  readonly budget: number;
  readonly unit: Limits['unit'];
  readonly status: Status | undefined;
  /** What's wrong with its front matter, where that has an error: what it says may be missing here. */
  readonly matterError: string | undefined;
  /** The parts that have no heading, or nothing whole under it. */
  readonly untold: readonly StarSection[];
  /** Every different word of its text, for finding it again; in small letters. */
  readonly words: string;
  /** Findings of severity warning or error; undefined until it has been checked. */
  readonly warnings: number | undefined;
  /** When it was last told aloud, ISO 8601; left out where it never was, or nobody has looked. */
  readonly rehearsed?: string | undefined;
}

/** A file that is no story to anybody, and why: half a sentence. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string;
}

/** Least first. */
export const READINESSES = ['unfinished', 'draft', 'ready-with-warnings', 'ready'] as const;
/**
 * - `unfinished`: one of the five parts is still to be told.
 * - `draft`: whole, but its status doesn't say that it is ready.
 * - `ready-with-warnings`: its status says ready and its text does not.
 * - `ready`: its status says so, and no warning is open.
 */
export type Readiness = (typeof READINESSES)[number];

/** What a story is to a principle: told first, told when that one is used up, or one that names it besides. */
export type Role = 'primary' | 'backup' | 'secondary';

/** What a story is to one of its principles. */
export interface StoryRole {
  readonly principle: string;
  readonly role: Role;
}

export interface BankStory extends BankEntry {
  readonly readiness: Readiness;
  /** The number of the event it tells: a story and its retellings share one. */
  readonly event: number;
  /** What it is to each of its principles, in their order. */
  readonly roles: readonly StoryRole[];
  /** The file of the story it retells; undefined where it retells none, or one that is not here. */
  readonly original: string | undefined;
}

export type Gap = 'no story yet' | 'no backup';

export interface PrincipleCoverage {
  readonly name: string;
  /** The stories that name it, the primary one first, then the backup. */
  readonly stories: readonly { readonly story: BankStory; readonly role: Role }[];
  /** Different events among them. */
  readonly events: number;
  readonly gap: Gap | undefined;
}

/** An event that more principles lean on than one event can carry. */
export interface LeanedOn {
  readonly stories: readonly BankStory[];
  readonly principles: readonly string[];
}

export interface Bank {
  /** What one of its principles is called, in the one word of all stories; "principle" where their packs differ. */
  readonly principleWord: string;
  readonly stories: readonly BankStory[];
  readonly principles: readonly PrincipleCoverage[];
  readonly leanedOn: readonly LeanedOn[];
  readonly unreadable: readonly UnreadFile[];
  readonly events: number;
}
