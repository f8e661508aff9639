import path from 'node:path';
import { decodeText } from '../notes/decodeText';
import { readOrdinaryFile } from './readFile';
import { unreadable } from './reasons';

/** The words of a file of notes. */
interface Notes {
  readonly text: string;
  /** Words of a Word document that are not its text. */
  readonly unread: readonly string[];
}

/** Reads a file of notes: text, or a Word document. Where it cannot be read, that is complained of. */
export async function notesOf(
  file: string,
  cwd: string,
  complain: (problem: string) => void,
): Promise<Notes | undefined> {
  try {
    const bytes = await readOrdinaryFile(path.resolve(cwd, file));
    if (/\.docx$/i.test(file)) {
      // A script of its own, which nobody needs to wait for who has no such file.
      const { readDocx } = await import('../notes/docx/readDocx');
      const { html, leftOut } = await readDocx(bytes);
      return { text: html, unread: leftOut };
    }
    const text = decodeText(bytes);
    if (text === undefined) complain(`Can't read ${file}: it isn't text.`);
    return text === undefined ? undefined : { text, unread: [] };
  } catch (error) {
    complain(unreadable(file, error));
    return undefined;
  }
}
