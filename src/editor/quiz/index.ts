import * as vscode from 'vscode';
import type { BankStore } from '../bank/bankStore';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import type { CheckOptionsStore } from '../options';
import type { PracticeStore } from '../practice/practiceStore';
import { pickRound } from './choices';
import type { KeptQuiz } from './messages';
import { quizPools } from './quizPools';
import { QUIZ, QuizView, tellUnreadable } from './quizView';

/** `starStory.quiz`: what an interviewer hears in an answer, five or ten questions at a time. */
export function registerQuiz(
  extension: vscode.Uri,
  store: BankStore,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  practice: PracticeStore,
): vscode.Disposable {
  const poolsNow = (scope?: string) => quizPools(store, options, knowledge, Math.random, scope);
  const view = new QuizView(extension, practice, Math.random);
  return vscode.Disposable.from(
    view,
    vscode.window.registerWebviewPanelSerializer(QUIZ, {
      deserializeWebviewPanel: (panel, kept?: KeptQuiz) => view.restore(panel, kept, poolsNow),
    }),
    vscode.commands.registerCommand(QUIZ, async (scope?: unknown) => {
      try {
        const pools = await poolsNow(typeof scope === 'string' ? scope : undefined);
        if (pools.known.length === 0 && pools.own.length === 0) {
          void vscode.window.showInformationMessage(
            'This pack has no quiz questions yet. Add some under “quiz” in a principle of your own, or write a story: its findings become questions.',
          );
          return;
        }
        const choice = await pickRound(pools);
        if (choice) await view.begin(choice);
      } catch (error) {
        tellUnreadable(error);
      }
    }),
  );
}
