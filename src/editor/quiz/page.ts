import type * as vscode from 'vscode';
import { webviewPage } from '../webviewPage';

const BODY = `  <main>
    <h1>Quiz</h1>
    <div id="quiz"></div>
    <p id="said" role="status"></p>
  </main>`;

/** The quiz's page; its script fills it. */
export const quizPage = (webview: vscode.Webview, extension: vscode.Uri): string =>
  webviewPage(webview, extension, { name: 'quiz', title: 'Quiz', body: BODY });
