/** Why something cannot be read or written, as half a sentence. */
export class Refusal extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it doesn't exist",
  EACCES: "you don't have permission",
  EPERM: "you don't have permission",
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EISDIR: "it's a folder",
  ENOTDIR: "part of its path isn't a folder",
  EEXIST: 'a file with that name already exists',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** A sentence that says why a path could not be read. */
export function unreadable(given: string, error: unknown): string {
  return `Can't read ${given}: ${reasonOf(error)}.`;
}

/** A sentence that says why a file could not be written. */
export function unwritable(given: string, error: unknown): string {
  return `Can't write ${given}: ${reasonOf(error)}.`;
}

/** The code of an error of the file system, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Half a sentence. */
export function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
