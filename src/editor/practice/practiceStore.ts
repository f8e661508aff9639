import * as vscode from 'vscode';
import { type Before, cardOf, notYetOf, withAnswer, withRehearsal, withRenamed } from '../../practice/changes';
import { changePractice, type Kept, loadPractice } from '../../practice/keepPractice';
import { PRACTICE_PATH, renderPractice } from '../../practice/practiceFile';
import { dueFirst } from '../../practice/schedule';
import {
  type Answered,
  type Card,
  type CardKey,
  NO_PRACTICE,
  type Practice,
  type Rehearsal,
} from '../../practice/types';
import { reasonOf } from '../readFile';
import { practiceFolder } from './practiceFolder';
import type { PracticePrivacy } from './practicePrivacy';

type Change = (practice: Practice) => Practice;

/** A question that was or is to be asked: a probe of a story, or an item of the quiz. */
export type Asked = { readonly story: vscode.Uri; readonly question: string } | { readonly item: string };

/** What is known of one folder's practice, and what of it is still to be written. */
class FolderPractice {
  practice: Practice = NO_PRACTICE;
  /** Changes that could not be kept yet: they are tried again with the next. */
  private unkept: readonly Change[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly root: vscode.Uri,
    private readonly now: () => Date,
  ) {}

  /** One after the other, so that none reads what another is about to replace. Rejects where nothing could be kept. */
  change(change: Change | undefined): Promise<Kept> {
    const next = this.last.then(() => this.changeNow(change));
    this.last = next.catch(() => {});
    return next;
  }

  private async changeNow(change: Change | undefined): Promise<Kept> {
    if (change) this.unkept = [...this.unkept, change];
    const all = this.unkept;
    const apply: Change = (practice) => all.reduce((so, one) => one(so), practice);
    try {
      const folder = practiceFolder(this.root);
      const kept =
        all.length > 0 ? await changePractice(folder, apply, this.now) : await loadPractice(folder, this.now);
      this.unkept = [];
      this.practice = kept.practice;
      return kept;
    } catch (error) {
      if (change) this.practice = change(this.practice);
      throw error;
    }
  }
}

/**
 * What is kept of practice, in `.star/practice.json` of the folder a story lies in; the quiz's in the first folder that is
 * open. Where nothing can be kept, it is remembered while the window is open, and the person is told so once.
 */
export class PracticeStore implements vscode.Disposable {
  private readonly folders = new Map<string, FolderPractice>();
  /** Of stories in no open folder, and of all where none is open. */
  private loose: Practice = NO_PRACTICE;
  private readonly told = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;

  /** Something was practiced, here or in another window. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly privacy: PracticePrivacy,
    private readonly now: () => Date = () => new Date(),
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${PRACTICE_PATH}`);
    const again = (): void => void this.readAgain();
    this.listeners = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.rename(files)),
      vscode.workspace.onDidChangeWorkspaceFolders(again),
    );
  }

  dispose(): void {
    this.listeners.dispose();
  }

  /** Begins to read; to be called once, when everybody listens. */
  start(): void {
    void this.readAgain();
  }

  /** Reads what every open folder keeps, and puts together what somebody was stopped from keeping. */
  async read(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    await Promise.all(folders.map(({ uri }) => this.tryFor(uri, undefined)));
  }

  /** Whether what is practiced with a story, or in the quiz, can be kept at all. */
  isKept(story?: vscode.Uri): boolean {
    return this.rootOf(story) !== undefined;
  }

  /** When a story was last told, as far as it has been read; undefined where it never was. */
  rehearsalOf(story: vscode.Uri): Rehearsal | undefined {
    return this.practiceOf(story).stories.get(this.nameOf(story))?.rehearsal;
  }

  /** What is known of a question, as far as it has been read. */
  cardOf(asked: Asked): Card | undefined {
    const story = 'story' in asked ? asked.story : undefined;
    return cardOf(this.practiceOf(story), this.keyOf(asked));
  }

  /** The questions of a story that were marked *not yet* the last time, as far as it has been read. */
  notYetOf(story: vscode.Uri): readonly string[] {
    return notYetOf(this.practiceOf(story).stories.get(this.nameOf(story)));
  }

  /** In the order they are to be asked, from what is kept now: see `dueFirst` of the schedule. */
  async dueFirst<T>(questions: readonly T[], askedOf: (question: T) => Asked): Promise<readonly T[]> {
    await this.read();
    return dueFirst(questions, (question) => this.cardOf(askedOf(question)), this.now());
  }

