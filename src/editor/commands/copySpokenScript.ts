import * as vscode from 'vscode';
import { clock } from '../../base/clock';
import { contextOf } from '../../config/options';
import { spokenScript } from '../../notes/spokenScript';
import { spentOn } from '../../story/spent';
import type { CheckOptionsStore } from '../options';
import type { Snapshots } from '../snapshots';
import { storyFor } from './activeStory';

/** `starStory.copySpokenScript`: the words as they are said, for a teleprompter or a read-aloud voice. */
export function registerCopySpokenScript(snapshots: Snapshots, options: CheckOptionsStore): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.copySpokenScript', async (from?: unknown) => {
    const document = await storyFor(from);
    if (!document) return;
    const { story } = snapshots.read(document);
    const script = spokenScript(story);
    if (script === '') {
      void vscode.window.showInformationMessage(
        "There's nothing to say yet. Write something under Situation, Task or Action.",
      );
      return;
    }
    await vscode.env.clipboard.writeText(script);
    const { speakingRate } = contextOf(story, options.of(document));
    const seconds = spentOn(story, story.sections, 'seconds', speakingRate);
    void vscode.window.setStatusBarMessage(`$(check) Spoken script copied: ${clock(seconds)} to say`, 5000);
  });
}
