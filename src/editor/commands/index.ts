import { Disposable, type ExtensionContext } from 'vscode';
import type { KnowledgeFiles } from '../coach/knowledgeFiles';
import type { CheckOptionsStore } from '../options';
import type { Snapshots } from '../snapshots';
import { registerAddHeadings } from './addHeadings';
import { registerImportNotes } from './importNotes';
import { registerNewStory } from './newStory';
import { PrincipleChoices } from './principleChoices';
import { StoryPrivacy } from './privacy';

/** The commands with which stories begin, change their shape and leave. */
export function registerCommands(
  { workspaceState }: ExtensionContext,
  snapshots: Snapshots,
  options: CheckOptionsStore,
  knowledge: KnowledgeFiles,
): Disposable {
  const principles = new PrincipleChoices(knowledge, options);
  const privacy = new StoryPrivacy(workspaceState);
  return Disposable.from(
    registerNewStory(principles, privacy),
    registerImportNotes(principles, privacy),
    registerAddHeadings(snapshots),
  );
}
