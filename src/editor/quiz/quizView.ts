import * as vscode from 'vscode';
import { type Draw, shuffled } from '../../practice/draw';
import type { QuizQuestion } from '../../practice/quizQuestion';
import { choose, chosenIn, missedIn, next, pickQuestions, type QuizRound, startRound } from '../../practice/quizRound';
import { panelIcon } from '../panelIcon';
import type { PracticeStore } from '../practice/practiceStore';
import type { QuizChoice } from './choices';
import type { QuizRequest } from './messages';
import { quizPage } from './page';
import { quizState } from './quizState';

const ID = 'starStory.quiz';

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

  private open(): void {
    const folder = vscode.Uri.joinPath(this.extension, 'dist', 'webview');
    const panel = vscode.window.createWebviewPanel(ID, 'Quiz', vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [folder],
    });
    this.panel = panel;
    panel.iconPath = panelIcon(this.extension);
    panel.webview.onDidReceiveMessage((message: QuizRequest) => this.receive(message));
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    panel.webview.html = quizPage(panel.webview, this.extension);
  }

  private async receive(message: QuizRequest): Promise<void> {
    const { round, choice } = this;
    if (!round || !choice) return;
    if (message.type === 'other') await vscode.commands.executeCommand(ID);
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
    await this.panel?.webview.postMessage(quizState(this.choice.name, this.round));
  }
}
