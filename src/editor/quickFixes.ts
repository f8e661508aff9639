import * as vscode from 'vscode';
import type { Edit, Finding } from '../checks/types';
import { checkPage } from './checkPages';
import { checkOf } from './diagnostics';
import { STORIES } from './documents';
import { rangeIn, workspaceEdit } from './ranges';
import type { Snapshot, Snapshots } from './snapshots';
import { suppressLine } from './suppressLine';

/** Applies every edit that keeps the meaning, and none that changes what the story claims. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('starStory');

/** The light bulb: fixes first, then what the writer has to decide, then ways to silence or understand the finding. */
export function registerQuickFixes(snapshots: Snapshots): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, context) {
      const { only } = context;
      if (only && vscode.CodeActionKind.Source.contains(only))
        return only.contains(FIX_ALL) ? fixAll(snapshots.read(document)) : [];
      const snapshot = snapshots.current(document);
      return context.diagnostics.flatMap((diagnostic) => actionsFor(snapshot, diagnostic));
    },
  };
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] };
  return vscode.languages.registerCodeActionsProvider(STORIES, provider, kinds);
}

function actionsFor(snapshot: Snapshot, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const finding = findingOf(snapshot, diagnostic);
  if (!finding) return [];
  const actions = finding.fix ? [editAction(snapshot, finding.fix)] : [];
  for (const fix of actions) fix.isPreferred = true;
  actions.push(...finding.suggestions.map((suggestion) => editAction(snapshot, suggestion)));
  const silence = suppressLine(snapshot.story, finding);
  if (silence && !finding.suggestions.some(isSuppression)) actions.push(editAction(snapshot, silence));
  actions.push(severityAction(finding), explainAction(finding));
  for (const action of actions) action.diagnostics = [diagnostic];
  return actions;
}

function findingOf(snapshot: Snapshot, diagnostic: vscode.Diagnostic): Finding | undefined {
  const check = checkOf(diagnostic);
  const same = (finding: Finding): boolean =>
    finding.check === check && rangeIn(snapshot.story, finding.range).isEqual(diagnostic.range);
  return snapshot.findings.find((finding) => same(finding) && finding.message === diagnostic.message);
}

/** A check that offers to keep the words as they are has said what silencing would say again. */
function isSuppression({ edits }: Edit): boolean {
  return edits.some(({ text }) => text.includes('<!-- star-disable'));
}

function editAction(snapshot: Snapshot, edit: Edit): vscode.CodeAction {
  const action = new vscode.CodeAction(edit.title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(snapshot.uri, snapshot.story, [edit]);
  return action;
}

function severityAction({ check }: Finding): vscode.CodeAction {
  const action = new vscode.CodeAction(`Change severity of ${check} in settings…`, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'starStory.changeSeverity', title: action.title, arguments: [check] };
  return action;
}

function explainAction(finding: Finding): vscode.CodeAction {
  const action = new vscode.CodeAction(`Explain ${finding.check}`, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'starStory.explain', title: action.title, arguments: [finding.check] };
  action.command.tooltip = checkPage(finding.check).path;
  return action;
}

function fixAll(snapshot: Snapshot): vscode.CodeAction[] {
  const fixes = compatible(snapshot.findings.flatMap(({ fix }) => fix ?? []));
  if (fixes.length === 0) return [];
  const action = new vscode.CodeAction('Apply every fix that keeps the meaning', FIX_ALL);
  action.edit = workspaceEdit(snapshot.uri, snapshot.story, fixes);
  return [action];
}

/** Of fixes that touch the same text the first one wins; the other is found again on the next run. */
function compatible(fixes: readonly Edit[]): readonly Edit[] {
  const chosen: Edit[] = [];
  const touches = (one: Edit, other: Edit): boolean =>
    one.edits.some((a) => other.edits.some((b) => a.range.start <= b.range.end && b.range.start <= a.range.end));
  for (const fix of fixes) if (!chosen.some((earlier) => touches(earlier, fix))) chosen.push(fix);
  return chosen;
}
