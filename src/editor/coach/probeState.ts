import type { Answer } from '../../coaching/followUps';
import { type ChosenProbe, type EverybodysProbe, TESTED } from '../../coaching/probes';
import type { Level } from '../../story/types';
import type { ProbeState } from './state';

/** A question that may follow this story, with what it tests and its answer in the story. */
export function probeState(
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

export function everybodysState({ probe, answer }: EverybodysProbe): ProbeState {
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
