import * as vscode from 'vscode';
import { isFiltering } from '../../bank/arrange';
import { summaryOf } from '../../bank/summary';
import type { PrincipleChoices } from '../commands/principleChoices';
import { isStory } from '../documents';
import type { BankStore } from './bankStore';
import { type BankNode, BankTree } from './bankTree';
import { pickArrangement, pickFilter } from './choices';
import { focusedNode } from './focusedNode';
import { rename, retell, setStatus } from './storyActions';

/** The view's id, and the prefix of its commands. */
const VIEW = 'starStory.bank';
/** What the keys of the tree hand over: the row in focus is meant. */
const BY_KEY = 'focused';
/** Another feature's command; its row in the menu is shown where it exists. */
const REHEARSE = 'starStory.rehearse';

/** "Story Bank": the tree, what stands above it, and what can be done with a story in it. */
export function registerBankView(store: BankStore, principles: PrincipleChoices): vscode.Disposable {
  const tree = new BankTree(store);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const say = (): void => {
    const { bank } = store;
    const empty = bank.stories.length === 0 && bank.unreadable.length === 0;
    const filtered = isFiltering(tree.shown) ? ' Filtered: some stories are hidden.' : '';
    view.message = empty ? '' : `${summaryOf(bank)}${filtered}`;
    void vscode.commands.executeCommand('setContext', `${VIEW}.filtered`, isFiltering(tree.shown));
  };
  const show: BankTree['show'] = (by, filter) => {
    tree.show(by, filter);
    say();
  };
  const onStory = (name: string, act: (uri: vscode.Uri) => Promise<unknown> | Thenable<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`${VIEW}.${name}`, async (given?: BankNode | typeof BY_KEY) => {
      const node = given === BY_KEY ? await focusedNode(view) : (given ?? view.selection[0]);
      const uri = uriOf(node, store) ?? (given === BY_KEY ? undefined : activeStory());
      if (uri) await act(uri);
      else void vscode.window.showInformationMessage('Choose a story in the Story Bank first.');
    });
  return vscode.Disposable.from(
    tree,
    view,
    store.onDidChange(say),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) void offerRehearsal();
    }),
    onStory('open', (uri) => vscode.commands.executeCommand('vscode.open', uri)),
    onStory('rehearse', (uri) => vscode.commands.executeCommand(REHEARSE, uri)),
    onStory('retell', (uri) => retell(uri, principles)),
    onStory('markReady', (uri) => setStatus(store, uri, 'ready')),
    onStory('markDraft', (uri) => setStatus(store, uri, 'draft')),
    onStory('rename', rename),
    onStory('reveal', (uri) => vscode.commands.executeCommand('revealInExplorer', uri)),
    vscode.commands.registerCommand(`${VIEW}.sort`, async () => {
      const by = await pickArrangement(tree.arrangement);
      if (by) show(by, tree.shown);
    }),
    vscode.commands.registerCommand(`${VIEW}.filter`, async () => {
      await store.read();
      const names = store.bank.principles.map(({ name }) => name);
      const filter = await pickFilter(names, tree.shown);
      if (filter) show(tree.arrangement, filter);
    }),
    vscode.commands.registerCommand(`${VIEW}.clearFilter`, () => show(tree.arrangement, {})),
    vscode.commands.registerCommand(`${VIEW}.refresh`, () => store.listAgain()),
  );
}

async function offerRehearsal(): Promise<void> {
  const can = (await vscode.commands.getCommands(true)).includes(REHEARSE);
  await vscode.commands.executeCommand('setContext', `${VIEW}.canRehearse`, can);
}

function uriOf(node: BankNode | undefined, store: BankStore): vscode.Uri | undefined {
  if (node?.kind === 'story') return store.uriOf(node.row.story.file);
  if (node?.kind === 'unread') return store.uriOf(node.file.file);
  return node?.kind === 'leaned' ? store.uriOf(node.on.stories[0]?.file ?? '') : undefined;
}

function activeStory(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isStory(document) && !document.isUntitled ? document.uri : undefined;
}
