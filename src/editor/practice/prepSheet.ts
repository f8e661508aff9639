import * as vscode from 'vscode';
import type { BankStory } from '../../bank/types';
import type { Loop } from '../../coaching/loopSchema';
import { checkStory } from '../../index';
import { prepSheet } from '../../practice/prepSheet';
import { EMPTY_SHEET, type SheetStory, sheetStory } from '../../practice/sheetStory';
import { storyText } from '../../story/storyText';
import type { BankStore } from '../bank/bankStore';
import { namedBank } from '../bank/namedBank';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { type ExportKind, exportsFolder, saveExport } from '../commands/saveExport';
import { LANGUAGE } from '../documents';
import type { CheckOptionsStore } from '../options';
import { readOrdinaryFile, reasonOf } from '../readFile';
import type { PracticeStore } from './practiceStore';

const PAGE: ExportKind = { name: 'HTML', extension: 'html', language: 'html' };

/** `starStory.prepSheet`: one page to print for the day, made of all stories of the bank. */
export function registerPrepSheet(
  extension: vscode.Uri,
  store: BankStore,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  practice: PracticeStore,
): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.prepSheet', async () => {
    let page: string | undefined;
    try {
      page = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: 'STAR Story: reading your stories' },
        () => prepSheetOf(store, options, knowledge, practice),
      );
    } catch (error) {
      void vscode.window.showErrorMessage(
        `The sheet can't be made. Installing the extension again should help: ${reasonOf(error)}.`,
      );
      return;
    }
    if (page === undefined) {
      void vscode.window.showInformationMessage(
        'There are no stories yet. The sheet is made of the stories in the open folder.',
      );
      return;
    }
    await saveExport(extension, {
      title: 'Write a Prep Sheet',
      kind: PAGE,
      text: page,
      name: 'prep-sheet.html',
      folder: exportsFolder(),
    });
  });
}

/**
 * The sheet; undefined where there is no story to put on it.
 *
 * @throws where the extension's own files cannot be read
 */
export async function prepSheetOf(
  store: BankStore,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  practice: PracticeStore,
): Promise<string | undefined> {
  await Promise.all([store.settled(), practice.read()]);
  // Together: the bank may become another one while the stories are read.
  const [bank, { stories }] = [namedBank(store), store.bank];
  if (bank.stories.length === 0) return undefined;
  // Under the names that the named bank has.
  const sheets = new Map<string, SheetStory>();
  for (const [at, story] of stories.entries()) {
    const name = bank.stories[at]?.file;
    const uri = store.uriOf(story.file);
    const sheet = uri && (await sheetOf(uri, story, options, knowledge, practice.notYetOf(uri)));
    if (name !== undefined && sheet) sheets.set(name, sheet);
  }
  const archive = await knowledge.whole();
  return prepSheet({ bank, loop: archive['loop'] as Loop, storyOf: ({ file }) => sheets.get(file) ?? EMPTY_SHEET });
}

/** What stands on the half page of a story; nothing where its file cannot be read any more. */
async function sheetOf(
  uri: vscode.Uri,
  { level }: BankStory,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  notYet: readonly string[],
): Promise<SheetStory | undefined> {
  const text = await readOrdinaryFile(uri).then(storyText, () => undefined);
  if (text === undefined) return undefined;
  const scope = { uri, languageId: LANGUAGE };
  await options.load(scope);
  const checked = checkStory(text, options.of(scope));
  const names = checked.story.frontMatter.principles.map(({ value }) => value);
  return sheetStory(checked, await knowledge.knowledgeFor(names, options.packsOf(scope)), level, notYet);
}
