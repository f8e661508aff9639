/** The longest stretch of ASCII letters, digits and underscores that begins at `from`; its end, in UTF-16 units. */
function runEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
    if (!letter && !(unit >= 48 && unit <= 57) && unit !== 95) break;
  }
  return at;
}

/**
 * Where the plain word that begins at `from` ends: an ASCII letter, then letters, digits and underscores, with nothing
 * behind it that could belong to it (an apostrophe, or anything beyond ASCII). 0 where there is no such word, and the
 * caller has to look more closely. Nearly every word of a story is plain, and a regular expression takes far longer.
 */
export function plainWordEnd(text: string, from: number): number {
  const first = text.charCodeAt(from) | 32;
  if (first < 97 || first > 122) return 0;
  const end = runEnd(text, from);
  const next = text.charCodeAt(end);
  return next === 39 || next > 127 ? 0 : end;
}
