import type { Uri } from 'vscode';
import { bankCsv } from '../../bank/bankCsv';
import { matrixPage } from '../../bank/matrixPage';
import type { Bank } from '../../bank/types';
import { type ExportKind, exportsFolder, saveExport } from '../commands/saveExport';

interface BankKind extends ExportKind {
  textOf(bank: Bank): string;
}

const KINDS = {
  html: { name: 'HTML', extension: 'html', language: 'html', textOf: matrixPage },
  // Spreadsheets take a file without the mark for one of their country's old encoding.
  csv: { name: 'CSV', extension: 'csv', language: 'plaintext', textOf: (bank) => `\uFEFF${bankCsv(bank)}` },
} as const satisfies Readonly<Record<string, BankKind>>;

/** Asks where the matrix goes and writes it, as a story that is exported. */
export async function exportBank(extension: Uri, bank: Bank, as: keyof typeof KINDS): Promise<void> {
  const kind = KINDS[as];
  await saveExport(extension, {
    title: 'Export Coverage Matrix',
    kind,
    text: kind.textOf(bank),
    name: `story-bank.${as}`,
    folder: exportsFolder(),
  });
}
