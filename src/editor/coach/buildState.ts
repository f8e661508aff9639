import { assignedOf } from '../../base/assigned';
import { clock } from '../../base/clock';
import { CHECKS } from '../../checks/index';
import type { Finding, Severity } from '../../checks/types';
import { adviceFor } from '../../coaching/advice';
import { checklistAbove, checklistOf } from '../../coaching/checklist';
import { examplesOf } from '../../coaching/examples';
import type { Answer } from '../../coaching/followUps';
import type { Knowledge } from '../../coaching/knowledge';
import { levelName } from '../../coaching/levelLabels';
import { MANAGER_BARS, MANAGERS_ACTION } from '../../coaching/managerBars';
import { type ChosenProbe, chooseProbes, type EverybodysProbe, everybodysProbes, TESTED } from '../../coaching/probes';
import type { Quote } from '../../coaching/quote';
import { retell } from '../../coaching/retelling';
import type { KnownPrinciple } from '../../coaching/schema';
import { sectionsNamed } from '../../coaching/sectionAt';
import { principleWord, sectionName, type Terms } from '../../coaching/terms';
import { type Timing, timingOf } from '../../coaching/timing';
import type { KnownTrack } from '../../coaching/track';
import { verdictOn } from '../../coaching/verdict';
import { weaknessesOf } from '../../coaching/weaknesses';
import type { CheckedStory } from '../../index';
import { LEAST_SHARE } from '../../story/budgets';
import { lineAt } from '../../story/lines';
import {
  LEVELS,
  type Length,
  type Level,
  type Section,
  type SectionName,
  STAR_SECTIONS,
  type StarSection,
  type Story,
} from '../../story/types';
import type {
  Bar,
  CoachState,
  LevelState,
  MissingState,
  Now,
  Place,
  PrincipleHint,
  ProbeState,
  StoryState,
  StripPart,
} from './state';
import { toldApart } from './toldApart';

/** What the state is made of besides the story. */
export interface CoachContext {
  readonly knowledge: Knowledge;
  /** Where the cursor is; undefined above the first section. */
  readonly section: Section | undefined;
  /** The cursor's offset, while an answer to a probe is being written there. */
  readonly cursor?: number | undefined;
  /** The story's own level. */
  readonly ownLevel: Level;
  /** Whether a manager of people tells it. */
  readonly manager: boolean;
  /** The level looked at. */
  readonly level: Level;
  readonly length: Length;
  readonly speakingRate: number;
  /** What the story's pack calls things. */
  readonly terms: Terms;
  /** The principle chosen for retelling, once its knowledge has been read. */
  readonly retelling: KnownPrinciple | undefined;
  /** What the story is called where it has no title. */
  readonly fallbackTitle: string;
  readonly uri: string;
}

/** Everything the coach says about a story at this moment. */
export function buildState(checked: CheckedStory, context: CoachContext): CoachState {
  const { story, evidence, findings } = checked;
  const { knowledge, level, manager, section, terms } = context;
  const [principle, ...others] = knowledge.principles;
  const weaknesses = weaknessesOf(findings, evidence, principle && assignedOf(principle));
  const labelOf = (one: Level): string => levelName(terms, one, knowledge.track?.name);
  const role = manager ? ', as a manager' : '';
  const foreign = findings.some(({ check }) => check === 'not-english');
  const timing = timingOf(story, level, context.length, context.speakingRate, terms.levels[level], manager);
  const probes = chooseProbes(knowledge, story, findings, weaknesses, level, context.cursor);
  return {
    kind: 'story',
    uri: context.uri,
    title: story.frontMatter.title?.value || context.fallbackTitle,
    principle: principle?.name,
    alsoFor: others.map(({ name }) => name),
    principleHint: principle ? undefined : principleHint(story, findings, principleWord(terms)),
    bar: barOf(timing),
    strip: STAR_SECTIONS.map((name) => ({
      ...stripPart(story, findings, name, timing.sections[name], section),
      label: sectionName(terms, name),
    })),
    now: nowOf(checked, context, principle, timing.sections),
    verdict: {
      ...verdictOn({ story, evidence, weaknesses, principle, level, timing, terms, foreign, manager }),
      about: principle ? `for ${principle.name} at ${labelOf(level)}${role}` : `at ${labelOf(level)}${role}`,
      by: terms.verdict,
    },
    probes: probes.map((chosen) => probeState(chosen, principle?.name, labelOf)),
    everybody: everybodysProbes(knowledge, story, findings, context.cursor).map(everybodysState),
    retelling: {
      principles: knowledge.index.map(({ name }) => name).filter((name) => name !== principle?.name),
      chosen: context.retelling?.name,
      parts: context.retelling
        ? retell(context.retelling, story, evidence).map(({ role, text, quotes }) => ({
            role,
            text,
            places: quotes.map((one) => placeOf(story, one)),
          }))
        : [],
    },
    level: levelState(principle, context, labelOf),
    levelsOfOne: knowledge.levelsOfOne,
    examples: principle && examplesOf(principle),
  };
}

