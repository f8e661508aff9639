import type { Range } from '../base/range';

/**
 * Who a clause makes act.
 * - candidate: "I", or an understood "I" ("Traced the failure…")
 * - group: people with the candidate among them: "we", "my team and I", "the team", "everyone"
 * - others: people without the candidate: "they", "the Platform team", "my manager", "some of us"
 * - thing: a system, a document, a fact
 * - hidden: a passive that does not say who
 */
export type ActorKind = 'candidate' | 'group' | 'others' | 'thing' | 'hidden';

/**
 * - action: something was done or decided
 * - vague: an action by its grammar, but the verb names none ("worked on", "was involved in")
 * - state: what was so ("had two options", "were on call")
 */
export type EventKind = 'action' | 'vague' | 'state';

/**
 * - actual: it happened, or happens
 * - possible: "could", "may"
 * - required: "must", "had to be", "needed to"
 * - habitual: what used to be done
 * - hypothetical: a wish, a plan, a question, a condition, what would be
 */
export type Modality = 'actual' | 'possible' | 'required' | 'habitual' | 'hypothetical';

/**
 * How a clause hangs on the rest of its sentence: on a noun, as a circumstance of time, cause or condition, or as what
 * was said, asked, thought or proposed (`quoted` after a colon).
 */
export type Link = 'main' | 'relative' | 'adverbial' | 'complement' | 'quoted';

/**
 * What is no step of the story by itself.
 * - scene: what went on at the candidate's own step ("When we met, I…", "the pump which we bought")
 * - aside: a cause, an earlier time, or what narrows a noun ("because we met", "the leads we contacted")
 */
export type Background = 'none' | 'scene' | 'aside';

/** One predicate with its subject. */
export interface Clause {
  readonly range: Range;
  readonly actor: ActorKind;
  /** The words of the actor; undefined where it is understood or hidden. */
  readonly subject: Range | undefined;
  /** The verb phrase: auxiliaries, adverbs between them and the verb. */
  readonly verb: Range;
  /** The words right behind the verb that it acts on. */
  readonly object: Range | undefined;
  /** The main verb's base form, lower case, as far as it is known ("trace", "have", "be"). */
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly voice: 'active' | 'passive';
  /** The verb or its subject is denied. */
  readonly negated: boolean;
  readonly modality: Modality;
  readonly link: Link;
  readonly event: EventKind;
  readonly background: Background;
}

/** What a clause tells as having happened: an action, one that names none, or a state; nothing where it is denied or not actual. */
export function tells({ modality, negated, background, event }: Clause): EventKind | 'nothing' {
  if (negated || modality !== 'actual') return 'nothing';
  return background === 'none' ? event : 'state';
}

/** What somebody said, asked, proposed or thought ("I proposed that we roll back"). */
export const isReported = ({ link }: Clause): boolean => link === 'complement' || link === 'quoted';

/** It hangs on another clause: relative, conditional, temporal, causal. */
export const isSubordinate = ({ link }: Clause): boolean => link === 'adverbial' || link === 'relative';
