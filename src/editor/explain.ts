import * as vscode from 'vscode';
import { CHECKS } from '../checks/index';
import { checkPage } from './checkPages';
import { pickOne } from './commands/steps';
import { isStory } from './documents';
import { rangeIn } from './ranges';
import { showPage } from './showPage';
import type { Snapshots } from './snapshots';

/** `starStory.explain`: opens a check's page, rendered. Without an id: that of the finding under the cursor, else a list. */
export function registerExplain(snapshots: Snapshots): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.explain', async (id?: unknown) => {
    const check = typeof id === 'string' ? id : (checkUnderCursor(snapshots) ?? (await pickCheck()));
    if (check !== undefined) await showPage(checkPage(check));
  });
}

function checkUnderCursor(snapshots: Snapshots): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isStory(editor.document)) return undefined;
  const { story, findings } = snapshots.current(editor.document);
  return findings.find((finding) => rangeIn(story, finding.range).contains(editor.selection.active))?.check;
}

async function pickCheck(): Promise<string | undefined> {
  const items = CHECKS.map(({ id, title, section }) => ({ label: id, description: section, detail: title }));
  return (await pickOne(items, { title: 'Explain This Check', placeholder: 'Which check?' }))?.label;
}
