import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';

const DENIALS = wordSet("nobody no not n't never none without");
/** Behind "asked for", these are the work itself: "for it", "for a review"; not "for my opinion", "for help". */
const WORK = wordSet('it this that these those them one any anything more a an');
/** Whom it may be asked of with nothing behind: "nobody asked me". */
const ASKED = wordSet('me us for to');
/** In tokens: "to" stands no farther behind "asked" ("nobody had asked a second-year teacher to touch it"). */
const REACH = 7;

/**
 * Whether all that wasn't asked is something else than to do the work: "nobody asked questions", "I wasn't asked for my
 * opinion". "Nobody asked me to", "nobody asked for it" and "I wasn't asked" tell how it came to the candidate.
 */
export function isAskedElse(tokens: readonly Token[]): boolean {
  const denied = tokens.findIndex(({ text }) => DENIALS.has(text));
  const asked = tokens.flatMap(({ text }, at) => (text === 'asked' && denied >= 0 && at > denied ? [at] : []));
  return asked.length > 0 && asked.every((at) => asksElse(tokens, at));
}

function asksElse(tokens: readonly Token[], asked: number): boolean {
  const behind = tokens.slice(asked + 1, asked + 1 + REACH);
  const mark = behind.findIndex(({ kind }) => kind === 'mark');
  const words = (mark < 0 ? behind : behind.slice(0, mark)).map(({ text }) => text);
  const [first] = words;
  if (first === undefined || words.includes('to')) return false;
  if (first === 'for') return !WORK.has(textAt(tokens, asked + 2));
  return !ASKED.has(first) || /^(?:about|why|how|what|for|questions?)$/.test(words[1] ?? '');
}
