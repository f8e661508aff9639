import * as vscode from 'vscode';
import type { PackFile } from '../coaching/packFileSchema';
import type { KnownPrinciple } from '../coaching/schema';
import { CONFIG_PATH, type ConfigFile, readConfigFile } from '../config/configFile';
import { PACK_FOLDER, PACK_PATH, readPack, readPackFile } from '../config/packFile';
import { type OwnQuestion, QUESTIONS_PATH, readQuestionsFile } from '../config/questionsFile';
import { type FileProblem, LONGEST_FILE, TOO_LONG, type YamlFile } from '../config/yamlFile';
import { lineStartsOf } from '../story/readStory';
import { isAbsent, readOrdinaryFile, reasonOf } from './readFile';

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
  /** What the user's own pack calls things. */
  readonly pack: PackFile | undefined;
  /** The user's own principles, in the order of their files' names. */
  readonly principles: readonly KnownPrinciple[];
  /** The user's own questions; undefined where there is no file of them. */
  readonly questions: readonly OwnQuestion[] | undefined;
  readonly files: readonly StarFile[];
}

/** Every file that may be one of ours, for a watcher. */
export const STAR_FILES = '**/.star/**';

const YAML = /\.ya?ml$/i;

/** Bytes: no character takes more than three for each of its UTF-16 units. */
const MOST_BYTES = 3 * LONGEST_FILE;

/** True for `.star/config.yaml`, `.star/pack.yaml`, `.star/questions.yaml` and `.star/principles/*.yaml`. */
export function isStarFile({ path }: vscode.Uri): boolean {
  return [CONFIG_PATH, PACK_PATH, QUESTIONS_PATH].some((file) => path.endsWith(`/${file}`)) || isPackFile(path);
}

function isPackFile(path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return folder.endsWith(`/${PACK_FOLDER}`) && YAML.test(path);
}

/** The folder that holds the `.star` folder of one of its files. */
export function folderOfStarFile(uri: vscode.Uri): vscode.Uri {
  const path = uri.path.slice(0, uri.path.lastIndexOf('/.star/'));
  // At the root of a virtual file system there is nothing in front of it.
  return uri.with({ path: path || '/' });
}

function readerFor(path: string, beside: PackFile | undefined): (text: string) => Pick<YamlFile<unknown>, 'problems'> {
  if (isPackFile(path)) return readPackFile;
  if (path.endsWith(`/${QUESTIONS_PATH}`)) return readQuestionsFile;
  return path.endsWith(`/${PACK_PATH}`) ? readPack : (text) => readConfigFile(text, beside);
}

/** What is wrong in the text of a file for which `isStarFile` holds; `beside` is the user's own pack of its folder. */
export function checkStarFile(uri: vscode.Uri, text: string, beside: PackFile | undefined): StarFile {
  const { problems } = readerFor(uri.path, beside)(text);
  return { uri, problems, lineStarts: lineStartsOf(text) };
}

/** Reads the `.star` folder of a folder. Most have none, so what is not there is no error. */
export async function readStarFolder(uri: vscode.Uri): Promise<StarFolder> {
  const files: StarFile[] = [];
  const configUri = vscode.Uri.joinPath(uri, CONFIG_PATH);
  const packUri = vscode.Uri.joinPath(uri, PACK_PATH);
  const packFolder = vscode.Uri.joinPath(uri, PACK_FOLDER);
  const names = await namesIn(packFolder);
  if (!Array.isArray(names)) files.push({ uri: packFolder, problems: [names], lineStarts: [0] });
  const packUris = (Array.isArray(names) ? names : [])
    .map((name) => vscode.Uri.joinPath(packFolder, name))
    .filter(({ path }) => isPackFile(path));
  const texts = await Promise.all([configUri, packUri, ...packUris].map(textOf));
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
  const [configText, packText, ...packTexts] = texts;
  const pack = read(packUri, packText, readPack)?.value;
  const config = read(configUri, configText, (text) => readConfigFile(text, pack));
  const principles = packUris.flatMap((file, at) => read(file, packTexts[at], readPackFile)?.value ?? []);
  const questionsUri = vscode.Uri.joinPath(uri, QUESTIONS_PATH);
  const own = read(questionsUri, await textOf(questionsUri), readQuestionsFile);
  return { uri, config, pack, principles, questions: own && (own.value?.questions ?? []), files };
}

/** The names in a folder, none where it is not there, or what is wrong where it is and cannot be read. */
async function namesIn(folder: vscode.Uri): Promise<string[] | FileProblem> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
  } catch (error) {
    return isAbsent(error) ? [] : unread('folder', error);
  }
}

/** The text of a file, or what is wrong where it is there and not read; undefined where it is not there. */
async function textOf(uri: vscode.Uri): Promise<string | FileProblem | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > MOST_BYTES) return TOO_LONG;
    return new TextDecoder().decode(await readOrdinaryFile(uri));
  } catch (error) {
    return isAbsent(error) ? undefined : unread('file', error);
  }
}

function unread(what: string, error: unknown): FileProblem {
  return { message: `This ${what} isn't read: ${reasonOf(error)}.`, range: { start: 0, end: 0 } };
}
