import { addTo } from '../base/addTo';
import { listInWords } from '../base/listInWords';
import { costsSignal, SEVERITIES } from '../base/severity';
import type { Finding, Severity } from '../checks/types';
import { actionRange, actionsOf } from '../evidence/actions';
import type { Boundary, Evidence, Impact, Located, Measure } from '../evidence/types';
import { calledSection } from '../story/calledSection';
import { missingSections } from '../story/missingSections';
import { sentenceAround } from '../story/sentenceAt';
import type { Range, Section, SectionName, StarSection, Story } from '../story/types';
import { figureQuote, saysHowMuch } from './changes';
import { BOUNDARY_NAMES, creditedIn } from './proofs';
import { type Quote, quote } from './quote';
import { worthOf } from './serving';
import { sharingNone } from './sharingNone';

/** Evidence that is there, and costs nothing. */
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

type Names = Readonly<Record<StarSection, string>>;

/** What one section shows and lacks. Both come from the snapshot that the squiggles come from. */
export function checklistOf(
  story: Story,
  evidence: Evidence,
  findings: readonly Finding[],
  section: Section,
  called: Names,
): Checklist {
  const span = { start: section.heading.start, end: Math.max(section.heading.end, section.body.end) };
  const inside = ({ range }: { readonly range: Range }): boolean => range.start >= span.start && range.start < span.end;
  const own = findings.filter(inside);
  const costs = costing(story, own);
  const counts = (one: Located): boolean => inside(one) && !costs(one.range);
  // Of a story in another language nothing has been read.
  const isRead = findings.every(({ check }) => check !== 'not-english');
  const found = isRead ? foundRows(story, evidence, section.names, counts) : [];
  return { found, missing: missingRows(story, own, called) };
}

/** Whether words lie in what costs the signal: they are not shown as found, too. A finding on more than a sentence is on none of it. */
function costing(story: Story, findings: readonly Finding[]): (range: Range) => boolean {
  const places = new Set<number>();
  for (const { range, severity } of findings)
    if (costsSignal(severity) && sentenceAround(story, range))
      for (let at = range.start; at < range.end; at += 1) places.add(at);
  return ({ start, end }) => places.has(start) && places.has(end - 1);
}

/** Findings that stand above the first section: those of the front matter and of the story as a whole. */
export function checklistAbove(story: Story, findings: readonly Finding[], called: Names): Checklist {
  const end = story.sections[0]?.heading.start ?? story.text.length + 1;
  return {
    found: [],
    missing: missingRows(
      story,
      findings.filter(({ range }) => range.start < end),
      called,
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
  counts: (located: Located) => boolean,
): readonly FoundRow[] {
  const sure = creditedIn(story, evidence);
  const { boundaries, measures, impacts, lessons, tradeOffs, verifications } = sure;
  const isIn = (sections: ReadonlySet<SectionName>): boolean => names.some((name) => sections.has(name));
  const row = (label: string, quotes: readonly Quote[], isTold = true, kind = label): FoundRow[] => {
    const apart = isTold ? sharingNone(quotes).slice(0, MOST_QUOTES) : [];
    return apart.length === 0 ? [] : [{ kind, label, quotes: apart }];
  };
  const here = <T extends Located>(all: readonly T[]): readonly T[] => all.filter(counts);
  const quotes = (all: readonly Located[]): readonly Quote[] => here(all).map(({ range }) => quote(story, range));
  const inFigures = (all: readonly Measure[]): readonly Quote[] => all.map((measure) => figureQuote(story, measure));
  const impact = (kind: Impact['kind']): readonly Quote[] => quotes(impacts.filter((one) => one.kind === kind));
  const actions = here(actionsOf(story, evidence).candidate);
  const isChange = ({ outcome, baseline }: Measure): boolean => outcome && baseline !== undefined;
  const changes = inFigures(here(measures).filter(isChange));
  const isResult = isIn(RESULT);
  const worth = isResult ? quotes(worthOf(sure)) : [];
  const lasting = isResult ? impact('second-order') : [];
  const atStake = names.includes('Situation') ? impact('business') : [];
  const learned = quotes(lessons);
  const told = [changes, worth, lasting, atStake, learned].flat();
  const numbers = here(measures).filter((measure) => !isChange(measure) && saysHowMuch(story, measure));
  const figures = sharingNone(inFigures(numbers), told);
  const kinds = Object.keys(BOUNDARY_NAMES) as Boundary['kind'][];
  return [
    ...kinds.flatMap((kind) => row(BOUNDARY_NAMES[kind], quotes(boundaries.filter((one) => one.kind === kind)))),
    ...row('its size', figures, names.includes('Situation')),
    ...row('what was at stake', atStake),
    ...row(
      actions.length === 1 ? 'one action of your own' : `${actions.length} actions of your own`,
      actions.map((action) => quote(story, actionRange(story, action))),
      true,
      'actions',
    ),
    ...row('before → after', changes, isResult),
    ...row('figures', figures, isResult),
    ...row('trade-off', quotes(tradeOffs), isIn(WEIGHED)),
    ...row('how you checked it', quotes(verifications)),
    ...row('what it was worth', worth),
    ...row('what outlived it', lasting),
    ...row('a lesson of this story', learned),
  ];
}

function missingRows(story: Story, findings: readonly Finding[], called: Names): readonly MissingRow[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) addTo(byCheck, finding.check, finding);
  const rows = [...byCheck].flatMap(([check, [first, ...others]]) => {
    if (!first) return [];
    const { severity } = first;
    const places = [first, ...others].map(({ range }) => quote(story, range));
    const fixable = first.fix !== undefined || first.suggestions.length > 0;
    const sections = check === 'missing-section' ? missingSections(story) : [];
    const message = others.length > 0 && sections.length > 0 ? namingAll(sections, called) : first.message;
    return [{ check, severity, message, places, fixable, sections }];
  });
  // The loudest first.
  return rows.sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
}

/** Each of these findings names one section: told as one row, it names them all. */
function namingAll(sections: readonly StarSection[], called: Names): string {
  const last = sections.length - 1;
  const named = sections.map((name, at) => calledSection(called, name, at === last ? ' section' : ''));
  return `There's no ${listInWords(named, 'or')} yet.`;
}
