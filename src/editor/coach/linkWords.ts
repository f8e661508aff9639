/** Places of one check that are listed; the squiggles show the rest. */
const MOST_PLACES = 4;

/** The places of a check's row that have a link: the one its message quotes, and so many of the others. */
export function shownPlaces<T extends { readonly words: string }>(message: string, places: readonly T[]) {
  const [first, ...others] = places;
  const quoted = first !== undefined && quotedIn(message, first.words) !== undefined ? first : undefined;
  const all = quoted ? others : places;
  return { quoted, listed: all.slice(0, MOST_PLACES), more: Math.max(0, all.length - MOST_PLACES) };
}

/** What a link to a place in the story reads, where it stands by itself: words of the story, or the name of a heading. */
export function linkWords(words: string): string {
  const heading = headingOf(words);
  return heading === undefined ? `“${words}”` : `Go to ${heading}`;
}

/** What a message quotes, marks and all, where it is the words of a place: there the quote itself is the link. */
export function quotedIn(message: string, words: string): string | undefined {
  const [opening, closing] = [message.indexOf('“'), message.indexOf('”')];
  if (opening < 0 || closing < opening) return undefined;
  const quoted = message.slice(opening, closing + 1);
  return isSame(quoted.slice(1, -1), headingOf(words) ?? words) ? quoted : undefined;
}

function isSame(quoted: string, words: string): boolean {
  const end = words.replace(/…$/, '');
  return quoted === words || (end.length > 1 && quoted.startsWith(end)) || words.startsWith(quoted.replace(/…$/, ''));
}

/** The text of a heading; undefined for other words. */
function headingOf(words: string): string | undefined {
  return /^#{1,6}\s+(\S.*)/.exec(words)?.[1];
}
