import * as vscode from 'vscode';
import { entryOf, type Knowledge, type PrincipleEntry } from '../../coaching/knowledge';
import type { Principle, Probe } from '../../coaching/schema';

/** Reads the coach's knowledge from the extension's own folder, each file once and only when a story needs it. */
export class KnowledgeFiles {
  private readonly files = new Map<string, Promise<unknown>>();

  constructor(private readonly folder: vscode.Uri) {}

  /**
   * The knowledge for a story that names these principles.
   *
   * @throws where the extension's own files cannot be read
   */
  async knowledgeFor(names: readonly string[]): Promise<Knowledge> {
    const index = await this.index();
    const entries = [...new Set(names.flatMap((name) => entryOf(name, index) ?? []))];
    const [common, ...principles] = await Promise.all([
      this.read<{ readonly probes: readonly Probe[] }>('common.json'),
      ...entries.map(({ file }) => this.read<Principle>(file)),
    ]);
    return { index, principles, common: common.probes };
  }

  /** One principle by its name; undefined where there is none of that name. */
  async principle(name: string): Promise<Principle | undefined> {
    const entry = entryOf(name, await this.index());
    return entry && this.read<Principle>(entry.file);
  }

  private index(): Promise<readonly PrincipleEntry[]> {
    return this.read('index.json');
  }

  /** The files are checked against their schema when the extension is built, so they are taken at their word here. */
  private read<T>(file: string): Promise<T> {
    const known = this.files.get(file) as Promise<T> | undefined;
    if (known) return known;
    const reading = this.parse<T>(file);
    this.files.set(file, reading);
    reading.catch(() => this.files.delete(file));
    return reading;
  }

  private async parse<T>(file: string): Promise<T> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.folder, file));
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  }
}
