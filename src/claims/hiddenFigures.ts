import { readingsOf } from '../evidence/readings';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import type { Claimed, ClaimedFigure } from './figures';
import { tellsWay } from './figureWay';

/**
 * Shares that came to be told of a change, where the old version tells the same share of something that is still there: "20% of
 * the beds" hides that "costs fell by 20%" is new. What the old one may tell of a change itself is none.
 */
export function hiddenFigures(
  old: Story,
  before: Claimed,
  after: readonly ClaimedFigure[],
  aligned: Alignment,
): readonly ClaimedFigure[] {
  const paired = new Set(before.pairs.flatMap((pair) => [pair.before.sentence, pair.after.sentence]));
  const still = new Set(
    after.flatMap(({ sentence, key, way }) => (way === undefined ? [`${aligned.new[sentence]} ${key}`] : [])),
  );
  const groups = new Map<string, Set<number | undefined>>();
  const open = new Set<string>();
  const tellsChange = readingsOf(old).map(({ tokens }) => tokens.some(tellsWay));
  for (const { sentence, key, way } of before.figures) {
    const group = aligned.old[sentence];
    groups.set(key, (groups.get(key) ?? new Set()).add(group));
    if (way !== undefined || tellsChange[sentence] || paired.has(sentence) || !still.has(`${group} ${key}`))
      open.add(key);
  }
  const seen = new Set<string>();
  return after.filter(({ key, family, way, sentence }) => {
    const elsewhere = groups.get(key);
    if (!family.startsWith('percentage') || way?.scale !== 'amount' || elsewhere === undefined) return false;
    if (open.has(key) || elsewhere.has(aligned.new[sentence]) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
