import { fileNameFor } from './renderStory';

/** Where a story's file goes in a folder. */
export interface Place {
  readonly name: string;
  /** The very story is there under this name: nothing is to be written. */
  readonly isThere: boolean;
  /** A file that has the name the story would have had, with other words in it. */
  readonly other?: string | undefined;
}

/**
 * Finds a file name for a story, or the file that holds it letter by letter already, so that importing twice makes no
 * copies. `taken` tells whether a name is in use; `read` gives a file's text, or nothing where it cannot be read.
 */
export async function placeFor(
  title: string,
  text: string,
  taken: (name: string) => boolean,
  read: (name: string) => Promise<string | undefined>,
): Promise<Place> {
  const used: string[] = [];
  const name = fileNameFor(title, (one) => {
    if (!taken(one)) return false;
    used.push(one);
    return true;
  });
  for (const one of used) {
    if (plain((await read(one)) ?? '') === plain(text)) return { name: one, isThere: true };
  }
  return { name, isThere: false, other: used[0] };
}

/** Another editor may have written other line ends. */
function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}
