import * as vscode from 'vscode';
import type { Level } from '../../story/types';

/** What somebody has chosen to look at, for one story, beyond what the story itself says. */
export interface Choices {
  readonly level?: Level | undefined;
  readonly retelling?: string | undefined;
}

/** The choices of every story of this session. They go where a story's file goes, alone or with its folder. */
export class StoryChoices implements vscode.Disposable {
  private readonly byStory = new Map<string, Choices>();
  private readonly listeners: vscode.Disposable;

  constructor() {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.move(oldUri, newUri);
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.move(uri, undefined);
      }),
    );
  }

  of(story: vscode.Uri): Choices {
    return this.byStory.get(story.toString()) ?? {};
  }

  /** Adds to what was chosen before; undefined takes a choice back. */
  choose(story: vscode.Uri, choice: Choices): void {
    this.byStory.set(story.toString(), { ...this.of(story), ...choice });
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private move(from: vscode.Uri, to: vscode.Uri | undefined): void {
    const old = from.toString();
    for (const [story, choices] of [...this.byStory]) {
      if (story !== old && !story.startsWith(`${old}/`)) continue;
      this.byStory.delete(story);
      if (to) this.byStory.set(`${to.toString()}${story.slice(old.length)}`, choices);
    }
  }
}
