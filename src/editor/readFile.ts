import * as vscode from 'vscode';
import { sizeLimit } from '../config/fileSize';

/** Something that is there and is not read; the message is half a sentence. */
export class Refusal extends Error {}

/**
 * The bytes of an ordinary file that is not far too large. A pipe or a device is not opened: reading one can wait for
 * ever.
 *
 * @throws {Refusal} for what is not read, and as the file system throws
 */
export async function readOrdinaryFile(uri: vscode.Uri): Promise<Uint8Array> {
  const { type, size } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) !== 0) throw new Refusal("it's a folder");
  if ((type & vscode.FileType.File) === 0) throw new Refusal("it's a pipe or a device, not a file");
  const { most, tooLarge } = sizeLimit(uri.path);
  if (size > most) throw new Refusal(tooLarge);
  return vscode.workspace.fs.readFile(uri);
}

/** What the file system says where nothing is there: no failure where a file need not be. */
const ABSENT: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

/** Whether reading failed since there is nothing to read. */
export function isAbsent(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && ABSENT.has(error.code);
}

/** Why something cannot be read or written, as half a sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions') return "you don't have permission";
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
