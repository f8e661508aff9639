import * as vscode from 'vscode';
import type { Section, Story, Subheading } from '../story/types';
import { STORIES } from './documents';
import { rangeIn } from './ranges';
import type { Snapshots } from './snapshots';

/** The story's sections for the outline, the breadcrumbs and sticky scroll. */
export function registerOutline(snapshots: Snapshots): vscode.Disposable {
  const provider = {
    provideDocumentSymbols: (document: vscode.TextDocument) => symbolsOf(snapshots.readStory(document)),
  };
  return vscode.languages.registerDocumentSymbolProvider(STORIES, provider, { label: 'STAR Story' });
}

function symbolsOf(story: Story): vscode.DocumentSymbol[] {
  return story.sections.map((section) => {
    const symbol = sectionSymbol(story, section);
    symbol.children = section.subheadings.map((part) => partSymbol(story, part));
    return symbol;
  });
}

function sectionSymbol(story: Story, section: Section): vscode.DocumentSymbol {
  const { heading, body, title, names } = section;
  const name = title.trim() || names.join('/');
  const meaning = names.join('/');
  const detail = meaning.toLowerCase() === name.toLowerCase() ? '' : meaning;
  const whole = rangeIn(story, { start: heading.start, end: Math.max(heading.end, body.end) });
  return new vscode.DocumentSymbol(name, detail, vscode.SymbolKind.String, whole, rangeIn(story, heading));
}

function partSymbol(story: Story, part: Subheading): vscode.DocumentSymbol {
  const whole = rangeIn(story, { start: part.range.start, end: Math.max(part.range.end, part.body.end) });
  const name = part.title.trim() || 'Untitled';
  return new vscode.DocumentSymbol(name, '', vscode.SymbolKind.String, whole, rangeIn(story, part.range));
}
