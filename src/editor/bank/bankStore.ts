import * as vscode from 'vscode';
import { bankOf } from '../../bank/bankOf';
import { entryOf, openWarnings } from '../../bank/entryOf';
import type { Bank, BankEntry } from '../../bank/types';
import { contextOf, type Options } from '../../config/options';
import { checkStory } from '../../index';
import { readStory } from '../../story/readStory';
import { storyText } from '../../story/storyText';
import { LANGUAGE } from '../documents';
import type { CheckOptionsStore } from '../options';
import { readOrdinaryFile } from '../readFile';
import { findStories, isBankFile } from './findStories';
import { watchStories } from './watchStories';

interface Kept {
  readonly uri: vscode.Uri;
  /** What is known of it; a sentence's half where it cannot be read. */
  readonly read: BankEntry | string;
}

/** Files that are read at one time: more wait for the disk no less. */
const AT_ONCE = 16;
/** Milliseconds of work after which the editor has its turn. */
const SLICE = 10;
/** Milliseconds after which what came meanwhile is shown. */
const SHOWN_AFTER = 120;

/** The stories of the workspace as a bank. Nothing is read before somebody asks; then each file is, once, and again when it changes. */
export class BankStore implements vscode.Disposable {
  private readonly kept = new Map<string, Kept>();
  /** Files whose warnings are still to be counted. */
  private readonly unchecked = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly stopped = new vscode.CancellationTokenSource();
  private listeners: vscode.Disposable | undefined;
  private reading: Promise<void> | undefined;
  private checking: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cached: Bank | undefined;
  /** By file: counts readings, and which of them is shown, so that an earlier one never takes the place of a later one. */
  private readonly turns = new Map<string, number>();
  private readonly shown = new Map<string, number>();
  private readonly byFolder = new Map<string, Options>();
  private filesRead = 0;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly options: CheckOptionsStore,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Resolves once every story has been read, without its warnings. */
  read(): Promise<void> {
    this.listeners ??= this.follow();
    this.reading ??= this.readAll();
    return this.reading;
  }

  /** Resolves once every warning is counted too. */
  async settled(): Promise<void> {
    await this.read();
    while (this.checking) await this.checking;
  }

  /** The bank as it is known now. */
  get bank(): Bank {
    this.cached ??= this.build();
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
    clearTimeout(this.timer);
    this.stopped.cancel();
    this.stopped.dispose();
    this.listeners?.dispose();
    this.changed.dispose();
  }

  /** Looks for files anew; what is known and still there is kept. */
  async listAgain(): Promise<void> {
    await this.read();
    const uris = await findStories(this.stopped.token);
    const there = new Set(uris.map(plainOf));
    for (const file of [...this.kept.keys()]) if (!there.has(file)) this.forget(file);
    await this.readThese(uris.filter((uri) => !this.kept.has(plainOf(uri))));
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

  private async readOne(uri: vscode.Uri): Promise<void> {
    const file = plainOf(uri);
    const turn = (this.turns.get(file) ?? 0) + 1;
    this.turns.set(file, turn);
    const text = await this.textOf(uri);
    if (typeof text === 'string') await this.options.load({ uri, languageId: LANGUAGE });
    if (turn < (this.shown.get(file) ?? 0)) return;
    this.shown.set(file, turn);
    if (text === undefined) this.forget(file);
    else if (typeof text !== 'string') this.keep(file, { uri, read: text.reason });
    else {
      const story = readStory(text);
      this.unchecked.add(file);
      this.keep(file, { uri, read: entryOf(file, story, contextOf(story, this.optionsOf(uri))) });
    }
  }

  /** The text of a file, why it cannot be had, or undefined where it is gone. */
  private async textOf(uri: vscode.Uri): Promise<string | { readonly reason: string } | undefined> {
    this.filesRead += 1;
    try {
      return storyText(await readOrdinaryFile(uri)) ?? { reason: "it isn't UTF-8 text" };
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      return { reason: error instanceof Error ? error.message : String(error) };
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
    for (const file of this.unchecked) {
      this.unchecked.delete(file);
      if (this.stopped.token.isCancellationRequested) return;
      const kept = this.kept.get(file);
      const turn = this.turns.get(file);
      if (!kept || typeof kept.read === 'string') continue;
      const { uri, read } = kept;
      const text = await this.textOf(uri);
      // It changed meanwhile, and is read again.
      if (typeof text !== 'string' || this.turns.get(file) !== turn) continue;
      const { findings } = checkStory(text, {
        ...this.optionsOf(uri),
        onFault: ({ check, error }) => this.log.error(`The check ${check} stopped.`, error),
      });
      this.keep(file, { uri, read: { ...read, warnings: openWarnings(findings) } });
      await turns.next();
    }
  }

  private keep(file: string, kept: Kept): void {
    this.kept.set(file, kept);
    this.changedSoon();
  }

  /** One look at the settings a folder: a thousand stories would ask for the same ones. */
  private optionsOf(uri: vscode.Uri): Options {
    const folder = uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) }).toString();
    const known = this.byFolder.get(folder) ?? this.options.of({ uri, languageId: LANGUAGE });
    this.byFolder.set(folder, known);
    return known;
  }

  private forget(file: string): void {
    const turn = (this.turns.get(file) ?? 0) + 1;
    this.turns.set(file, turn);
    this.shown.set(file, turn);
    this.unchecked.delete(file);
    if (this.kept.delete(file)) this.changedSoon();
  }

  private changedSoon(): void {
    this.cached = undefined;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.changed.fire();
    }, SHOWN_AFTER);
  }

  private follow(): vscode.Disposable {
    const again = (uri: vscode.Uri): void => {
      if (isBankFile(uri)) void this.readThese([uri]);
    };
    return vscode.Disposable.from(
      watchStories({
        onChange: again,
        onDelete: (uri) => this.forgetBelow(uri),
        onFolder: () => void this.listAgain(),
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.listAgain()),
      // Principles, levels and severities are other ones now.
      this.options.onDidChange(() => {
        this.byFolder.clear();
        void this.readThese([...this.kept.values()].map(({ uri }) => uri));
      }),
    );
  }

  private forgetBelow(uri: vscode.Uri): void {
    const gone = plainOf(uri);
    this.forget(gone);
    for (const file of [...this.kept.keys()]) if (file.startsWith(`${gone}/`)) this.forget(file);
  }

  private build(): Bank {
    const all = [...this.kept].sort(([a], [b]) => (a < b ? -1 : 1));
    const principles = new Set<string>();
    const folders = new Set<string>();
    for (const [file, { uri }] of all) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      if (folders.has(folder)) continue;
      folders.add(folder);
      for (const { name } of this.optionsOf(uri).principles) principles.add(name);
    }
    return bankOf(
      all.flatMap(([, { read }]) => (typeof read === 'string' ? [] : [read])),
      all.flatMap(([file, { read }]) => (typeof read === 'string' ? [{ file, reason: read }] : [])),
      [...principles],
    );
  }
}

/** A file's name as people write it, on whatever file system: paths that stories name are looked up in it. */
function plainOf({ scheme, authority, path }: vscode.Uri): string {
  return `${scheme}://${authority}${path}`;
}

/** Lets everybody else have a turn as often as it takes to keep the editor quick. */
class Slices {
  private since = performance.now();

  async next(): Promise<void> {
    if (performance.now() - this.since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
  }
}
