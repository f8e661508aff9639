import type { Finding, Severity } from '../checks/types';
import type { Boundary, Evidence, Located } from '../evidence/types';
import type { Range, Section, Story } from '../story/types';
import { deedRange, deedsOf } from './deeds';
import { type Quote, quote } from './quote';

/** Evidence that is there. */
export interface FoundRow {
  readonly label: string;
  readonly quotes: readonly Quote[];
}

/** What is missing or costs the signal: all findings of one check, as one row. */
export interface MissingRow {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where each finding stands; the words are the heading's where the check has nothing else to point at. */
  readonly places: readonly Quote[];
  /** True where the light bulb at the first place has an edit to offer. */
  readonly fixable: boolean;
}

export interface Checklist {
  readonly found: readonly FoundRow[];
  readonly missing: readonly MissingRow[];
}

const BOUNDARIES: Readonly<Record<Boundary['kind'], string>> = {
  'not-mine': 'whose it was',
  unassigned: 'nobody asked you',
  'sole-owner': 'yours alone',
  part: 'your part of it',
};

/** More quotes than these tell nothing new, and push the rest out of sight. */
const MOST_QUOTES = 3;

/** What one section shows and lacks. Both come from the snapshot that the squiggles come from. */
export function checklistOf(
  story: Story,
  evidence: Evidence,
  findings: readonly Finding[],
  section: Section,
): Checklist {
  const span = { start: section.heading.start, end: Math.max(section.heading.end, section.body.end) };
  const inside = ({ range }: { readonly range: Range }): boolean => range.start >= span.start && range.start < span.end;
  return {
    found: foundRows(story, evidence, inside),
    missing: missingRows(story, findings.filter(inside)),
  };
}

/** Findings that stand above the first section: those of the front matter and of the story as a whole. */
export function checklistAbove(story: Story, findings: readonly Finding[]): Checklist {
  const end = story.sections[0]?.heading.start ?? story.text.length + 1;
  return {
    found: [],
    missing: missingRows(
      story,
      findings.filter(({ range }) => range.start < end),
    ),
  };
}

function foundRows(story: Story, evidence: Evidence, inside: (located: Located) => boolean): readonly FoundRow[] {
  const { boundaries, measures, impacts, lessons, tradeOffs, verifications } = evidence;
  const row = (label: string, found: readonly Range[]): FoundRow[] => {
    const quotes = distinct(found.map((range) => quote(story, range)));
    return quotes.length === 0 ? [] : [{ label, quotes: quotes.slice(0, MOST_QUOTES) }];
  };
  const where = <T extends Located>(all: readonly T[], test: (one: T) => unknown = () => true): Range[] =>
    all.filter((one) => inside(one) && test(one)).map(({ range }) => range);
  const deeds = deedsOf(story, evidence).candidate.filter(inside);
  return [
    ...(Object.keys(BOUNDARIES) as Boundary['kind'][]).flatMap((kind) =>
      row(
        BOUNDARIES[kind],
        where(boundaries, (boundary) => boundary.kind === kind),
      ),
    ),
    ...row(deeds.length === 1 ? 'one deed of your own' : `${deeds.length} deeds of your own`, deeds.map(deedRange)),
    ...row(
      'before → after',
      where(measures, ({ outcome, baseline }) => outcome && baseline),
    ),
    ...row(
      'figures',
      where(measures, ({ outcome, baseline }) => !(outcome && baseline)),
    ),
    ...row('trade-off', where(tradeOffs)),
    ...row('how you checked it', where(verifications)),
    ...row(
      'what it was worth',
      where(impacts, ({ kind }) => kind === 'business'),
    ),
    ...row(
      'what outlived it',
      where(impacts, ({ kind }) => kind === 'second-order'),
    ),
    ...row(
      'a lesson of this story',
      where(lessons, ({ generic }) => !generic),
    ),
  ];
}

const LOUDEST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

function missingRows(story: Story, findings: readonly Finding[]): readonly MissingRow[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), finding]);
  const rows = [...byCheck].flatMap(([check, [first, ...others]]) => {
    if (!first) return [];
    const { severity, message } = first;
    const places = [first, ...others].map(({ range }) => quote(story, range));
    const fixable = first.fix !== undefined || first.suggestions.length > 0;
    return [{ check, severity, message, places, fixable }];
  });
  return rows.sort((a, b) => LOUDEST_FIRST.indexOf(a.severity) - LOUDEST_FIRST.indexOf(b.severity));
}

function distinct(quotes: readonly Quote[]): readonly Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ words }) => words !== '' && !seen.has(words) && seen.add(words));
}
