import { nearest } from '../base/nearest';
import { CHECKS } from '../checks/index';
import type { PackFile } from '../coaching/packFileSchema';
import type { Options } from './options';
import { CONFIG_KEYS, configSchemaWith, type PackMode } from './schema';
import { type FileProblem, readYamlFile } from './yamlFile';

type ConfigProblem = FileProblem;

export interface ConfigFile {
  readonly options: Partial<Pick<Options, 'severities' | 'level' | 'manager' | 'role' | 'speakingRate'>>;
  /** How the principles beside it go with those that ship, where it says so. */
  readonly principles: PackMode | undefined;
  /** The pack that ships and is chosen here. */
  readonly pack: string | undefined;
  /** The limit of words that holds here, whatever the pack says. */
  readonly words: number | 'off' | undefined;
  readonly problems: readonly ConfigProblem[];
}

/** Where in a workspace the file stands that sets options for the stories beside and below its folder. */
export const CONFIG_PATH = '.star/config.yaml';

/**
 * Reads `.star/config.yaml`. Never throws: what is wrong is left out and told as a problem with its place.
 *
 * @param own what the `pack.yaml` beside it says, whose names for the levels hold here, too
 */
export function readConfigFile(text: string, own?: PackFile): ConfigFile {
  const schema = configSchemaWith(own);
  const { value = {}, problems } = readYamlFile(text, schema, ({ message }, path) => sentence(path, message));
  const { principles, pack, words, level, ...options } = value;
  return { options: { ...withoutUndefined(options), ...level }, principles, pack, words, problems };
}

/** What is wrong at a path of the configuration, as a sentence. */
export function sentence(path: readonly string[], message: string): string {
  const name = path.at(-1) ?? 'This file';
  const known = path.length > 1 ? CHECKS.map(({ id }) => id) : CONFIG_KEYS;
  const near = message.startsWith("isn't a") ? nearest(name, known) : undefined;
  return `“${name}” ${message}.${near === undefined ? '' : ` Did you mean “${near}”?`}`;
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
