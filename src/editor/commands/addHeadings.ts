import * as vscode from 'vscode';
import { addHeadings } from '../../notes/addHeadings';
import { checkOf } from '../diagnostics';
import { LANGUAGE, STORIES } from '../documents';
import type { Snapshots } from '../snapshots';
import { HeadingsPreview, PREVIEW_SCHEME } from './headingsPreview';

const ADD = 'starStory.addHeadings';
const APPLY = 'starStory.applyHeadings';
const LANGUAGES = new Set([LANGUAGE, 'markdown', 'plaintext']);

/**
 * `starStory.addHeadings`: shows what the headings of a plain text might be, beside the text, and puts them in where the
 * person says so: by the tick in the comparison's title bar.
 */
export function registerAddHeadings(snapshots: Snapshots): vscode.Disposable {
  const preview = new HeadingsPreview();
  return vscode.Disposable.from(
    preview,
    vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, preview),
    vscode.commands.registerCommand(ADD, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document || !LANGUAGES.has(document.languageId))
        return say('Open the text you want to add headings to first.');
      const proposal = proposeHeadings(document);
      if (proposal === undefined) return say(whyNone(document));
      await preview.show(document, proposal);
      // A message with buttons would stay after its comparison is closed, and nobody could say what it applies to.
      // Without them only the first sixty letters or so are shown, so what to do comes first.
      say(
        'Guessed headings: the check mark above adds them. Close the comparison to leave the text as it is. None of your words change.',
      );
    }),
    vscode.commands.registerCommand(APPLY, () => applyPreview(preview)),
    vscode.languages.registerCodeActionsProvider(STORIES, new HeadingsAction(snapshots), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

/** The text with headings; undefined where it has sections already, or no sentence. */
export function proposeHeadings(document: vscode.TextDocument): string | undefined {
  return addHeadings(document.getText());
}

/**
 * Puts the text with headings in place of the document's, in one step of undo.
 *
 * @returns whether it was done
 */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  return vscode.workspace.applyEdit(edit);
}

async function applyPreview(preview: HeadingsPreview): Promise<void> {
  const shown = preview.shown;
  if (!shown) return;
  const { document, version, proposal } = shown;
  if (document.isClosed) return say('The text was closed. Open it and ask for headings again.');
  await preview.close();
  // First, so that nobody who types into the text once its headings are there loses the focus to it.
  await vscode.window.showTextDocument(document);
  // What was typed meanwhile is not lost: the headings are guessed once more for the text as it stands.
  const text = document.version === version ? proposal : proposeHeadings(document);
  if (text === undefined) return say(whyNone(document));
  if (!(await replaceText(document, text))) say("The file can't be changed. Save a copy and try there.");
}

function whyNone(document: vscode.TextDocument): string {
  return document.getText().trim() === ''
    ? "There's no text yet. Write the story down as it comes, then ask for headings."
    : 'No headings were added. The text already has sections, or it has no sentences to sort.';
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** In the light bulb of a story that is all text and no section. */
class HeadingsAction implements vscode.CodeActionProvider {
  constructor(private readonly snapshots: Snapshots) {}

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const missing = diagnostics.filter((diagnostic) => checkOf(diagnostic) === 'missing-section');
    const { sections, frontMatter } = this.snapshots.readStory(document);
    const hasText =
      document
        .getText()
        .slice(frontMatter.range?.end ?? 0)
        .trim() !== '';
    if (missing.length === 0 || sections.length > 0 || !hasText) return [];
    const action = new vscode.CodeAction('Add headings to this text…', vscode.CodeActionKind.QuickFix);
    action.command = { command: ADD, title: action.title };
    action.diagnostics = missing;
    return [action];
  }
}
