import { type LevelLength, type Limits, limitsOf, mostOf } from '../story/budgets';
import { spentOn } from '../story/spent';
import { type Length, type Level, type Section, STAR_SECTIONS, type StarSection, type Story } from '../story/types';
import { sectionsNamed } from './sectionAt';

/** What is told against what there is room for: seconds to say it, or words to write. */
export interface Timing {
  readonly spent: number;
  readonly budget: number;
  readonly unit: Limits['unit'];
  /** Past what a listener, or a form, puts up with. */
  readonly over: boolean;
}

export interface StoryTiming extends Timing {
  readonly sections: Readonly<Record<StarSection, Timing>>;
  /** Words a minute. */
  readonly speakingRate: number;
}

/**
 * How long the story and each of its five parts take. A heading for two parts counts for the first. `own` is what the
 * pack says of the level's length; `manager` whether a manager of people tells it, for which the story need not say so.
 */
export function timingOf(
  story: Story,
  level: Level,
  length: Length,
  speakingRate: number,
  own?: LevelLength,
  manager = story.manager,
): StoryTiming {
  const { unit, budget: budgets } = limitsOf(level, length, own, manager);
  const timing = (part: StarSection | 'story', told: readonly Section[]): Timing => {
    const budget = budgets[part];
    const spent = spentOn(story, told, unit, speakingRate);
    return { spent, budget, unit, over: spent > mostOf(budget, unit, part) };
  };
  const tellingFirst = (name: StarSection) => sectionsNamed(story, name).filter(({ names }) => names[0] === name);
  const sections = Object.fromEntries(STAR_SECTIONS.map((name) => [name, timing(name, tellingFirst(name))])) as Record<
    StarSection,
    Timing
  >;
  return { ...timing('story', story.sections), sections, speakingRate };
}
