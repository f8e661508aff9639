import * as vscode from 'vscode';
import { CONFIG_PATH, type ConfigFile, readConfigFile } from '../config/configFile';

/** The nearest `.star/config.yaml` above each story, on whatever file system it lies. Read once, and again when it changes. */
export class ConfigFiles implements vscode.Disposable {
  /** By folder. A promise while it is read, so that two stories of one folder read it once. */
  private readonly files = new Map<string, Promise<ConfigFile | undefined>>();
  /** What has been read, for those who cannot wait. */
  private readonly known = new Map<string, ConfigFile | undefined>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;

  readonly onDidChange = this.changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_PATH}`);
    const again = (): void => {
      this.files.clear();
      this.changed.fire();
    };
    this.listeners = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (document.uri.path.endsWith(`/${CONFIG_PATH}`)) again();
      }),
      this.changed,
    );
  }

  /** What is known now of the file that holds for a story. Call `load` first. */
  of(story: vscode.Uri): ConfigFile | undefined {
    return foldersAbove(story)
      .map((folder) => this.known.get(folder.toString()))
      .find((file) => file !== undefined);
  }

  /** Reads every file that could hold for a story. */
  async load(story: vscode.Uri): Promise<void> {
    await Promise.all(foldersAbove(story).map((folder) => this.read(folder)));
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private read(folder: vscode.Uri): Promise<ConfigFile | undefined> {
    const key = folder.toString();
    const reading = this.files.get(key) ?? parse(vscode.Uri.joinPath(folder, CONFIG_PATH));
    this.files.set(key, reading);
    return reading.then((file) => {
      this.known.set(key, file);
      return file;
    });
  }
}

async function parse(uri: vscode.Uri): Promise<ConfigFile | undefined> {
  try {
    return readConfigFile(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  } catch {
    // Most folders have none.
    return undefined;
  }
}

/** From the story's own folder up to the folder that is open; a story outside of it has its own folder alone. */
function foldersAbove(story: vscode.Uri): readonly vscode.Uri[] {
  if (story.scheme === 'untitled') return vscode.workspace.workspaceFolders?.slice(0, 1).map(({ uri }) => uri) ?? [];
  const root = vscode.workspace.getWorkspaceFolder(story)?.uri;
  const folders = [vscode.Uri.joinPath(story, '..')];
  for (let folder = folders[0]; root && folder && folder.path.length > root.path.length; ) {
    folder = vscode.Uri.joinPath(folder, '..');
    folders.push(folder);
  }
  return folders;
}
