import * as vscode from 'vscode';
import type { ImportedStory } from '../../notes/importNotes';
import { renderStory } from '../../notes/renderStory';
import { openUnsaved } from './storyFiles';

interface StoryRow extends vscode.QuickPickItem {
  readonly story?: ImportedStory;
}

/**
 * Shows what was found, a story a row, all of them ticked; the last row opens what was left out. Where the sections are
 * a proposal the row says so, and its button shows the story.
 *
 * @returns the stories that stayed ticked; undefined where the person left
 */
export function previewImport(
  stories: readonly ImportedStory[],
  leftOut: readonly string[],
): Promise<readonly ImportedStory[] | undefined> {
  const input = vscode.window.createQuickPick<StoryRow>();
  const look = { iconPath: new vscode.ThemeIcon('open-preview'), tooltip: 'Show the proposed sections' };
  const rows = stories.map(
    (story): StoryRow => ({ ...rowOf(story), story, ...(story.proposed && { buttons: [look] }) }),
  );
  const show = { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: 'Show what was left out' };
  const rest: StoryRow[] =
    leftOut.length === 0 ? [] : [{ ...rowOfLeftOut(leftOut), alwaysShow: true, buttons: [show] }];
  Object.assign(input, { canSelectMany: true, ignoreFocusOut: true, matchOnDetail: true });
  input.title = `Import Stories: ${stories.length} found`;
  input.placeholder = 'Each ticked story becomes a file of its own; your notes stay as they are';
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

function rowOf({ title, principles, sections, proposed }: ImportedStory): vscode.QuickPickItem {
  const words = sections.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const names = [...new Set(sections.flatMap((section) => section.names))].join(' · ');
  return {
    label: title,
    description: principles.join(', '),
    detail: `${proposed ? 'Proposed, no labels found: ' : ''}${names} (${words} words)`,
  };
}

function rowOfLeftOut(leftOut: readonly string[]): vscode.QuickPickItem {
  const label = leftOut.length === 1 ? 'One passage is left out' : `${leftOut.length} passages are left out`;
  const words = (leftOut[0] ?? '').replace(/\s+/g, ' ');
  const start = words.length > 80 ? `${words.slice(0, 79)}…` : words;
  return { label: `$(info) ${label}`, detail: `No story was found in it: ${start}` };
}
