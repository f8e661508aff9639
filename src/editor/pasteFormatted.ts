import * as vscode from 'vscode';
import { importNotes } from '../notes/importNotes';
import { pastedMarkdown } from '../notes/pastedHtml';
import { renderStory } from '../notes/renderStory';
import { readFrontMatter } from '../story/frontMatter';
import type { PrincipleChoices } from './commands/principleChoices';
import { STORIES } from './documents';

/** What VS Code has for this since 1.97, and the oldest version that we run in only with a proposal. */
interface PasteApi {
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { readonly providedPasteEditKinds: readonly unknown[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => object;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteKind };
}

interface PasteKind {
  append(...parts: string[]): PasteKind;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    copied: vscode.DataTransfer,
  ): Promise<object[] | undefined>;
}

const HTML = 'text/html';
/** Copied in the editor itself: its colors say nothing. */
const OWN = 'vscode-editor-data';

/**
 * What was copied out of Word, Google Docs, Notion or a page comes into a story as Markdown: headings, lists and tables
 * stay. Into an empty one a whole story comes with its sections. Plain text is a choice in VS Code's own menu.
 */
export function registerPasteFormatted(principles: PrincipleChoices): vscode.Disposable {
  if (!isKnown(vscode.version)) return new vscode.Disposable(() => {});
  const api = vscode as unknown as PasteApi;
  const kind = api.DocumentDropOrPasteEditKind.Empty.append('starStory');
  const [asStory, asMarkdown] = [kind.append('story'), kind.append('markdown')];
  return api.languages.registerDocumentPasteEditProvider(
    STORIES,
    {
      async provideDocumentPasteEdits(document, ranges, copied) {
        if (copied.get(OWN) || isInFrontMatter(document, ranges)) return undefined;
        const markdown = pastedMarkdown((await copied.get(HTML)?.asString()) ?? '');
        if (markdown === undefined) return undefined;
        const plain = new api.DocumentPasteEdit(markdown, 'Paste as Markdown', asMarkdown);
        if (document.getText().trim() !== '') return [plain];
        const { stories, leftOut } = importNotes(markdown, await principles.all(undefined));
        const [story] = stories;
        const isWhole = story !== undefined && stories.length === 1 && leftOut.length === 0 && !story.proposed;
        return isWhole ? [new api.DocumentPasteEdit(renderStory(story), 'Paste as a Story', asStory), plain] : [plain];
      },
    },
    { providedPasteEditKinds: [asStory, asMarkdown], pasteMimeTypes: [HTML] },
  );
}

/** YAML takes no Markdown. */
function isInFrontMatter(document: vscode.TextDocument, ranges: readonly vscode.Range[]): boolean {
  const { range } = readFrontMatter(document.getText());
  return range !== undefined && ranges.some(({ start }) => document.offsetAt(start) < range.end);
}

function isKnown(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || minor >= 97;
}
