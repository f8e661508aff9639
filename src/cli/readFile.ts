import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { sizeLimit } from '../config/fileSize';
import { Refusal } from './reasons';

/** Opening a pipe waits for whoever writes into it, unless told not to. Windows knows neither flag, nor such pipes. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * The bytes of an ordinary file that is not far too large. A pipe, a device or a socket is not opened, so that nothing
 * waits for it.
 *
 * @throws {Refusal} for anything else, and what the file system throws
 */
export async function readOrdinaryFile(file: string): Promise<Uint8Array> {
  refuseUnlessOrdinary(file, await stat(file));
  const handle = await open(file, FLAGS);
  try {
    // It can have become another since.
    refuseUnlessOrdinary(file, await handle.stat());
    return await upToMost(file, handle);
  } finally {
    await handle.close();
  }
}

/** Files that the system makes up as they are read, such as those of /proc, say that they are empty. */
async function upToMost(file: string, handle: FileHandle): Promise<Uint8Array> {
  const { most, tooLarge } = sizeLimit(file);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(64 * 1024));
    if (bytesRead === 0) return Buffer.concat(chunks);
    length += bytesRead;
    if (length > most) throw new Refusal(tooLarge);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

/** What stands where a folder is looked for, in a word. */
export function kindOf(about: Stats): string {
  if (about.isFile()) return 'file';
  if (about.isFIFO()) return 'pipe';
  return about.isSocket() ? 'socket' : 'device';
}

function refuseUnlessOrdinary(file: string, about: Stats): void {
  const { most, tooLarge } = sizeLimit(file);
  if (about.isDirectory()) throw new Refusal("it's a folder");
  if (!about.isFile()) throw new Refusal(`it's a ${kindOf(about)}, not a file`);
  if (about.size > most) throw new Refusal(tooLarge);
}
