import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { readOrdinaryFile } from './readFile';
import { codeOf, Refusal } from './reasons';

/** File systems that know no second name for a file say so in one of these ways. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/**
 * Writes a new file, whole or not at all, and never over another.
 *
 * @throws what the file system throws: EEXIST where something of that name is there
 */
export async function createFile(file: string, text: string): Promise<void> {
  const beside = await writeBeside(file, text, 0o666);
  try {
    // A rename would take the place of what is there; a second name for a file never does.
    await link(beside, file).catch(async (error: unknown) => {
      if (!NO_LINKS.includes(codeOf(error))) throw error;
      await copyFile(beside, file, constants.COPYFILE_EXCL);
    });
  } finally {
    await rm(beside, { force: true });
  }
}

interface Replacement {
  readonly file: string;
  /** What the new text was made of: a file that holds anything else by now is left alone. */
  readonly before: Uint8Array;
  readonly text: string;
  /** The folder that was given: a link that leads out of it is not followed. */
  readonly within: string;
}

/**
 * Puts another text into a file, whole or not at all; its permissions and its owner stay, and a link stays a link.
 *
 * @throws {Refusal} where the file is not to be written, and what the file system throws
 */
export async function replaceFile({ file, before, text, within }: Replacement): Promise<void> {
  const target = await realpath(file);
  if (!isInside(target, await realpath(within))) throw new Refusal(`it's a link that leads out of ${within}`);
  // Renaming asks for the folder's permission alone.
  await access(target, constants.W_OK);
  const { mode, uid, gid } = await stat(target);
  const beside = await writeBeside(target, text, 0o600, async (handle) => {
    const own = await handle.stat();
    if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid);
    await handle.chmod(mode & 0o7777);
  });
  try {
    if (!Buffer.from(before).equals(await readOrdinaryFile(target))) throw new Refusal('it changed in the meantime');
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The path of a new file in the same folder, and so on the same disk, with the text in it. */
async function writeBeside(
  file: string,
  text: string,
  mode: number,
  prepare?: (handle: Awaited<ReturnType<typeof open>>) => Promise<void>,
): Promise<string> {
  const beside = path.join(path.dirname(file), `.star-story-${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(beside, 'wx', mode);
  try {
    await handle.writeFile(text);
    await prepare?.(handle);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(beside, { force: true });
    throw error;
  }
  await handle.close();
  return beside;
}

function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
