import type { Child } from '../../coach/webview/dom';
import type { StoryState } from '../messages';
import type { Actions } from './actions';
import { askPage } from './askPage';
import { beginPage } from './beginPage';
import { endPage } from './endPage';
import type { Progress, View } from './progress';
import { tellPage } from './tellPage';
import { timesPage } from './timesPage';

/** A story, as far as somebody has come with it. */
export function storyPage(
  story: StoryState,
  progress: Progress,
  view: View,
  now: number,
  actions: Actions,
): readonly Child[] {
  switch (progress.stage) {
    case 'begin':
      return beginPage(story, view, actions);
    case 'tell':
      return tellPage(story, progress, view, now, actions);
    case 'times':
      return timesPage(story, progress.spent, actions);
    case 'ask':
      return askPage(story, progress, now, actions);
    case 'end':
      return endPage(story, progress, actions);
  }
}
