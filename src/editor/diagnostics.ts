import * as vscode from 'vscode';
import type { Finding, Severity } from '../checks/types';
import type { Story } from '../story/types';
import { checkPage } from './checkPages';
import { rangeIn } from './ranges';
import type { Snapshot, Snapshots } from './snapshots';

/** The name that stands before each finding in the Problems panel. */
export const SOURCE = 'STAR';

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Underlines every finding of every open story; its code opens the check's page. */
export function registerDiagnostics(snapshots: Snapshots): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('star-story');
  const show = (snapshot: Snapshot): void =>
    collection.set(
      snapshot.uri,
      snapshot.findings.map((finding) => diagnosticOf(snapshot.story, finding)),
    );
  return vscode.Disposable.from(
    collection,
    snapshots.onDidPublish(show),
    snapshots.onDidForget((uri) => collection.delete(uri)),
  );
}

/** A finding as VS Code shows it. */
export function diagnosticOf(story: Story, finding: Finding): vscode.Diagnostic {
  const range = rangeIn(story, finding.range);
  const result = new vscode.Diagnostic(range, finding.message, SEVERITY[finding.severity]);
  result.source = SOURCE;
  result.code = { value: finding.check, target: checkPage(finding.check) };
  return result;
}

/** The check's id where the diagnostic is one of ours. */
export function checkOf(diagnostic: vscode.Diagnostic): string | undefined {
  if (diagnostic.source !== SOURCE || typeof diagnostic.code !== 'object') return undefined;
  return String(diagnostic.code.value);
}
