import * as vscode from 'vscode';
import { asSnippet, newStory } from '../../notes/newStory';
import { readStory } from '../../story/readStory';
import type { CoachView } from '../coach/coachView';
import { rangeIn } from '../ranges';
import { reasonOf } from '../readFile';
import { askForNewStory, type KnownAnswers, type NewStoryAnswers } from './newStorySteps';
import type { PrincipleChoices } from './principleChoices';
import type { StoryPrivacy } from './privacy';
import { openUnsaved, writeStory } from './storyFiles';

/**
 * `starStory.newStory`: asks what the story is to be and opens it with the cursor in its Situation, the coach beside it.
 * What is known already stands first at each step.
 * `starStory.newStoryHere`: the same, into the folder that was clicked.
 */
export function registerNewStory(
  principles: PrincipleChoices,
  privacy: StoryPrivacy,
  coach: CoachView,
): vscode.Disposable {
  const begin = async (folder?: vscode.Uri, known?: KnownAnswers): Promise<void> => {
    const answers = await askForNewStory(principles, folder, known);
    if (!answers) return;
    await createStory(answers);
    await coach.show();
    if (answers.folder) await privacy.care(answers.folder);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('starStory.newStory', (known?: KnownAnswers) => begin(undefined, known)),
    vscode.commands.registerCommand('starStory.newStoryHere', (folder?: vscode.Uri) => begin(folder)),
  );
}

/**
 * Makes the story and walks its placeholders as a snippet. The file holds the same text before the first key is pressed,
 * so that nothing is lost if the editor is closed, and undoing the snippet leaves it to the letter.
 */
export async function createStory(answers: NewStoryAnswers): Promise<vscode.TextEditor> {
  const text = newStory(answers);
  const editor = await openNew(answers, text);
  const { document } = editor;
  const whole = rangeIn(readStory(document.getText()), { start: 0, end: document.getText().length });
  await editor.insertSnippet(new vscode.SnippetString(asSnippet(text)), whole);
  if (!document.isUntitled) await document.save();
  return editor;
}

async function openNew({ folder, title, principles }: NewStoryAnswers, text: string): Promise<vscode.TextEditor> {
  if (!folder) return openUnsaved(text);
  try {
    const uri = await writeStory(folder, title ?? principles?.[0] ?? 'story', text);
    return await vscode.window.showTextDocument(uri);
  } catch (error) {
    void vscode.window.showWarningMessage(
      `The story opened unsaved, because it couldn't be written to its folder: ${reasonOf(error)}.`,
    );
    return openUnsaved(text);
  }
}
