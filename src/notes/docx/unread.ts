import { decodeEntities } from '../../story/entities';

const PARAGRAPH = /<w:p[ >]/;
const TEXT = /<w:t(?:\s[^<>]{0,200})?>([^<]*)<\/w:t>/g;
const DELETED = /<w:delText(?:\s[^<>]{0,200})?>([^<]*)<\/w:delText>/g;
const ASIDE = /^word\/(?:header|footer|comments)\d{0,4}\.xml$/;

/** The words of a document that are not its text: headers, footers, comments, and what somebody deleted. */
export function unreadWords(parts: ReadonlyMap<string, string>): readonly string[] {
  const words: string[] = [];
  for (const [path, xml] of parts) if (ASIDE.test(path)) words.push(...paragraphs(xml, TEXT));
  words.push(...paragraphs(parts.get('word/document.xml') ?? '', DELETED));
  return [...new Set(words)];
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
