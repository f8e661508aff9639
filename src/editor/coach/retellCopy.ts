import * as vscode from 'vscode';
import { retellingOf } from '../../coaching/retellingOf';
import type { KnownPrinciple } from '../../coaching/schema';
import { pickOne } from '../commands/steps';
import { sayUnreadable } from './requests';

const LATER = { label: '$(circle-slash) No question yet', detail: 'You can write it into the front matter later.' };

/** Asks which question it answers now, and opens an unsaved copy of the story, marked as a retelling. The original stays as it is. */
export async function copyForPrinciple(document: vscode.TextDocument, principle: KnownPrinciple): Promise<void> {
  const asked = await pickQuestion(principle);
  if (asked === undefined) return;
  const content = retellingOf(document.getText(), {
    principle,
    question: asked === LATER ? undefined : asked.label,
    original: document.isUntitled ? undefined : (document.uri.path.split('/').at(-1) ?? ''),
  });
  if (content === undefined) return sayUnreadable();
  const copy = await vscode.workspace.openTextDocument({ language: document.languageId, content });
  await vscode.window.showTextDocument(copy, { viewColumn: vscode.ViewColumn.Beside });
}

/** One that asks for the new principle; undefined where the person left, LATER where none fits or none is known. */
async function pickQuestion({ name, questions = [] }: KnownPrinciple): Promise<vscode.QuickPickItem | undefined> {
  if (questions.length === 0) return LATER;
  return pickOne([...questions.map((label) => ({ label })), LATER], {
    title: `Retell for ${name}`,
    placeholder: 'Which question does it answer now?',
  });
}
