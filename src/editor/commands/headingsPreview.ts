import * as vscode from 'vscode';

export const PREVIEW_SCHEME = 'star-story-headings';

/** A text with headings that somebody is looking at and has not decided on. */
interface ShownHeadings {
  readonly document: vscode.TextDocument;
  /** Of the document when the headings were guessed. */
  readonly version: number;
  readonly proposal: string;
}

/** The right side of the comparison: a text that is in no file. */
export class HeadingsPreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private current: ShownHeadings | undefined;

  readonly onDidChange = this.changed.event;

  get shown(): ShownHeadings | undefined {
    return this.current;
  }

  provideTextDocumentContent(): string {
    return this.current?.proposal ?? '';
  }

  /** Opens the comparison of a document as it is with what it would be. */
  async show(document: vscode.TextDocument, proposal: string): Promise<void> {
    this.current = { document, version: document.version, proposal };
    const right = previewOf(document.uri);
    this.changed.fire(right);
    const name = document.uri.path.split('/').at(-1) ?? 'text';
    await vscode.commands.executeCommand('vscode.diff', document.uri, right, `${name}: guessed headings, ✓ adds them`);
  }

  /** Closes the comparison, wherever it is open. */
  async close(): Promise<void> {
    this.current = undefined;
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const ours = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === PREVIEW_SCHEME,
    );
    if (ours.length > 0) await vscode.window.tabGroups.close(ours);
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function previewOf(uri: vscode.Uri): vscode.Uri {
  const name = uri.path.split('/').at(-1) ?? 'text';
  return vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: `/${name.endsWith('.md') ? name : `${name}.md`}` });
}
