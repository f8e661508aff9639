import { told } from '../base/told';
import { starPartOf } from '../coaching/sectionAt';
import type { StoryTiming, Timing } from '../coaching/timing';
import { spentOn } from '../story/spent';
import type { Section, StarSection, Story } from '../story/types';

/** What a heading's part of the story takes to say, against what it has: a budget of 0 where it has none. */
export interface HeadingTime extends Timing {
  readonly section: Section;
}

/**
 * A time for each part of the story, at the first heading that tells it, and for each other section that is said aloud,
 * so that the headings add up to the whole. A heading for two parts, such as "Situation/Task", has the budgets of both.
 */
export function headingTimes(story: Story, timing: StoryTiming): readonly HeadingTime[] {
  const { unit, speakingRate } = timing;
  const told = new Set<StarSection>();
  return story.sections.flatMap((section) => {
    const part = starPartOf(section);
    if (!part) {
      const spent = spentOn(story, [section], unit, speakingRate);
      return spent === 0 ? [] : [{ section, spent, budget: 0, unit, over: false }];
    }
    if (told.has(part)) return [];
    told.add(part);
    const parts = section.names.flatMap((name) => (isTimed(name, timing) ? [timing.sections[name]] : []));
    const spent = parts.reduce((sum, one) => sum + one.spent, 0);
    const budget = parts.reduce((sum, one) => sum + one.budget, 0);
    const over = parts.some((one) => one.over) && spent > budget;
    return [{ section, spent, budget, unit, over }];
  });
}

function isTimed(name: string, timing: StoryTiming): name is StarSection {
  return Object.hasOwn(timing.sections, name);
}

/** "22 of 25 s" or "40 of 35 words", and that it is over where it is; "10 s" where there is no budget. */
export function timeInWords({ spent, budget, unit, over }: Timing): string {
  const share = budget === 0 ? String(told(spent)) : `${told(spent)} of ${budget}`;
  return unit === 'words' ? `${share} words${over ? ', too many' : ''}` : `${share} s${over ? ', over time' : ''}`;
}
