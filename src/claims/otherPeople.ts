import { readingsOf } from '../evidence/readings';
import { groupOf } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import type { ClaimedFigure } from './figures';
import { byGroup } from './turnedFigures';
import type { ClaimChange } from './types';

/** Whom others are there for: none of them is called by a calling. */
const SERVED = wordSet('patients students pupils passengers children kids tenants shoppers residents');
const A_CALLING = 'doctor';

/** A count of one kind of people that is one of another kind now: "20 patients", "20 doctors". The other kind stands nowhere else. */
export function otherPeople(
  old: Story,
  before: readonly ClaimedFigure[],
  now: Story,
  after: readonly ClaimedFigure[],
  aligned: Alignment,
): readonly ClaimChange[] {
  const was = byGroup(before, aligned.old);
  const [oldWords, newWords] = [wordsOf(old), wordsOf(now)];
  return [...byGroup(after, aligned.new)].flatMap(([key, [figure, ...more]]): ClaimChange[] => {
    const [other, ...others] = was.get(key) ?? [];
    const [one, two] = [other?.counted, figure?.counted];
    if (!figure || !other || !one || !two || more.length + others.length > 0) return [];
    const differ = areOthers(one, two) || areOthers(two, one);
    return !differ || oldWords.has(two) || newWords.has(one)
      ? []
      : [{ kind: 'figure-changed', old: other, new: figure }];
  });
}

const areOthers = (served: string, calling: string): boolean =>
  SERVED.has(served) && !SERVED.has(calling) && groupOf(calling.replace(/s$/, '')) === groupOf(A_CALLING);

const wordsOf = (story: Story): ReadonlySet<string> =>
  new Set(readingsOf(story).flatMap(({ tokens }) => tokens.map(({ text }) => text)));
