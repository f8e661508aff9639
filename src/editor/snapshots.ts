import * as vscode from 'vscode';
import { isUntouched, shownAtRest } from '../checks/shownAtRest';
import type { Finding } from '../checks/types';
import { type CheckedStory, checkStory } from '../index';
import { readStory } from '../story/readStory';
import type { Story } from '../story/types';
import { isStory } from './documents';
import { holdBack } from './heldBack';
import type { CheckOptionsStore } from './options';
import { Typing } from './typing';

/** What is known of one version of one story. Every feature reads this and nothing else, so that they agree. */
export interface Snapshot extends CheckedStory {
  readonly uri: vscode.Uri;
  readonly version: number;
  /** Findings that are not among `findings` yet, since they stand in a sentence that somebody is typing. */
  readonly held: readonly Finding[];
}

interface Entry {
  story?: { readonly version: number; readonly value: Story };
  latest?: Snapshot;
  published?: Snapshot;
  /** What `published` was made of. */
  judged?: Snapshot;
  timer?: ReturnType<typeof setTimeout>;
  /** Milliseconds that its last check took. */
  cost?: number;
  /** Which options `latest` was checked with: their files may have been read since. */
  generation?: number;
}

/** Milliseconds of quiet after which a story is checked: below what is felt as waiting, above a fast typist's beat. */
const QUIET = 150;

/** Reads each story once a version and publishes what it found. */
export class Snapshots implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly published = new vscode.EventEmitter<Snapshot>();
  private readonly forgotten = new vscode.EventEmitter<vscode.Uri>();
  private readonly typing = new Typing();
  private readonly listeners: vscode.Disposable[] = [this.typing];

  readonly onDidPublish = this.published.event;
  /** Fired when a story is closed, or is no story any more. */
  readonly onDidForget = this.forgotten.event;

  constructor(
    private readonly options: CheckOptionsStore,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Begins to follow the open documents. Called once, when every feature listens. */
  start(): void {
    this.listeners.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.publishSoon(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.options.runOf(document) === 'onType')
          this.publishSoon(document, this.quietFor(document));
      }),
      vscode.workspace.onDidSaveTextDocument((document) => this.publishSoon(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      this.options.onDidChange(() => this.checkAgain()),
      this.typing.onDidMove((document) => {
        const published = this.publishedOf(document.uri);
        if (published?.version === document.version && published.held.length > 0) this.publishSoon(document, 0);
      }),
    );
    for (const document of vscode.workspace.textDocuments) this.publishSoon(document, 0);
  }

  /** The document as it stands now, with all that is to find in it, published or not. */
  read(document: vscode.TextDocument): Snapshot {
    const entry = this.entry(document);
    const { generation } = this.options;
    if (entry.latest?.version === document.version && entry.generation === generation) return entry.latest;
    const start = performance.now();
    const checked = this.checked(document, document.getText());
    const latest = { ...checked, uri: document.uri, version: document.version, held: [] };
    entry.cost = performance.now() - start;
    entry.latest = latest;
    entry.generation = generation;
    entry.story = { version: document.version, value: checked.story };
    return latest;
  }

  /** What would be found in a document if this were its text. */
  check(document: vscode.TextDocument, text: string): readonly Finding[] {
    return this.checked(document, text).findings;
  }

  /** The document as it stands now, with the findings that are shown for it: for what the user asks for at this moment. */
  current(document: vscode.TextDocument): Snapshot {
    const published = this.publishedOf(document.uri);
    return published?.version === document.version ? published : this.read(document);
  }

  /** Its structure alone, which costs less than its findings. */
  readStory(document: vscode.TextDocument): Story {
    const entry = this.entry(document);
    if (entry.story?.version === document.version) return entry.story.value;
    const value = readStory(document.getText());
    entry.story = { version: document.version, value };
    return value;
  }

  /** What was last published of a document; undefined before the first time. It can be older than the document. */
  publishedOf(uri: vscode.Uri): Snapshot | undefined {
    return this.entries.get(uri.toString())?.published;
  }

  dispose(): void {
    vscode.Disposable.from(...this.listeners, this.published, this.forgotten).dispose();
    for (const { timer } of this.entries.values()) clearTimeout(timer);
    this.entries.clear();
  }

  private entry(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const entry = this.entries.get(key) ?? {};
    if (!document.isClosed) this.entries.set(key, entry);
    return entry;
  }

  private checked(document: vscode.TextDocument, text: string): CheckedStory {
    return checkStory(text, {
      ...this.options.of(document),
      onFault: ({ check, error }) => this.log.error(`The check ${check} stopped.`, error),
    });
  }

  /** A file far larger than any story waits longer between checks, so that typing in it stays smooth. */
  private quietFor(document: vscode.TextDocument): number {
    return QUIET + 2 * (this.entry(document).cost ?? 0);
  }

  /** One timer a document: typing in one never loses another's turn. */
  private publishSoon(document: vscode.TextDocument, milliseconds: number): void {
    if (!isStory(document)) return;
    const entry = this.entry(document);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      this.publish(document).catch((error) => this.log.error("A story couldn't be read.", error));
    }, milliseconds);
  }

  private async publish(document: vscode.TextDocument): Promise<void> {
    await this.options.load(document);
    if (document.isClosed || !isStory(document)) return;
    const entry = this.entry(document);
    const judged = this.read(document);
    const snapshot = this.shown(document, judged, entry.published);
    if (snapshot.held.length > 0) this.publishSoon(document, Math.max(0, this.typing.pauseLeft(document)));
    if (entry.judged === judged && entry.published?.held.length === snapshot.held.length) return;
    entry.judged = judged;
    entry.published = snapshot;
    this.published.fire(snapshot);
  }

  /** What is shown of a story: all of it, but for what stands in a half sentence that is being typed. */
  private shown(document: vscode.TextDocument, judged: Snapshot, before: Snapshot | undefined): Snapshot {
    if (isUntouched(judged.story)) return { ...judged, findings: shownAtRest(judged.story, judged.findings) };
    const cursor = this.typing.cursorIn(document);
    if (cursor === undefined || before === undefined) return judged;
    const { findings, held } = holdBack(judged, before, cursor);
    return held.length === 0 ? judged : { ...judged, findings, held };
  }

  private checkAgain(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!isStory(document)) continue;
      delete this.entry(document).latest;
      this.publishSoon(document, 0);
    }
  }

  private forget(document: vscode.TextDocument): void {
    const entry = this.entries.get(document.uri.toString());
    if (!entry) return;
    clearTimeout(entry.timer);
    this.entries.delete(document.uri.toString());
    this.forgotten.fire(document.uri);
  }
}
