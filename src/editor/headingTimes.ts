import { told } from '../base/told';
import { starPartOf } from '../coaching/sectionAt';
import type { StoryTiming, Timing } from '../coaching/timing';
import type { Section, StarSection, Story } from '../story/types';

/** What a heading's part of the story takes to say, against what it has. */
export interface HeadingTime extends Timing {
  readonly section: Section;
}

/**
 * A time for each part of the story, at the first heading that tells it. A heading for two parts, such as
 * "Situation/Task", has the budgets of both.
 */
export function headingTimes(story: Story, timing: StoryTiming): readonly HeadingTime[] {
  const told = new Set<StarSection>();
  return story.sections.flatMap((section) => {
    const part = starPartOf(section);
    if (!part || told.has(part)) return [];
    told.add(part);
    const parts = section.names.flatMap((name) => (isTimed(name, timing) ? [timing.sections[name]] : []));
    const spent = parts.reduce((sum, one) => sum + one.spent, 0);
    const budget = parts.reduce((sum, one) => sum + one.budget, 0);
    const over = parts.some((one) => one.over) && spent > budget;
    return [{ section, spent, budget, unit: timing.unit, over }];
  });
}

function isTimed(name: string, timing: StoryTiming): name is StarSection {
  return Object.hasOwn(timing.sections, name);
}

/** "22 of 25 s" or "40 of 35 words", and that it is over where it is. */
export function timeInWords({ spent, budget, unit, over }: Timing): string {
  const share = `${told(spent)} of ${budget}`;
  return unit === 'words' ? `${share} words${over ? ', too many' : ''}` : `${share} s${over ? ', over time' : ''}`;
}
