import * as vscode from 'vscode';
import { type Archive, unpack } from '../../coaching/archive';
import { entryOf, type Knowledge, NO_KNOWLEDGE, type PrincipleEntry } from '../../coaching/knowledge';
import { knownPrinciple, principleIndex } from '../../coaching/knownPrinciples';
import type { ShippedPack } from '../../coaching/packFileSchema';
import { generalQuestions, NO_PACKS, type Packs } from '../../coaching/packs';
import type { Common, KnownPrinciple } from '../../coaching/schema';
import { knownTrack } from '../../coaching/track';
import type { TrackName } from '../../coaching/trackNames';
import type { Tracks } from '../../coaching/trackSchema';

/** Reads the coach's knowledge from the extension's own folder, once and only when a story needs it. */
export class KnowledgeFiles {
  private archive: Promise<Archive> | undefined;

  constructor(
    private readonly folder: vscode.Uri,
    private readonly log: Pick<vscode.LogOutputChannel, 'error'>,
  ) {}

  /**
   * The knowledge for a story that names these principles, the user's own among them, and is told in this trade.
   *
   * @throws where the extension's own files cannot be read
   */
  async knowledgeFor(names: readonly string[], packs: Packs = NO_PACKS, trade?: TrackName): Promise<Knowledge> {
    const index = await this.index(packs);
    const entries = [...new Set(names.flatMap((name) => entryOf(name, index) ?? []))];
    const [common, ...principles] = await Promise.all([
      this.read<Common>('common'),
      ...entries.map((entry) => this.known(entry)),
    ]);
    const { probes, everybody = [], levelsOfOne } = common;
    const track = knownTrack(trade, await this.read<Tracks | undefined>('tracks'));
    return { index, principles, common: probes, everybody, levelsOfOne, track };
  }

  /** The same for what goes without: nothing is known where the extension's own files cannot be read, and the log says why. */
  async knowledgeOrNone(...asked: Parameters<KnowledgeFiles['knowledgeFor']>): Promise<Knowledge> {
    try {
      return await this.knowledgeFor(...asked);
    } catch (error) {
      this.log.error("What's known of principles couldn't be read. Installing STAR Story again may help.", error);
      return NO_KNOWLEDGE;
    }
  }

  /** One principle by its name; undefined where there is none of that name. */
  async principle(name: string, packs: Packs = NO_PACKS): Promise<KnownPrinciple | undefined> {
    const entry = entryOf(name, await this.index(packs));
    return entry && this.known(entry);
  }

  /** The questions of the packs that belong to no single principle. */
  async questions(packs: Packs): Promise<readonly string[]> {
    return generalQuestions(packs, await this.whole());
  }

  /** The official page of a pack that ships; undefined where it has none. */
  async source(pack: string): Promise<string | undefined> {
    return (await this.read<ShippedPack>(`packs/${pack}`)).source;
  }

  /**
   * Everything that ships, as it is in the archive.
   *
   * @throws where the extension's own files cannot be read
   */
  whole(): Promise<Archive> {
    this.archive ??= this.unpack();
    return this.archive;
  }

  private async index(packs: Packs): Promise<readonly PrincipleEntry[]> {
    return principleIndex(await this.whole(), packs);
  }

  private async known(entry: PrincipleEntry): Promise<KnownPrinciple> {
    return knownPrinciple(entry, await this.whole());
  }

  /** The knowledge is checked against its schema when the extension is built, so it is taken at its word here. */
  private async read<T>(entry: string): Promise<T> {
    return (await this.whole())[entry] as T;
  }

  /** What could not be read is tried again when it is next needed. */
  private unpack(): Promise<Archive> {
    const file = vscode.Uri.joinPath(this.folder, 'knowledge.bin');
    const reading = Promise.resolve(vscode.workspace.fs.readFile(file)).then((bytes) => unpack(new Uint8Array(bytes)));
    reading.catch(() => {
      this.archive = undefined;
    });
    return reading;
  }
}
