import * as vscode from 'vscode';
import { sectionName } from '../../coaching/terms';
import { checkStory } from '../../index';
import { type Draw, someOf } from '../../practice/draw';
import { quizFromCoaching } from '../../practice/quizFromCoaching';
import { quizFromKnowledge } from '../../practice/quizFromKnowledge';
import { quizFromStory } from '../../practice/quizFromStory';
import type { QuizQuestion } from '../../practice/quizQuestion';
import { storyText } from '../../story/storyText';
import type { BankStore } from '../bank/bankStore';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { isStory, LANGUAGE } from '../documents';
import type { CheckOptionsStore } from '../options';
import { readOrdinaryFile } from '../readFile';

/** Stories that are read for questions about them: the wait stays short, whatever the bank. */
const MOST_STORIES = 30;

/** All that can be asked. */
export interface QuizPools {
  /** The principles that have questions, in the order of the pack. */
  readonly principles: readonly string[];
  readonly known: readonly QuizQuestion[];
  /** Of the user's own stories. */
  readonly own: readonly QuizQuestion[];
  /** The address of the story or folder whose principles these are. */
  readonly scope: string;
}

/**
 * The questions of the principles that hold where the open story, or the first folder, is, and those that the stories of the
 * bank make.
 *
 * @param kept the address of the story or folder, where a round is asked again
 * @throws where the extension's own files cannot be read
 */
export async function quizPools(
  store: BankStore,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  draw: Draw,
  kept?: string,
): Promise<QuizPools> {
  const scope = kept === undefined ? scopeOf() : { uri: vscode.Uri.parse(kept), languageId: LANGUAGE };
  await options.load(scope);
  const packs = options.packsOf(scope);
  const { index } = await knowledge.knowledgeFor([], packs);
  const { principles } = await knowledge.knowledgeFor(
    index.map(({ name }) => name),
    packs,
  );
  const { terms } = options.of(scope);
  const known = principles.flatMap((principle) => {
    const written = quizFromKnowledge([principle]);
    if (written.length > 0) return written;
    return quizFromCoaching(principle, principles, (section) => sectionName(terms, section));
  });
  const asked = new Set(known.map(({ about }) => about));
  await store.read();
  const own: QuizQuestion[] = [];
  for (const { file, title } of someOf(store.bank.stories, MOST_STORIES, draw)) {
    const uri = store.uriOf(file);
    if (uri) own.push(...(await questionsOf(uri, title, options, draw)));
  }
  const names = principles.map(({ name }) => name).filter((name) => asked.has(name));
  return { principles: names, known, own, scope: scope.uri.toString() };
}

function scopeOf(): Pick<vscode.TextDocument, 'uri' | 'languageId'> {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isStory(document)) return document;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = folder
    ? vscode.Uri.joinPath(folder, 'story.star.md')
    : vscode.Uri.from({ scheme: 'untitled', path: 'story' });
  return { uri, languageId: LANGUAGE };
}

/** None where the file cannot be read any more: the bank says why. */
async function questionsOf(
  uri: vscode.Uri,
  title: string,
  options: CheckOptionsStore,
  draw: Draw,
): Promise<readonly QuizQuestion[]> {
  const text = await readOrdinaryFile(uri).then(storyText, () => undefined);
  if (text === undefined) return [];
  const scope = { uri, languageId: LANGUAGE };
  await options.load(scope);
  return quizFromStory(checkStory(text, options.of(scope)), title, draw);
}
