import * as vscode from 'vscode';
import type { ConfigFiles } from './configFiles';
import { SOURCE } from './diagnostics';
import { rangeIn } from './ranges';
import { checkStarFile, folderOfStarFile, isStarFile, type StarFile, type StarFolder } from './starFolder';

/** Milliseconds of quiet after which a file that is being typed in is read, as with stories. */
const QUIET = 150;

/** Underlines what cannot be used in `.star/config.yaml`, `.star/questions.yaml` and `.star/principles/*.yaml`: as it is typed, and unopened too. */
export function registerConfigProblems(configFiles: ConfigFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('star-story-config');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const show = ({ uri, problems, lineStarts }: StarFile): void => {
    const found = problems.map(({ message, range }) => {
      const problem = new vscode.Diagnostic(rangeIn({ lineStarts }, range), message, vscode.DiagnosticSeverity.Warning);
      problem.source = SOURCE;
      return problem;
    });
    collection.set(uri, found);
  };
  const showDocument = (document: vscode.TextDocument): void => {
    const { uri } = document;
    if (isStarFile(uri)) show(checkStarFile(uri, document.getText(), configFiles.packBeside(uri)));
  };
  const stopWaiting = (uri: vscode.Uri): void => {
    clearTimeout(timers.get(uri.toString()));
    timers.delete(uri.toString());
  };
  /** One timer a file: typing in one never loses another's turn. */
  const showSoon = (document: vscode.TextDocument): void => {
    if (!isStarFile(document.uri)) return;
    stopWaiting(document.uri);
    const read = (): void => {
      stopWaiting(document.uri);
      if (!document.isClosed) showDocument(document);
    };
    timers.set(document.uri.toString(), setTimeout(read, QUIET));
  };
  const showFolder = ({ uri: folder, files }: StarFolder): void => {
    const kept = new Set(files.map(({ uri }) => uri.toString()));
    const gone: vscode.Uri[] = [];
    collection.forEach((uri) => {
      if (folderOfStarFile(uri).toString() === folder.toString() && !kept.has(uri.toString()) && !openedAt(uri))
        gone.push(uri);
    });
    for (const uri of gone) collection.delete(uri);
    for (const file of files) {
      const open = openedAt(file.uri);
      // What is typed there goes before what is saved; the pack beside it may have changed.
      if (open) showDocument(open);
      else show(file);
    }
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
    vscode.workspace.onDidChangeTextDocument(({ document }) => showSoon(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      stopWaiting(uri);
      // What was not saved is gone with it.
      if (isStarFile(uri)) configFiles.readAgain();
    }),
    { dispose: () => timers.forEach(clearTimeout) },
  );
  readOpenFolders();
  return listeners;
}

function openedAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
