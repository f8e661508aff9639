import { assignedOf } from '../base/assigned';
import { type Actions, actionsOf, sectionOf } from '../evidence/actions';
import type { Evidence } from '../evidence/types';
import type { Level, Story } from '../story/types';
import { changeWords } from './changes';
import { gotWorse } from './gotWorse';
import { BOUNDARY_NAMES, creditedIn } from './proofs';
import { quote } from './quote';
import type { KnownPrinciple, Weakness } from './schema';
import { mayServe, worthOf } from './serving';
import type { Terms } from './terms';
import type { StoryTiming } from './timing';
import { tooEarly } from './tooEarly';
import { countsOnlyAdopters, unmeasuredClaim } from './unmeasuredClaim';
import { unseenInWords } from './unseen';

export type Leaning = 'hire' | 'weak-hire' | 'no-hire' | 'draft';

/** What the person across the table would make of the story: never a score, always with reasons. */
interface Verdict {
  readonly leaning: Leaning;
  readonly headline: string;
  /** Why not more, the worst first: at most three. */
  readonly lacks: readonly string[];
  /** What it shows: at most three. */
  readonly proves: readonly string[];
  /** What to write next, while it is too early to say. */
  readonly next: string | undefined;
  /** What the principle is led with, where the story holds none of it. */
  readonly lead: string | undefined;
  /** What it leaves out of sight, where checks are off. */
  readonly unseen: string | undefined;
}

const HEADLINES: Readonly<Record<Leaning, string>> = {
  hire: 'Leaning hire',
  'weak-hire': 'Leaning hire, not strong',
  'no-hire': 'Leaning no hire',
  draft: 'Too early to say',
};

/** A weakness of this weight ends the signal; two of them decide against the candidate, and so does one with company. */
const SEVERE = 3;
/** One of this weight costs the signal: two of them leave no strong hire. */
const NOTABLE = 2;
/** One of less is in doubt, and no reason to give. */
const LISTED = 1;

/** Where nothing is said for the story or against it. */
const UNSAID = { leaning: 'draft', proves: [], next: undefined, lead: undefined, unseen: undefined } as const;

/** Nothing of such a story has been read but its headings. */
const FOREIGN: Verdict = { ...UNSAID, headline: 'No verdict', lacks: ['the checks read English'] };

/** What a verdict is given about. */
export interface Case {
  readonly story: Story;
  readonly evidence: Evidence;
  readonly weaknesses: ReadonlyMap<Weakness, number>;
  /** The principle that the story is told for, where one is known. */
  readonly principle: KnownPrinciple | undefined;
  readonly level: Level;
  readonly timing: StoryTiming;
  /** What the story's pack calls things. */
  readonly terms?: Terms;
  /** The story is in another language, as `not-english` says. */
  readonly foreign?: boolean;
  /** Whether a manager of people tells it; as the story says where it is left out. */
  readonly manager?: boolean;
  /** Checks that are switched off. */
  readonly off?: readonly string[];
}

/** The verdict on a story for its primary principle at a level. */
export function verdictOn(about: Case): Verdict {
  const { story, evidence, weaknesses, principle, level, timing, terms, foreign } = about;
  if (foreign) return FOREIGN;
  const { manager = story.manager } = about;
  const early = tooEarly(story, principle, timing, terms);
  if (early) {
    const { why, next } = early;
    return { ...UNSAID, headline: HEADLINES.draft, lacks: [why], next };
  }
  const actions = creditedActions(story, evidence, manager);
  const team = actions.group.length;
  const own = actions.candidate.length;
  const ranked = [...countedOnce(weaknesses)].sort(([, a], [, b]) => b - a);
  const hidden = team > 0 && team >= own;
  // Who did it may be in doubt; then it's asked about, and held against nobody.
  const carried = hidden && (weaknesses.get('team-credit') ?? 0) >= LISTED;
  const isCarried = (weakness: Weakness): boolean => carried && weakness === 'team-credit';
  // A manager's one decision is enough where others act on it.
  const single = own === 1 && !(manager && evidence.ledSteps.length > 0);
  const severe = ranked.filter(([weakness, weight]) => weight >= SEVERE || isCarried(weakness));
  const notable = ranked.filter(([, weight]) => weight >= NOTABLE);
  const least = notable.length > 0 ? NOTABLE : LISTED;
  const lacks = ranked
    .filter(([weakness, weight]) => weight >= least || isCarried(weakness))
    // One action says which it is, and is told below.
    .filter(([weakness]) => !(single && weakness === 'vague-deeds'))
    .map(([weakness]) => lackOf(weakness, { story, evidence, actions, hidden, principle, manager }));
  const worse = gotWorse(story, evidence, principle);
  if (worse !== undefined) lacks.unshift(`the number got worse (“${worse}”)`);
  const absent = own === 0;
  // No story is hired on what others did, however well it's told; where the team hides it, that says so already.
  if (absent && !carried) lacks.unshift(manager ? 'no decision of your own' : 'no action of your own');
  if (single && !carried) lacks.unshift(manager ? 'one decision of your own' : 'one action of your own');
  const weak = single || worse !== undefined || severe.length === 1 || notable.length >= 2;
  const leaning = absent || severe.length >= 2 ? 'no-hire' : weak ? 'weak-hire' : 'hire';
  const proves = provenBy(story, evidence, { own, hidden }, weaknesses);
  const lead = principle && leadMissing(story, evidence, principle);
  const headline = HEADLINES[leaning];
  const unseen = unseenInWords(about.off ?? []);
  return { leaning, headline, lacks: lacks.slice(0, level === 'SDE1' ? 2 : 3), proves, next: undefined, lead, unseen };
}

