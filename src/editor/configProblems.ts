import * as vscode from 'vscode';
import { lineStartsOf } from '../story/readStory';
import type { ConfigFiles } from './configFiles';
import { SOURCE } from './diagnostics';
import { rangeIn } from './ranges';
import { isStarFile, problemsIn, type StarFolder } from './starFolder';

/** Underlines what cannot be used in `.star/config.yaml` and `.star/principles/*.yaml`: as it is typed, and unopened too. */
export function registerConfigProblems(configFiles: ConfigFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('star-story-config');
  const show = (uri: vscode.Uri, text: string): void => {
    const lines = { lineStarts: lineStartsOf(text) };
    const found = problemsIn(uri, text).map(({ message, range }) => {
      const problem = new vscode.Diagnostic(rangeIn(lines, range), message, vscode.DiagnosticSeverity.Warning);
      problem.source = SOURCE;
      return problem;
    });
    collection.set(uri, found);
  };
  const showDocument = (document: vscode.TextDocument): void => {
    if (isStarFile(document.uri)) show(document.uri, document.getText());
  };
  const showFolder = ({ uri: folder, files }: StarFolder): void => {
    const kept = new Set(files.map(({ uri }) => uri.toString()));
    const gone: vscode.Uri[] = [];
    collection.forEach((uri) => {
      if (folderOf(uri) === folder.toString() && !kept.has(uri.toString()) && !isOpen(uri)) gone.push(uri);
    });
    for (const uri of gone) collection.delete(uri);
    for (const { uri, text } of files) if (!isOpen(uri)) show(uri, text);
  };
  const readOpenFolders = (): void => {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      void configFiles.load(vscode.Uri.joinPath(uri, 'any'));
    }
  };
  vscode.workspace.textDocuments.forEach(showDocument);
  const listeners = vscode.Disposable.from(
    collection,
    configFiles.onDidRead(showFolder),
    configFiles.onDidChange(readOpenFolders),
    vscode.workspace.onDidOpenTextDocument(showDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showDocument(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // What was not saved is gone with it.
      if (isStarFile(uri)) configFiles.readAgain();
    }),
  );
  readOpenFolders();
  return listeners;
}

/** The folder that holds the `.star` folder of one of its files. */
function folderOf(uri: vscode.Uri): string {
  const path = uri.path.slice(0, uri.path.lastIndexOf('/.star/'));
  return uri.with({ path }).toString();
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
