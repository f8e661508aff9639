import { readingsOf } from '../evidence/readings';
import type { Boundary, Evidence, Fact } from '../evidence/types';
import type { Story } from '../story/types';
import { withSureBaselines } from './sureBaselines';
import { wholePhrase } from './wholePhrase';

/** What was made of each story's evidence: the checklist, the verdict and a retelling all ask for it. */
const proven = new WeakMap<Evidence, Evidence>();

/** The evidence that may be quoted as what it is, each fact as a whole phrase. A mere cue is enough to ask about, or to be silent, and for no more. */
export function provenIn(story: Story, evidence: Evidence): Evidence {
  const known = proven.get(evidence);
  if (known) return known;
  const sure = proofsOf(story, evidence);
  proven.set(evidence, sure);
  return sure;
}

function proofsOf(story: Story, evidence: Evidence): Evidence {
  const { boundaries, impacts, lessons, measures, tradeOffs, verifications } = evidence;
  const proofs = <T extends Fact>(facts: readonly T[]): readonly T[] =>
    facts.flatMap((fact) => (fact.strength === 'proof' ? [{ ...fact, range: wholePhrase(story, fact.range) }] : []));
  return {
    ...evidence,
    boundaries: proofs(boundaries.map((boundary) => asTold(story, boundary))),
    impacts: proofs(impacts),
    lessons: proofs(lessons),
    measures: withSureBaselines(story, measures),
    tradeOffs: proofs(tradeOffs),
    verifications: proofs(verifications),
  };
}

const TELLER: ReadonlySet<string> = new Set(['i', 'me', 'us', 'we']);

/** What names nobody that it came to ("it had no owner", "it was Ana's job") says whose it was, however unassigned. */
function asTold(story: Story, boundary: Boundary): Boundary {
  const { kind, sentence, range } = boundary;
  const start = story.sentences[sentence]?.range.start ?? 0;
  const told = readingsOf(story)[sentence]?.tokens.filter((token) => {
    return token.start + start >= range.start && token.end + start <= range.end;
  });
  if (kind !== 'unassigned' || told?.some(({ text }) => TELLER.has(text))) return boundary;
  return { ...boundary, kind: 'not-mine' };
}

/**
 * What each kind of boundary is called. The names stay true where the judge takes one kind for another: "nobody asked
 * you" would not, beside a sentence that only says what was the candidate's to decide.
 */
export const BOUNDARY_NAMES: Readonly<Record<Boundary['kind'], string>> = {
  'not-mine': 'whose it was',
  unassigned: 'how it came to you',
  'sole-owner': 'what was yours',
  part: 'your part of it',
};
