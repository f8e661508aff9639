import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_PATH, readConfigFile } from '../config/configFile';
import type { Options } from '../config/options';
import { namesWith, PACK_FOLDER, readPackFile } from '../config/packFile';
import type { FileProblem } from '../config/yamlFile';
import { positionOf } from './position';
import { readOrdinaryFile } from './readFile';
import { codeOf, unreadable } from './reasons';

/**
 * Finds the options that hold for a file: those of the nearest `.star/config.yaml`, looking upwards from its folder, and
 * the principles of the nearest `.star/principles`.
 */
export class ConfigFinder {
  private readonly byFolder = new Map<string, Promise<Partial<Options>>>();

  /** `complain` is told a sentence for each thing that is wrong in a file. */
  constructor(private readonly complain: (problem: string) => void) {}

  optionsFor(file: string): Promise<Partial<Options>> {
    return this.ofFolder(path.dirname(path.resolve(file)));
  }

  private ofFolder(folder: string): Promise<Partial<Options>> {
    const known = this.byFolder.get(folder) ?? this.read(folder);
    this.byFolder.set(folder, known);
    return known;
  }

  private async read(folder: string): Promise<Partial<Options>> {
    const configFile = path.join(folder, CONFIG_PATH);
    const text = await this.textOf(configFile);
    const config = text === undefined ? undefined : readConfigFile(text);
    if (text !== undefined && config) this.tell(configFile, text, config.problems);
    const packs = await this.packsOf(path.join(folder, PACK_FOLDER));
    const own = packs.length > 0 ? { principles: namesWith(packs, config?.principles) } : {};
    const parent = path.dirname(folder);
    const above = parent === folder || (config && packs.length > 0) ? {} : await this.ofFolder(parent);
    const { principles: principlesAbove, ...optionsAbove } = above;
    const inherited = principlesAbove ? { principles: principlesAbove } : {};
    return { ...(config ? config.options : optionsAbove), ...inherited, ...own };
  }

  private async packsOf(folder: string) {
    let names: readonly string[];
    try {
      names = await readdir(folder);
    } catch (error) {
      this.complainUnlessAbsent(folder, error);
      return [];
    }
    const packs = [];
    for (const name of [...names].sort()) {
      if (!/\.ya?ml$/i.test(name)) continue;
      const file = path.join(folder, name);
      const text = await this.textOf(file);
      if (text === undefined) continue;
      const { value, problems } = readPackFile(text);
      this.tell(file, text, problems);
      if (value) packs.push(value);
    }
    return packs;
  }

  private async textOf(file: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await readOrdinaryFile(file));
    } catch (error) {
      this.complainUnlessAbsent(file, error);
      return undefined;
    }
  }

  private complainUnlessAbsent(given: string, error: unknown): void {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) this.complain(unreadable(given, error));
  }

  private tell(file: string, text: string, problems: readonly FileProblem[]): void {
    const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    for (const { message, range } of problems) {
      const { line, column } = positionOf(lineStarts, range.start);
      this.complain(`${file}:${line}:${column}: ${message}`);
    }
  }
}
