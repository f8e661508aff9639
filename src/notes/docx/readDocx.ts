import { convertToHtml, images } from 'mammoth';
import { unpackXml } from './unpack';
import { unreadWords } from './unread';

/** The words of a Word document. */
export interface WordNotes {
  /** Its text as HTML, which the import of notes reads. */
  readonly html: string;
  /** Headers, footers, comments and deletions, which are not its text. */
  readonly leftOut: readonly string[];
}

/**
 * Reads a Word document. Nothing outside of it is opened, and no picture is unpacked.
 *
 * @throws where it is no such document, or unpacks to more than 20 MB
 */
export async function readDocx(bytes: Uint8Array): Promise<WordNotes> {
  const parts = await unpackXml(bytes);
  const { buffer, byteOffset, byteLength } = bytes;
  const arrayBuffer = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { value } = await convertToHtml(
    { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: images.imgElement(async () => ({ src: '' })),
    },
  );
  return { html: value, leftOut: unreadWords(parts) };
}
