import * as vscode from 'vscode';
import type { KnownPrinciple } from '../coaching/schema';
import { CONFIG_PATH, type ConfigFile, readConfigFile } from '../config/configFile';
import { PACK_FOLDER, readPackFile } from '../config/packFile';
import type { FileProblem } from '../config/yamlFile';

/** A file of a `.star` folder, as it was read. */
export interface StarFile {
  readonly uri: vscode.Uri;
  readonly text: string;
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

const YAML = /\.ya?ml$/;

/** True for `.star/config.yaml` and `.star/principles/*.yaml`. */
export function isStarFile({ path }: vscode.Uri): boolean {
  return path.endsWith(`/${CONFIG_PATH}`) || isPackFile(path);
}

function isPackFile(path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return folder.endsWith(`/${PACK_FOLDER}`) && YAML.test(path);
}

/** What is wrong in a file for which `isStarFile` holds, with its places. */
export function problemsIn(uri: vscode.Uri, text: string): readonly FileProblem[] {
  return isPackFile(uri.path) ? readPackFile(text).problems : readConfigFile(text).problems;
}

/** Reads the `.star` folder of a folder. Most have none, so what is not there is no error. */
export async function readStarFolder(uri: vscode.Uri): Promise<StarFolder> {
  const [configFile, packFiles] = await Promise.all([
    readFile(vscode.Uri.joinPath(uri, CONFIG_PATH)),
    readPackFiles(vscode.Uri.joinPath(uri, PACK_FOLDER)),
  ]);
  return {
    uri,
    config: configFile && readConfigFile(configFile.text),
    principles: packFiles.flatMap(({ text }) => readPackFile(text).value ?? []),
    files: [...(configFile ? [configFile] : []), ...packFiles],
  };
}

async function readPackFiles(folder: vscode.Uri): Promise<readonly StarFile[]> {
  const entries = await listed(folder);
  const uris = entries.map((name) => vscode.Uri.joinPath(folder, name)).filter(({ path }) => isPackFile(path));
  const files = await Promise.all(uris.map(readFile));
  return files.filter((file) => file !== undefined);
}

async function listed(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
  } catch {
    return [];
  }
}

async function readFile(uri: vscode.Uri): Promise<StarFile | undefined> {
  try {
    return { uri, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return undefined;
  }
}
