import type { Edit } from '../checks/types';
import type { Level, Story } from '../story/types';
import { setFrontMatter } from './setFrontMatter';

/** Writes the level into the story's front matter; undefined where that cannot be read. */
export function setLevel({ frontMatter, text }: Story, level: Level): Edit | undefined {
  const edits = setFrontMatter(text, frontMatter, [['level', level]]);
  return edits && { title: `Set the level to ${level}`, edits };
}
