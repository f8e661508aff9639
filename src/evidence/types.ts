import type { Clause as LanguageClause } from '../language/clause';
import type { MeasureKind } from '../language/units';
import type { Range } from '../story/types';
import type { Sureness } from './judge/judge';

export type { ActorKind } from '../language/clause';

/**
 * Facts found in a story's sentences, each with its exact range. Evidence never judges: whether a fact is good or bad,
 * and what is missing, is for the checks and the coach to say. Everything is in the order of the text.
 */
export interface Evidence {
  readonly clauses: readonly Clause[];
  /** Steps in the Action that are told of a group. */
  readonly groupSteps: readonly GroupStep[];
  /** Decisive steps in the Action that others took and nothing the candidate did brought about. */
  readonly othersSteps: readonly Clause[];
  /** Steps in the Action that others took on a decision of the candidate's, and talks with one person named: fair to a manager. */
  readonly ledSteps: readonly Clause[];
  readonly measures: readonly Measure[];
  /** Where it says when, or over what time. */
  readonly periods: readonly Located[];
  readonly boundaries: readonly Boundary[];
  readonly assignments: readonly Fact[];
  readonly impacts: readonly Impact[];
  readonly lessons: readonly Lesson[];
  readonly handOffs: readonly HandOff[];
  readonly tradeOffs: readonly Fact[];
  readonly verifications: readonly Fact[];
  readonly blames: readonly Fact[];
  /** Sentences under Follow-ups that would answer any question. */
  readonly platitudes: readonly Fact[];
  readonly absences: Absences;
}

/** A stretch of text that is evidence by itself. `sentence` is an index into `Story.sentences`, here and below. */
export interface Located {
  readonly range: Range;
  readonly sentence: number;
}

/** A clause of one of the story's sentences. */
export interface Clause extends LanguageClause, Located {}

/** A step told of a group: a cue where it only stands beside the candidate's own, or in the present of a story of the past. */
export interface GroupStep extends Located {
  /** `range` is the words for the group. */
  readonly step: Clause;
  /** All clauses that share these words. */
  readonly clauses: readonly Clause[];
  readonly strength: Fact['strength'];
}

/** A quantity that measures something. Dates, versions, ports, codes, headcounts, ordinals and list numbers are none. */
export interface Measure extends Located {
  readonly kind: MeasureKind;
  /** The value where it is a plain number, in the unit as written; undefined for "halved". */
  readonly value: number | undefined;
  /** The unit or the thing counted, lower case ("ms", "$", "tickets"). */
  readonly unit: string | undefined;
  /** The before of a before → after pair, in this sentence or found elsewhere in the story. */
  readonly baseline: Range | undefined;
  /** It says little without its before: a level reached or a relative change; not money, a span of time or a share of people. */
  readonly relative: boolean;
  /** Its unit, or the thing measured, means something to engineers alone. */
  readonly technical: boolean;
  /** It came about over time ("fell to 4%", "halved"), so that one asks how long; a cost or a share measured once does not. */
  readonly change: boolean;
  /** It says that something changed, or the state reached after the change; false for background figures. */
  readonly outcome: boolean;
  /** It surely moved the wrong way: more errors, less revenue. Such a result is measured, and speaks for nobody. */
  readonly worse: boolean;
}

/** A judged fact: how strongly the judge says yes, and what that is worth. */
export interface Fact extends Located {
  /** The judge's score; it orders facts of one kind, and means nothing across kinds. */
  readonly score: number;
  /** A proof was right 19 times in 20 on unseen stories and may be quoted as such; a cue is only enough to ask, or to be silent. */
  readonly strength: 'proof' | 'cue';
  /** The word that weighed most, where one stands out: why the judge thinks so. */
  readonly words: Range;
}

/** A statement of whose responsibility it was. */
export interface Boundary extends Fact {
  /**
   * - not-mine: somebody else's system or job
   * - unassigned: nobody asked, no ticket, no owner
   * - sole-owner: the candidate alone
   * - part: of assigned work, what exactly was theirs to decide or deliver, and what was not
   */
  readonly kind: 'not-mine' | 'unassigned' | 'sole-owner' | 'part';
  /** What it says besides ("It belonged to another team, and nobody had asked me"), or may say as well. */
  readonly also: readonly Boundary['kind'][];
}

export interface Impact extends Fact {
  /**
   * - business: money, customers, users, revenue, cost, hours saved, risk
   * - second-order: outlives the fix: adoption by others, a standard, prevention, follow-on
   * - mood: a feeling, praise or an activity posing as a result: "the team was happy", "it went well"
   * - improvement: a claimed change for the better, with or without a figure ("Latency improved a lot")
   */
  readonly kind: 'business' | 'second-order' | 'mood' | 'improvement';
}

/** A sentence that says what was learnt; `strength` is a proof where it is surely a lesson and nothing of a stock one. */
export interface Lesson extends Fact {
  /** The deepest cause it names. */
  readonly depth: 'none' | 'technical' | 'team' | 'organisation';
  /** It would fit any story at all: how sure that is. */
  readonly generic: Sureness;
}

export interface HandOff extends Fact {
  /** Something after it shows the candidate carrying it through. */
  readonly carriedThrough: boolean;
}

/** How sure it is that a story never says something it should. */
export interface Absences {
  /** Whose responsibility it was, in Situation and Task. */
  readonly boundary: Sureness;
  /** A measured outcome, in the Result. */
  readonly measure: Sureness;
  /** What outlived the fix, in the Result. */
  readonly effect: Sureness;
  /** What was weighed, given up or risked. */
  readonly tradeOff: Sureness;
}
