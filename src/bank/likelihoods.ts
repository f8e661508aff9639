/** As many terms of all principles are added to those of each, so that no single term settles a question. */
const SMOOTHING = 200;
/** Terms of one question say much the same as each other: their evidence is divided by this. */
const REPEATED = 3;

/**
 * How likely each principle is by the questions that are known to be after it (naive Bayes). The search scores what a
 * principle's terms are; this how much more often a term is asked for one principle than for the others.
 */
export class Likelihoods {
  private readonly byPrinciple = new Map<string, { readonly counts: Map<string, number>; total: number }>();
  private readonly overall = new Map<string, number>();
  private total = 0;

  /** @param weight how much one question counts */
  learn(principle: string, keys: Iterable<string>, weight: number): void {
    let own = this.byPrinciple.get(principle);
    if (!own) {
      own = { counts: new Map(), total: 0 };
      this.byPrinciple.set(principle, own);
    }
    for (const key of keys) {
      own.counts.set(key, (own.counts.get(key) ?? 0) + weight);
      own.total += weight;
      this.overall.set(key, (this.overall.get(key) ?? 0) + weight);
      this.total += weight;
    }
  }

  /** By principle, how likely it is that a question is after it; they add up to one. */
  of(keys: Iterable<string>): ReadonlyMap<string, number> {
    const known = [...keys].flatMap((key) => {
      const count = this.overall.get(key);
      return count === undefined ? [] : [{ key, expected: (SMOOTHING * count) / this.total }];
    });
    const evidence = [...this.byPrinciple].map(([principle, { counts, total }]) => {
      const grown = (total + SMOOTHING) / SMOOTHING;
      const logs = known.map(({ key, expected }) => Math.log(((counts.get(key) ?? 0) + expected) / expected / grown));
      return { principle, sum: logs.reduce((sum, log) => sum + log, 0) / REPEATED };
    });
    const most = Math.max(...evidence.map(({ sum }) => sum));
    const weights = evidence.map(({ principle, sum }) => ({ principle, weight: Math.exp(sum - most) }));
    const all = weights.reduce((sum, { weight }) => sum + weight, 0);
    return new Map(weights.map(({ principle, weight }) => [principle, weight / all]));
  }
}
