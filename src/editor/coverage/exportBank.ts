import * as vscode from 'vscode';
import { bankCsv } from '../../bank/bankCsv';
import { matrixPage } from '../../bank/matrixPage';
import type { Bank } from '../../bank/types';
import { openUnsaved } from '../commands/storyFiles';
import { shownPath } from '../commands/storyFolder';
import { overwriteFile } from '../writeFile';

const KINDS = {
  html: { name: 'HTML', text: matrixPage, language: 'html' },
  // Spreadsheets take a file without the mark for one of their country's old encoding.
  csv: { name: 'CSV', text: (bank: Bank) => `\uFEFF${bankCsv(bank)}`, language: 'plaintext' },
} as const;

/** Asks where the matrix goes and writes it; where there is no dialog or no folder, it opens unsaved. */
export async function exportBank(bank: Bank, as: keyof typeof KINDS): Promise<void> {
  const { name, text, language } = KINDS[as];
  const target = await askForTarget(name, as);
  if (target === undefined) return;
  if (target === 'unsaved') {
    await openUnsaved(text(bank), language);
    return;
  }
  await writeBank(text(bank), target);
}

/** Writes an export and offers to open it. */
export async function writeBank(text: string, target: vscode.Uri): Promise<void> {
  try {
    await overwriteFile(target, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`Nothing was exported: ${reason}. Try another folder.`);
    return;
  }
  void offerToOpen(target);
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const choice = await vscode.window.showInformationMessage(`Exported to “${shownPath(target)}”.`, 'Open');
  if (choice === 'Open') await vscode.window.showTextDocument(target);
}

async function askForTarget(name: string, extension: string): Promise<vscode.Uri | 'unsaved' | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder || vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return 'unsaved';
  try {
    return await vscode.window.showSaveDialog({
      title: 'Export Coverage Matrix',
      saveLabel: 'Export',
      defaultUri: vscode.Uri.joinPath(folder, `story-bank.${extension}`),
      filters: { [name]: [extension] },
    });
  } catch {
    return 'unsaved';
  }
}
