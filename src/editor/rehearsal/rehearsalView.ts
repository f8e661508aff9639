import * as vscode from 'vscode';
import { levelName } from '../../coaching/levelLabels';
import { trackFor } from '../../coaching/track';
import { contextOf } from '../../config/options';
import { probesToAsk } from '../../practice/probesToAsk';
import { tellingOf } from '../../practice/telling';
import { LEVELS, type Level } from '../../story/types';
import type { BankStore } from '../bank/bankStore';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { storyFor } from '../commands/activeStory';
import { LANGUAGE } from '../documents';
import { knowledgeOf } from '../knowledgeOf';
import type { CheckOptionsStore } from '../options';
import { panelIcon } from '../panelIcon';
import type { PracticeStore } from '../practice/practiceStore';
import { reasonOf } from '../readFile';
import type { Snapshots } from '../snapshots';
import { Marks } from './marks';
import type { KeptPage, RehearsalRequest, RehearsalState } from './messages';
import { rehearsalPage } from './page';
import { RehearsedLoop } from './rehearsedLoop';

/** The panel's id, and the command that opens it for a story. */
const ID = 'starStory.rehearse';

/** What the rehearsal is made of. */
export interface RehearsalSources {
  readonly extension: vscode.Uri;
  readonly snapshots: Snapshots;
  readonly options: CheckOptionsStore;
  readonly knowledge: KnowledgeFiles;
  readonly practice: PracticeStore;
  readonly bank: BankStore;
}

/** One page to tell a story aloud, or the stories of a whole loop one after the other. */
export class RehearsalView implements vscode.Disposable {
  private readonly listeners: vscode.Disposable;
  private panel: vscode.WebviewPanel | undefined;
  private ready = false;
  private story: vscode.Uri | undefined;
  private loop: RehearsedLoop | undefined;
  private turn = 0;
  /** Of the questions after this telling. */
  private marks = new Marks();

  constructor(private readonly sources: RehearsalSources) {
    this.listeners = vscode.Disposable.from(
      vscode.commands.registerCommand(ID, async (from?: unknown) => {
        const document = await storyFor(from);
        if (document) await this.tell(document.uri);
      }),
      vscode.commands.registerCommand('starStory.rehearseLoop', () => this.drawLoop()),
      vscode.workspace.onDidRenameFiles(({ files }) => this.follow(files)),
      vscode.window.registerWebviewPanelSerializer(ID, {
        deserializeWebviewPanel: async (panel, kept?: KeptPage) => {
          this.adopt(panel);
          if (kept?.uri) this.story = vscode.Uri.parse(kept.uri);
          else await this.drawLoop();
        },
      }),
    );
  }

  dispose(): void {
    this.listeners.dispose();
    this.panel?.dispose();
  }

  private async tell(story: vscode.Uri): Promise<void> {
    this.loop = undefined;
    this.story = story;
    await this.show();
  }

  private async drawLoop(level: Level = this.loop?.level ?? this.sources.options.of(ANYWHERE).level): Promise<void> {
    const { bank, knowledge, options } = this.sources;
    try {
      this.loop = await RehearsedLoop.draw(level, bank, knowledge, options);
      this.story = undefined;
    } catch (error) {
      const words = `The questions can't be read. Installing the extension again should help: ${reasonOf(error)}.`;
      void vscode.window.showErrorMessage(words);
      // A page that comes back with its window has nothing to show then.
      if (!this.story && !this.loop) this.panel?.dispose();
      return;
    }
    await this.show();
  }

  /** A story that is renamed while it is told is still the one that is told. */
  private follow(moves: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): void {
    for (const { oldUri, newUri } of moves) {
      const { story } = this;
      if (story?.scheme !== oldUri.scheme || story.authority !== oldUri.authority) continue;
      const rest = story.path.slice(oldUri.path.length);
      if (story.path.startsWith(oldUri.path) && (rest === '' || rest.startsWith('/')))
        this.story = newUri.with({ path: newUri.path + rest });
    }
  }

