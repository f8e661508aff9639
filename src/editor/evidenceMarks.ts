import { capitalized } from '../base/capitalized';
import { changeRange, hasFigure, saysHowMuch } from '../coaching/changes';
import { BOUNDARY_NAMES, creditedIn } from '../coaching/proofs';
import { worthOf } from '../coaching/serving';
import { actionsOf } from '../evidence/actions';
import type { Evidence, Located, Measure } from '../evidence/types';
import type { Range, SectionName, Story } from '../story/types';

/** The kinds of evidence that are told apart by colour. */
export const EVIDENCE_KINDS = ['boundary', 'deed', 'figure', 'tradeOff', 'verification', 'impact', 'lesson'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A stretch of the story that counts as evidence, and what it is called when the mouse rests on it. */
interface EvidenceMark {
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly range: Range;
}

/** Where each kind counts, as in the coach's list: a figure in Action is a detail, in Result it is the point. */
const MEASURED: readonly SectionName[] = ['Situation', 'Result', 'Learning'];
const WEIGHED: readonly SectionName[] = ['Task', 'Action', 'Result', 'Trade-offs'];
const AFTERWARDS: readonly SectionName[] = ['Result', 'Learning'];

/** Everything in a story that an interviewer could write down in its favour, in the order of the text. */
export function evidenceMarks(story: Story, evidence: Evidence): readonly EvidenceMark[] {
  const sure = creditedIn(story, evidence);
  const { boundaries, measures, tradeOffs, verifications, impacts, lessons } = sure;
  const isIn =
    (names: readonly SectionName[]) =>
    ({ sentence }: Located): boolean =>
      sectionNames(story, sentence).some((name) => names.includes(name));
  const mark = (kind: EvidenceKind, name: string, found: readonly Located[]): readonly EvidenceMark[] =>
    found.map(({ range }) => ({ kind, name, range }));
  const business = impacts.filter(({ kind }) => kind === 'business');
  const lasting = impacts.filter(({ kind }) => kind === 'second-order');
  const marks: readonly EvidenceMark[] = [
    ...boundaries.map((boundary) => ({
      kind: 'boundary' as const,
      name: capitalized(BOUNDARY_NAMES[boundary.kind]),
      range: boundary.range,
    })),
    ...actionsOf(story, evidence).candidate.map(({ verb, range }) => ({
      kind: 'deed' as const,
      name: 'Your own action',
      range: verb ?? range,
    })),
    ...measures
      .filter((one) => isIn(MEASURED)(one) && saysHowMuch(story, one))
      .map((measure) => ({
        kind: 'figure' as const,
        name: nameOf(story, measure),
        range: changeRange(story, measure),
      })),
    ...mark('tradeOff', 'A trade-off', tradeOffs.filter(isIn(WEIGHED))),
    ...mark('verification', 'How you checked it', verifications),
    ...mark('impact', 'What was at stake', business.filter(isIn(['Situation']))),
    ...mark('impact', 'What it was worth', worthOf(sure).filter(isIn(AFTERWARDS))),
    ...mark('impact', 'What lasts', lasting.filter(isIn(AFTERWARDS))),
    ...mark('lesson', 'A lesson from this story', lessons),
  ];
  return [...marks].sort((a, b) => a.range.start - b.range.start);
}

function nameOf(story: Story, measure: Measure): string {
  if (measure.outcome && measure.baseline) return 'Before → after';
  return hasFigure(story, measure) ? 'A number' : 'What changed';
}

function sectionNames(story: Story, sentence: number): readonly SectionName[] {
  return story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names ?? [];
}
