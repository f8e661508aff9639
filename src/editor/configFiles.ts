import * as vscode from 'vscode';
import type { Packs } from '../coaching/packs';
import type { Options } from '../config/options';
import { type PackSources, packOptions } from '../config/packOptions';
import type { OwnQuestion } from '../config/questionsFile';
import { folderOfStarFile, isStarFile, readStarFolder, STAR_FILES, type StarFolder } from './starFolder';

const WHOLE_FOLDER = /\/\.star(?:\/principles)?$/;

/** Milliseconds until what comes with a folder has come too: a checkout writes it file by file. */
const SETTLED = 1_000;

/** The `.star` folders above each story, on whatever file system they lie. Each is read once, and again when it changes. */
export class ConfigFiles implements vscode.Disposable {
  /** By the folder that holds them. A promise while it is read, so that two stories of one folder read it once. */
  private readonly folders = new Map<string, Promise<StarFolder>>();
  /** What has been read, for those who cannot wait. */
  private readonly known = new Map<string, StarFolder>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly wasRead = new vscode.EventEmitter<StarFolder>();
  private readonly listeners: vscode.Disposable;

  private timesRead = 0;
  private folderCame = false;
  private settling: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChange = this.changed.event;
  /** Fired with each folder that was read, first or again. */
  readonly onDidRead = this.wasRead.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(STAR_FILES);
    const again = (uri: vscode.Uri): void => {
      // Others keep files of their own there. A whole folder that comes or goes is told without its files.
      if (!isStarFile(uri) && !WHOLE_FOLDER.test(uri.path)) return;
      this.readAgain();
    };
    // On Linux the watch is laid on a folder a moment after it has come. Of what comes in that moment nothing is told, and
    // below an inner folder nothing ever: it is looked at once the rest has come, and whenever the person comes back.
    const comes = (uri: vscode.Uri): void => {
      again(uri);
      if (!WHOLE_FOLDER.test(uri.path)) return;
      this.folderCame = true;
      clearTimeout(this.settling);
      this.settling = setTimeout(() => this.readAgain(), SETTLED);
    };
    this.listeners = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(comes),
      watcher.onDidDelete(again),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (isStarFile(uri)) this.readAgain();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.folderCame) this.readAgain();
      }),
      this.changed,
      this.wasRead,
      { dispose: () => clearTimeout(this.settling) },
    );
  }

  /** What the nearest `config.yaml` sets for a story. Call `load` first. */
  optionsOf(story: vscode.Uri): Partial<Options> {
    return this.configAbove(story)?.options ?? {};
  }

  /** What the story's pack sets, which is weaker than any setting. */
  packOptionsOf(story: vscode.Uri): Partial<Options> {
    return packOptions(this.sourcesOf(story));
  }

  /**
   * The pack that is chosen, and over it the user's own: the nearest `pack.yaml`, and the principles of the nearest folder
   * that has any, with how the `config.yaml` beside them says they are to be used.
   */
  packsOf(story: vscode.Uri): Packs {
    const { chosen, file, principles, mode } = this.sourcesOf(story);
    return { chosen, file, principles, replace: mode === 'replace' };
  }

  /** The nearest folder above a story whose `.star` holds a `config.yaml`, a `pack.yaml`, or principles. Call `load` first. */
  folderWith(story: vscode.Uri, what: 'config' | 'pack' | 'principles'): vscode.Uri | undefined {
    const holds = (folder: StarFolder): boolean =>
      what === 'principles' ? folder.principles.length > 0 : folder[what] !== undefined;
    return this.knownAbove(story).find(holds)?.uri;
  }

  /** What was read of the `pack.yaml` in the folder of a `.star` file. */
  packBeside(file: vscode.Uri): StarFolder['pack'] {
    return this.known.get(folderOfStarFile(file).toString())?.pack;
  }

  /** The user's own questions that hold for a story: those of the nearest file of them. Call `load` first. */
  questionsOf(story: vscode.Uri): readonly OwnQuestion[] {
    return this.knownAbove(story).find(({ questions }) => questions !== undefined)?.questions ?? [];
  }

  /** Grows with every folder that is read, so that it can be told what was made of an older state. */
  get generation(): number {
    return this.timesRead;
  }

  /** Reads every folder that could hold for a story. */
  async load(story: vscode.Uri): Promise<void> {
    await Promise.all(foldersAbove(story).map((folder) => this.read(folder)));
  }

  /** Forgets what was read, so that it is read again when it is next needed. */
  readAgain(): void {
    this.folders.clear();
    this.changed.fire();
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private configAbove(story: vscode.Uri): StarFolder['config'] {
    return this.knownAbove(story).find(({ config }) => config)?.config;
  }

  private sourcesOf(story: vscode.Uri): PackSources {
    const folders = this.knownAbove(story);
    const own = folders.find(({ principles }) => principles.length > 0);
    const config = this.configAbove(story);
    return {
      chosen: config?.pack,
      words: config?.words,
      file: folders.find(({ pack }) => pack)?.pack,
      principles: own?.principles ?? [],
      mode: own?.config?.principles,
    };
  }

  private knownAbove(story: vscode.Uri): readonly StarFolder[] {
    return foldersAbove(story).flatMap((folder) => this.known.get(folder.toString()) ?? []);
  }

  private async read(folder: vscode.Uri): Promise<void> {
    const key = folder.toString();
    const known = this.folders.get(key);
    const reading = known ?? readStarFolder(folder);
    this.folders.set(key, reading);
    const read = await reading;
    // What was read while it changed is not what whoever waits has asked for.
    if (this.folders.get(key) !== reading) return this.read(folder);
    if (known) return;
    this.known.set(key, read);
    this.timesRead += 1;
    this.wasRead.fire(read);
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
