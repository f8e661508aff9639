const REFERENCE =
  /<sup><a href="#((?:foot|end)note-[^"<>]{1,40})" id="[^"<>]{1,60}">\[(\d{1,6})\]<\/a><\/sup>|<(\/?)(?:p|h[1-6]|ul|ol|table)(?:\s[^<>]{0,200})?>/g;
const NOTE = /<li id="((?:foot|end)note-[^"<>]{1,40})">/g;
const BACK = /<a href="#(?:foot|end)note-ref-[^"<>]{1,40}">↑<\/a>/g;
const BLOCK_TAG = /<\/?(?:p|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|br|div)(?:\s[^<>]{0,200})?\/?>/g;

/**
 * The HTML that mammoth makes of a Word document, with its footnotes and endnotes as those of Markdown: each stands below
 * the paragraph, list or table that it is of, not in a list behind the last story.
 */
export function withFootnotes(html: string): string {
  const { text, notes } = cutOff(html);
  if (notes.size === 0) return html;
  const pieces: string[] = [];
  let below: string[] = [];
  let depth = 0;
  let reached = 0;
  for (const { index, 0: found, 1: id, 2: number, 3: slash } of text.matchAll(REFERENCE)) {
    const end = index + found.length;
    if (id !== undefined) {
      pieces.push(text.slice(reached, index), `[^${number}]`);
      below.push(`<p>[^${number}]: ${notes.get(id) ?? ''}</p>`);
      reached = end;
      continue;
    }
    depth += slash === '' ? 1 : -1;
    if (depth > 0 || below.length === 0) continue;
    pieces.push(text.slice(reached, end), ...below);
    reached = end;
    below = [];
  }
  return pieces.join('') + text.slice(reached) + below.join('');
}

/** The text without the list of notes at its end, and the words of each note on one line. */
function cutOff(html: string): { readonly text: string; readonly notes: ReadonlyMap<string, string> } {
  const found = [...html.matchAll(NOTE)];
  const start = found[0] && html.lastIndexOf('<ol>', found[0].index);
  const notes = new Map(
    found.map(({ index, 0: tag, 1: id = '' }, at): [string, string] => [
      id,
      html
        .slice(index + tag.length, found[at + 1]?.index ?? html.length)
        .replace(BACK, '')
        .replace(BLOCK_TAG, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
  return { text: html.slice(0, start), notes };
}
