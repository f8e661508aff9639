import * as vscode from 'vscode';
import { isStory } from '../documents';
import { editorOf } from './places';

/** Text that is shown in an editor and is nobody's document: panels and input boxes. */
const NO_DOCUMENTS = new Set(['output', 'debug', 'vscode-scm', 'comment', 'interactive', 'search-editor']);

/** Which story the coach speaks about, and where the cursor stands in it. */
export class FollowedStory implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;
  private followed: vscode.TextDocument | undefined;
  /** The last cursor, kept while the focus is elsewhere. */
  private offset = 0;

  /** Another story, or another place in it. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.follow(vscode.window.activeTextEditor);
    this.listeners = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.follow(textEditor);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document !== this.followed) return;
        this.followed = undefined;
        this.changed.fire();
      }),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.followed;
  }

  get cursor(): number {
    return this.offset;
  }

  /** Gives the focus back to the story, with the cursor where it was. */
  async show(): Promise<void> {
    if (!this.followed) return;
    await vscode.window.showTextDocument(this.followed, editorOf(this.followed)?.viewColumn);
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }

  /** No active editor means that a view has the focus, so the last story stays. */
  private follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || NO_DOCUMENTS.has(editor.document.uri.scheme)) return;
    const document = isStory(editor.document) ? editor.document : undefined;
    const offset = document ? document.offsetAt(editor.selection.active) : 0;
    if (document === this.followed && offset === this.offset) return;
    this.followed = document;
    this.offset = offset;
    this.changed.fire();
  }
}
