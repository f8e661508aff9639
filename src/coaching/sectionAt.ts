import type { Section, StarSection, Story } from '../story/types';
import { STAR_SECTIONS } from '../story/types';

/** The section whose heading or body holds the offset; undefined above the first one. */
export function sectionAt(story: Story, offset: number): Section | undefined {
  return story.sections.findLast(({ heading }) => heading.start <= offset);
}

/** All sections that tell one part of the story, in the order of the text. */
export function sectionsNamed(story: Story, name: StarSection): readonly Section[] {
  return story.sections.filter(({ names }) => names.includes(name));
}

/** The part of the story a section tells, where it tells one: the first of "Situation/Task". */
export function starPartOf(section: Section): StarSection | undefined {
  return STAR_SECTIONS.find((name) => section.names[0] === name);
}
