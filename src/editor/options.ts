import * as vscode from 'vscode';
import type { Options } from '../index';
import { isStory } from './documents';

/** The settings of one story's folder, read once and again when they change. */
export class CheckOptionsStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listener: vscode.Disposable;

  /** Something changed that findings depend on. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('starStory')) this.changed.fire();
    });
  }

  of(document: vscode.TextDocument): Partial<Options> {
    const settings = vscode.workspace.getConfiguration('starStory', document);
    return {
      level: settings.get('level', 'SDE2'),
      speakingRate: settings.get('speakingRate', 150),
      severities: settings.get('severities', {}),
    };
  }

  /** Reads what lies in files before the first check of a document. */
  async load(_document: vscode.TextDocument): Promise<void> {}

  runOf(document: vscode.TextDocument): 'onType' | 'onSave' {
    if (!isStory(document)) return 'onSave';
    return vscode.workspace.getConfiguration('starStory', document).get('run', 'onType');
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }
}
