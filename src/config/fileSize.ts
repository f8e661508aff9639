/** Bytes. A story is a few thousand, and a book has one or two million: what is larger is not somebody's story or notes. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** Half a sentence, after the file's name. */
export const TOO_LARGE = "it's larger than 4 MB";

/** The pictures of a Word document are packed with its words. It may not unpack to more than this either. */
const MOST_OF_WORD = 20 * 1024 * 1024;

/** What a file may hold by its name, and half a sentence for one that holds more. */
export function sizeLimit(file: string): { readonly most: number; readonly tooLarge: string } {
  return /\.docx$/i.test(file)
    ? { most: MOST_OF_WORD, tooLarge: "it's larger than 20 MB" }
    : { most: MOST_BYTES, tooLarge: TOO_LARGE };
}
