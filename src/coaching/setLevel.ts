import type { Edit } from '../checks/types';
import { levelWords } from '../story/levels';
import { leadsByRole } from '../story/readStory';
import type { Level, Story } from '../story/types';
import { setFrontMatter } from './setFrontMatter';

/**
 * Writes the level into the story's front matter; undefined where that cannot be read. A manager stays one, who needs to be
 * named beside the level where the role doesn't say so.
 */
export function setLevel(story: Story, level: Level, manager = story.manager): Edit | undefined {
  const { frontMatter, text } = story;
  const words = levelWords({ level, manager: manager && !leadsByRole(frontMatter) });
  const edits = setFrontMatter(text, frontMatter, [['level', words]]);
  return edits && { title: `Set the level to ${level}`, edits };
}
