import { sectionOf } from '../evidence/actions';
import type { Evidence, Impact, Measure } from '../evidence/types';
import type { Story } from '../story/types';
import { figureQuote, isInResult } from './changes';
import { provenIn } from './proofs';
import type { KnownPrinciple } from './schema';

/** By their names, principles that a failure is told for. */
const OF_FAILURES = /fail|learn|mistake|setback|growth/i;
/** By their names, principles whose signal is the result: what was learned from one that failed doesn't stand in for it. */
const OF_RESULTS = /result|deliver/i;

/** What something was good for, beside its figures. */
const WORTH: ReadonlySet<string> = new Set(['business', 'second-order'] satisfies Impact['kind'][]);

/**
 * The figure of a Result in which surely nothing got better, in its words; undefined where the principle asks for a failure,
 * or, unless it asks for results, the Learning says something of the teller's own, which may be what they make of it.
 */
export function gotWorse(
  story: Story,
  evidence: Evidence,
  { name }: Pick<KnownPrinciple, 'name'> = { name: '' },
): string | undefined {
  const sure = provenIn(story, evidence);
  const told = sure.measures.filter(({ sentence }) => isInResult(story, sentence));
  const worse = told.find((measure) => measure.outcome && measure.worse);
  if (worse === undefined || OF_FAILURES.test(name)) return undefined;
  if (told.some((measure) => !measure.worse && !isLoss(evidence, measure))) return undefined;
  if (sure.impacts.some(({ kind, sentence }) => WORTH.has(kind) && isInResult(story, sentence))) return undefined;
  const owned = evidence.clauses.some(
    ({ actor, sentence }) => actor === 'candidate' && sectionOf(story, sentence) === 'Learning',
  );
  return owned && !OF_RESULTS.test(name) ? undefined : figureQuote(story, worse).words;
}

/** "We lost two shops": a figure of what is gone. */
const isLoss = ({ clauses }: Evidence, { range, sentence }: Measure): boolean =>
  clauses.some(
    (clause) =>
      clause.lemma === 'lose' &&
      clause.sentence === sentence &&
      range.start >= clause.range.start &&
      range.end <= clause.range.end,
  );
