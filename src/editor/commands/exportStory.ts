import * as vscode from 'vscode';
import { assignedOf } from '../../base/assigned';
import { told } from '../../base/told';
import { chooseProbes } from '../../coaching/probes';
import { weaknessesOf } from '../../coaching/weaknesses';
import { contextOf } from '../../config/options';
import { exportMarkdown, sectionsAsMarkdown } from '../../notes/exportMarkdown';
import { printablePage } from '../../notes/printablePage';
import { escapeHtml } from '../../notes/safeHtml';
import { secondsToSay } from '../../story/budgets';
import type { Section } from '../../story/types';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import { knowledgeOf } from '../knowledgeOf';
import type { CheckOptionsStore } from '../options';
import type { Snapshots } from '../snapshots';
import { storyFor } from './activeStory';
import { saveExport, storyExport } from './saveExport';

/** One page of questions is as many as anybody prepares for. */
const MOST_PROBES = 12;

/** `starStory.exportMarkdown` and `starStory.exportPage`: a story for other people's eyes, or for paper. */
export function registerExports(
  snapshots: Snapshots,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  extension: vscode.Uri,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('starStory.exportMarkdown', async (from?: unknown) => {
      const document = await storyFor(from);
      if (!document) return;
      const text = exportMarkdown(snapshots.read(document).story);
      await saveExport(
        extension,
        storyExport(document, { name: 'Markdown', extension: 'md', language: 'markdown' }, text),
      );
    }),
    vscode.commands.registerCommand('starStory.exportPage', async (from?: unknown) => {
      const document = await storyFor(from);
      if (!document) return;
      const page = await pageOf(document, snapshots, options, knowledge);
      await saveExport(extension, storyExport(document, { name: 'HTML', extension: 'html', language: 'html' }, page));
    }),
  );
}

/** The story as a page for paper, with the probes that its weak places invite first. */
async function pageOf(
  document: vscode.TextDocument,
  snapshots: Snapshots,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
): Promise<string> {
  const snapshot = snapshots.read(document);
  const { story, findings } = snapshot;
  const known = await knowledgeOf(document, story, knowledge, options);
  const { level, levelNames } = contextOf(story, options.of(document));
  const [principle] = known.principles;
  const weaknesses = weaknessesOf(snapshot, principle && assignedOf(principle));
  const chosen = chooseProbes(known, story, findings, weaknesses, level);
  const { speakingRate } = options.of(document);
  const seconds = ({ words }: Section): string =>
    words === 0 ? '' : ` (${told(secondsToSay(words, speakingRate))} s)`;
  return printablePage({
    story,
    levelNames,
    rendered: await rendered(sectionsAsMarkdown(story, seconds)),
    probes: chosen.slice(0, MOST_PROBES).map(({ probe }) => probe),
  });
}

/** By VS Code's own renderer; where it is switched off, the Markdown as it is written. */
async function rendered(markdown: string): Promise<string> {
  try {
    return await vscode.commands.executeCommand<string>('markdown.api.render', markdown);
  } catch {
    return `<pre>${escapeHtml(markdown)}</pre>`;
  }
}
