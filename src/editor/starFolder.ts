import * as vscode from 'vscode';
import type { KnownPrinciple } from '../coaching/schema';
import { CONFIG_PATH, type ConfigFile, readConfigFile } from '../config/configFile';
import { PACK_FOLDER, readPackFile } from '../config/packFile';
import { type FileProblem, LONGEST_FILE, TOO_LONG } from '../config/yamlFile';
import { lineStartsOf } from '../story/readStory';
import { Refusal, readOrdinaryFile } from './readFile';

/** What is wrong in a file of a `.star` folder. */
export interface StarFile {
  readonly uri: vscode.Uri;
  readonly problems: readonly FileProblem[];
  readonly lineStarts: readonly number[];
}

/** What a folder's `.star` folder sets for the stories beside and below it. */
export interface StarFolder {
  /** The folder that holds `.star`. */
  readonly uri: vscode.Uri;
  readonly config: ConfigFile | undefined;
  /** The user's own principles, in the order of their files' names. */
  readonly principles: readonly KnownPrinciple[];
  readonly files: readonly StarFile[];
}

/** Every file that may be one of ours, for a watcher. */
export const STAR_FILES = '**/.star/**';

const YAML = /\.ya?ml$/i;

/** Bytes: no character takes more than three for each of its UTF-16 units. */
const MOST_BYTES = 3 * LONGEST_FILE;

/** True for `.star/config.yaml` and `.star/principles/*.yaml`. */
export function isStarFile({ path }: vscode.Uri): boolean {
  return path.endsWith(`/${CONFIG_PATH}`) || isPackFile(path);
}

function isPackFile(path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return folder.endsWith(`/${PACK_FOLDER}`) && YAML.test(path);
}

/** What is wrong in the text of a file for which `isStarFile` holds. */
export function checkStarFile(uri: vscode.Uri, text: string): StarFile {
  const { problems } = isPackFile(uri.path) ? readPackFile(text) : readConfigFile(text);
  return { uri, problems, lineStarts: lineStartsOf(text) };
}

/** Reads the `.star` folder of a folder. Most have none, so what is not there is no error. */
export async function readStarFolder(uri: vscode.Uri): Promise<StarFolder> {
  const files: StarFile[] = [];
  const configUri = vscode.Uri.joinPath(uri, CONFIG_PATH);
  const packUris = await listPacks(vscode.Uri.joinPath(uri, PACK_FOLDER));
  const texts = await Promise.all([configUri, ...packUris].map(textOf));
  const read = <T extends { readonly problems: readonly FileProblem[] }>(
    file: vscode.Uri,
    text: string | FileProblem | undefined,
    reader: (text: string) => T,
  ): T | undefined => {
    if (text === undefined) return undefined;
    if (typeof text !== 'string') {
      files.push({ uri: file, problems: [text], lineStarts: [0] });
      return undefined;
    }
    const result = reader(text);
    files.push({ uri: file, problems: result.problems, lineStarts: lineStartsOf(text) });
    return result;
  };
  const [configText, ...packTexts] = texts;
  const config = read(configUri, configText, readConfigFile);
  const principles = packUris.flatMap((file, at) => read(file, packTexts[at], readPackFile)?.value ?? []);
  return { uri, config, principles, files };
}

async function listPacks(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const names = await listed(folder);
  return names.map((name) => vscode.Uri.joinPath(folder, name)).filter(({ path }) => isPackFile(path));
}

async function listed(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
  } catch {
    return [];
  }
}

/** The text of a file, or what is wrong where it is there and not read; undefined where it is not there. */
async function textOf(uri: vscode.Uri): Promise<string | FileProblem | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > MOST_BYTES) return TOO_LONG;
    return new TextDecoder().decode(await readOrdinaryFile(uri));
  } catch (error) {
    if (!(error instanceof Refusal)) return undefined;
    return { message: `This file isn't read: ${error.message}.`, range: { start: 0, end: 0 } };
  }
}
