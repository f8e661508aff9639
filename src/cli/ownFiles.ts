import path from 'node:path';
import { type OwnQuestion, QUESTIONS_PATH, readQuestionsFile } from '../config/questionsFile';
import { readAt } from './configFinder';

/** A user's own questions: for each folder those of the nearest `.star/questions.yaml`, looking upwards; each file's once. */
export async function ownQuestionsFor(
  folders: readonly string[],
  complain: (problem: string) => void,
): Promise<readonly OwnQuestion[]> {
  const looked = new Set<string>();
  const questions: OwnQuestion[] = [];
  for (const folder of new Set(folders)) {
    for (const above of foldersFrom(folder)) {
      // Its file, or the one above that holds for it, has been read.
      if (looked.has(above)) break;
      looked.add(above);
      const read = await readAt(path.join(above, QUESTIONS_PATH), readQuestionsFile);
      if (read === undefined) continue;
      for (const problem of read.problems) complain(problem);
      questions.push(...(read.value?.value?.questions ?? []));
      break;
    }
  }
  return questions;
}

function foldersFrom(folder: string): readonly string[] {
  const folders = [folder];
  for (let above = path.dirname(folder); above !== folders.at(-1); above = path.dirname(above)) folders.push(above);
  return folders;
}
