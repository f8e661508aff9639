import { Disposable, type ExtensionContext, Uri } from 'vscode';
import { KnowledgeFiles } from '../coach/knowledgeFiles';
import { registerImportNotes } from './importNotes';
import { registerNewStory } from './newStory';
import { StoryPrivacy } from './privacy';

/** The commands with which stories begin, change their shape and leave. */
export function registerCommands({ extensionUri, workspaceState }: ExtensionContext): Disposable {
  const knowledge = new KnowledgeFiles(Uri.joinPath(extensionUri, 'dist', 'knowledge'));
  const privacy = new StoryPrivacy(workspaceState);
  return Disposable.from(registerNewStory(knowledge, privacy), registerImportNotes(knowledge, privacy));
}
