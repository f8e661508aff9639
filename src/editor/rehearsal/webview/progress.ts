import type { Answered } from '../../../practice/types';

/** How a section is shown while it is told. */
export const VIEWS = ['name', 'cues', 'text'] as const;
export type View = (typeof VIEWS)[number];

/** Before it begins, section by section, where the time went, question by question, and after all. */
export type Stage = 'begin' | 'tell' | 'times' | 'ask' | 'end';

/** How far somebody has come with a story. Times are in milliseconds of whatever clock is handed over. */
export interface Progress {
  readonly stage: Stage;
  /** The number of the section or of the question. */
  readonly at: number;
  /** Seconds for each section, without those since the clock was started last; whole ones once the story is told. */
  readonly spent: readonly number[];
  /** When the clock was started last; undefined where it stands. */
  readonly since: number | undefined;
  /** When the question was asked. */
  readonly asked: number;
  /** Whether its strong answer is shown. */
  readonly shown: boolean;
  readonly marks: readonly (Answered | undefined)[];
}

/** Milliseconds to think before a strong answer can be seen: long enough to begin one's own. */
export const THINK = 5_000;

export function begin(sections: number): Progress {
  const spent = Array.from({ length: sections }, () => 0);
  return { stage: 'begin', at: 0, spent, since: undefined, asked: 0, shown: false, marks: [] };
}

/** Seconds for each section up to now. */
export function spentBy({ spent, since, at }: Progress, now: number): readonly number[] {
  if (since === undefined) return spent;
  return spent.map((seconds, section) => (section === at ? seconds + (now - since) / 1000 : seconds));
}

/** On to the next section or question, and from the last one to what comes after. */
export function next(progress: Progress, now: number, questions: number): Progress {
  const { stage, at } = progress;
  switch (stage) {
    case 'begin':
      return { ...progress, stage: 'tell', at: 0, since: now };
    case 'tell': {
      const spent = spentBy(progress, now);
      const last = at + 1 >= spent.length;
      // Rounded once, here, so that the sections as they are shown add up to the whole. Going on starts a clock that stands.
      return last
        ? { ...progress, stage: 'times', spent: spent.map((seconds) => Math.round(seconds)), since: undefined }
        : { ...progress, at: at + 1, spent, since: now };
    }
    case 'times':
      return questions === 0 ? { ...progress, stage: 'end' } : ask(progress, 0, now);
    case 'ask':
      return progress.shown ? progress : reveal(progress, now);
    case 'end':
      return progress;
  }
}

/** Back to the section or question before; the time already spent there stays. */
export function back(progress: Progress, now: number): Progress {
  const { stage, at, spent } = progress;
  switch (stage) {
    case 'tell':
      return at === 0 ? progress : { ...progress, at: at - 1, spent: spentBy(progress, now), since: now };
    case 'times':
      return { ...progress, stage: 'tell', at: spent.length - 1, since: now };
    case 'ask':
      if (at === 0) return { ...progress, stage: 'times' };
      return { ...progress, at: at - 1, shown: true };
    default:
      return progress;
  }
}

/** Stops the clock, or starts it again. */
export function pause(progress: Progress, now: number): Progress {
  if (progress.stage !== 'tell') return progress;
  return progress.since === undefined
    ? { ...progress, since: now }
    : { ...progress, spent: spentBy(progress, now), since: undefined };
}

/** Milliseconds until the strong answer can be seen. */
export function thinking({ stage, asked, shown }: Progress, now: number): number {
  return stage === 'ask' && !shown ? Math.max(0, asked + THINK - now) : 0;
}

export function reveal(progress: Progress, now: number): Progress {
  return progress.stage === 'ask' && thinking(progress, now) === 0 ? { ...progress, shown: true } : progress;
}

/** Marks the question whose answer is shown, and goes on to the next one. */
export function mark(progress: Progress, answer: Answered, now: number, questions: number): Progress {
  if (progress.stage !== 'ask' || !progress.shown) return progress;
  const marks = Array.from({ length: questions }, (_, at) => (at === progress.at ? answer : progress.marks[at]));
  const marked = { ...progress, marks };
  return progress.at + 1 >= questions ? { ...marked, stage: 'end' } : ask(marked, progress.at + 1, now);
}

function ask(progress: Progress, at: number, now: number): Progress {
  return { ...progress, stage: 'ask', at, asked: now, shown: progress.marks[at] !== undefined };
}
