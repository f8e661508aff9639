import * as vscode from 'vscode';
import { isFiltering, levelAmong } from '../../bank/arrange';
import { summaryOf } from '../../bank/summary';
import { LEVELS } from '../../story/types';
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

/** "Story Bank": the tree, what stands above it, and what can be done with a story in it. */
export function registerBankView(store: BankStore, principles: PrincipleChoices): vscode.Disposable {
  const tree = new BankTree(store);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const say = (): void => {
    const { bank } = store;
    const empty = bank.stories.length === 0 && bank.unreadable.length === 0;
    const filtered = isFiltering(tree.shown) ? ' Filtered: some stories are hidden.' : '';
    view.message = empty ? '' : `${summaryOf(bank)}${filtered}`;
  };
  const show: BankTree['show'] = (by, filter) => {
    tree.show(by, filter);
    void vscode.commands.executeCommand('setContext', `${VIEW}.filtered`, isFiltering(filter));
    say();
  };
  const on =
    (uriOf: typeof fileOf) =>
    (name: string, act: (uri: vscode.Uri) => Promise<unknown> | Thenable<unknown>): vscode.Disposable =>
      vscode.commands.registerCommand(`${VIEW}.${name}`, async (given?: BankNode | typeof BY_KEY) => {
        const uri =
          given === undefined
            ? // The palette: what is open is in front of the person, and the tree may be out of sight.
              (activeStory() ?? uriOf(view.selection[0], store))
            : uriOf(given === BY_KEY ? await focusedNode(view, (node) => tree.idOf(node)) : given, store);
        if (uri) await act(uri);
        else void vscode.window.showInformationMessage('Choose a story in the Story Bank first.');
      });
  const onFile = on(fileOf);
  const onStory = on(storyOf);
  return vscode.Disposable.from(
    tree,
    view,
    store.onDidChange(say),
    onFile('open', (uri) => vscode.commands.executeCommand('vscode.open', uri)),
    onStory('rehearse', (uri) => vscode.commands.executeCommand('starStory.rehearse', uri)),
    onStory('retell', (uri) => retell(uri, principles)),
    onStory('markReady', (uri) => setStatus(store, uri, 'ready')),
    onStory('markDraft', (uri) => setStatus(store, uri, 'draft')),
    onStory('rename', rename),
    onFile('reveal', (uri) => vscode.commands.executeCommand('revealInExplorer', uri)),
    vscode.commands.registerCommand(`${VIEW}.sort`, async () => {
      const by = await pickArrangement(tree.arrangement, store.bank.principleWord);
      if (by) show(by, tree.shown);
    }),
    vscode.commands.registerCommand(`${VIEW}.filter`, async () => {
      await store.read();
      const { bank } = store;
      const usual = await principles.levelNames(undefined);
      const levels = LEVELS.map((level) => [level, levelAmong(bank.stories, level) ?? usual[level]] as const);
      const filter = await pickFilter(bank, Object.fromEntries(levels) as typeof usual, tree.shown);
      if (filter) show(tree.arrangement, filter);
    }),
    vscode.commands.registerCommand(`${VIEW}.clearFilter`, () => show(tree.arrangement, {})),
    vscode.commands.registerCommand(`${VIEW}.refresh`, () => store.readAgain()),
  );
}

/** The story that a row stands for. Only this may be changed: a file that cannot be read, and an event, are no story. */
function storyOf(node: BankNode | undefined, store: BankStore): vscode.Uri | undefined {
  return node?.kind === 'story' ? store.uriOf(node.row.story.file) : undefined;
}

/** The file that a row leads to, to look at. */
function fileOf(node: BankNode | undefined, store: BankStore): vscode.Uri | undefined {
  if (node?.kind === 'unread') return store.uriOf(node.file.file);
  if (node?.kind === 'leaned') return store.uriOf(node.on.stories[0]?.file ?? '');
  return storyOf(node, store);
}

function activeStory(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isStory(document) && !document.isUntitled ? document.uri : undefined;
}
