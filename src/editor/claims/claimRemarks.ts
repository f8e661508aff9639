import type { Comparison } from '../../claims/compareClaims';
import { tellChange } from '../../claims/tellChange';
import type { ClaimChange, ClaimChangeKind } from '../../claims/types';
import type { Range, SectionName, Story } from '../../story/types';

/** What is said of one change, and where. */
export interface ClaimRemark {
  /** Which of the two texts it stands beside: the old one where nothing is left of the claim. */
  readonly side: 'old' | 'new';
  readonly story: Story;
  readonly range: Range;
  /** What kind of claim it is, and in which section: "New number · Result". */
  readonly label: string;
  readonly says: string;
}

const KINDS: Readonly<Record<ClaimChangeKind, string>> = {
  'figure-gained': 'New number',
  'figure-lost': 'Lost number',
  'figure-changed': 'Changed number',
  'actor-changed': 'Who did it',
  'share-changed': 'Your share',
  'action-gained': 'New action',
  'action-lost': 'Lost action',
  'action-changed': 'Another action',
  'denial-changed': 'The opposite',
  'boundary-gained': 'Whose job it was',
  'boundary-changed': 'Whose job it was',
  'boundary-lost': 'Whose job it was',
  'lesson-gained': 'New lesson',
  'lesson-lost': 'Lost lesson',
  'name-gained': 'New name',
};

/** A remark for each change, in the order of the texts, the new one first. */
export function claimRemarks({ old, new: now, changes }: Comparison): readonly ClaimRemark[] {
  const remarks = changes.map((change): ClaimRemark => {
    const [side, story, place] =
      'new' in change ? (['new', now, change.new] as const) : (['old', old, change.old] as const);
    return { side, story, range: place.range, label: labelOf(change, place.section), says: tellChange(change) };
  });
  const order = ({ side, range }: ClaimRemark): number =>
    side === 'new' ? range.start : now.text.length + range.start;
  return remarks.sort((one, other) => order(one) - order(other));
}

function labelOf({ kind }: ClaimChange, section: SectionName | undefined): string {
  return section === undefined ? KINDS[kind] : `${KINDS[kind]} · ${section}`;
}
