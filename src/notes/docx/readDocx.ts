import JSZip from 'jszip';
import { convertToHtml, images } from 'mammoth';
import { withFootnotes } from './footnotes';
import { readableXml } from './readableXml';
import { unpackXml } from './unpack';
import { unreadWords } from './unread';

/** The words of a Word document. */
export interface WordNotes {
  /** Its text as HTML, which the import of notes reads. */
  readonly html: string;
  /** Headers, footers, comments, deletions and drawings, which are not its text, and what could not be read of it. */
  readonly leftOut: readonly string[];
}

/** The text, and its footnotes and endnotes. */
const READ = /^word\/(?:document|footnotes|endnotes)\.xml$/;

/**
 * Reads a Word document. Nothing outside of it is opened, and no picture is unpacked.
 *
 * @throws where it is no such document, or unpacks to more than 20 MB
 */
export async function readDocx(bytes: Uint8Array): Promise<WordNotes> {
  const parts = new Map(
    [...(await unpackXml(bytes))].map(([path, xml]) => [path, READ.test(path) ? readableXml(xml) : xml] as const),
  );
  const zip = new JSZip();
  for (const [path, xml] of parts) zip.file(path, xml);
  const arrayBuffer = await zip.generateAsync({ type: 'arraybuffer' });
  const { value, messages } = await convertToHtml(
    { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: images.imgElement(async () => ({ src: '' })),
    },
  );
  const unknown = messages.flatMap(({ message }) => UNKNOWN.exec(message)?.[1] ?? []);
  return { html: withFootnotes(value), leftOut: unreadWords(parts, new Set(unknown)) };
}

/** How mammoth tells the name of an element that it does not read. */
const UNKNOWN = /^An unrecognised element was ignored: (?:\{[^{}]*\}|[^:]{0,40}:)?(.+)$/;
