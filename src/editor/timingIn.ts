import type { TextDocument } from 'vscode';
import { type StoryTiming, timingOf } from '../coaching/timing';
import { contextOf } from '../config/options';
import type { Story } from '../story/types';
import type { CheckOptionsStore } from './options';

/** How long a document's story takes to say, at the level and the rate that hold for it. */
export function timingIn(document: TextDocument, story: Story, options: CheckOptionsStore): StoryTiming {
  const { level, length, speakingRate } = contextOf(story, options.of(document));
  return timingOf(story, level, length, speakingRate);
}
