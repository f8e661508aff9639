import { factsOf, type Judged, stands } from './facts';
import { claimIn } from './improvements';
import { moved } from './readings';
import type { Fact, Impact } from './types';

/** What came of the work. A sentence can be several kinds at once. */
export function readImpacts(judged: Judged): readonly Impact[] {
  const of = (kind: Impact['kind'], facts: readonly Fact[]): readonly Impact[] =>
    facts.map((fact) => ({ ...fact, kind }));
  const { story, sentences } = judged;
  return [
    ...of('mood', factsOf(judged, 'mood', ['Result'], 'activity-not-impact')),
    ...of('business', factsOf(judged, 'worth', ['Situation', 'Task', 'Result', 'Learning'])),
    ...of('second-order', factsOf(judged, 'effect', ['Action', 'Result', 'Learning'])),
    ...sentences.flatMap(({ sentence, reading }): Impact[] => {
      const start = story.sentences[sentence]?.range.start;
      const claim = stands(story, sentence, ['Result']) ? claimIn(reading) : undefined;
      if (start === undefined || claim === undefined) return [];
      return [{ kind: 'improvement', range: moved(claim, start), sentence, score: 0, strength: 'cue' }];
    }),
  ].sort((a, b) => a.range.start - b.range.start);
}
