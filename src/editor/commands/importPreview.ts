import * as vscode from 'vscode';
import { aboutInWords, leftOutInWords, storyInWords } from '../../notes/importInWords';
import type { ImportedStory } from '../../notes/importNotes';
import { renderStory } from '../../notes/renderStory';
import { openUnsaved } from './storyFiles';

interface StoryRow extends vscode.QuickPickItem {
  readonly story?: ImportedStory;
}

/**
 * Shows what was found, a story a row, all of them checked; the last row opens what was left out. Where the sections are
 * a proposal the row says so, and its button shows the story.
 *
 * @param there the file that holds a story already, as it is shown
 * @returns the stories that stayed checked; undefined where the person left
 */
export function previewImport(
  stories: readonly ImportedStory[],
  leftOut: readonly string[],
  there: ReadonlyMap<ImportedStory, string>,
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
  input.title = `Import Stories: ${stories.length} found`;
  input.placeholder = "Each checked story becomes a file unless it's already there; your notes don't change";
  input.items = [...rows, ...rest];
  input.selectedItems = rows;
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

function rowOf(story: ImportedStory, file: string | undefined): vscode.QuickPickItem {
  return { label: story.title, description: aboutInWords(story.principles, file), detail: storyInWords(story) };
}

function rowOfLeftOut(leftOut: readonly string[]): vscode.QuickPickItem {
  const { label, detail } = leftOutInWords(leftOut);
  return { label: `$(info) ${label}`, description: 'opens too if checked', detail };
}
