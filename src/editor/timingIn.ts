import type { TextDocument } from 'vscode';
import { type StoryTiming, timingOf } from '../coaching/timing';
import { contextOf } from '../config/options';
import type { Story } from '../story/types';
import type { CheckOptionsStore } from './options';

/** How long a document's story takes, at the level and the rate that hold for it. */
export function timingIn(document: TextDocument, story: Story, options: CheckOptionsStore): StoryTiming {
  const all = options.of(document);
  const { level, manager, length, speakingRate } = contextOf(story, all);
  return timingOf(story, level, length, speakingRate, all.terms.levels[level], manager);
}
