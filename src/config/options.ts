import { assignedUnder } from '../base/assigned';
import type { Severities } from '../checks/severities';
import type { Context, PrincipleName } from '../checks/types';
import { levelCalled, levelNames, namesAllLevels } from '../coaching/levelLabels';
import { PRINCIPLE_NAMES } from '../coaching/principleNames';
import { principleWord, sectionNames, type Terms, USUAL_TERMS } from '../coaching/terms';
import { roleInLevel, roleOf, trackFor } from '../coaching/track';
import type { TrackName } from '../coaching/trackNames';
import { DEFAULT_SPEAKING_RATE, limitsOf } from '../story/budgets';
import { isManager, MANAGERS_LEVEL, statedSeniority } from '../story/levels';
import { LEVELS, type Length, type Level, type Story } from '../story/types';

/** What a user can set, wherever they set it: in the editor, in `.star/config.yaml`, on the command line. */
export interface Options {
  /** The level for stories that name none. */
  readonly level: Level;
  /** Whether stories that name no level are a manager's of people; said with the level. */
  readonly manager: boolean;
  /** The role for stories that name none of a known trade, in the user's own words; undefined where nobody said. */
  readonly role: string | undefined;
  /** The length for stories that name none. */
  readonly length: Length;
  /** Words a minute. */
  readonly speakingRate: number;
  readonly severities: Severities;
  readonly principles: readonly PrincipleName[];
  /** What the chosen pack calls things, and how long it lets a story be. */
  readonly terms: Terms;
}

export const DEFAULT_OPTIONS: Options = {
  level: 'SDE2',
  manager: false,
  role: undefined,
  length: 'full',
  speakingRate: DEFAULT_SPEAKING_RATE,
  severities: {},
  principles: PRINCIPLE_NAMES,
  terms: USUAL_TERMS,
};

/** Slower than this nobody speaks, and faster nobody understands. Words a minute. */
export const SPEAKING_RATES = { least: 60, most: 300 } as const;

/** No form takes fewer, and nobody reads more. */
export const WORDS = { least: 50, most: 2000 } as const;

/** Options laid over one another, the first the weakest. Severities are laid over check by check. */
export function mergeOptions(...layers: readonly Partial<Options>[]): Options {
  let merged = DEFAULT_OPTIONS;
  for (const layer of layers) {
    // A level that says nothing of a manager is nobody's who leads.
    const manager = layer.level === undefined ? {} : { manager: false };
    merged = { ...merged, ...manager, ...layer, severities: { ...merged.severities, ...layer.severities } };
  }
  return merged;
}

/** What the checks of one story may know: the story's own level and length outweigh the options'. */
export function contextOf(story: Story, options: Options): Context {
  const { terms } = options;
  const { level, manager, named } = seniorityFor(story, options);
  const length = story.frontMatter.length === undefined ? options.length : story.length;
  return {
    level,
    namesLevel: named !== undefined && !isTitleAlone(story, options),
    manager,
    length,
    levelNames: levelNames(terms, trackOf(story, options)),
    sectionNames: sectionNames(terms),
    limits: limitsOf(level, length, terms.levels[level], manager),
    principleWord: principleWord(terms),
    speakingRate: options.speakingRate,
    principles: options.principles,
    assigned: assignedUnder(
      story.frontMatter.principles.map(({ value }) => value),
      options.principles,
    ),
  };
}

/**
 * The level a story is told at, by its own words or the pack's, and whether a manager of people tells it. A manager by the
 * role alone, who names no level, is a senior one, unless what is set for all stories is a manager's level, or a higher one.
 * What is set, by level or by role, makes no manager of one who names a plain level: only their own role does.
 */
function seniorityFor(story: Story, { level: set, manager: setManager, role, terms }: Options) {
  const { frontMatter } = story;
  const written = frontMatter.level?.value;
  const named = (written === undefined ? undefined : levelCalled(terms, written)) ?? story.level;
  const ownRole = roleOf(frontMatter) ?? roleInLevel(frontMatter);
  const leads =
    story.manager || (named === undefined && ownRole === undefined && role !== undefined && isManager(role));
  const tooLow = leads && !setManager && LEVELS.indexOf(set) < LEVELS.indexOf(MANAGERS_LEVEL);
  const level = named ?? (tooLow ? MANAGERS_LEVEL : set);
  return { named, level, manager: leads || (named === undefined && setManager) };
}

/** "CEO", where the pack has grades of its own: read as a manager's, and the grade is still to be said. */
function isTitleAlone({ frontMatter }: Story, { terms }: Options): boolean {
  const written = frontMatter.level?.value;
  if (written === undefined || !namesAllLevels(terms)) return false;
  return levelCalled(terms, written) === undefined && statedSeniority(written) === undefined;
}

/** The trade a story is told in: its own role's where that names one, else that of the options'. */
export function trackOf({ frontMatter }: Story, { role }: Pick<Options, 'role'>): TrackName | undefined {
  return trackFor([roleOf(frontMatter), roleInLevel(frontMatter), role]);
}