function principleHint({ frontMatter }: Story, findings: readonly Finding[], word: string): PrincipleHint {
  const [named] = frontMatter.principles;
  const [error] = frontMatter.errors;
  if (!named && error) {
    const words = `The front matter can't be read, so I don't know the ${word}. The underline shows where it breaks off.`;
    return { words, range: error.range, fixable: false };
  }
  if (!named) {
    const words = `Name a ${word} in the front matter, and the coaching and the questions will fit it.`;
    return {
      words,
      range: frontMatter.range && { ...frontMatter.range, end: frontMatter.range.start },
      fixable: false,
    };
  }
  const finding = findings.find(({ range }) => range.start >= named.range.start && range.end <= named.range.end);
  const fixable = finding?.fix !== undefined || (finding?.suggestions.length ?? 0) > 0;
  return {
    words: `“${named.value}” isn't a ${word} this pack knows.`,
    range: finding?.range ?? named.range,
    fixable,
  };
}

function nowOf(
  { story, evidence, findings }: CheckedStory,
  { section, manager, terms, knowledge: { track } }: CoachContext,
  principle: KnownPrinciple | undefined,
  timings: Readonly<Record<string, Timing>>,
): Now {
  const checklist = section ? checklistOf(story, evidence, findings, section) : checklistAbove(story, findings);
  const parts = section?.names.flatMap((name) => timings[name] ?? []) ?? [];
  const spent = parts.reduce((sum, part) => sum + part.spent, 0);
  const budget = parts.reduce((sum, part) => sum + part.budget, 0);
  // A part that is not there has no place of its own to be missed in, so it is missed wherever the cursor stands.
  const unwritten = section
    ? checklistAbove(story, findings).missing.filter(({ sections }) => sections.length > 0)
    : [];
  const [{ unit } = { unit: 'seconds' as const }] = parts;
  const open = toldApart(
    [...checklist.missing, ...unwritten].map((row) => ({
      ...row,
      title: CHECK_TITLES.get(row.check) ?? row.check,
      places: row.places.map((one) => placeOf(story, one)),
    })),
  );
  const costs = open.filter(({ severity, sections }) => COSTLY.has(severity) && sections.length === 0);
  const unfinished = section?.empty || costs.length > 0 || spent < budget * LEAST_SHARE;
  return {
    title: section?.names.map((name) => (isStar(name) ? sectionName(terms, name) : name)).join(' / ') ?? 'Your story',
    bar: parts.length > 0 ? barOf({ spent, budget, unit, over: parts.some(({ over }) => over) }) : undefined,
    advice: section ? sectionAdvice(manager, section, principle, track, unfinished) : storyAdvice(principle),
    costs,
    missing: [...open.filter(({ sections }) => sections.length > 0), ...open.filter(isMinor)],
    found: toldApart(
      checklist.found.map(({ quotes, ...row }) => ({ ...row, places: quotes.map((one) => placeOf(story, one)) })),
    ),
  };
}

const isMinor = ({ severity, sections }: MissingState): boolean => !COSTLY.has(severity) && sections.length === 0;

const COSTLY: ReadonlySet<Severity> = new Set<Severity>(['error', 'warning']);