  private async show(): Promise<void> {
    this.turn += 1;
    this.marks = new Marks();
    if (this.panel) {
      this.panel.reveal();
      await this.update();
      return;
    }
    const panel = vscode.window.createWebviewPanel(ID, 'Rehearsal', vscode.ViewColumn.Active, {
      // The clock of somebody who looks at something else goes on.
      retainContextWhenHidden: true,
    });
    this.adopt(panel);
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    this.ready = false;
    const { extension } = this.sources;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist', 'webview')],
    };
    panel.iconPath = panelIcon(extension);
    panel.webview.onDidReceiveMessage((message: RehearsalRequest) => this.receive(message));
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = rehearsalPage(panel.webview, extension);
  }

  private async receive(message: RehearsalRequest): Promise<void> {
    const { story, loop } = this;
    const { practice } = this.sources;
    switch (message.type) {
      case 'ready':
        this.ready = true;
        return this.update();
      case 'told':
        loop?.told(
          Object.values(message.seconds).reduce((sum, one) => sum + one, 0),
          this.marks.notYet,
        );
        if (story) await practice.recordRehearsal(story, message.seconds);
        return;
      case 'answered': {
        if (!story) return;
        const { question, answer } = message;
        const asked = { story, question };
        const before = this.marks.mark(question, answer, practice.cardOf(asked));
        loop?.marked(this.marks.notYet);
        return practice.recordAnswer(asked, answer, before);
      }
      case 'again':
        return this.show();
      case 'open':
        if (story) await vscode.commands.executeCommand('vscode.open', story);
        return;
      case 'draw':
        return this.drawLoop(message.level);
      case 'take':
        loop?.take(message.question, message.story);
        return this.update();
      case 'loop':
        if (!loop) return this.drawLoop();
        loop.at = undefined;
        this.story = undefined;
        return this.show();
      case 'tell': {
        if (!loop) return;
        loop.at = message.question;
        this.story = this.sources.bank.uriOf(loop.file ?? '');
        return this.show();
      }
    }
  }

  private async update(): Promise<void> {
    if (!this.ready || (!this.story && !this.loop)) return;
    const { turn } = this;
    const state = await this.state().catch((error): RehearsalState => {
      return { kind: 'none', words: `This story can't be told: ${reasonOf(error)}.` };
    });
    if (turn === this.turn) await this.panel?.webview.postMessage(state);
  }

  private async state(): Promise<RehearsalState> {
    const { story: uri, loop, turn } = this;
    const { options, practice, snapshots, knowledge } = this.sources;
    if (!uri && loop && loop.at === undefined) {
      const { terms, role } = options.of(ANYWHERE);
      const track = trackFor([role]);
      const levels = LEVELS.map((name) => ({ name, label: levelName(terms, name, track) }));
      return { kind: 'loop', level: loop.level, levels, questions: loop.state };
    }
    if (!uri)
      return {
        kind: 'none',
        words: "There's no story for this question yet. Write one, then run “Rehearse a Whole Loop” again.",
      };
    const document = await vscode.workspace.openTextDocument(uri);
    await Promise.all([options.load(document), practice.read()]);
    const checked = snapshots.read(document);
    const { story } = checked;
    const all = options.of(document);
    const own = contextOf(story, all);
    const level = loop?.level ?? own.level;
    const known = await knowledgeOf(document, story, knowledge, options);
    const cardOf = (question: string) => practice.cardOf({ story: uri, question });
    return {
      kind: 'story',
      turn,
      uri: uri.toString(),
      title: story.frontMatter.title?.value || (uri.path.split('/').at(-1) ?? ''),
      principle: loop?.current?.principle ?? known.principles[0]?.name,
      level: own.levelNames[level],
      question: loop?.current?.question ?? story.frontMatter.question?.value,
      sections: tellingOf(story, checked.evidence, { ...own, level, terms: all.terms }),
      probes: probesToAsk(checked, known, level, cardOf, new Date()),
      last: practice.rehearsalOf(uri),
      kept: practice.isKept(uri),
      loop: loop && { at: (loop.at ?? 0) + 1, of: loop.size },
    };
  }
}

/** For what holds in the whole workspace. */
const ANYWHERE = { uri: vscode.Uri.from({ scheme: 'untitled', path: 'story' }), languageId: LANGUAGE };
