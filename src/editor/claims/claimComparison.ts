import * as vscode from 'vscode';
import { type Comparison, compareClaims } from '../../claims/compareClaims';
import { tellSame } from '../../claims/tellSame';
import { rangeIn } from '../ranges';
import { type ClaimRemark, claimRemarks } from './claimRemarks';
import { type EarlierVersion, nameOf } from './earlierVersion';

/** The left side of a comparison: the text of an earlier version, which may be in no file. */
export const EARLIER_SCHEME = 'star-story-earlier';

/** Milliseconds of quiet after which the claims of a text that is being changed are compared again. */
const QUIET = 300;

interface Shown {
  readonly document: vscode.TextDocument;
  readonly earlier: vscode.Uri;
  readonly text: string;
  /** Whether its tab has been seen: until then it is being opened. */
  seen: boolean;
  threads: readonly vscode.CommentThread[];
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * A story beside an earlier version of it, with a remark at each claim that the two don't share, as a review has them.
 * The remarks follow what is written, and go when the comparison is closed.
 */
export class ClaimComparison implements vscode.TextDocumentContentProvider, vscode.Disposable {
  /** There only while something is shown: with it VS Code gets a view of comments, which nobody else has asked for. */
  private comments: vscode.CommentController | undefined;
  private readonly listeners: vscode.Disposable;
  /** By the address of the earlier version. */
  private readonly shown = new Map<string, Shown>();
  private opened = 0;

  constructor() {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(EARLIER_SCHEME, this),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.compareSoon(document);
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => this.forgetClosed()),
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.shown.get(uri.toString())?.text ?? "This version wasn't kept. Run Compare Claims again.\n";
  }

  /** Opens the two side by side. @returns what is remarked on */
  async show(document: vscode.TextDocument, { text, name }: EarlierVersion): Promise<readonly ClaimRemark[]> {
    const story = nameOf(document.uri);
    this.opened += 1;
    // The number tells apart what is opened twice: the editor keeps a text that it has once asked for.
    const earlier = vscode.Uri.from({
      scheme: EARLIER_SCHEME,
      path: `/${name}/${/\.star\.md$/i.test(story) ? story : `${story}.star.md`}`,
      query: String(this.opened),
    });
    const one: Shown = { document, earlier, text, seen: false, threads: [] };
    this.shown.set(earlier.toString(), one);
    await vscode.commands.executeCommand('vscode.diff', earlier, document.uri, `${story}: ${name} ↔ now`);
    await closeOthers(one);
    const { comparison, remarks } = this.compare(one);
    // The list of all remarks: the arrows go through it, and Enter goes to the words.
    if (remarks.length > 0) await vscode.commands.executeCommand('workbench.action.focusCommentsPanel');
    else void vscode.window.showInformationMessage(tellSame(comparison));
    return remarks;
  }

  dispose(): void {
    for (const { timer } of this.shown.values()) clearTimeout(timer);
    this.listeners.dispose();
    this.comments?.dispose();
  }

  private compare(one: Shown): { readonly comparison: Comparison; readonly remarks: readonly ClaimRemark[] } {
    const key = one.document.uri.toString();
    // A document that was closed and opened again is another one.
    const now = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key) ?? one.document;
    const comparison = compareClaims(one.text, now.getText());
    const remarks = claimRemarks(comparison);
    // What is still said keeps its row: a list that is drawn anew loses the row that is in focus, and a key with it.
    const said = [...one.threads];
    one.threads = remarks.map((remark) => {
      const at = said.findIndex((thread) => tellsSame(thread, remark, one));
      const [kept] = at < 0 ? [] : said.splice(at, 1);
      if (!kept) return this.threadOf(one, remark);
      const range = rangeIn(remark.story, remark.range);
      if (!kept.range?.isEqual(range)) kept.range = range;
      return kept;
    });
    for (const thread of said) thread.dispose();
    return { comparison, remarks };
  }

  private threadOf(shown: Shown, { side, story, range, label, says }: ClaimRemark): vscode.CommentThread {
    this.comments ??= vscode.comments.createCommentController('starStory.claims', 'Claims');
    const thread = this.comments.createCommentThread(sideOf(shown, side), rangeIn(story, range), [
      { author: { name: 'STAR Story' }, body: says, mode: vscode.CommentMode.Preview },
    ]);
    thread.canReply = false;
    thread.label = label;
    return thread;
  }

  private compareSoon(document: vscode.TextDocument): void {
    for (const one of this.shown.values()) {
      if (one.document.uri.toString() !== document.uri.toString()) continue;
      clearTimeout(one.timer);
      one.timer = setTimeout(() => this.compare(one), QUIET);
    }
  }

  private forgetClosed(): void {
    const open = new Set(comparisonTabs().map(({ input }) => input.original.toString()));
    for (const [key, one] of this.shown) {
      one.seen ||= open.has(key);
      if (!one.seen || open.has(key)) continue;
      clearTimeout(one.timer);
      for (const thread of one.threads) thread.dispose();
      this.shown.delete(key);
    }
    if (this.shown.size > 0) return;
    this.comments?.dispose();
    this.comments = undefined;
  }
}

function sideOf({ document, earlier }: Shown, side: ClaimRemark['side']): vscode.Uri {
  return side === 'new' ? document.uri : earlier;
}

/** Whether the thread says of the same text what the remark says, wherever in it the words stand now. */
function tellsSame({ uri, label, comments }: vscode.CommentThread, remark: ClaimRemark, shown: Shown): boolean {
  const sameText = uri.toString() === sideOf(shown, remark.side).toString();
  return sameText && label === remark.label && comments.every(({ body }) => body === remark.says);
}

/** One comparison a story: remarks of two would stand beside each other. Closed last, so that a story that isn't saved stays open. */
async function closeOthers({ document, earlier }: Shown): Promise<void> {
  const others = comparisonTabs().filter(
    ({ input: { original, modified } }) =>
      modified.toString() === document.uri.toString() && original.toString() !== earlier.toString(),
  );
  if (others.length > 0) await vscode.window.tabGroups.close(others);
}

function comparisonTabs(): readonly (vscode.Tab & { readonly input: vscode.TabInputTextDiff })[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(
    (tab): tab is vscode.Tab & { readonly input: vscode.TabInputTextDiff } =>
      tab.input instanceof vscode.TabInputTextDiff && tab.input.original.scheme === EARLIER_SCHEME,
  );
}