  /** @param before where an answer is marked anew: what was known of its question before it was asked */
  recordAnswer(asked: Asked, answer: Answered, before?: Before): Promise<void> {
    const key = this.keyOf(asked);
    const now = this.now();
    return this.record('story' in asked ? asked.story : undefined, (practice) =>
      withAnswer(practice, key, answer, now, before),
    );
  }

  recordRehearsal(story: vscode.Uri, seconds: Rehearsal['seconds']): Promise<void> {
    const rehearsal = { at: this.now().toISOString(), seconds };
    const name = this.nameOf(story);
    return this.record(story, (practice) => withRehearsal(practice, name, rehearsal));
  }

  /** What this window has written itself comes back from the watch, and is no news. */
  private async readAgain(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const known = (): string => folders.map(({ uri }) => renderPractice(this.folderOf(uri).practice)).join();
    const before = known();
    await this.read();
    if (known() !== before) this.changed.fire();
  }

  private async record(story: vscode.Uri | undefined, change: Change): Promise<void> {
    const root = this.rootOf(story);
    if (root) {
      if (await this.tryFor(root, change)) void this.privacy.care(root);
    } else {
      this.loose = change(this.loose);
      this.tell('no-folder', () => vscode.window.showInformationMessage(NO_FOLDER));
    }
    this.changed.fire();
  }

  /** Whether it worked; the person is told where not. */
  private async tryFor(root: vscode.Uri, change: Change | undefined): Promise<boolean> {
    const file = vscode.workspace.asRelativePath(vscode.Uri.joinPath(root, PRACTICE_PATH));
    try {
      const { damage, setAside } = await this.folderOf(root).change(change);
      if (setAside) void tellSetAside(root, setAside.name, setAside.reason);
      if (damage !== undefined) {
        const words = `“${file}” is damaged: ${damage}. STAR Story uses the part it can read. When you practice next, it saves a copy first.`;
        this.tell(`${file} ${damage}`, () => vscode.window.showWarningMessage(words));
      }
      return true;
    } catch (error) {
      const reason = reasonOf(error);
      const words = `Your practice can't be kept in “${file}”: ${reason}. Until it can, it's remembered only while this window is open.`;
      this.tell(`${file} ${reason}`, () => vscode.window.showWarningMessage(words));
      return false;
    }
  }

  private async rename(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    await this.read();
    for (const { oldUri, newUri } of files) {
      const root = this.rootOf(oldUri);
      // Into another folder that is open, practice does not go along: it is begun anew there.
      if (!root || root.toString() !== this.rootOf(newUri)?.toString()) continue;
      const [from, to] = [this.nameOf(oldUri), this.nameOf(newUri)];
      const { stories } = this.folderOf(root).practice;
      if (![...stories.keys()].some((file) => file === from || file.startsWith(`${from}/`))) continue;
      await this.record(newUri, (practice) => withRenamed(practice, from, to));
    }
  }

  private tell(what: string, say: () => unknown): void {
    if (this.told.has(what)) return;
    this.told.add(what);
    say();
  }

  private practiceOf(story: vscode.Uri | undefined): Practice {
    const root = this.rootOf(story);
    return root ? this.folderOf(root).practice : this.loose;
  }

  private folderOf(root: vscode.Uri): FolderPractice {
    const known = this.folders.get(root.toString()) ?? new FolderPractice(root, this.now);
    this.folders.set(root.toString(), known);
    return known;
  }

  private rootOf(story: vscode.Uri | undefined): vscode.Uri | undefined {
    return story ? vscode.workspace.getWorkspaceFolder(story)?.uri : vscode.workspace.workspaceFolders?.[0]?.uri;
  }

  private keyOf(asked: Asked): CardKey {
    return 'item' in asked ? asked : { story: this.nameOf(asked.story), question: asked.question };
  }

  /** From the open folder on; whole where it lies in none. */
  private nameOf(story: vscode.Uri): string {
    const root = this.rootOf(story);
    return root ? story.path.slice(root.path.length).replace(/^\//, '') : story.toString();
  }
}

const NO_FOLDER =
  "What you practice is remembered only while this window is open. Open your stories' folder to keep it.";

async function tellSetAside(root: vscode.Uri, name: string, reason: string): Promise<void> {
  const copy = vscode.Uri.joinPath(root, '.star', name);
  const words = `Your practice file was damaged: ${reason}. What could be read was kept. The original is in “${vscode.workspace.asRelativePath(copy)}”.`;
  const choice = await vscode.window.showWarningMessage(words, 'Open');
  if (choice === 'Open') await vscode.commands.executeCommand('vscode.open', copy);
}
