import { tells } from '../language/clause';
import { factsOf, type Judged } from './facts';
import type { Fact } from './types';

/** Alternatives weighed, prices paid and risks accepted. What others are told to have done is no proof of the candidate's. */
export function readTradeOffs(judged: Judged): readonly Fact[] {
  const facts = factsOf(judged, 'tradeOff', ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs']);
  return facts.map((fact) => (isDoneByOthers(judged, fact) ? { ...fact, strength: 'cue' } : fact));
}

/** "They skipped the tests to save time"; not "they'd lose a week", a price that was weighed for them. */
function isDoneByOthers({ bySentence }: Judged, { sentence }: Fact): boolean {
  const clauses = bySentence.get(sentence)?.reading.clauses ?? [];
  const [main] = clauses.filter(({ link }) => link === 'main');
  const isOurs = clauses.some(({ actor }) => actor === 'candidate' || actor === 'group');
  return main?.actor === 'others' && tells(main) !== 'nothing' && !isOurs;
}
