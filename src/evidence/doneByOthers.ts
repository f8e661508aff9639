import { tells } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import { spanOf } from './judge/spanOf';

/** What somebody would rather have had: theirs, done or not. */
const WISHES = wordSet('want wish hope prefer like plan intend propose suggest demand');

/**
 * Whether a sentence tells what others did or wanted, and nothing of the candidate's side: "they skipped the tests to save
 * time", "Ana added a key"; not "they'd lose a week", a price that was weighed for them.
 */
export function isDoneByOthers({ tokens, clauses }: SentenceReading): boolean {
  const [main] = clauses.filter(({ link }) => link === 'main');
  if (main?.actor !== 'others' || clauses.some(({ actor }) => actor === 'candidate' || actor === 'group')) return false;
  const wishes =
    WISHES.has(main.lemma) && !/^(?:would|could|might|'d)$/.test(textAt(tokens, spanOf(tokens, main.verb)[0]));
  return tells(main) !== 'nothing' || wishes;
}
