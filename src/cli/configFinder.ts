import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PackFile } from '../coaching/packFileSchema';
import type { Packs } from '../coaching/packs';
import type { PackPrinciple } from '../coaching/schema';
import { CONFIG_PATH, type ConfigFile, readConfigFile } from '../config/configFile';
import { mergeOptions, type Options } from '../config/options';
import { PACK_FOLDER, PACK_PATH, readPack, readPackFile } from '../config/packFile';
import { packOptions } from '../config/packOptions';
import type { FileProblem } from '../config/yamlFile';
import { positionOf } from './position';
import { kindOf, readOrdinaryFile } from './readFile';
import { codeOf, Refusal, unreadable } from './reasons';

/** What was read, and a sentence for each thing that is wrong in it. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly string[];
}

/** What holds for the stories of a folder: the nearest of each, looking upwards. */
interface Found {
  readonly config?: Read<ConfigFile>;
  readonly pack?: Read<PackFile | undefined>;
  readonly own?: Read<Own>;
}

/** Principles, and how the `config.yaml` beside them says they go with those that ship. */
interface Own {
  readonly principles: readonly PackPrinciple[];
  readonly mode: ConfigFile['principles'];
}

/**
 * Finds the options that hold for a file: those of the nearest `.star/config.yaml`, looking upwards from its folder, the
 * pack it chooses, the nearest `.star/pack.yaml`, and the principles of the nearest `.star/principles`.
 */
export class ConfigFinder {
  private readonly byFolder = new Map<string, Promise<Found>>();
  private readonly told = new Set<string>();

  /** `complain` is told a sentence for each thing that is wrong in a file, once. */
  constructor(private readonly complain: (problem: string) => void) {}

  async optionsFor(file: string): Promise<Options> {
    const { config, pack, own } = await this.ofFolder(path.dirname(path.resolve(file)));
    for (const problem of [config, pack, own].flatMap((read) => read?.problems ?? [])) {
      if (!this.told.has(problem)) this.complain(problem);
      this.told.add(problem);
    }
    const { principles = [], mode } = own?.value ?? {};
    const { pack: chosen, words } = config?.value ?? {};
    const sources = { chosen, words, file: pack?.value, principles, mode };
    return mergeOptions(packOptions(sources), config?.value.options ?? {});
  }

  /** The pack that is chosen for a file, and what is one's own. What is wrong is told with the options. */
  async packsFor(file: string): Promise<Packs> {
    const { config, pack, own } = await this.ofFolder(path.dirname(path.resolve(file)));
    const { principles = [], mode } = own?.value ?? {};
    return { chosen: config?.value.pack, file: pack?.value, principles, replace: mode === 'replace' };
  }

  private ofFolder(folder: string): Promise<Found> {
    const known = this.byFolder.get(folder) ?? this.read(folder);
    this.byFolder.set(folder, known);
    return known;
  }

  private async read(folder: string): Promise<Found> {
    const pack = await readAt(path.join(folder, PACK_PATH), readPack);
    const withPack = (text: string): ConfigFile => readConfigFile(text, pack?.value?.value);
    const config = await readAt(path.join(folder, CONFIG_PATH), withPack);
    const own = await principlesIn(path.join(folder, PACK_FOLDER));
    const here: Found = {
      ...(config && { config: { ...config, value: config.value ?? NOTHING } }),
      ...(pack && { pack: { ...pack, value: pack.value?.value } }),
      ...(own && { own: { ...own, value: { principles: own.value, mode: config?.value?.principles } } }),
    };
    const parent = path.dirname(folder);
    return parent === folder ? here : { ...(await this.ofFolder(parent)), ...here };
  }
}

const NOTHING = readConfigFile('');

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** Undefined where there are none, and nothing is wrong with one. */
async function principlesIn(folder: string): Promise<Read<readonly PackPrinciple[]> | undefined> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const problems = isAbsent(error) ? await inTheWay(folder) : [unreadable(folder, error)];
    return problems.length > 0 ? { value: [], problems } : undefined;
  }
  const read = [];
  for (const name of [...names].sort())
    if (/\.ya?ml$/i.test(name)) read.push(await readAt(path.join(folder, name), readPackFile));
  const value = read.flatMap((one) => one?.value?.value ?? []);
  const problems = read.flatMap((one) => one?.problems ?? []);
  return value.length + problems.length > 0 ? { value, problems } : undefined;
}

/** A sentence for what stands where the folder of principles, or the one around it, is looked for. A file called `.star` may be another program's. */
async function inTheWay(folder: string): Promise<readonly string[]> {
  const star = path.dirname(folder);
  for (const at of [folder, star]) {
    try {
      const about = await stat(at);
      if (about.isDirectory() || (at === star && about.isFile())) return [];
      return [unreadable(at, new Refusal(`it's a ${kindOf(about)}, not a folder`))];
    } catch (error) {
      if (!isAbsent(error)) return [unreadable(at, error)];
    }
  }
  return [];
}

/** What a reader makes of a file; undefined where it is not there. */
export async function readAt<T extends { readonly problems: readonly FileProblem[] }>(
  file: string,
  reader: (text: string) => T,
): Promise<Read<T | undefined> | undefined> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readOrdinaryFile(file));
  } catch (error) {
    return isAbsent(error) ? undefined : { value: undefined, problems: [unreadable(file, error)] };
  }
  const value = reader(text);
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const problems = value.problems.map(({ message, range }) => {
    const { line, column } = positionOf(lineStarts, range.start);
    return `${file}:${line}:${column}: ${message}`;
  });
  return { value, problems };
}
