import { type Clause, tells } from '../language/clause';
import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import { namesAlternative } from './alternatives';
import { factsOf, type Judged } from './facts';
import { spanOf } from './judge/spanOf';
import type { Fact } from './types';

/**
 * Alternatives weighed, prices paid and risks accepted. What names neither an alternative nor a price is no proof of any,
 * and what others are told to have done or wanted is none of the candidate's.
 */
export function readTradeOffs(judged: Judged): readonly Fact[] {
  const facts = factsOf(judged, 'tradeOff', ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs']);
  return facts.map((fact) => (isProof(judged, fact) ? fact : { ...fact, strength: 'cue' }));
}

function isProof({ bySentence }: Judged, { sentence, strength }: Fact): boolean {
  const reading = bySentence.get(sentence)?.reading;
  if (strength !== 'proof' || reading === undefined) return false;
  return namesAlternative(reading) && !isDoneByOthers(reading.tokens, reading.clauses);
}

/** What somebody would rather have had: theirs, done or not. */
const WISHES = wordSet('want wish hope prefer like plan intend propose suggest demand');

/** "They skipped the tests to save time", "Ana added a key"; not "they'd lose a week", a price that was weighed for them. */
function isDoneByOthers(tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  const [main] = clauses.filter(({ link }) => link === 'main');
  if (main?.actor !== 'others' || clauses.some(({ actor }) => actor === 'candidate' || actor === 'group')) return false;
  const wishes =
    WISHES.has(main.lemma) && !/^(?:would|could|might|'d)$/.test(textAt(tokens, spanOf(tokens, main.verb)[0]));
  return tells(main) !== 'nothing' || wishes;
}
