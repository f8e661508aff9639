import type { KeptStories } from './keptStories';
import { fileNameFor } from './renderStory';

/** Where a story's file goes in a folder. */
export interface Place {
  /** A path from the folder where the story is there already, else the name of a new file in it. */
  readonly name: string;
  /** The very story is there under this name: nothing is to be written. */
  readonly isThere: boolean;
  /** A file that has the name the story would have had, with other words in it. */
  readonly other?: string | undefined;
  /** Another file that tells most of the story. */
  readonly alike?: string | undefined;
  /** Those of the files above that were not there before this import wrote them. */
  readonly written: readonly string[];
}

/**
 * Finds a file name for a story, or the file that holds all its words already, so that importing twice makes no
 * copies. `taken` tells whether a name is in use in the folder, `kept` what stands in it and below.
 */
export function placeFor(title: string, text: string, taken: (name: string) => boolean, kept: KeptStories): Place {
  const there = kept.same(text);
  const written = (...files: readonly (string | undefined)[]): readonly string[] =>
    files.flatMap((file) => (file !== undefined && kept.isWritten(file) ? [file] : []));
  if (there !== undefined) return { name: there, isThere: true, written: written(there) };
  let other: string | undefined;
  const name = fileNameFor(title, (one) => {
    if (!taken(one)) return false;
    other ??= one;
    return true;
  });
  const found = kept.alike(text);
  const alike = found === other ? undefined : found;
  return { name, isThere: false, other, alike, written: written(other, alike) };
}
