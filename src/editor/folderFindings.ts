import * as vscode from 'vscode';
import { shownAtRest } from '../checks/shownAtRest';
import type { BankStore, CheckedFile } from './bank/bankStore';
import { diagnosticOf } from './diagnostics';
import { settingsOf } from './settingsOf';
import type { Snapshots } from './snapshots';

/** Stories whose findings are shown at most: the Problems panel lists what people can read. */
const MOST_STORIES = 1_000;
/** Findings that are handed to the editor at one time. Of more than 1,100 it leaves the rest out, without a word. */
const MOST_AT_ONCE = 500;
/** Milliseconds in which what was found is handed over together. */
const TOGETHER = 100;

/** The findings of stories that are closed, in the Problems panel, where `starStory.findingsFor` asks for them. */
export function registerFolderFindings(store: BankStore, snapshots: Snapshots): vscode.Disposable {
  const findings = new FolderFindings(snapshots);
  let isOn = false;
  const look = (): void => {
    const wanted = settingsOf(undefined).findingsFor === 'allStories';
    if (wanted === isOn) return;
    isOn = wanted;
    if (!wanted) findings.clear();
    else store.checkAgain();
  };
  look();
  return vscode.Disposable.from(
    findings,
    store.onDidCheck((file) => isOn && findings.add(file)),
    store.onDidLose((uri) => findings.delete(uri)),
    snapshots.onDidPublish(({ uri }) => findings.showNow(uri)),
    snapshots.onDidForget((uri) => findings.showNow(uri)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('starStory.findingsFor')) look();
    }),
  );
}

/** What was found in files. A story that is open has its own findings, so those of its file wait until it is closed. */
class FolderFindings implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('star-story-folder');
  private readonly found = new Map<string, readonly vscode.Diagnostic[]>();
  /** What is still to be handed over. */
  private readonly waiting = new Map<string, vscode.Uri>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isFull = false;

  constructor(private readonly snapshots: Snapshots) {}

  add(file: CheckedFile): void {
    const key = file.uri.toString();
    if (!this.found.has(key) && this.found.size >= MOST_STORIES) {
      this.sayFull();
      return;
    }
    this.found.set(
      key,
      shownAtRest(file.story, file.findings).map((finding) => diagnosticOf(file.story, finding)),
    );
    this.waiting.set(key, file.uri);
    this.timer ??= setTimeout(() => this.handOver(), TOGETHER);
  }

  delete(uri: vscode.Uri): void {
    if (this.found.delete(uri.toString())) this.showNow(uri);
  }

  /** For one that was opened or closed, or is gone: nothing is to be seen twice, nor of what is no more. */
  showNow(uri: vscode.Uri): void {
    this.waiting.delete(uri.toString());
    const found = this.shownOf(uri);
    if (found) this.collection.set(uri, found);
    else this.collection.delete(uri);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting.clear();
    this.found.clear();
    this.collection.clear();
    this.isFull = false;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.collection.dispose();
  }

  private handOver(): void {
    this.timer = undefined;
    const entries: [vscode.Uri, readonly vscode.Diagnostic[]][] = [];
    let count = 0;
    for (const [key, uri] of this.waiting) {
      const found = this.shownOf(uri) ?? [];
      if (count > 0 && count + found.length > MOST_AT_ONCE) break;
      this.waiting.delete(key);
      entries.push([uri, found]);
      count += found.length;
    }
    this.collection.set(entries);
    if (this.waiting.size > 0) this.timer = setTimeout(() => this.handOver(), TOGETHER);
  }

  private shownOf(uri: vscode.Uri): readonly vscode.Diagnostic[] | undefined {
    return this.snapshots.publishedOf(uri) ? undefined : this.found.get(uri.toString());
  }

  private sayFull(): void {
    if (this.isFull) return;
    this.isFull = true;
    const most = MOST_STORIES.toLocaleString('en-US');
    void vscode.window.showInformationMessage(
      `The Problems panel has the findings of ${most} stories, which is the most it shows. Open another story to see its findings.`,
    );
  }
}
