import type { Section, SectionName, Story } from '../story/types';

/**
 * The section whose heading a finding about something missing stands on: the first name of `order` that the story has.
 * Undefined where the story has none of them, or where that section is empty: `empty-section` has said enough then.
 */
export function sectionToMark(story: Story, order: readonly SectionName[]): Section | undefined {
  for (const name of order) {
    const named = story.sections.filter((section) => section.names.includes(name));
    if (named.length > 0) return named.find((section) => !section.empty);
  }
  return undefined;
}
