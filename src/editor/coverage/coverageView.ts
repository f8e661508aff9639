import * as vscode from 'vscode';
import { matrixHtml, plainHtml } from '../../bank/matrix';
import type { BankStore } from '../bank/bankStore';
import { fileName, namedBank } from '../bank/namedBank';
import { panelIcon } from '../panelIcon';
import { exportBank } from './exportBank';
import type { CoverageRequest, CoverageState } from './messages';
import { coveragePage } from './page';

/** The panel's id, and the command that opens it. */
const ID = 'starStory.coverage';

/** The coverage matrix: one page of stories × principles, that follows the bank while it is in sight. */
export class CoverageView implements vscode.Disposable {
  private readonly listeners: vscode.Disposable;
  private panel: vscode.WebviewPanel | undefined;
  private ready = false;
  /** The files behind the buttons of what is shown, by their numbers. */
  private files: readonly string[] = [];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly store: BankStore,
  ) {
    this.listeners = vscode.Disposable.from(
      vscode.commands.registerCommand(ID, () => this.show()),
      store.onDidChange(() => this.update()),
      vscode.window.registerWebviewPanelSerializer(ID, {
        deserializeWebviewPanel: async (panel) => this.adopt(panel),
      }),
    );
  }

  dispose(): void {
    this.listeners.dispose();
    this.panel?.dispose();
  }

  private show(): void {
    if (this.panel) {
      this.panel.reveal();
      return;
    }
    this.adopt(vscode.window.createWebviewPanel(ID, 'Coverage Matrix', vscode.ViewColumn.Active));
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    this.ready = false;
    const folder = vscode.Uri.joinPath(this.extension, 'dist', 'webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.iconPath = panelIcon(this.extension);
    panel.webview.onDidReceiveMessage((message: CoverageRequest) => this.receive(message));
    panel.onDidChangeViewState(() => this.update());
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = coveragePage(panel.webview, this.extension);
  }

  private async receive(message: CoverageRequest): Promise<void> {
    if (message.type === 'ready') {
      this.ready = true;
      await this.store.read();
      await this.update();
    } else if (message.type === 'export') {
      await this.store.settled();
      await exportBank(this.extension, namedBank(this.store), message.as);
    } else {
      const uri = this.store.uriOf(this.files[message.story] ?? '');
      if (uri) await vscode.commands.executeCommand('vscode.open', uri);
    }
  }

  private async update(): Promise<void> {
    if (!this.panel?.visible || !this.ready) return;
    const { bank } = this.store;
    this.files = bank.stories.map(({ file }) => file);
    const numbers = new Map(this.files.map((file, at) => [file, at]));
    const state: CoverageState = {
      html: matrixHtml(
        { ...bank, unreadable: bank.unreadable.map((one) => ({ ...one, file: fileName(this.store, one.file) })) },
        ({ file, title }) =>
          `<button type="button" class="story" data-story="${numbers.get(file)}">${plainHtml(title)}</button>`,
      ),
      empty: bank.stories.length === 0,
    };
    await this.panel.webview.postMessage(state);
  }
}
