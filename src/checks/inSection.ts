import type { Located } from '../evidence/types';
import type { SectionName, Story } from '../story/types';

/** Whether a piece of evidence stands in a section of this name. "Situation/Task" is both. */
export function standsIn(story: Story, { sentence }: Located, name: SectionName): boolean {
  const index = story.sentences[sentence]?.sectionIndex;
  return index !== undefined && story.sections[index]?.names.includes(name) === true;
}
