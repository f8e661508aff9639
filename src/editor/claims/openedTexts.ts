import * as vscode from 'vscode';
import { isStory } from '../documents';

/** A story as it was when it was first opened. */
export interface Opened {
  readonly text: string;
  readonly at: Date;
}

/** Keeps what each story held when it was first opened in this window: where files are saved by themselves, the file has forgotten it. */
export class OpenedTexts implements vscode.Disposable {
  private readonly texts = new Map<string, Opened>();
  private readonly listener = vscode.workspace.onDidOpenTextDocument((document) => this.keep(document));

  constructor() {
    for (const document of vscode.workspace.textDocuments) this.keep(document);
  }

  of({ uri }: vscode.TextDocument): Opened | undefined {
    return this.texts.get(uri.toString());
  }

  dispose(): void {
    this.listener.dispose();
  }

  private keep(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    // The name of an untitled file is used again for another.
    if (!isStory(document) || document.isUntitled || this.texts.has(key)) return;
    this.texts.set(key, { text: document.getText(), at: new Date() });
  }
}
