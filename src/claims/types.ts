import type { ActorKind } from '../language/clause';
import type { Range, SectionName } from '../story/types';

/** Words of one version that make a claim. */
export interface Place {
  /** UTF-16 offsets into that version's text, half open. */
  readonly range: Range;
  /** The words there, with white space as single spaces. */
  readonly text: string;
  /** Undefined where it stands outside all sections. */
  readonly section: SectionName | undefined;
}

/** What a rewrite did to one claim. */
export type ClaimChange =
  | {
      readonly kind: 'figure-gained' | 'name-gained' | 'boundary-gained' | 'lesson-gained' | 'action-gained';
      readonly new: Place;
    }
  | { readonly kind: 'figure-lost' | 'action-lost' | 'boundary-lost' | 'lesson-lost'; readonly old: Place }
  | {
      readonly kind: 'figure-changed' | 'boundary-changed' | 'share-changed' | 'action-changed' | 'denial-changed';
      readonly old: Place;
      readonly new: Place;
    }
  | {
      readonly kind: 'actor-changed';
      readonly old: Place;
      readonly new: Place;
      readonly oldActor: ActorKind;
      readonly newActor: ActorKind;
    };

export type ClaimChangeKind = ClaimChange['kind'];
