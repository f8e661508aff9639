import type * as vscode from 'vscode';
import { bankOf } from '../../bank/bankOf';
import type { Bank, BankEntry } from '../../bank/types';
import type { OptionsByFolder } from './folderOptions';

/** What is known of a file. */
export interface Kept {
  readonly uri: vscode.Uri;
  /** What is known of it; a sentence's half where it cannot be read. */
  readonly read: BankEntry | string;
  /** The options that it was read with, in one line. */
  readonly with: string;
}

/** Who knows when a story was last told aloud. */
export interface Rehearsals {
  rehearsalOf(story: vscode.Uri): { readonly at: string } | undefined;
  readonly onDidChange: vscode.Event<void>;
}

/** The bank of all that is known, by file. */
export function bankFrom(
  kept: ReadonlyMap<string, Kept>,
  byFolder: OptionsByFolder,
  rehearsals: Rehearsals | undefined,
): Bank {
  const all = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  const principles = new Set<string>();
  const folders = new Set<string>();
  for (const [file, { uri }] of all) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    if (folders.has(folder)) continue;
    folders.add(folder);
    for (const { name } of byFolder.of(uri).options.principles) principles.add(name);
  }
  return bankOf(
    all.flatMap(([, { uri, read }]) =>
      typeof read === 'string' ? [] : [{ ...read, rehearsed: rehearsals?.rehearsalOf(uri)?.at }],
    ),
    all.flatMap(([file, { read }]) => (typeof read === 'string' ? [{ file, reason: read }] : [])),
    [...principles],
  );
}
