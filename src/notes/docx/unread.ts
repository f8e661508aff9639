import { decodeEntities } from '../../story/entities';

const PARAGRAPH = /<[wa]:p[ >]/;
const TEXT = /<[wma]:t(?:\s[^<>]{0,200})?>([^<]*)<\/[wma]:t>/g;
const DELETED = /<w:delText(?:\s[^<>]{0,200})?>([^<]*)<\/w:delText>/g;
const ASIDE = /^word\/(?:header|footer|comments|diagrams\/data|charts\/chart)\d{0,4}\.xml$/;
const TAG = /<(\/?)[\w.-]{1,40}:([\w.-]{1,60})(?:\s[^<>]*)?>/g;

/**
 * The words of a document that are not its text: headers, footers, comments, drawings, and what somebody deleted. And
 * those inside elements of it that nothing reads, by their names.
 */
export function unreadWords(
  parts: ReadonlyMap<string, string>,
  unknownElements: ReadonlySet<string>,
): readonly string[] {
  const words: string[] = [];
  for (const [path, xml] of parts) if (ASIDE.test(path)) words.push(...paragraphs(xml, TEXT));
  const text = parts.get('word/document.xml') ?? '';
  words.push(...paragraphs(text, DELETED));
  for (const inside of insides(text, unknownElements)) words.push(...paragraphs(inside, TEXT));
  return [...new Set(words)];
}

/** What stands inside elements of these names, each with all that is in it. */
function insides(xml: string, names: ReadonlySet<string>): readonly string[] {
  if (names.size === 0) return [];
  const found: string[] = [];
  let outer: { readonly name: string; readonly from: number } | undefined;
  let depth = 0;
  for (const { index, 0: tag, 1: slash, 2: name = '' } of xml.matchAll(TAG)) {
    if (tag.endsWith('/>') || (outer ? name !== outer.name : slash !== '' || !names.has(name))) continue;
    outer ??= { name, from: index + tag.length };
    depth += slash === '' ? 1 : -1;
    if (depth > 0) continue;
    found.push(xml.slice(outer.from, index));
    outer = undefined;
  }
  return found;
}

function paragraphs(xml: string, text: RegExp): readonly string[] {
  return xml
    .split(PARAGRAPH)
    .map((paragraph) =>
      [...paragraph.matchAll(text)]
        .map(([, words = '']) => decodeEntities(words))
        .join('')
        .trim(),
    )
    .filter((words) => words !== '');
}