/** Being told to do it, and no word on whose job it was, are one fault: the graver of the two. */
function countedOnce(weaknesses: ReadonlyMap<Weakness, number>): ReadonlyMap<Weakness, number> {
  const [assigned, unbounded] = [weaknesses.get('assigned'), weaknesses.get('no-boundary')];
  if (assigned === undefined || unbounded === undefined) return weaknesses;
  const counted = new Map(weaknesses);
  counted.delete(assigned >= unbounded ? 'no-boundary' : 'assigned');
  return counted;
}

/** The actions of a story; to a manager's credit, what others did on their decision counts as nobody's "we". */
function creditedActions(story: Story, evidence: Evidence, manager: boolean): Actions {
  const { candidate, group } = actionsOf(story, evidence);
  const led = new Set(manager ? evidence.ledSteps : []);
  return { candidate, group: group.filter((clause) => !led.has(clause)) };
}

const LACKS: Readonly<Record<Weakness, string>> = {
  'no-boundary': 'no word on whose job it was',
  assigned: 'you were told to do it',
  'team-credit': 'somebody else carries part of it',
  'vague-deeds': 'too little on what you actually did',
  'handed-over': 'the problem was passed on',
  'no-trade-off': 'nothing was weighed',
  'no-verification': 'no word on how you knew that it worked',
  'no-figure': 'no figure in the result',
  'no-baseline': 'figures with nothing to compare them to',
  'no-business-impact': 'nothing says what it was worth to anybody',
  'no-second-order-effect': 'nothing that lasted beyond the fix',
  'generic-lesson': 'a lesson that would fit any story',
  level: 'a reflection that stays below the level',
};

/** What the words for a weakness depend on. */
interface Telling {
  readonly story: Story;
  readonly evidence: Evidence;
  readonly actions: Actions;
  readonly hidden: boolean;
  readonly principle: KnownPrinciple | undefined;
  readonly manager: boolean;
}

function lackOf(weakness: Weakness, telling: Telling): string {
  if (weakness === 'team-credit') return teamCredit(telling);
  const { story, evidence, principle } = telling;
  if (weakness === 'no-figure') {
    const claim = unmeasuredClaim(story, evidence);
    if (claim) return `“${quote(story, claim.range).words}” has no number`;
    if (countsOnlyAdopters(story, evidence)) return 'figures only for how far it spread';
  }
  const costs = weakness === 'no-boundary' && principle !== undefined && assignedOf(principle) === 'ends';
  return costs ? `${LACKS[weakness]}, so it counts as assigned` : LACKS[weakness];
}

/** With no more steps of one's own to one of the team's, they can't be seen among them. */
const BARELY = 1 / 4;

function teamCredit({ actions: { candidate, group }, evidence, hidden, manager }: Telling): string {
  const team = sentencesOf(group);
  // A passive names nobody.
  if (team === 0) return evidence.othersSteps.length > 0 ? LACKS['team-credit'] : 'no word on who did part of it';
  const all = sentencesOf([...group, ...candidate]);
  const share = `${team} team ${team === 1 ? 'sentence' : 'sentences'} of ${all}`;
  if (hidden && candidate.length <= group.length * BARELY)
    return `nobody can see what you ${manager ? 'decided' : 'did'} (${share})`;
  const part = !hidden || 2 * team < all ? 'part' : 2 * team > all ? 'most' : 'half';
  return `${part} of it ${manager ? 'follows no decision of yours' : 'is told as “we”'} (${share})`;
}

function sentencesOf(clauses: Actions['group']): number {
  return new Set(clauses.map(({ sentence }) => sentence)).size;
}

function leadMissing(story: Story, evidence: Evidence, { name, retelling }: KnownPrinciple): string | undefined {
  if (!retelling) return undefined;
  const { serves, text } = retelling.lead;
  // The problem itself is no evidence that can be looked for, so nothing is said of it.
  if (serves.includes('problem') || mayServe(story, evidence, serves)) return undefined;
  return `${name} is led with this, and it isn't there: ${text}`;
}

/** What a story shows, each with the weaknesses beside which it cannot stand: no verdict contradicts itself. */
function provenBy(
  story: Story,
  evidence: Evidence,
  { own: actions, hidden }: { readonly own: number; readonly hidden: boolean },
  weaknesses: ReadonlyMap<Weakness, number>,
): readonly string[] {
  const proven: string[] = [];
  const stands = (...against: readonly Weakness[]): boolean => !against.some((weakness) => weaknesses.has(weakness));
  const sure = creditedIn(story, evidence);
  // Told that nobody asked, where something says who did, is no proof of either.
  const boundaries = sure.boundaries.filter(({ kind }) => kind !== 'unassigned' || stands('assigned'));
  const [boundary] = [...boundaries].sort((a, b) => b.score - a.score);
  if (boundary && stands('no-boundary'))
    proven.push(`${BOUNDARY_NAMES[boundary.kind]} (“${quote(story, boundary.range).words}”)`);
  if (actions >= 3 && !hidden && stands('vague-deeds')) proven.push(`${actions} actions of your own`);
  const change = changeWords(story, sure);
  if (change !== undefined && stands('no-figure', 'no-baseline')) proven.push(`before and after (“${change}”)`);
  // Told in the Situation, it is what was at stake.
  const worth = worthOf(sure).some(({ sentence }) => sectionOf(story, sentence) === 'Result');
  if (worth && stands('no-business-impact')) proven.push('what it was worth');
  if (sure.lessons.length > 0 && stands('generic-lesson')) proven.push("a lesson that's yours");
  return proven.slice(0, 3);
}
