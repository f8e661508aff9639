import { type Actions, actionsOf, sectionOf } from '../evidence/actions';
import type { Evidence } from '../evidence/types';
import type { Level, StarSection, Story } from '../story/types';
import type { KnownPrinciple, Weakness } from './schema';
import { sectionsNamed } from './sectionAt';
import { evidenceServing, worthOf } from './serving';

export type Leaning = 'hire' | 'weak-hire' | 'no-hire' | 'draft';

/** What the person across the table would make of the story: never a score, always with reasons. */
export interface Verdict {
  readonly leaning: Leaning;
  readonly headline: string;
  /** Why not more, the worst first: at most three. */
  readonly lacks: readonly string[];
  /** What it shows: at most three. */
  readonly proves: readonly string[];
  /** What the principle is led with, where the story holds none of it. */
  readonly lead: string | undefined;
}

const HEADLINES: Readonly<Record<Leaning, string>> = {
  hire: 'Leaning hire',
  'weak-hire': 'Leaning hire, not strong',
  'no-hire': 'Leaning no hire',
  draft: 'Too early to say',
};

/** A weakness of this weight ends the signal; two of them decide against the candidate, and so does one with company. */
const SEVERE = 3;

/** The verdict on a story for its primary principle at a level. */
export function verdictOn(
  story: Story,
  evidence: Evidence,
  weaknesses: ReadonlyMap<Weakness, number>,
  principle: KnownPrinciple | undefined,
  level: Level,
): Verdict {
  const untold = (['Situation', 'Action', 'Result'] as const).filter((name) => isUntold(story, name));
  if (untold.length > 0) {
    return {
      leaning: 'draft',
      headline: HEADLINES.draft,
      proves: [],
      lacks: [`${list(untold)} still to be told`],
      lead: undefined,
    };
  }
  const actions = actionsOf(story, evidence);
  const team = actions.group.length;
  const ranked = [...weaknesses].sort(([, a], [, b]) => b - a);
  const hidden = team > 0 && team >= actions.candidate.length;
  const severe = ranked.filter(([weakness, weight]) => weight >= SEVERE || (weakness === 'team-credit' && hidden));
  const notable = ranked.filter(([, weight]) => weight >= 2);
  const leaning = severe.length >= 2 ? 'no-hire' : severe.length === 1 || notable.length >= 2 ? 'weak-hire' : 'hire';
  const lacks = ranked
    .filter(([, weight]) => weight >= (notable.length > 0 ? 2 : 1))
    .slice(0, 3)
    .map(([weakness]) => (weakness === 'team-credit' ? teamCredit(actions, hidden) : LACKS[weakness]));
  const proves = provenBy(story, evidence, actions.candidate.length);
  const lead = principle && leadMissing(story, evidence, principle);
  const headline = HEADLINES[leaning];
  return { leaning, headline, lacks: lacks.slice(0, level === 'SDE1' ? 2 : 3), proves, lead };
}

const LACKS: Readonly<Record<Weakness, string>> = {
  'no-boundary': 'no word on whose job it was, so it counts as assigned',
  assigned: 'you were told to do it',
  'team-credit': 'somebody else carries part of it',
  'vague-deeds': 'verbs that name no deed',
  'handed-over': 'the problem was passed on',
  'no-trade-off': 'nothing was weighed',
  'no-verification': 'no word on how you knew that it worked',
  'no-figure': 'no figure in the result',
  'no-baseline': 'figures with nothing to compare them to',
  'no-business-impact': 'nothing says what it was worth to anybody',
  'no-second-order-effect': 'nothing that outlived the fix',
  'generic-lesson': 'a lesson that would close any story',
  level: 'a reflection that stays below the level',
};

function teamCredit({ candidate, group }: Actions, hidden: boolean): string {
  const team = sentencesOf(group);
  if (team === 0) return LACKS['team-credit'];
  const share = `${team} team ${team === 1 ? 'sentence' : 'sentences'} of ${sentencesOf([...group, ...candidate])}`;
  return hidden ? `nobody can see what you did (${share})` : `part of it is told as “we” (${share})`;
}

function sentencesOf(clauses: Actions['group']): number {
  return new Set(clauses.map(({ sentence }) => sentence)).size;
}

function leadMissing(story: Story, evidence: Evidence, { name, retelling }: KnownPrinciple): string | undefined {
  if (!retelling) return undefined;
  const { serves, text } = retelling.lead;
  // The problem itself is no evidence that can be looked for, so nothing is said of it.
  if (serves.includes('problem') || evidenceServing(story, evidence, serves).length > 0) return undefined;
  return `${name} is led with this, and it is not there: ${text}`;
}

function provenBy(story: Story, evidence: Evidence, actions: number): readonly string[] {
  const proven: string[] = [];
  const [boundary] = evidenceServing(story, evidence, ['boundary']);
  if (boundary) proven.push(`whose it was (“${boundary.words}”)`);
  if (actions >= 3) proven.push(`${actions} deeds of your own`);
  const [change] = evidenceServing(story, evidence, ['baseline']);
  if (change) proven.push(`a change one can measure (“${change.words}”)`);
  // Told in the Situation, it is what was at stake.
  const worth = worthOf(evidence).some(({ sentence }) => sectionOf(story, sentence) === 'Result');
  if (worth) proven.push('what it was worth');
  const [lesson] = evidenceServing(story, evidence, ['lesson']);
  if (lesson) proven.push('a lesson of its own');
  return proven.slice(0, 3);
}

function isUntold(story: Story, name: StarSection): boolean {
  return sectionsNamed(story, name).every(({ empty }) => empty);
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
