import { budgetOf, OVERRUN, secondsToSay } from '../story/budgets';
import { type Length, type Level, STAR_SECTIONS, type StarSection, type Story } from '../story/types';
import { sectionsNamed } from './sectionAt';

/** Time told against time to spend, both in seconds. */
export interface Timing {
  readonly seconds: number;
  readonly budget: number;
  /** Past the quarter that a listener forgives. */
  readonly over: boolean;
}

export interface StoryTiming extends Timing {
  readonly sections: Readonly<Record<StarSection, Timing>>;
}

/** How long the story and each of its five parts take to say. A heading for two parts counts for the first. */
export function timingOf(story: Story, level: Level, length: Length, speakingRate: number): StoryTiming {
  const budgets = budgetOf(level, length, story.manager);
  const words = (name: StarSection): number =>
    sectionsNamed(story, name)
      .filter(({ names }) => names[0] === name)
      .reduce((sum, section) => sum + section.words, 0);
  const timing = (count: number, budget: number): Timing => {
    const seconds = secondsToSay(count, speakingRate);
    return { seconds, budget, over: seconds > budget * OVERRUN };
  };
  const all = story.sections.reduce((sum, section) => sum + section.words, 0);
  const sections = Object.fromEntries(
    STAR_SECTIONS.map((name) => [name, timing(words(name), budgets[name])]),
  ) as Record<StarSection, Timing>;
  return { ...timing(all, budgets.story), sections };
}
