import { capitalized } from '../base/capitalized';
import { count } from '../base/count';
import { LEVELS, type Level } from '../story/types';
import { readinessInWords } from './readinessOf';
import { REHEARSED, type Rehearsed, rehearsedInWords, rehearsedOf } from './rehearsed';
import { type Bank, type BankStory, READINESSES, type Readiness, type Role } from './types';

/** What the stories of a bank are grouped by. */
export const ARRANGEMENTS = ['principle', 'readiness', 'level', 'rehearsal'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Which stories are shown; what is left out shows all. */
export interface BankFilter {
  readonly principles?: readonly string[];
  readonly readiness?: readonly Readiness[];
  readonly levels?: readonly Level[];
  readonly rehearsed?: readonly Rehearsed[];
}

export interface BankRow {
  readonly story: BankStory;
  /** What it is to the principle it stands under; undefined where it stands under none. */
  readonly role: Role | undefined;
}

export interface BankGroup {
  /** The same for the same group, whatever is in it. */
  readonly key: string;
  readonly label: string;
  /** What is to be said of it beside its name: a gap, or how many stories. */
  readonly description: string;
  /** Whether anything is missing here. */
  readonly state: 'empty' | 'thin' | 'full' | 'plain';
  readonly rows: readonly BankRow[];
}

/** The stories in groups, in the order of the groups; a story is in as many as it belongs to. */
export function arrange(bank: Bank, by: Arrangement, filter: BankFilter = {}, now = new Date()): readonly BankGroup[] {
  const shown = (story: BankStory): boolean => passes(story, filter, now);
  if (by === 'principle') return byPrinciple(bank, filter, shown);
  const stories = bank.stories.filter(shown);
  if (by === 'readiness') {
    return [...READINESSES]
      .reverse()
      .map((readiness) =>
        plain(
          readiness,
          readinessInWords(readiness),
          stories.filter((one) => one.readiness === readiness),
        ),
      )
      .filter(({ rows }) => rows.length > 0);
  }
  if (by === 'rehearsal') {
    const longestAgo = stories.toSorted((a, b) => ((a.rehearsed ?? '') < (b.rehearsed ?? '') ? -1 : 1));
    return REHEARSED.map((when) =>
      plain(
        when,
        rehearsedInWords(when),
        longestAgo.filter((story) => rehearsedOf(story, now) === when),
      ),
    ).filter(({ rows }) => rows.length > 0);
  }
  return LEVELS.map((level) => {
    const told = stories.filter((one) => one.level === level);
    return plain(level, levelAmong(told, level) ?? level, told);
  }).filter(({ rows }) => rows.length > 0);
}

/** What stories call a level; undefined where none is told at it. Folders of one workspace may have packs of their own. */
export function levelAmong(
  stories: readonly Pick<BankStory, 'level' | 'levelName'>[],
  level: Level,
): string | undefined {
  const names = new Set(stories.filter((one) => one.level === level).map(({ levelName }) => levelName));
  return names.size > 0 ? [...names].join(', ') : undefined;
}

/** Whether anything is hidden. */
export function isFiltering({ principles, readiness, levels, rehearsed }: BankFilter): boolean {
  return [principles, readiness, levels, rehearsed].some((values) => values !== undefined);
}

function passes(story: BankStory, { principles, readiness, levels, rehearsed }: BankFilter, now: Date): boolean {
  return (
    (!principles || story.principles.some((name) => principles.includes(name))) &&
    (!readiness || readiness.includes(story.readiness)) &&
    (!levels || levels.includes(story.level)) &&
    (!rehearsed || rehearsed.includes(rehearsedOf(story, now)))
  );
}

function byPrinciple(
  { principleWord, principles, stories }: Bank,
  filter: BankFilter,
  shown: (story: BankStory) => boolean,
): readonly BankGroup[] {
  const groups = principles
    .filter(({ name }) => !filter.principles || filter.principles.includes(name))
    .map(({ name, stories: told, events, gap }): BankGroup => {
      const rows = told.filter(({ story }) => shown(story));
      const hidden = told.length - rows.length;
      const words = gap ?? count(events, 'event');
      return {
        key: name,
        label: name,
        description: hidden > 0 ? `${words}, ${hidden} hidden` : words,
        state: events === 0 ? 'empty' : events === 1 ? 'thin' : 'full',
        rows,
      };
    });
  const unnamed = stories.filter((story) => story.principles.length === 0 && shown(story));
  const other = plain('', `No known ${principleWord}`, unnamed);
  return unnamed.length > 0 ? [...groups, other] : groups;
}

function plain(key: string, label: string, stories: readonly BankStory[]): BankGroup {
  return {
    key,
    label: capitalized(label),
    description: count(stories.length, 'story'),
    state: 'plain',
    rows: stories.map((story) => ({ story, role: undefined })),
  };
}
