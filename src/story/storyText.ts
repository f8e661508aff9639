/**
 * The text of a file, with its byte order mark and line ends as they are, so that offsets fit the file.
 * Undefined where it is no text: not UTF-8, or with NUL in it.
 */
export function storyText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
