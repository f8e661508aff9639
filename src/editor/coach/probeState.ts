import type { Answer } from '../../coaching/followUps';
import { type ChosenProbe, type EverybodysProbe, TESTED } from '../../coaching/probes';
import { quote } from '../../coaching/quote';
import { lineAt } from '../../story/lines';
import type { Level, Story } from '../../story/types';
import type { ProbeState } from './state';
import { placeOf } from './stateParts';
import { toldApart } from './toldApart';

/** A question that may follow this story, with what it tests and its answer in the story. */
export function probeState(
  story: Story,
  { probe, principle, hurts, atLevel, answer }: ChosenProbe,
  primary: string | undefined,
  labelOf: (level: Level) => string,
): ProbeState {
  const { weakness, levels } = probe;
  // Beside every question it would read as a fault of the story.
  const tests = hurts ? [`tests: ${TESTED[weakness]}`] : [];
  const other = principle !== undefined && principle !== primary ? [principle] : [];
  const asked = atLevel ? [] : [`asked at ${levels.map(labelOf).join(', ')}`];
  return { ...cardOf(story, probe, answer), hurts, tags: [...tests, ...other, ...asked] };
}

export function everybodysState(story: Story, { probe, answer }: EverybodysProbe): ProbeState {
  return { ...cardOf(story, probe, answer), hurts: false, tags: [] };
}

function cardOf(
  story: Story,
  { question, probes, weak, whyWeak, strong, signal }: EverybodysProbe['probe'],
  { state, range, findings }: Answer,
): Omit<ProbeState, 'hurts' | 'tags'> {
  const [hints] = toldApart(
    findings.map((one) => ({ message: one.message, places: [placeOf(story, quote(story, one.range))] })),
    [],
  );
  return {
    ...{ question, probes, weak, whyWeak, strong, signal },
    answer: state,
    answerRange: range,
    answerLine: range && lineAt(story.lineStarts, range.start) + 1,
    answerHints: hints,
  };
}
