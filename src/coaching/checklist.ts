import { addTo } from '../base/addTo';
import type { Finding, Severity } from '../checks/types';
import { actionRange, actionsOf } from '../evidence/actions';
import type { Boundary, Evidence, Impact, Located } from '../evidence/types';
import { missingSections } from '../story/missingSections';
import type { Range, Section, SectionName, StarSection, Story } from '../story/types';
import { changeRange } from './changes';
import { BOUNDARY_NAMES, provenIn } from './proofs';
import { type Quote, quote } from './quote';
import { worthOf } from './serving';

/** Evidence that is there. */
interface FoundRow {
  /** What it is, whatever its label counts. */
  readonly kind: string;
  readonly label: string;
  readonly quotes: readonly Quote[];
}

/** What is missing or costs the signal: all findings of one check, as one row. */
interface MissingRow {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where each finding stands; the words are the heading's where the check has nothing else to point at. */
  readonly places: readonly Quote[];
  /** True where the light bulb at the first place has an edit to offer. */
  readonly fixable: boolean;
  /** The sections that are not there, where that is what it says. */
  readonly sections: readonly StarSection[];
}

interface Checklist {
  readonly found: readonly FoundRow[];
  readonly missing: readonly MissingRow[];
}

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
    found: foundRows(story, evidence, section.names, inside),
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

/** Where each kind of evidence counts: a figure in Action is a detail, in Result it is the point. */
const RESULT: ReadonlySet<SectionName> = new Set(['Result', 'Learning']);
const WEIGHED: ReadonlySet<SectionName> = new Set(['Task', 'Action', 'Result', 'Trade-offs']);

function foundRows(
  story: Story,
  evidence: Evidence,
  names: readonly SectionName[],
  inside: (located: Located) => boolean,
): readonly FoundRow[] {
  const sure = provenIn(story, evidence);
  const { boundaries, measures, impacts, lessons, tradeOffs, verifications } = sure;
  const isIn = (sections: ReadonlySet<SectionName>): boolean => names.some((name) => sections.has(name));
  const row = (label: string, found: readonly Range[], counts = true, kind = label): FoundRow[] => {
    const quotes = distinct(found.map((range) => quote(story, range)));
    return quotes.length === 0 || !counts ? [] : [{ kind, label, quotes: quotes.slice(0, MOST_QUOTES) }];
  };
  const here = <T extends Located>(all: readonly T[]): readonly T[] => all.filter(inside);
  const ranges = (all: readonly Located[]): readonly Range[] => all.map(({ range }) => range);
  const impact = (kind: Impact['kind']): readonly Range[] => ranges(here(impacts).filter((one) => one.kind === kind));
  const actions = here(actionsOf(story, evidence).candidate);
  const changes = here(measures).filter(({ outcome, baseline }) => outcome && baseline);
  const figures = here(measures).filter((measure) => !changes.includes(measure));
  const kinds = Object.keys(BOUNDARY_NAMES) as Boundary['kind'][];
  const told = here(boundaries);
  return [
    ...kinds.flatMap((kind) => row(BOUNDARY_NAMES[kind], ranges(told.filter((one) => one.kind === kind)))),
    ...row('its size', ranges(figures), names.includes('Situation')),
    ...row('what was at stake', impact('business'), names.includes('Situation')),
    ...row(
      actions.length === 1 ? 'one action of your own' : `${actions.length} actions of your own`,
      actions.map(actionRange),
      true,
      'actions',
    ),
    ...row(
      'before → after',
      changes.map((change) => changeRange(story, change)),
      isIn(RESULT),
    ),
    ...row('figures', ranges(figures), isIn(RESULT)),
    ...row('trade-off', ranges(here(tradeOffs)), isIn(WEIGHED)),
    ...row('how you checked it', ranges(here(verifications))),
    ...row('what it was worth', ranges(here(worthOf(sure))), isIn(RESULT)),
    ...row('what outlived it', impact('second-order'), isIn(RESULT)),
    ...row('a lesson of this story', ranges(here(lessons))),
  ];
}

const LOUDEST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

function missingRows(story: Story, findings: readonly Finding[]): readonly MissingRow[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) addTo(byCheck, finding.check, finding);
  const rows = [...byCheck].flatMap(([check, [first, ...others]]) => {
    if (!first) return [];
    const { severity } = first;
    const places = [first, ...others].map(({ range }) => quote(story, range));
    const fixable = first.fix !== undefined || first.suggestions.length > 0;
    const sections = check === 'missing-section' ? missingSections(story) : [];
    const message = others.length > 0 && sections.length > 0 ? namingAll(sections) : first.message;
    return [{ check, severity, message, places, fixable, sections }];
  });
  return rows.sort((a, b) => LOUDEST_FIRST.indexOf(a.severity) - LOUDEST_FIRST.indexOf(b.severity));
}

/** Each of these findings names one section: told as one row, it names them all. */
function namingAll(sections: readonly StarSection[]): string {
  return `There's no ${sections.slice(0, -1).join(', ')} or ${sections.at(-1)} section yet.`;
}

function distinct(quotes: readonly Quote[]): readonly Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ words }) => words !== '' && !seen.has(words) && seen.add(words));
}
