import * as vscode from 'vscode';
import { type Draw, shuffled } from '../../practice/draw';
import type { QuizQuestion } from '../../practice/quizQuestion';
import { choose, chosenIn, missedIn, next, pickQuestions, type QuizRound, startRound } from '../../practice/quizRound';
import { panelIcon } from '../panelIcon';
import type { PracticeStore } from '../practice/practiceStore';
import { reasonOf } from '../readFile';
import { type QuizChoice, roundsOf } from './choices';
import type { KeptQuiz, QuizRequest, QuizState } from './messages';
import { quizPage } from './page';
import type { QuizPools } from './quizPools';
import { quizState } from './quizState';

/** The panel's id, and the command that asks for a round. */
export const QUIZ = 'starStory.quiz';

/** The quiz's page: one question after the other, and what was missed at the end. */
export class QuizView implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private choice: QuizChoice | undefined;
  private round: QuizRound | undefined;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly practice: PracticeStore,
    private readonly draw: Draw,
  ) {}

  dispose(): void {
    this.panel?.dispose();
  }

  /** Begins a round, in place of one that may be shown. */
  async begin(choice: QuizChoice): Promise<void> {
    this.choice = choice;
    const known = await this.inOrder(choice.known);
    const own = await this.inOrder(choice.own);
    this.start(pickQuestions(known, own, choice.count));
  }

  private start(questions: readonly QuizQuestion[]): void {
    this.round = startRound(questions, this.draw);
    if (this.panel) this.panel.reveal();
    else this.open();
    void this.show();
  }

  /** What was missed and what is due first; what was never asked by chance. */
  private inOrder(questions: readonly QuizQuestion[]): Promise<readonly QuizQuestion[]> {
    return this.practice.dueFirst(shuffled(questions, this.draw), ({ key }) => ({ item: key }));
  }

  /** After a new start of the window: another round about the same; what was answered is kept, and comes back when it's due. */
  async restore(
    panel: vscode.WebviewPanel,
    kept: KeptQuiz | undefined,
    pools: (scope: string | undefined) => Promise<QuizPools>,
  ): Promise<void> {
    this.adopt(panel);
    try {
      // What its stories or packs no longer have can't be asked.
      const round = roundsOf(await pools(kept?.scope)).find(({ name }) => name === kept?.round);
      // Somebody closed it meanwhile, or began another round in it.
      if (this.panel !== panel || this.round) return;
      if (round && kept) await this.begin({ ...round, count: kept.count });
      else {
        panel.dispose();
        void tellGone(kept?.round);
      }
    } catch (error) {
      if (this.panel === panel && !this.round) panel.dispose();
      tellUnreadable(error);
    }
  }

  private open(): void {
    this.adopt(vscode.window.createWebviewPanel(QUIZ, 'Quiz', vscode.ViewColumn.Active));
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.extension, 'dist', 'webview')],
    };
    panel.iconPath = panelIcon(this.extension);
    panel.webview.onDidReceiveMessage((message: QuizRequest) => this.receive(message));
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = quizPage(panel.webview, this.extension);
  }

  private async receive(message: QuizRequest): Promise<void> {
    const { round, choice } = this;
    if (!round || !choice) return;
    if (message.type === 'other') await vscode.commands.executeCommand(QUIZ, choice.scope);
    else if (message.type === 'another') await this.begin(choice);
    else if (message.type === 'again') this.start(missedIn(round));
    else {
      if (message.type === 'choose') this.choose(round, message.option);
      else if (message.type === 'next') this.round = next(round);
      await this.show();
    }
  }

  private choose(before: QuizRound, option: number): void {
    const round = choose(before, option);
    const [asked, chosen] = [round.questions[round.at], chosenIn(round)];
    if (round === before || !asked || !chosen) return;
    this.round = round;
    void this.practice.recordAnswer({ item: asked.key }, chosen.right ? 'good' : 'again');
  }

  private async show(): Promise<void> {
    if (!this.round || !this.choice) return;
    const { name, count, scope } = this.choice;
    const state: QuizState = { ...quizState(name, this.round), count, scope };
    await this.panel?.webview.postMessage(state);
  }
}

async function tellGone(round: string | undefined): Promise<void> {
  if (round === undefined) return;
  const start = 'Start a Quiz';
  const words = `Your last quiz (${round}) wasn't opened again: its questions aren't there anymore.`;
  if ((await vscode.window.showInformationMessage(words, start)) === start) await vscode.commands.executeCommand(QUIZ);
}

export function tellUnreadable(error: unknown): void {
  const words = `The quiz can't be opened. Installing the extension again should help: ${reasonOf(error)}.`;
  void vscode.window.showErrorMessage(words);
}
