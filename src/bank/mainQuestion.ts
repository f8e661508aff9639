/** What is asked behind any story, whatever it is for: "and what did you learn?". */
const ABOUT_ANY =
  /[.?!;:,–—-]? ?(?:\band )?(?:(?:looking back|in hindsight|in retrospect|today|now),? )?\b(?:what (?:did|have) you (?:learn|learned|take away)|what (?:would|do|will) you do differently|what (?:you(?:['’]ve| have)? learned|you(?:['’]d| would) do differently))(?: (?:from|because of) (?:it|that|this|the experience))?(?: (?:today|now|nowadays|next time|this time))?[ .?!]{0,4}$/i;
/** How a thing that wasn't done is asked for. */
const FAILED_TO = /\b(?:you(?:['’]ve| have)?(?: ever)? failed|did you(?: ever)? fail) to (?=[a-z])/i;
/** The same as a mere phrase: "Failed to ask for help". */
const FAILED_ALONE = /^fail(?:ed)? to (?=[a-z])/i;

/**
 * A question without what any story is asked for at its end; the whole of it where nothing else is asked. A mere phrase for
 * what wasn't done is framed as the question that it stands for.
 */
export function mainQuestion(question: string): string {
  const asked = question.trimEnd();
  const end = asked.search(ABOUT_ANY);
  const main = end > 0 ? `${asked.slice(0, end)}?` : question;
  return main.replace(FAILED_ALONE, 'Tell me about a time you failed to ');
}

/** What somebody failed to do, asked for as if it had been done; undefined where a question isn't framed like this. */
export function askedAsDone(question: string): string | undefined {
  return FAILED_TO.test(question) ? question.replace(FAILED_TO, 'you ') : undefined;
}
