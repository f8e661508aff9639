import { actionRange, actionsOf, sectionOf } from '../evidence/actions';
import type { Evidence, Impact, Located, Measure } from '../evidence/types';
import type { Range, Story } from '../story/types';
import { figureQuote } from './changes';
import { provenIn } from './proofs';
import { type Quote, quote } from './quote';
import type { Serves } from './schema';
import { sharingNone } from './sharingNone';

/** Where something stands: a figure is quoted with the phrase that says what it is of, and is none without it. */
type Served = Range | Measure;
type Finder = (story: Story, evidence: Evidence) => readonly Served[];

const inSection =
  (name: string) =>
  (story: Story) =>
  ({ sentence }: Located): boolean =>
    sectionOf(story, sentence) === name;

const ranges = (found: readonly Located[]): readonly Range[] => found.map(({ range }) => range);

/** What it was worth. That is claimed easily; it counts where its sentence holds a figure. */
export function worthOf({ impacts, measures }: Evidence): readonly Impact[] {
  const measured = new Set(measures.map(({ sentence }) => sentence));
  return impacts.filter(({ kind, sentence }) => kind === 'business' && measured.has(sentence));
}

/** Where a story holds each kind of evidence that a principle can be told from. */
const FINDERS: Readonly<Record<Serves, Finder>> = {
  boundary: (_story, { boundaries }) => ranges(boundaries),
  problem: (story, { measures }) => measures.filter(inSection('Situation')(story)),
  deed: (story, evidence) => actionsOf(story, evidence).candidate.map((clause) => actionRange(story, clause)),
  speed: (_story, { measures }) => measures.filter(({ kind, outcome }) => kind === 'duration' && !outcome),
  'trade-off': (_story, { tradeOffs }) => ranges(tradeOffs),
  verification: (_story, { verifications }) => ranges(verifications),
  measure: (story, { measures }) => measures.filter(inSection('Result')(story)),
  baseline: (_story, { measures }) => measures.filter(({ baseline, outcome }) => baseline && outcome),
  'business-impact': (_story, evidence) => ranges(worthOf(evidence)),
  'second-order-effect': (_story, { impacts }) => ranges(impacts.filter(({ kind }) => kind === 'second-order')),
  lesson: (_story, { lessons }) => ranges(lessons.filter(({ generic }) => generic !== 'sure')),
  team: (story, evidence) => actionsOf(story, evidence).group.map((clause) => actionRange(story, clause)),
};

/** The words of the story that surely serve any of these kinds, none shown twice, in the order of the kinds. */
export function evidenceServing(story: Story, evidence: Evidence, kinds: readonly Serves[]): readonly Quote[] {
  const sure = provenIn(story, evidence);
  const served = kinds.flatMap((kind) => FINDERS[kind](story, sure));
  return sharingNone(served.map((one) => ('range' in one ? figureQuote(story, one) : quote(story, one))));
}

/** Whether anything in the story may serve one of these kinds: of that, nobody can say that it is missing. */
export function mayServe(story: Story, evidence: Evidence, kinds: readonly Serves[]): boolean {
  return kinds.some((kind) => FINDERS[kind](story, evidence).length > 0);
}
