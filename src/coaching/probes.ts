import type { Finding } from '../checks/types';
import type { Level, Story } from '../story/types';
import { type Answer, answerTo } from './followUps';
import type { Knowledge } from './knowledge';
import type { EverybodyProbe, Probe, Weakness } from './schema';

/** A probe, chosen for the story in front of the coach. */
export interface ChosenProbe {
  readonly probe: Probe;
  /** The principle it belongs to; undefined for one that fits all. */
  readonly principle: string | undefined;
  /** True where the story shows the weakness that the probe tests. */
  readonly hurts: boolean;
  /** True where interviewers at the story's level ask it. */
  readonly atLevel: boolean;
  readonly answer: Answer;
}

/** What a probe tests, named as a subject and never as a fault: the story may well have it. */
export const TESTED: Readonly<Record<Weakness, string>> = {
  'no-boundary': 'whose job it was',
  assigned: 'initiative',
  'team-credit': 'your own part',
  'vague-deeds': 'concrete actions',
  'handed-over': 'follow-through',
  'no-trade-off': 'trade-offs',
  'no-verification': 'how you checked',
  'no-figure': 'numbers',
  'no-baseline': 'before and after',
  'no-business-impact': 'business impact',
  'no-second-order-effect': 'lasting effect',
  'generic-lesson': 'what you learned',
  level: 'your level',
};

/** How near a probe lies to the story: its primary principle, the candidate's trade, the common part, its other principles. */
const NEARNESS = { primary: 0.5, track: 0.4, common: 0.3, other: 0 } as const;

/** A probe of another level is asked rarely; it still stands in the list, below those of the level. */
const OTHER_LEVEL = 10;
/** An answered probe has done its work; one whose answer is weak keeps its place. */
const ANSWERED = 20;

/** Each further probe for one weakness steps back, so that the first few are not all alike, yet by half its weight at most. */
const AGAIN = 0.75;

/**
 * The probes for a story's principles, the one that hurts most first, answered ones last.
 *
 * @param cursor where the writer is, if anybody is writing
 */
export function chooseProbes(
  knowledge: Knowledge,
  story: Story,
  findings: readonly Finding[],
  weaknesses: ReadonlyMap<Weakness, number>,
  level: Level,
  cursor?: number,
): readonly ChosenProbe[] {
  const [primary, ...others] = knowledge.principles;
  const chosen = (probes: readonly Probe[], principle: string | undefined, nearness: number) =>
    probes.map((probe) => {
      const weight = weaknesses.get(probe.weakness) ?? 0;
      const atLevel = probe.levels.includes(level);
      const answer = answerTo(probe.question, story, findings, cursor);
      const answered = answer.state === 'answered' ? ANSWERED : 0;
      const score = weight + nearness - (atLevel ? 0 : OTHER_LEVEL) - answered;
      return { score, weight, chosen: { probe, principle, hurts: weight > 0, atLevel, answer } };
    });
  const all = [
    ...chosen(primary?.probes ?? [], primary?.name, NEARNESS.primary),
    ...chosen(knowledge.track?.probes ?? [], undefined, NEARNESS.track),
    ...chosen(knowledge.common, undefined, NEARNESS.common),
    ...others.flatMap(({ probes = [], name }) => chosen(probes, name, NEARNESS.other)),
  ].sort((a, b) => b.score - a.score);
  const asked = new Map<Weakness, number>();
  const spread = all.map(({ score, weight, chosen: one }) => {
    const before = asked.get(one.probe.weakness) ?? 0;
    asked.set(one.probe.weakness, before + 1);
    return { score: score - Math.min(before * AGAIN, weight / 2), one };
  });
  return spread.sort((a, b) => b.score - a.score).map(({ one }) => one);
}

/** A question that everybody gets, with what the story answers to it. */
export interface EverybodysProbe {
  readonly probe: EverybodyProbe;
  readonly answer: Answer;
}

/** The questions that come whatever the story is like. None of them says anything of it. */
export function everybodysProbes(
  { everybody }: Knowledge,
  story: Story,
  findings: readonly Finding[],
  cursor?: number,
): readonly EverybodysProbe[] {
  return everybody.map((probe) => ({ probe, answer: answerTo(probe.question, story, findings, cursor) }));
}
