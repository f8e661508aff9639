import * as vscode from 'vscode';
import { type Arrangement, arrange, type BankFilter, type BankGroup, type BankRow } from '../../bank/arrange';
import { rowInWords, storyInLines } from '../../bank/rowInWords';
import { leanedOnInWords } from '../../bank/summary';
import type { LeanedOn, UnreadFile } from '../../bank/types';
import { cutWords } from '../../coaching/cutWords';
import type { BankStore } from './bankStore';

/** What stands in the tree: a group with its stories, an event that is leaned on too much, or a file that cannot be read. */
export type BankNode =
  | { readonly kind: 'group'; readonly group: BankGroup }
  | { readonly kind: 'story'; readonly row: BankRow; readonly group: string }
  | { readonly kind: 'leaned'; readonly on: LeanedOn }
  | { readonly kind: 'unreadable'; readonly files: readonly UnreadFile[] }
  | { readonly kind: 'unread'; readonly file: UnreadFile };

/** A row of the tree. */
interface Shown {
  /** The very object that the view was given: it knows the row by it. */
  readonly given: BankNode;
  /** What the row stands for now. */
  readonly now: BankNode;
  /** All that is seen of it. */
  readonly look: string;
}

/** Milliseconds: a bank that takes longer to read is shown as far as it is known. */
const FIRST_LOOK = 400;

/** In UTF-16 units: in 280 pixels "no story yet" has room beside a name of this length. */
const LONGEST_BY_GAP = 22;

const ICONS: Readonly<Record<BankGroup['state'], vscode.ThemeIcon>> = {
  empty: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground')),
  thin: new vscode.ThemeIcon('circle-outline'),
  full: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('charts.green')),
  plain: new vscode.ThemeIcon('folder'),
};

