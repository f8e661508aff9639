import * as vscode from 'vscode';
import type { BankNode } from './bankTree';

/** Milliseconds: the list tells of its selection by a message. */
const LONGEST = 1_000;

/**
 * The row of the tree that has the focus, which is selected by it. A key tells a command nothing of it, and the arrows
 * move the focus without the selection: so the row is added to the selection, or taken out where it was in it.
 *
 * @param idOf what a row is told by, whichever object stands for it
 */
export async function focusedNode(
  view: vscode.TreeView<BankNode>,
  idOf: (node: BankNode) => string,
): Promise<BankNode | undefined> {
  const before = new Map(view.selection.map((node) => [idOf(node), node]));
  const toggled = (): BankNode | undefined => {
    const after = new Map(view.selection.map((node) => [idOf(node), node]));
    for (const [id, node] of after) if (!before.has(id)) return node;
    for (const [id, node] of before) if (!after.has(id)) return node;
    return undefined;
  };
  const changed = new Promise<void>((resolve) => {
    // A tree that is shown again tells of the same rows as well.
    const listener = view.onDidChangeSelection(() => toggled() && done());
    const timer = setTimeout(() => done(), LONGEST);
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
  });
  await vscode.commands.executeCommand('list.toggleSelection');
  await changed;
  const node = toggled();
  if (node) await view.reveal(node, { select: true, focus: true });
  return node;
}
