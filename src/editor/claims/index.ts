import * as vscode from 'vscode';
import { storyFor } from '../commands/activeStory';
import { ClaimComparison } from './claimComparison';
import { earlierVersionOf } from './earlierVersion';
import { OpenedTexts } from './openedTexts';

/**
 * `starStory.compareClaims`: what a rewrite did to the claims of a story, beside an earlier version of it. Hands back
 * what is said of it.
 */
export function registerCompareClaims(): vscode.Disposable {
  const comparison = new ClaimComparison();
  const opened = new OpenedTexts();
  return vscode.Disposable.from(
    comparison,
    opened,
    vscode.commands.registerCommand('starStory.compareClaims', async (from?: unknown, which?: unknown) => {
      const document = await storyFor(from);
      if (!document) return undefined;
      const earlier = await earlierVersionOf(document, opened, which);
      return earlier && (await comparison.show(document, earlier)).map(({ says }) => says);
    }),
  );
}
