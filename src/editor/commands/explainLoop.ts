import * as vscode from 'vscode';
import { packagedPage } from '../checkPages';
import { showPage } from '../showPage';

/** `starStory.explainLoop`: how interviews at Amazon usually go, as far as outsiders can know. */
export function registerExplainLoop(): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.explainLoop', () => showPage(packagedPage('interview-loop.md')));
}
