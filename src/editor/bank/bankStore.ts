import * as vscode from 'vscode';
import { entryOf, openWarnings } from '../../bank/entryOf';
import type { Bank, BankEntry } from '../../bank/types';
import { shownAtRest } from '../../checks/shownAtRest';
import { contextOf } from '../../config/options';
import { type CheckedStory, checkStory } from '../../index';
import { readStory } from '../../story/readStory';
import { LANGUAGE } from '../documents';
import type { CheckOptionsStore } from '../options';
import { Slices } from '../slices';
import { findStories, isBankFile } from './findStories';
import { OptionsByFolder } from './folderOptions';
import { bankFrom, type Kept, type Rehearsals } from './keptStories';
import { plainOf } from './plainName';
import { ReadingTurns } from './readingTurns';
import { readText } from './readText';
import { RestingEvent } from './restingEvent';
import { watchStories } from './watchStories';

/** A story whose warnings are still to be counted. Its text is let go of once they are. */
interface Unchecked {
  readonly kept: Kept;
  readonly entry: BankEntry;
  readonly text: string;
}

/** What was found in a file, at the moment it was checked: nobody keeps it here. */
export interface CheckedFile extends CheckedStory {
  readonly uri: vscode.Uri;
}

/** Files that are read at one time: more wait for the disk no less. */
const AT_ONCE = 16;
/** Milliseconds in which what is told about the same file counts once: a save is told by the editor and by the watch. */
const TOGETHER = 100;

/** The stories of the workspace as a bank. Nothing is read before somebody asks; then each file is, once, and again when it changes. */
export class BankStore implements vscode.Disposable {
  private readonly kept = new Map<string, Kept>();
  private readonly unchecked = new Map<string, Unchecked>();
  /** Files that have changed and are read with the next ones. */
  private readonly pending = new Map<string, vscode.Uri>();
  private pendingTimer: ReturnType<typeof setTimeout> | undefined;
  private optionsTimer: ReturnType<typeof setTimeout> | undefined;
  /** What is being read at this moment. */
  private readonly running = new Set<Promise<void>>();
  private readonly changed = new RestingEvent();
  private readonly checked = new vscode.EventEmitter<CheckedFile>();
  private readonly lost = new vscode.EventEmitter<vscode.Uri>();
  private readonly stopped = new vscode.CancellationTokenSource();
  private listeners: vscode.Disposable | undefined;
  private reading: Promise<void> | undefined;
  private checking: Promise<void> | undefined;
  private cached: Bank | undefined;
  private readonly turns = new ReadingTurns();
  private readonly byFolder: OptionsByFolder;
  private filesRead = 0;

  readonly onDidChange = this.changed.event;
  /** Fired with each file that was checked, first or again. */
  readonly onDidCheck = this.checked.event;
  /** Fired with each file that is gone, or can be read no more. */
  readonly onDidLose = this.lost.event;

  constructor(
    private readonly options: CheckOptionsStore,
    private readonly log: vscode.LogOutputChannel,
    private readonly rehearsals?: Rehearsals,
  ) {
    this.byFolder = new OptionsByFolder(options);
  }

  /** Resolves once every story has been read, without its warnings. */
  read(): Promise<void> {
    this.listeners ??= this.follow();
    this.reading ??= this.readAll().catch((error) => {
      // It is tried again when it is next needed.
      this.reading = undefined;
      throw error;
    });
    return this.reading;
  }

  /** Resolves once every warning is counted too. */
  async settled(): Promise<void> {
    await this.read();
    for (;;) {
      if (this.pending.size > 0) await this.readPending();
      else if (this.running.size > 0) await Promise.all(this.running);
      else if (this.checking) await this.checking;
      else return;
    }
  }

  /** The bank as it is known now. */
  get bank(): Bank {
    this.cached ??= bankFrom(this.kept, this.byFolder, this.rehearsals);
    return this.cached;
  }

  /** How many files were read since the start, for whoever wants to see that no more are than changed. */
  get timesRead(): number {
    return this.filesRead;
  }

  uriOf(file: string): vscode.Uri | undefined {
    return this.kept.get(file)?.uri;
  }

  fileOf(uri: vscode.Uri): string {
    return plainOf(uri);
  }

  dispose(): void {
    clearTimeout(this.pendingTimer);
    clearTimeout(this.optionsTimer);
    this.stopped.cancel();
    this.stopped.dispose();
    this.listeners?.dispose();
    vscode.Disposable.from(this.changed, this.checked, this.lost).dispose();
  }

  /** Looks for files anew; what is known and still there is kept. */
  async listAgain(): Promise<void> {
    await this.read();
    const uris = await this.list();
    await this.readThese(uris.filter((uri) => !this.kept.has(plainOf(uri))));
  }

  /** Looks for files anew and reads every one of them, whatever is known: what nobody told of is found by it. */
  async readAgain(): Promise<void> {
    if (!this.reading) return this.read();
    // Where it fails, it is tried again below.
    await this.reading.catch(() => undefined);
    await this.readThese(await this.list());
  }

  /** Reads and checks every file again, for somebody who listens only now. */
  checkAgain(): void {
    void this.run(this.readAgain());
  }

