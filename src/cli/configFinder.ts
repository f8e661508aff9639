import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_PATH, readConfigFile } from '../config/configFile';
import type { Options } from '../config/options';
import { positionOf } from './position';
import { unreadable } from './storyFiles';

/** Finds the options that hold for a file: those of the nearest `.star/config.yaml`, looking upwards from its folder. */
export class ConfigFinder {
  private readonly byFolder = new Map<string, Promise<Partial<Options>>>();

  /** `complain` is told a sentence for each thing that is wrong in a configuration file. */
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
    const file = path.join(folder, CONFIG_PATH);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.complain(unreadable(file, error));
      const above = path.dirname(folder);
      return above === folder ? {} : this.ofFolder(above);
    }
    const { options, problems } = readConfigFile(text);
    const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    for (const { message, range } of problems) {
      const { line, column } = positionOf(lineStarts, range.start);
      this.complain(`${file}:${line}:${column}: ${message}`);
    }
    return options;
  }
}
