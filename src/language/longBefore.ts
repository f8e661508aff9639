import type { ParsedClause } from './clauseState';
import type { Token } from './tokens';
import { wordSet } from './wordSet';

/** Spans too long for a step of the story, when none are counted: "for years". */
const AGES = wordSet('years months decades ages generations');
/** "Until then", "till that day", "up to now": the time before the story's steps. */
const UNTIL: ReadonlySet<string> = new Set(['until']);
const BY_THEN: ReadonlySet<string> = new Set(['then', 'that', 'now']);
/** Adverbs of an earlier time at the head of a clause. */
const EARLIER = wordSet('previously formerly historically traditionally originally');

/** How many words before the subject are looked at for a time. */
const REACH = 5;

/** "For years", "for two years", "until then", "previously" before the subject at `subject`, in its own clause. */
function opensEarlier(tokens: readonly Token[], subject: number, perfect: boolean): boolean {
  const word = (at: number): string => tokens[at]?.text ?? '';
  for (let at = subject - 1; at >= Math.max(0, subject - REACH); at -= 1) {
    // A comma closes the time; another before it closes the clause before.
    if (tokens[at]?.kind === 'mark' && (word(at) !== ',' || at !== subject - 1)) return false;
    if (EARLIER.has(word(at))) return true;
    if (UNTIL.has(word(at)) && BY_THEN.has(word(at + 1))) return true;
    if (word(at) !== 'for') continue;
    if (AGES.has(word(at + 1)) || (word(at + 1) === 'many' && AGES.has(word(at + 2)))) return true;
    return perfect && AGES.has(word(at + 2));
  }
  return false;
}

/** "We had already signed the lease", "For years we paid in cash": it was so before the candidate's own steps. */
export function isLongBefore(tokens: readonly Token[], { verb, subject }: ParsedClause): boolean {
  if (verb.tense !== 'past') return false;
  if (verb.perfect && tokens[verb.main - 1]?.text === 'already') return true;
  return subject !== undefined && opensEarlier(tokens, subject.start, verb.perfect);
}