  /** The files that are there now; those that were there before and are not are forgotten. */
  private async list(): Promise<readonly vscode.Uri[]> {
    // A story that comes while the search is under way need not be found by it.
    const before = [...this.kept.keys()];
    const uris = await findStories(this.stopped.token);
    if (this.stopped.token.isCancellationRequested) return [];
    const there = new Set(uris.map(plainOf));
    for (const file of before) if (!there.has(file)) this.forget(file);
    return uris;
  }

  private async readAll(): Promise<void> {
    const { token } = this.stopped;
    await vscode.window.withProgress({ location: { viewId: 'starStory.bank' } }, async () => {
      await this.readThese(await findStories(token));
    });
  }

  private async readThese(uris: readonly vscode.Uri[]): Promise<void> {
    const rest = uris[Symbol.iterator]();
    const turns = new Slices();
    const worker = async (): Promise<void> => {
      for (const uri of rest) {
        if (this.stopped.token.isCancellationRequested) return;
        await this.readOne(uri);
        await turns.next();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    this.checkRest();
  }

  private readSoon(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) this.pending.set(plainOf(uri), uri);
    this.pendingTimer ??= setTimeout(() => void this.readPending(), TOGETHER);
  }

  private readPending(): Promise<void> {
    clearTimeout(this.pendingTimer);
    this.pendingTimer = undefined;
    const uris = [...this.pending.values()];
    this.pending.clear();
    return this.run(this.readThese(uris));
  }

  /** Lets `settled` wait for work that nobody else waits for. What fails is logged. */
  private run(work: Promise<void>): Promise<void> {
    const done = work
      .catch((error) => this.log.error("The story bank couldn't be read.", error))
      .finally(() => this.running.delete(done));
    this.running.add(done);
    return done;
  }

  private async readOne(uri: vscode.Uri): Promise<void> {
    const file = plainOf(uri);
    const turn = this.turns.begin(file);
    this.filesRead += 1;
    const text = await readText(uri);
    if (typeof text === 'string') await this.options.load({ uri, languageId: LANGUAGE });
    if (!this.turns.show(file, turn)) return;
    if (text === undefined) this.forget(file);
    else if (typeof text !== 'string') {
      this.unchecked.delete(file);
      this.keep(file, { uri, read: text.reason, with: '' });
      this.lost.fire(uri);
    } else {
      const story = readStory(text);
      const { options, line } = this.byFolder.of(uri);
      const entry = entryOf(file, story, contextOf(story, options));
      const kept: Kept = { uri, read: entry, with: line };
      this.unchecked.set(file, { kept, entry, text });
      this.keep(file, kept);
    }
  }

  /** Counts warnings in the turns that the editor leaves. */
  private checkRest(): void {
    this.checking ??= this.check().finally(() => {
      this.checking = undefined;
      if (this.unchecked.size > 0 && !this.stopped.token.isCancellationRequested) this.checkRest();
    });
  }

  private async check(): Promise<void> {
    const turns = new Slices();
    for (const [file, { kept, entry, text }] of this.unchecked) {
      this.unchecked.delete(file);
      if (this.stopped.token.isCancellationRequested) return;
      const { uri } = kept;
      const checked = checkStory(text, {
        ...this.byFolder.of(uri).options,
        onFault: ({ check, error }) => this.log.error(`The check ${check} stopped.`, error),
      });
      const warnings = openWarnings(shownAtRest(checked.story, checked.findings));
      this.keep(file, { ...kept, read: { ...entry, warnings } });
      this.checked.fire({ ...checked, uri });
      await turns.next();
    }
  }

  private keep(file: string, kept: Kept): void {
    this.kept.set(file, kept);
    this.changedSoon();
  }

  /** Reads again what is seen with other options now. Most settings say nothing about a story that isn't open. */
  private async optionsChanged(): Promise<void> {
    const all = [...this.kept.values()].filter(({ read }) => typeof read !== 'string');
    await Promise.all(all.map(({ uri }) => this.options.load({ uri, languageId: LANGUAGE })));
    const others = all.filter((kept) => this.byFolder.of(kept.uri).line !== kept.with);
    await this.readThese(others.map(({ uri }) => uri));
  }

  private forget(file: string): void {
    this.turns.show(file, this.turns.begin(file));
    this.unchecked.delete(file);
    this.pending.delete(file);
    const kept = this.kept.get(file);
    if (!kept) return;
    this.kept.delete(file);
    this.lost.fire(kept.uri);
    this.changedSoon();
  }

  private changedSoon(): void {
    this.cached = undefined;
    this.changed.fireSoon();
  }

  private follow(): vscode.Disposable {
    const again = (uri: vscode.Uri): void => {
      if (isBankFile(uri)) this.readSoon([uri]);
    };
    const listAgain = (): void => void this.run(this.listAgain());
    return vscode.Disposable.from(
      watchStories({
        onChange: again,
        onDelete: (uri) => this.forgetBelow(uri),
        onFolder: listAgain,
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(listAgain),
      ...(this.rehearsals ? [this.rehearsals.onDidChange(() => this.changedSoon())] : []),
      // Principles, levels and severities may be other ones now.
      this.options.onDidChange(() => {
        clearTimeout(this.optionsTimer);
        this.optionsTimer = setTimeout(() => void this.run(this.optionsChanged()), TOGETHER);
      }),
    );
  }

  private forgetBelow(uri: vscode.Uri): void {
    const gone = plainOf(uri);
    this.forget(gone);
    for (const file of [...this.kept.keys()]) if (file.startsWith(`${gone}/`)) this.forget(file);
  }
}
