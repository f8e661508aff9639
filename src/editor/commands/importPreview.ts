import * as vscode from 'vscode';
import { aboutInWords, leftOutInWords, storyInWords } from '../../notes/importInWords';
import type { ImportedStory } from '../../notes/importNotes';
import { renderStory } from '../../notes/renderStory';
import { openUnsaved } from './storyFiles';
import { shownPath } from './storyFolder';

interface StoryRow extends vscode.QuickPickItem {
  readonly story?: ImportedStory;
}

/**
 * Shows what was found, a story a row, those checked that no file holds yet; the last row opens what was left out. Where
 * the sections are a proposal the row says so, and its button shows the story.
 *
 * @param there the file that holds a story already
 * @returns the stories that are checked; undefined where the person left
 */
export function previewImport(
  stories: readonly ImportedStory[],
  leftOut: readonly string[],
  there: ReadonlyMap<ImportedStory, vscode.Uri>,
): Promise<readonly ImportedStory[] | undefined> {
  const input = vscode.window.createQuickPick<StoryRow>();
  const look = { iconPath: new vscode.ThemeIcon('open-preview'), tooltip: 'Show the proposed sections' };
  const rows = stories.map(
    (story): StoryRow => ({ ...rowOf(story, there.get(story)), story, ...(story.proposed && { buttons: [look] }) }),
  );
  const show = { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: 'Show what was left out' };
  const rest: StoryRow[] =
    leftOut.length === 0 ? [] : [{ ...rowOfLeftOut(leftOut), alwaysShow: true, buttons: [show] }];
  Object.assign(input, { canSelectMany: true, ignoreFocusOut: true, matchOnDetail: true });
  input.title = `Import Stories: ${stories.length} found. Your notes don't change.`;
  // The box has little room beside the number of what is checked.
  input.placeholder = 'Check what to keep';
  input.items = [...rows, ...rest];
  input.selectedItems = rows.filter(({ story }) => story && !there.has(story));
  return new Promise((resolve) => {
    const settle = (answer: readonly ImportedStory[] | undefined): void => {
      vscode.Disposable.from(...listeners, input).dispose();
      resolve(answer);
    };
    const listeners = [
      input.onDidTriggerItemButton(({ item: { story } }) => {
        void (story ? openUnsaved(renderStory(story), 'markdown') : showLeftOut(leftOut));
      }),
      input.onDidAccept(() => {
        if (input.selectedItems.some(({ story }) => !story)) void showLeftOut(leftOut);
        settle(input.selectedItems.flatMap(({ story }) => story ?? []));
      }),
      input.onDidHide(() => settle(undefined)),
    ];
    input.show();
  });
}

/** What no story was found in, in a page of its own that is nobody's file. */
export function showLeftOut(leftOut: readonly string[]): Promise<vscode.TextEditor> {
  return openUnsaved(`${leftOut.join('\n\n---\n\n')}\n`, 'markdown');
}

function rowOf(story: ImportedStory, file: vscode.Uri | undefined): vscode.QuickPickItem {
  const description = aboutInWords(story.principles, file && shownPath(file));
  return { label: story.title, description, detail: storyInWords(story) };
}

function rowOfLeftOut(leftOut: readonly string[]): vscode.QuickPickItem {
  const { label, detail } = leftOutInWords(leftOut);
  return { label: `$(info) ${label}`, description: 'opens too if checked', detail };
}
