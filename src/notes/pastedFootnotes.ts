const LINK = /<a\s[^<>]*>/gi;
const TARGET = /\shref=["']?([^"'\s]*)/i;
/** From a mark to its note, or back, by the names of Word, Google Docs and LibreOffice. */
const OF_NOTE = /#(?:_ftn|_(edn)|ftnt|sdfootnote|sd(end)note)(_?ref)?(\d{1,4})(anc)?/i;
const RAISED = /<sup(?:\s[^<>]{0,300})?>\s?(\[\^e?\d{1,4}\])\s?<\/sup>/gi;
/** Behind words a mark may stand before a colon; at the beginning of a line, the note of that number begins there. */
const MARK = /(?<=\S[ \t]{0,3})\[\^e?\d{1,4}\]|\[\^e?\d{1,4}\](?!:)/g;
const NOTE = /^(\[\^e?\d{1,4}\]):\s{0,9}/;
/** What a mark shows: a number of either kind, a letter, or signs, in brackets or not; nothing where a picture stands for it. */
const IS_MARK = /^[[(]?(?:\d{1,4}|[ivxlc]{1,7}|[a-z]|[*†‡§¶^↑]{0,4})[\])]?\.?$/i;
const TAGS = /<[^<>]*>/g;
/** The element that programs put around each note begins or ends here. */
const HOLDER = /(?=<\/?div[\s>])/i;
const ANY_NOTE = /\[\^e?\d{1,4}\]: /g;
const BETWEEN_PARAGRAPHS = /<\/p>\s{0,99}<p(?:\s[^<>]{0,500})?>/gi;
/** A mark is a number with the elements around it. In UTF-16 units. */
const LONGEST_MARK = 2000;

/** The HTML with the marks of footnotes and endnotes, in the text and in front of the notes, as those of Markdown. */
export function withNoteMarks(html: string): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { index, 0: tag } of html.matchAll(LINK)) {
    const [found, word, office, back, number, anchor] = OF_NOTE.exec(TARGET.exec(tag)?.[1] ?? '') ?? [];
    if (found === undefined || index < reached) continue;
    const held = html.slice(index + tag.length, index + LONGEST_MARK);
    const length = held.indexOf('</a>');
    // A link of words that leads to a note stays what it is.
    if (length < 0 || !IS_MARK.test(held.slice(0, length).replace(TAGS, '').trim())) continue;
    const isBack = back !== undefined || anchor !== undefined;
    pieces.push(html.slice(reached, index), `[^${word || office ? 'e' : ''}${number}]${isBack ? ': ' : ''}`);
    reached = index + tag.length + length + '</a>'.length;
  }
  return withWholeNotes((pieces.join('') + html.slice(reached)).replace(RAISED, '$1'));
}

/** The HTML with the paragraphs of a note as lines of one, where an element holds that note and nothing else. */
function withWholeNotes(html: string): string {
  const parts = html.split(HOLDER);
  return parts
    .map((part, at) => {
      const isWhole = /^<div/i.test(part) && /^<\/div/i.test(parts[at + 1] ?? '');
      const isNote = isWhole && part.match(ANY_NOTE)?.length === 1 && NOTE.test(part.replace(TAGS, '').trimStart());
      return isNote ? part.replace(BETWEEN_PARAGRAPHS, '<br>') : part;
    })
    .join('');
}

/** Markdown with each note below the paragraph, list or table that has its mark, not behind the last story. */
export function notesBelow(markdown: string): string {
  const all = markdown.split('\n\n');
  const marked = new Set(all.flatMap((paragraph) => (NOTE.test(paragraph) ? [] : (paragraph.match(MARK) ?? []))));
  const notes = new Map<string, string>();
  const text = all.filter((paragraph) => {
    const mark = NOTE.exec(paragraph)?.[1];
    if (mark === undefined || !marked.has(mark) || notes.has(mark)) return true;
    notes.set(mark, paragraph.replace(NOTE, '$1: '));
    return false;
  });
  return text.flatMap((paragraph) => [paragraph, ...notesOf(paragraph, notes)]).join('\n\n');
}

/** The notes of a paragraph's marks, each taken once. */
function notesOf(paragraph: string, notes: Map<string, string>): readonly string[] {
  return (paragraph.match(MARK) ?? []).flatMap((mark) => {
    const note = notes.get(mark);
    notes.delete(mark);
    return note ?? [];
  });
}
