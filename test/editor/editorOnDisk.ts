import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Uri as EditorUri } from 'vscode';

/** As much of the editor as its files need, on the real disk: `vi.mock('vscode', () => import('./editorOnDisk'))`. */

/** The folder that is open, and what goes wrong. Of files, it has room for so many more. */
export const disk = { root: '', room: Number.POSITIVE_INFINITY, renameFails: false, readFails: false };

/** The kinds are told as the editor's own provider does: 1 file, 2 folder, 64 link. */
export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 };

/** Carries a code, by which what is not there is told from what cannot be read. */
export class FileSystemError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'FileNotFound',
  ENOTDIR: 'FileNotADirectory',
  EACCES: 'NoPermissions',
};

async function told<T>(doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FileSystemError(CODES[code ?? ''] ?? 'Unknown', message);
  }
}

const uri = (file: string): EditorUri => ({ path: file, toString: () => file }) as EditorUri;

export const Uri = {
  file: uri,
  from: ({ path: file }: { readonly path: string }) => uri(file),
  joinPath: ({ path: base }: EditorUri, ...parts: string[]) => uri(path.posix.join(base, ...parts)),
};

export const workspace = {
  get workspaceFolders() {
    return [{ uri: uri(disk.root) }];
  },
  asRelativePath: ({ path: file }: EditorUri) => path.posix.relative(disk.root, file),
  getWorkspaceFolder: ({ path: file }: EditorUri) =>
    file.startsWith(disk.root) ? { uri: { path: disk.root } } : undefined,
  fs: {
    stat: async ({ path: file }: EditorUri) => {
      const link = (await told(lstat(file))).isSymbolicLink() ? FileType.SymbolicLink : 0;
      const about = await told(stat(file));
      const kind = about.isFile() ? FileType.File : about.isDirectory() ? FileType.Directory : FileType.Unknown;
      return { type: link | kind, size: about.size };
    },
    readFile: async ({ path: file }: EditorUri) => {
      if (disk.readFails) throw new FileSystemError('Unknown', 'the disk is broken');
      return told(readFile(file));
    },
    readDirectory: async ({ path: folder }: EditorUri) =>
      (await told(readdir(folder, { withFileTypes: true }))).map((one) => [
        one.name,
        one.isDirectory() ? FileType.Directory : FileType.File,
      ]),
    createDirectory: ({ path: folder }: EditorUri) => told(mkdir(folder, { recursive: true })),
    writeFile: ({ path: file }: EditorUri, bytes: Uint8Array) => told(writeFile(file, bytes)),
    delete: ({ path: file }: EditorUri) => told(rm(file)),
    rename: async ({ path: from }: EditorUri, { path: to }: EditorUri, { overwrite }: { overwrite: boolean }) => {
      disk.room -= 1;
      if (disk.renameFails || disk.room < 0) throw new FileSystemError('Unknown', 'the disk is full');
      if (!overwrite && (await isThere(to))) throw new FileSystemError('FileExists', 'FileExists');
      await told(rename(from, to));
    },
  },
};

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
