import { addTo } from '../base/addTo';
import { readingsOf } from '../evidence/readings';
import { nounLemma } from '../language/nounForms';
import { isPersonNoun } from '../language/people';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import type { ClaimedFigure } from './figures';
import type { ClaimChange } from './types';

/** Whom others are there for: none of them is called by the name of those who are there for them. */
const SERVED = wordSet('patient student pupil passenger child kid tenant shopper');
/** Anybody may be called so. */
const ANYBODY = wordSet(
  `user customer client person people colleague coworker co-worker employee staff member participant worker teammate guest visitor attendee trainee
  intern apprentice volunteer candidate parent family adult man woman resident learner buyer everyone others other team group crew`,
);

/** A count of one kind of people that is one of another kind now: "20 patients", "20 doctors". The other kind stands nowhere else. */
export function otherPeople(
  old: Story,
  before: readonly ClaimedFigure[],
  now: Story,
  after: readonly ClaimedFigure[],
  aligned: Alignment,
): readonly ClaimChange[] {
  const was = countsIn(before, aligned.old);
  const is = countsIn(after, aligned.new);
  const [oldWords, newWords] = [wordsOf(old), wordsOf(now)];
  return [...is].flatMap(([key, [figure, ...more]]): ClaimChange[] => {
    const [other, ...others] = was.get(key) ?? [];
    if (figure === undefined || other === undefined || more.length + others.length > 0) return [];
    const [one, two] = [nounLemma(other.counted ?? ''), nounLemma(figure.counted ?? '')];
    if (!areOthers(one, two) && !areOthers(two, one)) return [];
    return oldWords.has(two) || newWords.has(one) ? [] : [{ kind: 'figure-changed', old: other, new: figure }];
  });
}

const areOthers = (served: string, serving: string): boolean =>
  SERVED.has(served) && !SERVED.has(serving) && !ANYBODY.has(serving) && isPersonNoun(serving);

/** What is counted, by the group of sentences and the number. */
function countsIn(
  figures: readonly ClaimedFigure[],
  groups: readonly (number | undefined)[],
): ReadonlyMap<string, readonly ClaimedFigure[]> {
  const counts = new Map<string, ClaimedFigure[]>();
  for (const figure of figures) {
    const group = groups[figure.sentence];
    if (group !== undefined && figure.counted !== undefined) addTo(counts, `${group} ${figure.key}`, figure);
  }
  return counts;
}

const wordsOf = (story: Story): ReadonlySet<string> =>
  new Set(readingsOf(story).flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma)));
