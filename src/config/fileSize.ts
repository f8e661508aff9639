/** Bytes. A story is a few thousand, and a book has one or two million: what is larger is not somebody's story or notes. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** Half a sentence, after the file's name. */
export const TOO_LARGE = "it's larger than 4 MB";
