import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { CoachView } from '../coach/coachView';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import type { CheckOptionsStore } from '../options';
import type { Snapshots } from '../snapshots';
import { registerAddHeadings } from './addHeadings';
import { registerChoosePack } from './choosePack';
import { registerCopySpokenScript } from './copySpokenScript';
import { registerExplainLoop } from './explainLoop';
import { registerExports } from './exportStory';
import { registerImportNotes } from './importNotes';
import { registerNewPrinciple } from './newPrinciple';
import { registerNewStory } from './newStory';
import { registerOpenSample } from './openSample';
import { registerPreview } from './preview';
import type { PrincipleChoices } from './principleChoices';
import { StoryPrivacy } from './privacy';

/** The commands with which stories begin, change their shape and leave. */
export function registerCommands(
  { extensionUri, workspaceState }: ExtensionContext,
  snapshots: Snapshots,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
  principles: PrincipleChoices,
  coach: CoachView,
): Disposable {
  const privacy = new StoryPrivacy(workspaceState);
  return Disposable.from(
    registerNewStory(principles, privacy, coach),
    registerImportNotes(principles, privacy, extensionUri),
    registerAddHeadings(snapshots),
    registerPreview(),
    registerCopySpokenScript(snapshots, options),
    registerExports(snapshots, options, knowledge, extensionUri),
    registerOpenSample(extensionUri),
    commands.registerCommand('starStory.openCoach', () => commands.executeCommand('starStory.coach.focus')),
    registerExplainLoop(),
    registerChoosePack(options, knowledge),
    registerNewPrinciple(options),
  );
}
