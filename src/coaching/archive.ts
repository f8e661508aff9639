/** Everything that is known, by its name: "index", "ownership", "common", "tracks", "packs/…". */
export type Archive = Readonly<Record<string, unknown>>;

const GZIP = [0x1f, 0x8b] as const;

/**
 * Reads the one compressed file that knowledge ships as. A server may have unpacked it on the way, so it is taken
 * plain too.
 *
 * @throws where it is neither
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Archive> {
  const packed = GZIP.every((byte, at) => bytes[at] === byte);
  return JSON.parse(new TextDecoder().decode(packed ? await gunzip(bytes) : bytes)) as Archive;
}

/** What a web worker and Node both have for it. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
