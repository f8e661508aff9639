import { wordSet } from '../language/wordSet';

/** Verbs that mean to look once more at what is there already. */
export const CHECKED_AGAIN = wordSet(`
  double-check spot-check cross-check sanity-check re-check recheck re-test retest re-count recount re-measure remeasure
  verify re-verify reverify validate re-validate revalidate proofread reconcile
`);
/** Verbs that may look for a cause as well: they verify a share of the work, one by one ("50 of them", "every tenth record"). */
export const LOOKED_AT = wordSet('check inspect audit sample');
/** What others are asked to do to make sure of something. */
export const CHECKS: ReadonlySet<string> = new Set([...CHECKED_AGAIN, ...LOOKED_AT, 'confirm', 'test']);
