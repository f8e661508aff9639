import { UNSEEN } from '../language/signs';
import { decodeEntities } from './entities';
import { BEFORE_POWER, NOTE_MARK, powerSigns } from './raised';

/** Nothing but letters, digits and the marks of ordinary headings: what nearly every heading is. */
const PLAIN = /^[\p{L}\p{N} ,.’'()/?!—–-]*$/u;
/** Longer ones name no section, and are shown as they are. In UTF-16 units. */
const LONGEST = 400;

const COMMENTS = /<!--[^<]{0,300}?-->|%%[^%]{1,300}%%/g;
const ADDRESSES = /https?:\/\/[^\s()[\]<>"]{1,200}/gi;
/** A raised note or a power: "<sup>1</sup>", "^1^". */
const RAISED = /<sup>([^<>]{0,40})<\/sup>|\^([\d,*†‡]{1,6})\^/gi;
const TAGS = /<\/?[a-z][^<>]{0,300}>/gi;
/** Elements of HTML that can stand in a heading or a cell. */
const ELEMENTS = [
  'a|abbr|acronym|address|article|aside|b|bdi|bdo|big|blockquote|br|button|caption|center|cite|code|col|colgroup|data',
  'dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label',
  'legend|li|main|map|mark|math|menu|meta|nav|ol|output|p|picture|pre|q|rp|rt|ruby|s|samp|section|small|source|span',
  'strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr',
].join('|');
/** A word that somebody put into such brackets: "<name>". Programs write elements of their own with a colon or a hyphen. */
const BRACKETED = new RegExp(`</?(?!(?:${ELEMENTS})[\\s/>])[a-z][a-z0-9]{0,40}(?:\\s[^<>]{0,200})?>`, 'i');
const IMAGES = /!\[\[[^[\]]{0,300}\]\]|!\[[^[\]]{0,300}\](?:\([^()]{0,300}\)|\[[^[\]]{0,100}\])/g;
/** A number, or what hangs on a word: "the [^a-z] pattern" has no note. */
const REFERENCES = /\[\^\d{1,6}\]|(?<=\S)\[\^[^[\]\s]{1,60}\]/g;
const FOOTNOTES = /\[\^[^[\]]{1,60}\]/g;
/** "[[Action]]", "[[Lamp#Action]]", "[[Lamp|Action]]": the last of its parts is what is shown. */
const WIKI_LINKS = /\[\[(?:[^[\]|]{0,200}[|#])?([^[\]|#]{0,200})\]\]/g;
/** An address may hold parentheses of its own: "(u_(d))". */
const LINKS = /(?<!!)\[([^[\]]{0,200})\](?:\([^()]{0,300}(?:\([^()]{0,100}\)[^()]{0,100}){0,2}\)|\[[^[\]]{0,100}\])/g;
/**
 * "Action [[Lamp]]", "Action [the doc](https://docs.example)": what is linked beside the words, no part of a phrase such
 * as "Results [of the lamp](https://docs.example)". Behind a joint it's the section's text.
 */
export const LINKS_BEHIND =
  /(?<=[^\s:：﹕;；.…,|/&+=>→·•›»‐–—−-])(?:\s{1,3}(?:\[\[(?=[\p{Lu}\p{N}])[^[\]]{1,200}\]\]|\[(?=[\p{Lu}\p{N}]|(?:the|my|our|see|docs?|link|wiki)\b)[^[\]]{1,200}\](?:\([^()]{0,300}\)|\[[^[\]]{0,100}\]))){1,3}(?=[^\p{L}\p{N}]{0,20}$|\s{1,3}[{#^:][^[\]]{0,200}$)/u;
/** "{#id}", "{ .class }", "{: .class}", "{key=value}", and what points at a block, at the end. */
const ATTRIBUTES = /(?:\{[ \t]{0,3}[:#.=-][^{}]{0,200}\}|\{[\w-]{1,30}=[^{}]{0,200}\}|\{\}|\s\^[\w-]{1,30})$/;
/** What may stand behind those: a picture, a short code, a hashtag. */
const BEHIND_ATTRIBUTES =
  /(?:\s?\p{Extended_Pictographic}\uFE0F?|\s:[a-z][a-z0-9_+-]{0,40}:|\s#\p{L}[\p{L}\p{N}_/-]{0,60})$/u;
/** ":pushpin:", with a space or an end of the heading on both sides. */
const SHORT_CODES = /(^|\s):[a-z][a-z0-9_+-]{0,40}:(?=\s|$)/gi;
/** "Pump :fire:" ends with a picture, not with a colon. */
const LAST_SHORT_CODE = /(?:^|\s):[a-z][a-z0-9_+-]{0,40}:$/i;
/** "\#" is a sign that stands for itself. */
export const ESCAPES = /\\(?=[!-/:-@[-`{-~])/g;
const SHOWS_NOTHING = new RegExp(`[${UNSEEN}]`, 'g');

const ENTITY = /&#?\w{1,8};/;
const BRACES = /\{[^{}]{0,200}\}/;
const sources = (...patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');

/** What a reader of the page sees as no word of the heading, and is worth keeping: comments, pictures, footnotes, addresses. */
export const UNSAID = new RegExp(sources(COMMENTS, IMAGES, FOOTNOTES, ADDRESSES, BRACKETED), 'gi');
/** The source of a pattern for whatever is one piece, the signs inside it no signs of the heading. */
export const PIECES = sources(
  ...[COMMENTS, IMAGES, LINKS, WIKI_LINKS, FOOTNOTES, ADDRESSES, TAGS, BRACES, SHORT_CODES, ENTITY],
);

/** Emphasis and code around whole words: "**Lamp**", not the signs inside "retry_count", "__init__", "C*" or "\*". */
const STARS = /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}*])/gu;
const UNDERSCORES =
  /(?<![\p{L}\p{N}_\\])(_{1,3})(?!(?<=__)[a-z0-9]+__)(?=[^\s_])([^_\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}_])/gu;
const CODE = /(?<!`)`([^`\n]{1,300})`(?!`)/g;
const MARKED = /(?<![=+~])(==|\+\+|~~)(?=[^\s=+~])([^=+~\n]{1,300})(?<=\S)\1(?![=+~])/g;

/** Without the signs of emphasis and code around whole words. */
export function withoutStress(words: string): string {
  return words.replace(CODE, '$1').replace(STARS, '$2').replace(UNDERSCORES, '$2').replace(MARKED, '$2');
}

/** Without a last colon. */
export function withoutColon(words: string): string {
  return LAST_SHORT_CODE.test(words) ? words : words.replace(/:$/, '').trimEnd();
}

/** Without the attributes at the end. The pictures, short codes and hashtags among them stay. */
function withoutAttributes(words: string): string {
  let left = words.trimEnd();
  let kept = '';
  for (;;) {
    const attributes = ATTRIBUTES.exec(left);
    const decoration = attributes ? null : BEHIND_ATTRIBUTES.exec(left);
    const end = attributes ?? decoration;
    if (!end) return left + kept;
    kept = (decoration?.[0] ?? '') + kept;
    left = left.slice(0, end.index).trimEnd();
  }
}

/** Raised words as they are shown: a power by its signs, the mark of a note not at all, all others as they are. */
function raisedShown(written: string, tagged: string | undefined, marked: string, at: number, whole: string): string {
  const raised = tagged ?? marked;
  const signs = powerSigns(whole.slice(Math.max(0, at - BEFORE_POWER), at), raised);
  return signs ?? (NOTE_MARK.test(raised) ? '' : written);
}

/** Without the marks of notes. What a note in the line says stays. */
export function withoutNoteMarks(words: string): string {
  return words.replace(RAISED, raisedShown).replace(REFERENCES, '');
}

/**
 * The words of a heading as a reader of the page sees them: without ids, classes, comments, tags, footnotes and the
 * targets of links. Its numbers, pictures and hashtags are the writer's own and stay.
 */
export function headingWords(written: string): string {
  if (written.length > LONGEST || PLAIN.test(written)) return written;
  const linked = written
    .replace(COMMENTS, ' ')
    .replace(LINKS, '$1')
    .replace(RAISED, raisedShown)
    .replace(ADDRESSES, '')
    .replace(TAGS, '')
    .replace(IMAGES, ' ')
    .replace(FOOTNOTES, '')
    .replace(WIKI_LINKS, '$1')
    .replace(LINKS, '$1');
  const shown = decodeEntities(withoutAttributes(linked).replace(SHORT_CODES, '$1').replace(ESCAPES, ''));
  return withoutColon(withoutStress(shown.replace(SHOWS_NOTHING, '')).replace(/\s+/g, ' ').trim());
}
