import * as vscode from 'vscode';
import { SEVERITIES, type SeveritySetting } from '../checks/types';
import type { Packs } from '../coaching/packs';
import { mergeOptions, type Options, SPEAKING_RATES } from '../config/options';
import { LEVELS } from '../story/types';
import { ConfigFiles } from './configFiles';

/** What holds for a story: VS Code's settings for its folder, and over them the nearest `.star/config.yaml`. */
export class CheckOptionsStore implements vscode.Disposable {
  /** What lies in `.star` folders. */
  readonly configFiles = new ConfigFiles();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;

  /** Something changed that findings depend on. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.listeners = vscode.Disposable.from(
      this.configFiles,
      this.configFiles.onDidChange(() => this.changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('starStory')) this.changed.fire();
      }),
    );
  }

  of(document: vscode.TextDocument): Options {
    return mergeOptions(settingsOf(document), this.configFiles.optionsOf(document.uri));
  }

  /** The principles of the user's own that a story may name. */
  packsOf(document: vscode.TextDocument): Packs {
    return this.configFiles.packsOf(document.uri);
  }

  /** Reads what lies in files. Awaited before a document is checked. */
  load(document: vscode.TextDocument): Promise<void> {
    return this.configFiles.load(document.uri);
  }

  runOf(document: vscode.TextDocument): 'onType' | 'onSave' {
    return vscode.workspace.getConfiguration('starStory', document).get('run') === 'onSave' ? 'onSave' : 'onType';
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }
}

/** The settings that can be used. VS Code underlines the others where they stand, by their schema. */
function settingsOf(document: vscode.TextDocument): Partial<Options> {
  const settings = vscode.workspace.getConfiguration('starStory', document);
  const level = LEVELS.find((name) => name === settings.get('level'));
  const rate = settings.get('speakingRate');
  const inRange = typeof rate === 'number' && rate >= SPEAKING_RATES.least && rate <= SPEAKING_RATES.most;
  const severities = Object.entries(settings.get<Record<string, unknown>>('severities') ?? {}).flatMap(
    ([check, value]): [string, SeveritySetting][] => {
      const setting = [...SEVERITIES, 'off' as const].find((one) => one === value);
      return setting === undefined ? [] : [[check, setting]];
    },
  );
  return {
    ...(level && { level }),
    ...(inRange && { speakingRate: rate }),
    severities: Object.fromEntries(severities),
  };
}
