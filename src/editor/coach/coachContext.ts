import type { Knowledge } from '../../coaching/knowledge';
import type { KnownPrinciple } from '../../coaching/schema';
import type { Terms } from '../../coaching/terms';
import type { Length, Level, Section } from '../../story/types';

/** What the state is made of besides the story. */
export interface CoachContext {
  readonly knowledge: Knowledge;
  /** Where the cursor is; undefined above the first section. */
  readonly section: Section | undefined;
  /** The cursor's offset, while an answer to a probe is being written there. */
  readonly cursor?: number | undefined;
  /** The story's own level. */
  readonly ownLevel: Level;
  /** Whether a manager of people tells it. */
  readonly manager: boolean;
  /** The level looked at. */
  readonly level: Level;
  readonly length: Length;
  readonly speakingRate: number;
  /** What the story's pack calls things. */
  readonly terms: Terms;
  /** The principle chosen for retelling, once its knowledge has been read. */
  readonly retelling: KnownPrinciple | undefined;
  /** What the story is called where it has no title. */
  readonly fallbackTitle: string;
  readonly uri: string;
  /** Why the text can't be changed, where it can't. */
  readonly readOnly: string | undefined;
}
