import * as vscode from 'vscode';
import type { WordNotes } from '../notes/docx/readDocx';

type ReadDocx = (bytes: Uint8Array) => Promise<WordNotes>;

/**
 * Reads Word documents with a script of the extension's own, dist/docx.js, which is loaded with the first of them. In a
 * browser nothing but the editor itself can be required, so it is read as a file and run, in the same way everywhere.
 */
export class WordDocuments {
  #script: Promise<ReadDocx> | undefined;

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** @throws where it is no Word document, or unpacks to far too much */
  async read(bytes: Uint8Array): Promise<WordNotes> {
    this.#script ??= this.#load();
    return (await this.#script)(bytes);
  }

  async #load(): Promise<ReadDocx> {
    const uri = vscode.Uri.joinPath(this.extensionUri, 'dist', 'docx.js');
    const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const module = { exports: {} as { readDocx: ReadDocx } };
    new Function('module', 'exports', code)(module, module.exports);
    return module.exports.readDocx;
  }
}
