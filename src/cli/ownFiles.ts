import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { KnownPrinciple } from '../coaching/schema';
import { PACK_FOLDER, readPackFile } from '../config/packFile';
import { type OwnQuestion, QUESTIONS_PATH, readQuestionsFile } from '../config/questionsFile';
import { positionOf } from './position';
import { readOrdinaryFile } from './readFile';
import { codeOf, unreadable } from './reasons';

/** A user's own principles: those of the nearest `.star/principles`, looking upwards. What is wrong in them is told elsewhere. */
export async function ownPrinciplesFor(folder: string): Promise<readonly KnownPrinciple[]> {
  for (const above of foldersFrom(folder)) {
    const principles = await principlesIn(path.join(above, PACK_FOLDER));
    if (principles.length > 0) return principles;
  }
  return [];
}

/** A user's own questions: those of the nearest `.star/questions.yaml`, looking upwards. */
export async function ownQuestionsFor(
  folder: string,
  complain: (problem: string) => void,
): Promise<readonly OwnQuestion[]> {
  for (const above of foldersFrom(folder)) {
    const file = path.join(above, QUESTIONS_PATH);
    let text: string;
    try {
      text = new TextDecoder().decode(await readOrdinaryFile(file));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) continue;
      complain(unreadable(file, error));
      return [];
    }
    const { value, problems } = readQuestionsFile(text);
    const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    for (const { message, range } of problems) {
      const { line, column } = positionOf(lineStarts, range.start);
      complain(`${file}:${line}:${column}: ${message}`);
    }
    return value?.questions ?? [];
  }
  return [];
}

async function principlesIn(folder: string): Promise<readonly KnownPrinciple[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found: KnownPrinciple[] = [];
  for (const name of names.sort()) {
    if (!/\.ya?ml$/i.test(name)) continue;
    const bytes = await readOrdinaryFile(path.join(folder, name)).catch(() => undefined);
    const read = bytes && readPackFile(new TextDecoder().decode(bytes)).value;
    if (read) found.push(read);
  }
  return found;
}

function foldersFrom(folder: string): readonly string[] {
  const folders = [folder];
  for (let above = path.dirname(folder); above !== folders.at(-1); above = path.dirname(above)) folders.push(above);
  return folders;
}
