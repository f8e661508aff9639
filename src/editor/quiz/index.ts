import * as vscode from 'vscode';
import type { BankStore } from '../bank/bankStore';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import type { CheckOptionsStore } from '../options';
import type { PracticeStore } from '../practice/practiceStore';
import { reasonOf } from '../readFile';
import { pickRound } from './choices';
import { quizPools } from './quizPools';
import { QuizView } from './quizView';

/** `starStory.quiz`: what an interviewer hears in an answer, five or ten questions at a time. */
export function registerQuiz(
  extension: vscode.Uri,
  store: BankStore,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  practice: PracticeStore,
): vscode.Disposable {
  const view = new QuizView(extension, practice, Math.random);
  return vscode.Disposable.from(
    view,
    vscode.commands.registerCommand('starStory.quiz', async () => {
      try {
        const pools = await quizPools(store, options, knowledge, Math.random);
        if (pools.known.length === 0 && pools.own.length === 0) {
          void vscode.window.showInformationMessage(
            'This pack has no quiz questions yet. Add some under “quiz” in a principle of your own, or write a story: its findings become questions.',
          );
          return;
        }
        const choice = await pickRound(pools);
        if (choice) await view.begin(choice);
      } catch (error) {
        void vscode.window.showErrorMessage(
          `The quiz can't be opened. Installing the extension again should help: ${reasonOf(error)}.`,
        );
      }
    }),
  );
}