/** The stories of the workspace as VS Code's own tree, by principle or by what is asked for. */
export class BankTree implements vscode.TreeDataProvider<BankNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<BankNode[] | undefined>();
  private readonly listener: vscode.Disposable;
  private by: Arrangement = 'principle';
  private filter: BankFilter = {};
  private nodes: readonly BankNode[] = [];
  /** By their ids, in the order of the tree; undefined until the view asks. */
  private rows: ReadonlyMap<string, Shown> | undefined;
  /** Of the stories that are shown, by their files: of a thousand none is to look through the others. */
  private titles: ReadonlyMap<string, string> = new Map();

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly store: BankStore) {
    this.listener = store.onDidChange(() => this.showChanges());
  }

  get arrangement(): Arrangement {
    return this.by;
  }

  get shown(): BankFilter {
    return this.filter;
  }

  show(by: Arrangement, filter: BankFilter): void {
    this.by = by;
    this.filter = filter;
    this.changed.fire(undefined);
  }

  async getChildren(node?: BankNode): Promise<BankNode[]> {
    if (!node) {
      const read = this.store.read();
      await Promise.race([read, new Promise((resolve) => setTimeout(resolve, FIRST_LOOK))]);
      this.lay();
      if (this.nodes.length === 0) {
        // No rows means that there are no stories, which nobody knows before the end.
        await read;
        this.lay();
      }
      return this.nodes.map((root) => this.givenFor(root));
    }
    return childrenOf(this.nowOf(node)).map((child) => this.givenFor(child));
  }

  getParent(node: BankNode): BankNode | undefined {
    const parent = this.nodes.find((one) =>
      node.kind === 'story'
        ? one.kind === 'group' && one.group.key === node.group
        : node.kind === 'unread' && one.kind === 'unreadable',
    );
    return parent && this.givenFor(parent);
  }

  getTreeItem(node: BankNode): vscode.TreeItem {
    const item = this.itemOf(this.nowOf(node));
    item.id = this.idOf(node);
    return item;
  }

  /** By this a row is the same one when the tree is shown again. */
  idOf(node: BankNode): string {
    switch (node.kind) {
      case 'group':
        return `${this.by}\n${node.group.key}`;
      case 'story':
        return `${node.group}\n${node.row.story.file}`;
      case 'leaned':
        return `leaned\n${node.on.stories[0]?.file}`;
      case 'unreadable':
        return 'unreadable';
      case 'unread':
        return `unread\n${node.file.file}`;
    }
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  /**
   * The editor makes the buttons of every row anew that it is told of, and a press that has just begun on one of them is
   * lost: so it is told of all rows only where some came, went or moved.
   */
  private showChanges(): void {
    const before = this.rows;
    if (!before) {
      this.changed.fire(undefined);
      return;
    }
    const rows = this.lay();
    const ids = [...before.keys()];
    const stay = ids.length === rows.size && [...rows.keys()].every((id, nth) => id === ids[nth]);
    const others = [...rows].filter(([id, { look }]) => look !== before.get(id)?.look);
    if (!stay) this.changed.fire(undefined);
    else if (others.length > 0) this.changed.fire(others.map(([, { given }]) => given));
  }

  private lay(): ReadonlyMap<string, Shown> {
    const before = this.rows;
    this.nodes = this.roots();
    const all = this.nodes.flatMap((root) => [root, ...childrenOf(root)]);
    const rows = new Map<string, Shown>();
    for (const now of all) {
      const id = this.idOf(now);
      rows.set(id, { given: before?.get(id)?.given ?? now, now, look: lookOf(this.itemOf(now)) });
    }
    this.rows = rows;
    return rows;
  }

  private nowOf(node: BankNode): BankNode {
    return this.rows?.get(this.idOf(node))?.now ?? node;
  }

  private givenFor(node: BankNode): BankNode {
    return this.rows?.get(this.idOf(node))?.given ?? node;
  }

  private itemOf(node: BankNode): vscode.TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node.group);
      case 'story':
        return this.storyItem(node.row);
      case 'leaned':
        return this.leanedItem(node.on);
      case 'unreadable': {
        const item = new vscode.TreeItem("Couldn't be read", vscode.TreeItemCollapsibleState.Expanded);
        item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
        return item;
      }
      case 'unread':
        return this.unreadItem(node.file);
    }
  }

  private roots(): readonly BankNode[] {
    const { bank } = this.store;
    const { stories, unreadable, leanedOn } = bank;
    this.titles = new Map(stories.map(({ file, title }) => [file, title]));
    // The view's own words for an empty workspace say more than seventeen gaps.
    if (stories.length === 0 && unreadable.length === 0) return [];
    return [
      ...(unreadable.length > 0 ? [{ kind: 'unreadable', files: unreadable } as const] : []),
      ...leanedOn.map((on) => ({ kind: 'leaned', on }) as const),
      ...arrange(bank, this.by, this.filter).map((group) => ({ kind: 'group', group }) as const),
    ];
  }

  private storyItem(row: BankRow): vscode.TreeItem {
    const { story } = row;
    const item = new vscode.TreeItem(story.title, vscode.TreeItemCollapsibleState.None);
    item.description = rowInWords(row);
    item.contextValue = story.status === 'ready' ? 'story ready' : 'story draft';
    const isWrong = Boolean(story.warnings) || story.matterError !== undefined;
    item.iconPath = new vscode.ThemeIcon(
      isWrong ? 'warning' : story.readiness === 'ready' ? 'check' : 'edit',
      isWrong ? new vscode.ThemeColor('list.warningForeground') : undefined,
    );
    item.accessibilityInformation = { label: `${story.title}, ${rowInWords(row).replaceAll(' · ', ', ')}` };
    const original = this.titles.get(story.original ?? '');
    const uri = this.store.uriOf(story.file);
    const shown = { ...row, story: { ...story, file: uri ? vscode.workspace.asRelativePath(uri) : story.file } };
    item.tooltip = storyInLines(shown, original).join('\n');
    if (uri) item.command = { command: 'vscode.open', title: 'Open', arguments: [uri] };
    return item;
  }

  private leanedItem(on: LeanedOn): vscode.TreeItem {
    const item = new vscode.TreeItem(leanedOnInWords(on), vscode.TreeItemCollapsibleState.None);
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    item.tooltip = `${leanedOnInWords(on)}\n${on.principles.join(', ')}`;
    const uri = this.store.uriOf(on.stories[0]?.file ?? '');
    if (uri) item.command = { command: 'vscode.open', title: 'Open', arguments: [uri] };
    return item;
  }

  private unreadItem({ file, reason }: UnreadFile): vscode.TreeItem {
    const uri = this.store.uriOf(file);
    const item = new vscode.TreeItem(file.slice(file.lastIndexOf('/') + 1), vscode.TreeItemCollapsibleState.None);
    item.description = reason;
    item.tooltip = `${uri ? vscode.workspace.asRelativePath(uri) : file}: ${reason}`;
    item.contextValue = 'unread';
    if (uri) item.command = { command: 'vscode.open', title: 'Open', arguments: [uri] };
    return item;
  }
}

function childrenOf(node: BankNode): readonly BankNode[] {
  if (node.kind === 'group') return node.group.rows.map((row) => ({ kind: 'story', row, group: node.group.key }));
  return node.kind === 'unreadable' ? node.files.map((file) => ({ kind: 'unread', file })) : [];
}

function lookOf({ label, description, tooltip, contextValue, iconPath, collapsibleState }: vscode.TreeItem): string {
  return JSON.stringify([label, description, tooltip, contextValue, iconPath, collapsibleState]);
}

function groupItem({ label, description, state, rows }: BankGroup): vscode.TreeItem {
  const open = rows.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None;
  // A narrow side bar cuts what stands at the end: where anything is missing, that is shown before the rest of the name.
  const isGap = state === 'empty' || state === 'thin';
  const item = new vscode.TreeItem(isGap ? cutWords(label, LONGEST_BY_GAP) : label, open);
  item.description = description;
  item.iconPath = ICONS[state];
  item.tooltip = `${label}: ${description}`;
  item.accessibilityInformation = { label: `${label}, ${description}` };
  return item;
}
