import type { Clause as LanguageClause } from '../language/clause';
import type { MeasureKind } from '../language/units';
import type { Range, Story } from '../story/types';

export type { ActorKind } from '../language/clause';

/**
 * Facts found in a story's sentences, each with its exact range. Evidence never judges: whether a fact is good or bad,
 * and what is missing, is for the checks and the coach to say. Everything is in the order of the text.
 */
export interface Evidence {
  readonly clauses: readonly Clause[];
  readonly measures: readonly Measure[];
  readonly boundaries: readonly Boundary[];
  readonly assignments: readonly Assignment[];
  readonly impacts: readonly Impact[];
  readonly lessons: readonly Lesson[];
  readonly handOffs: readonly HandOff[];
  readonly tradeOffs: readonly Located[];
  readonly verifications: readonly Located[];
  readonly aftermaths: readonly Aftermath[];
}

/** A stretch of text that is evidence by itself. `sentence` is an index into `Story.sentences`, here and below. */
export interface Located {
  readonly range: Range;
  readonly sentence: number;
}

/** A clause of one of the story's sentences. */
export interface Clause extends LanguageClause, Located {}

/** A quantity that measures something. Dates, versions, ports, codes, headcounts, ordinals and list numbers are none. */
export interface Measure extends Located {
  readonly kind: MeasureKind;
  /** The value where it is a plain number, in the unit as written; undefined for "halved". */
  readonly value: number | undefined;
  /** The unit or the thing counted, lower case ("ms", "$", "tickets"). */
  readonly unit: string | undefined;
  /** The before of a before → after pair, in this sentence or found elsewhere in the story. */
  readonly baseline: Range | undefined;
  /** The window it was measured over ("in six months", "a week"), where its sentence names one. */
  readonly window: Range | undefined;
  /** It says little without its before: a level reached or a relative change; not money, a span of time or a share of people. */
  readonly relative: boolean;
  /** Its unit, or the thing measured, means something to engineers alone. */
  readonly technical: boolean;
  /** It says that something changed, or the state reached after the change; false for background figures. */
  readonly outcome: boolean;
}

/** A statement of whose responsibility it was. */
export interface Boundary extends Located {
  /**
   * - not-mine: somebody else's system or job
   * - unassigned: nobody asked, no ticket, no owner
   * - sole-owner: the candidate alone
   * - part: of assigned work, what exactly was theirs to decide or deliver, and what was not
   */
  readonly kind: 'not-mine' | 'unassigned' | 'sole-owner' | 'part';
}

/** The work began because a superior said so. */
export interface Assignment extends Located {
  /** False for a bare passive ("I was tasked with"), where nobody is named. */
  readonly named: boolean;
}

export interface Impact extends Located {
  /**
   * - business: money, customers, users, revenue, cost, hours saved, risk
   * - second-order: outlives the fix: adoption by others, a standard, prevention, follow-on
   * - mood: a feeling or praise posing as a result
   * - activity: "it went well", "things got better": a claim that something happened, without what it was worth
   * - improvement: a claimed change for the better, with or without a figure ("Latency improved a lot")
   */
  readonly kind: 'business' | 'second-order' | 'mood' | 'activity' | 'improvement';
}

/** A weak sign that something goes on after the fix: enough to doubt that nothing does, too little to be shown as proof. */
export interface Aftermath extends Located {
  /**
   * - carried-on: somebody or something seems to do something with it
   * - afterwards: a word of time only ("a year later")
   */
  readonly kind: 'carried-on' | 'afterwards';
}

export interface Lesson extends Located {
  /** Words that tie it to this story: its systems, figures, causes. Empty where it could close any story. */
  readonly anchors: readonly Range[];
  /** The deepest cause it names. */
  readonly depth: 'none' | 'technical' | 'team' | 'organisation';
  /** It would fit any story at all. */
  readonly generic: boolean;
}

export interface HandOff extends Located {
  /** Something after it shows the candidate carrying it through. */
  readonly carriedThrough: boolean;
}

/** One reader of evidence: sentences in, its own kind of facts out. */
export type Reader<T> = (story: Story, soFar: Pick<Evidence, 'clauses'>) => readonly T[];
