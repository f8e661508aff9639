import * as vscode from 'vscode';
import type { BankNode } from './bankTree';

/** Milliseconds: the list tells of its selection by a message. */
const LONGEST = 1_000;

/**
 * The row of the tree that has the focus, which is selected by it. A key tells a command nothing of it, and the arrows
 * move the focus without the selection: so the row is added to the selection, or taken out where it was in it.
 */
export async function focusedNode(view: vscode.TreeView<BankNode>): Promise<BankNode | undefined> {
  const before = view.selection;
  const changed = new Promise<void>((resolve) => {
    const listener = view.onDidChangeSelection(() => done());
    const timer = setTimeout(() => done(), LONGEST);
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
  });
  await vscode.commands.executeCommand('list.toggleSelection');
  await changed;
  const after = view.selection;
  const node = after.find((one) => !before.includes(one)) ?? before.find((one) => !after.includes(one));
  if (node) await view.reveal(node, { select: true, focus: true });
  return node;
}
