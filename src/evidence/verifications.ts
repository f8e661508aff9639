import { type Clause, isReported, tells } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { isDeterminer, QUANTIFIERS } from '../language/wordClasses';
import { isDecisive } from './actionVerbs';
import { factsOf, type Judged, stands } from './facts';
import { firstFrom } from './judge/spanOf';
import { moved } from './readings';
import type { Fact } from './types';

const PARTS = ['Action', 'Result', 'Learning'] as const;

/** Verbs that mean to look once more at what is there already, whatever it is. */
const CHECKED_AGAIN: ReadonlySet<string> = new Set(
  `double-check spot-check cross-check sanity-check re-check recheck re-test retest re-count recount re-measure remeasure
  verify re-verify reverify validate re-validate revalidate proofread reconcile`.split(/\s+/),
);
/** Verbs that may look for a cause as well: they verify a share of the work, one by one ("50 of them", "every tenth record"). */
const LOOKED_AT: ReadonlySet<string> = new Set('check inspect audit sample'.split(' '));
const SHARES: ReadonlySet<string> = new Set([...QUANTIFIERS, 'every', 'each']);
/** Verbs that have somebody else do it. */
const ASKED: ReadonlySet<string> = new Set('ask have get let invite'.split(' '));
/** Those among them with no "to" before what is done. */
const BARE: ReadonlySet<string> = new Set(['have', 'let']);
const CHECKED_BY_OTHERS: ReadonlySet<string> = new Set([...CHECKED_AGAIN, ...LOOKED_AT, 'confirm', 'test']);
/** In tokens: what others are asked for stands no farther behind the asking. */
const FARTHEST = 12;

/** How the candidate made sure that it worked. A plain check of what was done needs no judge, and is no proof. */
export function readVerifications(judged: Judged): readonly Fact[] {
  const facts = factsOf(judged, 'verified', PARTS);
  const told = new Set(facts.map(({ sentence }) => sentence));
  const plain = checksIn(judged).filter(({ sentence }) => !told.has(sentence));
  return [...facts, ...plain].sort((a, b) => a.range.start - b.range.start);
}

/** What is checked before anything was done looks for the cause, so only what comes after a step of one's own counts. */
function checksIn({ story, sentences }: Judged): readonly Fact[] {
  let done = false;
  return sentences.flatMap(({ sentence, reading, answers }): Fact[] => {
    const start = story.sentences[sentence]?.range.start;
    if (start === undefined || !stands(story, sentence, PARTS)) return [];
    done ||= !stands(story, sentence, ['Action']);
    for (const clause of reading.clauses.filter(isOwn)) {
      if (done && isCheck(reading, clause)) {
        const words = moved(clause.verb, start);
        return [{ range: moved(clause.range, start), words, sentence, score: answers.verified, strength: 'cue' }];
      }
      done ||= tells(clause) === 'action' && isDecisive(clause.lemma, []);
    }
    return [];
  });
}

/** The candidate's or the group's, and it happened. */
function isOwn(clause: Clause): boolean {
  const { actor, tense } = clause;
  return (
    (actor === 'candidate' || actor === 'group') &&
    tense !== 'future' &&
    tells(clause) !== 'nothing' &&
    !isReported(clause)
  );
}

function isCheck({ tokens }: SentenceReading, { lemma, verb, range, background }: Clause): boolean {
  if (background !== 'none') return false;
  if (CHECKED_AGAIN.has(lemma)) return true;
  if (!LOOKED_AT.has(lemma) && !ASKED.has(lemma)) return false;
  const from = firstFrom(tokens, verb.end);
  const after = tokens.slice(from, Math.min(from + FARTHEST, firstFrom(tokens, range.end)));
  const [first] = after;
  if (LOOKED_AT.has(lemma)) return first?.kind === 'number' || SHARES.has(first?.text ?? '');
  // "Asked two nurses to confirm", "had the lab count": somebody stands between the verbs, and no article before the second.
  const other = after.findIndex((token) => CHECKED_BY_OTHERS.has(token.lemma));
  const before = after[other - 1];
  return other > 0 && before !== undefined && (before.text === 'to' || BARE.has(lemma)) && !isDeterminer(before.text);
}
