import * as vscode from 'vscode';

/** Milliseconds without a key after which a half sentence is judged as it stands. */
const PAUSE = 2000;

/** Which stories are being typed in at this moment, and where. */
export class Typing implements vscode.Disposable {
  private readonly typedAt = new WeakMap<vscode.TextDocument, number>();
  private readonly moved = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly listeners: vscode.Disposable;
  private active = vscode.window.activeTextEditor?.document;

  /** The cursor has moved in a document, or has left it. */
  readonly onDidMove = this.moved.event;

  constructor() {
    this.listeners = vscode.Disposable.from(
      this.moved,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        // What undo and redo bring back was whole before.
        if (contentChanges.length > 0 && reason === undefined) this.typedAt.set(document, Date.now());
        else if (reason !== undefined) this.typedAt.delete(document);
      }),
      // Who saves wants to know; who lets the editor save every second does not.
      vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason === vscode.TextDocumentSaveReason.Manual) this.typedAt.delete(document);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.moved.fire(textEditor.document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (this.active) this.moved.fire(this.active);
        this.active = editor?.document;
      }),
    );
  }

  /** The offset that is being typed at; undefined after a pause, and while the cursor is elsewhere. */
  cursorIn(document: vscode.TextDocument): number | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || this.pauseLeft(document) <= 0) return undefined;
    return document.offsetAt(editor.selection.active);
  }

  /** Milliseconds until a pause begins, if no more is typed. */
  pauseLeft(document: vscode.TextDocument): number {
    return (this.typedAt.get(document) ?? Number.NEGATIVE_INFINITY) + PAUSE - Date.now();
  }

  dispose(): void {
    this.listeners.dispose();
  }
}
