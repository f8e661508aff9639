import * as vscode from 'vscode';
import { SECTION_NAMES, type Section, type Story } from '../story/types';
import { STORIES } from './documents';
import { positionIn } from './ranges';
import type { Snapshots } from './snapshots';

/** As package.json names them, and gives each the scope that the grammar gives a heading. */
const TYPE = 'starHeading';
const MODIFIERS = 'situation task action result learning tradeOffs followUps notes'.split(' ');

const LEGEND = new vscode.SemanticTokensLegend([TYPE], MODIFIERS);

/**
 * Colors the headings that have a line of “===” or “---” below them. A grammar reads line by line, and can't know of one
 * line what stands below it.
 */
export function registerHeadingTokens(snapshots: Snapshots): vscode.Disposable {
  const provider = {
    provideDocumentSemanticTokens: (document: vscode.TextDocument) => tokensOf(snapshots.readStory(document)),
  };
  return vscode.languages.registerDocumentSemanticTokensProvider(STORIES, provider, LEGEND);
}

function tokensOf(story: Story): vscode.SemanticTokens {
  const tokens = new vscode.SemanticTokensBuilder(LEGEND);
  for (const section of story.sections.filter((one) => isUnderlined(story, one))) {
    const { line, character } = positionIn(story, section.heading.start);
    const at = SECTION_NAMES.findIndex((name) => section.names.includes(name));
    tokens.push(line, character, section.heading.end - section.heading.start, 0, at < 0 ? 0 : 1 << at);
  }
  return tokens.build();
}

function isUnderlined({ text }: Story, { heading }: Section): boolean {
  const words = text.slice(heading.start, heading.end);
  return (
    !/^[\s>]{0,12}#/.test(words) &&
    !/[\r\n]/.test(words) &&
    /^[^\S\n]*\n[ \t]*(?:=+|-+)[ \t]*\r?(?:\n|$)/.test(text.slice(heading.end, heading.end + 300))
  );
}
