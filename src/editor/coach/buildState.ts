import { assignedOf } from '../../base/assigned';
import { costsSignal } from '../../base/severity';
import type { Finding } from '../../checks/types';
import { examplesOf } from '../../coaching/examples';
import { levelName } from '../../coaching/levelLabels';
import { MANAGER_BARS } from '../../coaching/managerBars';
import { chooseProbes, everybodysProbes } from '../../coaching/probes';
import { retell } from '../../coaching/retelling';
import type { KnownPrinciple } from '../../coaching/schema';
import { sectionsNamed } from '../../coaching/sectionAt';
import { principleWord, sectionName } from '../../coaching/terms';
import { type Timing, timingOf } from '../../coaching/timing';
import { verdictOn } from '../../coaching/verdict';
import { weaknessesOf } from '../../coaching/weaknesses';
import type { CheckedStory } from '../../index';
import { missingSections } from '../../story/missingSections';
import { LEVELS, type Level, type Section, STAR_SECTIONS, type Story } from '../../story/types';
import type { CoachContext } from './coachContext';
import { nowOf } from './nowState';
import { everybodysState, probeState } from './probeState';
import type { CoachState, LevelState, PrincipleHint, StoryState, StripPart } from './state';
import { barOf, placeOf } from './stateParts';
import { toldApart } from './toldApart';

/** Everything the coach says about a story at this moment. */
export function buildState(checked: CheckedStory, context: CoachContext): CoachState {
  const { story, evidence, findings } = checked;
  const { knowledge, level, manager, section, terms } = context;
  const [principle, ...others] = knowledge.principles;
  const weaknesses = weaknessesOf(checked, principle && assignedOf(principle));
  const labelOf = (one: Level): string => levelName(terms, one, knowledge.track?.name);
  const role = manager ? ', as a manager' : '';
  const foreign = findings.some(({ check }) => check === 'not-english');
  const timing = timingOf(story, level, context.length, context.speakingRate, terms.levels[level], manager);
  const probes = chooseProbes(knowledge, story, findings, weaknesses, level, context.cursor);
  return {
    kind: 'story',
    uri: context.uri,
    readOnly: context.readOnly,
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
    probes: probes.map((chosen) => probeState(story, chosen, principle?.name, labelOf)),
    everybody: everybodysProbes(knowledge, story, findings, context.cursor).map((one) => everybodysState(story, one)),
    retelling: {
      principles: knowledge.index.map(({ name }) => name).filter((name) => name !== principle?.name),
      chosen: context.retelling?.name,
      parts: context.retelling ? retellingParts(checked, context.retelling) : [],
    },
    level: levelState(principle, context, labelOf),
    levelsOfOne: knowledge.levelsOfOne,
    examples: principle && examplesOf(principle),
  };
}

/** The quotes of all its parts are one list to whoever reads them. */
function retellingParts(
  { story, evidence }: CheckedStory,
  principle: KnownPrinciple,
): StoryState['retelling']['parts'] {
  const parts = retell(principle, story, evidence).map(({ role, text, quotes }) => ({
    role,
    text,
    places: quotes.map((one) => placeOf(story, one)),
  }));
  return toldApart(parts, [])[0];
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
  const loud = findings.filter(({ severity }) => costsSignal(severity));
  // What is missing stands on the first heading, and counts for the part that has none; what hides the rest, where it is.
  const isAbsence = ({ check }: Finding): boolean => check === 'missing-section' && story.unclosed === undefined;
  const isMissing = loud.some(isAbsence) && missingSections(story).includes(name);
  const underlined = loud.filter((one) => inside(one) && !isAbsence(one)).length;
  return {
    name,
    bar: barOf(timing),
    current: current?.names.includes(name) ?? false,
    told: sections.some(({ empty }) => !empty),
    open: underlined + (isMissing ? 1 : 0),
    place: sections[0]?.heading,
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
    // A bar is sentences about “you”, or a few words: behind a full stop, both can be read.
    bar: manager
      ? `Here's what they look for from a manager at ${labelOf(level)}. ${MANAGER_BARS[level]}`
      : known?.bar && `Here's what they look for at ${labelOf(level)}. ${known.bar}`,
    length: known?.length,
    reflection: known?.reflection,
  };
}
