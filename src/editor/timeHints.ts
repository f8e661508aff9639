import * as vscode from 'vscode';
import { STORIES } from './documents';
import { headingTimes, timeInWords } from './headingTimes';
import type { CheckOptionsStore } from './options';
import { positionIn } from './ranges';
import type { Snapshots } from './snapshots';
import { timingIn } from './timingIn';

const TO_SAY = ['How long this takes to say', ', and how long it should take'] as const;
const TO_WRITE = ['How many words this has', ', and how many it should have'] as const;

/** At the end of each heading, the seconds or words its section takes against those it has, if it has any. */
export function registerTimeHints(snapshots: Snapshots, options: CheckOptionsStore): vscode.Disposable {
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: options.onDidChange,
    provideInlayHints(document, range) {
      if (!vscode.workspace.getConfiguration('starStory', document).get('timeHints', true)) return [];
      const story = snapshots.readStory(document);
      return headingTimes(story, timingIn(document, story, options)).flatMap((time) => {
        const at = positionIn(story, time.section.heading.end);
        if (!range.contains(at)) return [];
        const hint = new vscode.InlayHint(at, timeInWords(time));
        hint.paddingLeft = true;
        const [what, against] = time.unit === 'words' ? TO_WRITE : TO_SAY;
        hint.tooltip = `${what}${time.budget === 0 ? '' : against}. The setting starStory.timeHints hides it.`;
        return [hint];
      });
    },
  };
  return vscode.languages.registerInlayHintsProvider(STORIES, provider);
}