const CHECK_TITLES: ReadonlyMap<string, string> = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** The slip that most people make is a warning to whoever is still writing; after that it reads as a reproach. */
function sectionAdvice(
  manager: boolean,
  section: Section,
  principle: KnownPrinciple | undefined,
  track: KnownTrack | undefined,
  unfinished: boolean,
): Now['advice'] {
  const { mistake, ...advice } = adviceFor(section, principle, track);
  const told = manager && section.names.includes('Action') ? `${advice.do} ${MANAGERS_ACTION}` : advice.do;
  return { warning: 'Common slip', mistake: unfinished ? mistake : undefined, ...advice, do: told };
}

/** Above the first section the principle itself is spoken of: what it means, and what no more of the story makes up for. */
function storyAdvice(principle: KnownPrinciple | undefined): Now['advice'] {
  const words = principle?.summary ?? principle?.meaning;
  if (words === undefined) return undefined;
  return {
    do: `${principle?.name} means: ${words}`,
    warning: 'Dealbreaker',
    mistake: principle?.interviewer?.disqualifier,
  };
}

function stripPart(
  story: Story,
  findings: readonly Finding[],
  name: StripPart['name'],
  timing: Timing,
  current: Section | undefined,
): Omit<StripPart, 'label'> {
  const sections = sectionsNamed(story, name);
  const inside = ({ range }: Finding): boolean =>
    sections.some(({ heading, body }) => range.start >= heading.start && range.start < Math.max(body.end, heading.end));
  const loud = findings.filter((one) => inside(one) && (one.severity === 'warning' || one.severity === 'error'));
  return {
    name,
    bar: barOf(timing),
    current: current?.names.includes(name) ?? false,
    told: sections.some(({ empty }) => !empty),
    open: loud.length,
    place: sections[0]?.heading,
  };
}

function probeState(
  { probe, principle, hurts, atLevel, answer }: ChosenProbe,
  primary: string | undefined,
  labelOf: (level: Level) => string,
): ProbeState {
  const { weakness, levels } = probe;
  // Beside every question it would read as a fault of the story.
  const tests = hurts ? [`tests: ${TESTED[weakness]}`] : [];
  const other = principle !== undefined && principle !== primary ? [principle] : [];
  const asked = atLevel ? [] : [`asked at ${levels.map(labelOf).join(', ')}`];
  return { ...cardOf(probe, answer), hurts, tags: [...tests, ...other, ...asked] };
}

function everybodysState({ probe, answer }: EverybodysProbe): ProbeState {
  return { ...cardOf(probe, answer), hurts: false, tags: [] };
}

function cardOf(
  { question, probes, weak, whyWeak, strong, signal }: EverybodysProbe['probe'],
  { state, range, findings }: Answer,
): Omit<ProbeState, 'hurts' | 'tags'> {
  return {
    ...{ question, probes, weak, whyWeak, strong, signal },
    answer: state,
    answerRange: range,
    answerHints: findings.map((finding) => ({ message: finding.message, range: finding.range })),
  };
}

function levelState(
  principle: KnownPrinciple | undefined,
  { level, manager, ownLevel }: CoachContext,
  labelOf: (level: Level) => string,
): StoryState['level'] {
  const known = principle?.levels?.[level];
  const shown = (name: Level): LevelState => ({ name, label: labelOf(name) });
  return {
    levels: LEVELS.map(shown),
    chosen: shown(level),
    own: shown(ownLevel),
    bar: manager
      ? `From a manager at ${labelOf(level)} they look for: ${MANAGER_BARS[level]}`
      : known?.bar && `At ${labelOf(level)} they look for: ${known.bar}`,
    length: known?.length,
    reflection: known?.reflection,
  };
}

function placeOf(story: Story, { words, range }: Quote): Place {
  return { words, range, line: lineAt(story.lineStarts, range.start) + 1 };
}

function isStar(name: SectionName): name is StarSection {
  return STAR_SECTIONS.some((star) => star === name);
}

function barOf({ spent, budget, unit, over }: Timing): Bar {
  const share = budget === 0 ? 0 : Math.min(1, spent / budget);
  const label = unit === 'words' ? `${spent} of ${budget} words` : `${clock(spent)} of ${clock(budget)}`;
  return { label, share, over };
}
