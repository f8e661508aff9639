/** The most letters that may differ before a word is another word: one in short ones, two from six letters, three from twelve. */
function tolerance(length: number): number {
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}

/** Longer words are no slip of anything. UTF-16 units. */
const LONGEST = 80;

/**
 * The candidate that a word is most likely a slip of, without regard to case; undefined where none is near, where two
 * are as near, where only a digit differs ("SDE4" is no slip of "SDE1"), or where it stands whole beside other words
 * ("Customer Obsession, PM").
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const written = word.trim().toLowerCase();
  if (written.length === 0 || written.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of candidates) {
    const target = candidate.toLowerCase();
    const allowed = tolerance(Math.min(written.length, target.length));
    if (Math.abs(written.length - target.length) > allowed || digitsOf(written) !== digitsOf(target)) continue;
    const distance = editDistance(written, target);
    if (distance > allowed || distance > bestDistance) continue;
    tied = distance === bestDistance && best?.toLowerCase() !== target;
    best = candidate;
    bestDistance = distance;
  }
  return tied || (best !== undefined && standsAmong(best.toLowerCase(), written)) ? undefined : best;
}

function standsAmong(name: string, words: string): boolean {
  const [one, all] = [plain(name), plain(words)];
  return one !== all && ` ${all} `.includes(` ${one} `);
}

function plain(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

/** Insertions, deletions, replacements and swapped neighbours that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (oneBack[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (oneBack[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) least = Math.min(least, (twoBack[column - 2] ?? 0) + 1);
      current.push(least);
    }
    twoBack = oneBack;
    oneBack = current;
  }
  return oneBack[to.length] ?? 0;
}
