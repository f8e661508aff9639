import * as vscode from 'vscode';
import { entryOf, type Knowledge, type PrincipleEntry } from '../../coaching/knowledge';
import { completed, indexWith, NO_PACKS, type Packs } from '../../coaching/packs';
import type { KnownPrinciple, Principle, Probe } from '../../coaching/schema';

/** Reads the coach's knowledge from the extension's own folder, each file once and only when a story needs it. */
export class KnowledgeFiles {
  private readonly files = new Map<string, Promise<unknown>>();

  constructor(private readonly folder: vscode.Uri) {}

  /**
   * The knowledge for a story that names these principles, the user's own among them.
   *
   * @throws where the extension's own files cannot be read
   */
  async knowledgeFor(names: readonly string[], packs: Packs = NO_PACKS): Promise<Knowledge> {
    const index = await this.index(packs);
    const entries = [...new Set(names.flatMap((name) => entryOf(name, index) ?? []))];
    const [common, ...principles] = await Promise.all([
      this.read<{ readonly probes: readonly Probe[] }>('common.json'),
      ...entries.map((entry) => this.known(entry)),
    ]);
    return { index, principles, common: common.probes };
  }

  /** One principle by its name; undefined where there is none of that name. */
  async principle(name: string, packs: Packs = NO_PACKS): Promise<KnownPrinciple | undefined> {
    const entry = entryOf(name, await this.index(packs));
    return entry && this.known(entry);
  }

  private async index(packs: Packs): Promise<readonly PrincipleEntry[]> {
    return indexWith(await this.read<readonly PrincipleEntry[]>('index.json'), packs);
  }

  private async known({ name, file, own }: PrincipleEntry): Promise<KnownPrinciple> {
    const shipped = file === undefined ? undefined : await this.read<Principle>(file);
    return own ? completed(own, shipped) : (shipped ?? { name });
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
