/** Why something cannot be read or written, as half a sentence. */
export class Refusal extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'its disk takes no changes',
  ENOSPC: 'its disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a file of that name is there',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** A sentence that says why a path could not be read. */
export function unreadable(given: string, error: unknown): string {
  return `Cannot read ${given}: ${reasonOf(error)}.`;
}

/** A sentence that says why a file could not be written. */
export function unwritable(given: string, error: unknown): string {
  return `Cannot write ${given}: ${reasonOf(error)}.`;
}

/** The code of an error of the file system, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Half a sentence. */
export function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
