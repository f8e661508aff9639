import * as vscode from 'vscode';
import { fixAll as makeAllFixes } from '../checks/fixAll';
import type { Edit, Finding, TextEdit } from '../checks/types';
import { checkPage } from './checkPages';
import { checkOf } from './diagnostics';
import { STORIES } from './documents';
import { rangeIn, workspaceEdit } from './ranges';
import { isReadOnly, READ_ONLY } from './readOnly';
import type { Snapshot, Snapshots } from './snapshots';
import { suppressLine } from './suppressLine';

/** Applies every edit that keeps the meaning, and none that changes what the story claims. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('starStory');

/** The light bulb: fixes first, then what the writer has to decide, then ways to silence or understand the finding. */
export function registerQuickFixes(snapshots: Snapshots): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, context) {
      const { only } = context;
      if (only && vscode.CodeActionKind.Source.contains(only))
        return only.contains(FIX_ALL) ? fixAll(snapshots, document) : [];
      const snapshot = snapshots.current(document);
      const actions = context.diagnostics.flatMap((diagnostic) => actionsFor(snapshot, diagnostic));
      if (!(await isReadOnly(document))) return actions;
      for (const action of actions) if (action.edit) action.disabled = { reason: READ_ONLY };
      return actions;
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
  if (silence && !finding.suggestions.some((suggestion) => sameEdit(suggestion, silence)))
    actions.push(editAction(snapshot, silence));
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
function sameEdit(one: Edit, other: Edit): boolean {
  const same = ({ range, text }: TextEdit, at: number): boolean => {
    const edit = other.edits[at];
    return range.start === edit?.range.start && range.end === edit.range.end && text === edit.text;
  };
  return one.edits.length === other.edits.length && one.edits.every(same);
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

/** The same edits that the command line makes. */
function fixAll(snapshots: Snapshots, document: vscode.TextDocument): vscode.CodeAction[] {
  const snapshot = snapshots.read(document);
  const { edits } = makeAllFixes(snapshot.story.text, (text) => snapshots.check(document, text));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Apply all fixes that keep the meaning', FIX_ALL);
  action.edit = workspaceEdit(snapshot.uri, snapshot.story, [{ edits }]);
  return [action];
}
