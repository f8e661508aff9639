import * as vscode from 'vscode';
import { isStory } from './documents';
import { EVIDENCE_KINDS, type EvidenceKind, evidenceMarks } from './evidenceMarks';
import { rangeIn } from './ranges';
import { settingTarget } from './settingTarget';
import type { Snapshots } from './snapshots';

const SETTING = 'starStory.evidence';

/** Evidence in a calm colour with its name on hover, while the setting `starStory.evidence` is on. A command turns it. */
export function registerEvidenceHighlights(snapshots: Snapshots): vscode.Disposable {
  const styles = new Map(EVIDENCE_KINDS.map((kind) => [kind, styleOf(kind)]));
  const show = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const wanted = isStory(document) && isOn(document);
    const snapshot = wanted ? snapshots.publishedOf(document.uri) : undefined;
    // Until the next version is published, decorations move with the text by themselves.
    if (wanted && snapshot?.version !== document.version) return;
    const marks = snapshot ? evidenceMarks(snapshot.story, snapshot.evidence) : [];
    for (const [kind, style] of styles) {
      const ofKind = marks.filter((mark) => mark.kind === kind);
      editor.setDecorations(
        style,
        snapshot
          ? ofKind.map(({ range, name }) => ({ range: rangeIn(snapshot.story, range), hoverMessage: name }))
          : [],
      );
    }
  };
  const showAll = (): void => vscode.window.visibleTextEditors.forEach(show);
  return vscode.Disposable.from(
    ...styles.values(),
    snapshots.onDidPublish(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) showAll();
    }),
    vscode.commands.registerCommand('starStory.toggleEvidence', toggle),
  );
}

function isOn(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('starStory', document).get('evidence') === true;
}

/** The colours are the theme's to change: package.json contributes them. */
function styleOf(kind: EvidenceKind): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`starStory.evidence.${kind}`),
    borderRadius: '2px',
    // Seen where a theme of high contrast is on.
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('starStory.evidence.outline'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** Turns the setting where it is set, so that turning it has an effect where a workspace has its own value. */
async function toggle(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const settings = vscode.workspace.getConfiguration(undefined, document);
  await settings.update(SETTING, settings.get(SETTING) !== true, settingTarget(settings, SETTING));
}
