import * as vscode from 'vscode';
import type { Packs } from '../coaching/packs';
import { mergeOptions, type Options } from '../config/options';
import { ConfigFiles } from './configFiles';
import { settingsOf } from './settingsOf';

/** A story as far as options depend on it: a document, or a file that is not open. */
type StoryScope = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/** What holds for a story: its pack, over it VS Code's settings for its folder, and over both the nearest `.star/config.yaml`. */
export class CheckOptionsStore implements vscode.Disposable {
  /** What lies in `.star` folders. */
  readonly configFiles = new ConfigFiles();
  private settingsChanged = 0;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;

  /** Something changed that findings depend on. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.listeners = vscode.Disposable.from(
      this.configFiles,
      this.configFiles.onDidChange(() => this.changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('starStory')) return;
        this.settingsChanged += 1;
        this.changed.fire();
      }),
    );
  }

  of(document: StoryScope): Options {
    const { configFiles } = this;
    const { uri } = document;
    return mergeOptions(configFiles.packOptionsOf(uri), settingsOf(document).options, configFiles.optionsOf(uri));
  }

  /** The principles of the user's own that a story may name. */
  packsOf(document: StoryScope): Packs {
    return this.configFiles.packsOf(document.uri);
  }

  /** Changes with everything that `of` could have been made of. */
  get generation(): number {
    return this.configFiles.generation + this.settingsChanged;
  }

  /** Reads what lies in files. Awaited before a document is checked. */
  load(document: StoryScope): Promise<void> {
    return this.configFiles.load(document.uri);
  }

  runOf(document: vscode.TextDocument): 'onType' | 'onSave' {
    return settingsOf(document).run;
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }
}
