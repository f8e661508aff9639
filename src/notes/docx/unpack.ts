import JSZip from 'jszip';

/** Bytes of XML. A story is a few thousand; what unpacks to more was made to fill a memory. */
const MOST_UNPACKED = 20 * 1024 * 1024;

const NO_DOCUMENT = "it isn't a Word document";

/**
 * The XML parts of a Word document by their paths. Pictures stay packed.
 *
 * @throws where it is no such document, or unpacks to more than `MOST_UNPACKED`
 */
export async function unpackXml(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new Error(NO_DOCUMENT);
  });
  const parts = new Map<string, string>();
  let left = MOST_UNPACKED;
  for (const [path, file] of Object.entries(zip.files)) {
    if (file.dir || !/\.(?:xml|rels)$/i.test(path)) continue;
    const unpacked = await upTo(file, left);
    left -= unpacked.length;
    parts.set(path, new TextDecoder().decode(unpacked));
  }
  if (!parts.has('word/document.xml')) throw new Error(NO_DOCUMENT);
  return parts;
}

/** What JSZip has besides its types: the words of an entry, piece by piece, so that no size it names has to be believed. */
interface Streamed {
  internalStream(type: 'uint8array'): Stream;
}
interface Stream {
  on(event: 'data', then: (piece: Uint8Array) => void): Stream;
  on(event: 'error', then: (error: Error) => void): Stream;
  on(event: 'end', then: () => void): Stream;
  pause(): Stream;
  resume(): Stream;
}

function upTo(file: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const stream = (file as unknown as Streamed).internalStream('uint8array');
    stream
      .on('data', (piece) => {
        length += piece.length;
        if (length > most) {
          stream.pause();
          pieces.length = 0;
          reject(new Error('it unpacks to more than 20 MB'));
        } else pieces.push(piece);
      })
      .on('error', reject)
      .on('end', () => {
        const all = new Uint8Array(length);
        let at = 0;
        for (const piece of pieces) {
          all.set(piece, at);
          at += piece.length;
        }
        resolve(all);
      })
      .resume();
  });
}
