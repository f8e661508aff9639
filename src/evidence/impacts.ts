import { factsOf, type Judged, stands } from './facts';
import { claimsChange } from './improvements';
import type { Fact, Impact } from './types';

/** What came of the work. A sentence can be several kinds at once. */
export function readImpacts(judged: Judged): readonly Impact[] {
  const of = (kind: Impact['kind'], facts: readonly Fact[]): readonly Impact[] => facts.map((fact) => ({ ...fact, kind }));
  const { story, sentences } = judged;
  const claims = sentences.filter(({ sentence, reading }) => stands(story, sentence, ['Result']) && claimsChange(reading.tokens));
  return [
    ...of('mood', factsOf(judged, 'mood', ['Result'], 'activity-not-impact')),
    ...of('business', factsOf(judged, 'worth', ['Situation', 'Task', 'Result', 'Learning'])),
    ...of('second-order', factsOf(judged, 'effect', ['Action', 'Result', 'Learning'])),
    ...claims.flatMap(({ sentence }): Impact[] => {
      const range = story.sentences[sentence]?.range;
      return range === undefined ? [] : [{ kind: 'improvement', range, sentence, score: 0, strength: 'cue' }];
    }),
  ].sort((a, b) => a.range.start - b.range.start);
}
