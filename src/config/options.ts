import { assignedUnder } from '../checks/assigned';
import type { Severities } from '../checks/severities';
import type { Context, PrincipleName } from '../checks/types';
import { PRINCIPLE_NAMES } from '../coaching/principleNames';
import { DEFAULT_SPEAKING_RATE } from '../story/budgets';
import type { Length, Level, Story } from '../story/types';

/** What a user can set, wherever they set it: in the editor, in `.star/config.yaml`, on the command line. */
export interface Options {
  /** The level for stories that name none. */
  readonly level: Level;
  /** The length for stories that name none. */
  readonly length: Length;
  /** Words a minute. */
  readonly speakingRate: number;
  readonly severities: Severities;
  readonly principles: readonly PrincipleName[];
}

export const DEFAULT_OPTIONS: Options = {
  level: 'SDE2',
  length: 'full',
  speakingRate: DEFAULT_SPEAKING_RATE,
  severities: {},
  principles: PRINCIPLE_NAMES,
};

/** Slower than this nobody speaks, and faster nobody understands. Words a minute. */
export const SPEAKING_RATES = { least: 60, most: 300 } as const;

/** Options laid over one another, the first the weakest. Severities are laid over check by check. */
export function mergeOptions(...layers: readonly Partial<Options>[]): Options {
  let merged = DEFAULT_OPTIONS;
  for (const layer of layers) {
    merged = { ...merged, ...layer, severities: { ...merged.severities, ...layer.severities } };
  }
  return merged;
}

/** What the checks of one story may know: the story's own level and length outweigh the options'. */
export function contextOf(story: Story, options: Options): Context {
  return {
    level: story.level ?? options.level,
    length: story.frontMatter.length === undefined ? options.length : story.length,
    speakingRate: options.speakingRate,
    principles: options.principles,
    assigned: assignedUnder(
      story.frontMatter.principles.map(({ value }) => value),
      options.principles,
    ),
  };
}
