import { type Clause, tells } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import { isDecisive } from './actionVerbs';
import { CHECKS } from './checkVerbs';
import { firstFrom } from './judge/spanOf';

/** What is said or thought of a matter, and mere coming and going: it stays where it was. */
const ANSWERS = wordSet(
  'respond ask agree know think believe reckon feel hope want like need understand hear read see refuse thank laugh shrug nod come go get give return',
);
/** With a promise behind them these take a matter up: "said she'd look at it". */
const SAYS = wordSet('say tell promise answer reply write');
const THEY = wordSet('he she they someone somebody');
const WILL = wordSet("will would 'd");
/** "They're on it". */
const ARE = wordSet('is are was were');
/** "They said they'll see" promises nothing. */
const NOTHING = wordSet('see think');
/** A promise begins no farther behind the verb: "promised me that she would". */
const REACH = 5;

/** Whether others take up, in some clauses of a sentence, what they were told: by an action, or by a promise of one. */
export function takesUp(
  { tokens }: Pick<SentenceReading, 'tokens'>,
  clauses: readonly Clause[],
): 'done' | 'promised' | undefined {
  const theirs = clauses.filter(
    (clause) =>
      clause.actor === 'others' && clause.voice === 'active' && tells({ ...clause, background: 'none' }) === 'action',
  );
  if (theirs.some(isTaking)) return 'done';
  return theirs.some((clause) => promises(clause, tokens)) ? 'promised' : undefined;
}

/** "They fixed it", "my lead, who fixed it"; not "Mr. Hayashi, who retired", nor "QA tested it". */
function isTaking({ lemma, link }: Clause): boolean {
  if (link === 'relative') return isDecisive(lemma, []);
  return link === 'main' && !ANSWERS.has(lemma) && !CHECKS.has(lemma) && !SAYS.has(lemma);
}

/** "Said he'd look into it", "promised to raise them". */
function promises({ verb: said, lemma }: Clause, tokens: readonly Token[]): boolean {
  if (!SAYS.has(lemma)) return false;
  const from = firstFrom(tokens, said.end);
  if (lemma === 'promise' && textAt(tokens, from) === 'to') return true;
  for (let at = from; at < from + REACH; at += 1) {
    if (!THEY.has(textAt(tokens, at))) continue;
    const [verb, next] = [textAt(tokens, at + 1), textAt(tokens, at + 2)];
    if (WILL.has(verb)) return !NOTHING.has(next);
    if (ARE.has(verb) && next === 'on' && textAt(tokens, at + 3) === 'it') return true;
  }
  return false;
}
