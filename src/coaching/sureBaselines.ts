import { tellingWords } from '../evidence/judge/tellingWords';
import { readingsOf } from '../evidence/readings';
import type { Measure } from '../evidence/types';
import { sentenceAround } from '../story/sentenceAt';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';

/**
 * Measures without the befores that may be of something else. One in another sentence is enough to ask for none; to be
 * quoted, both sentences must name the same thing, and two rates must be over the same span.
 */
export function withSureBaselines(story: Story, measures: readonly Measure[]): readonly Measure[] {
  return measures.map((measure) =>
    measure.baseline === undefined || isOfOneThing(story, measure, measure.baseline)
      ? measure
      : { ...measure, baseline: undefined },
  );
}

function isOfOneThing(story: Story, { sentence, kind, range }: Measure, baseline: Range): boolean {
  const own = story.sentences[sentence];
  const before = sentenceAround(story, baseline);
  if (own === undefined || before === undefined || own === before) return own === before;
  if (kind === 'rate' && lastWord(story, range) !== lastWord(story, baseline)) return false;
  const readings = readingsOf(story);
  const [one, other] = [sentence, story.sentences.indexOf(before)].map((at) =>
    tellingWords(readings[at]?.tokens ?? []),
  );
  return [...(one ?? [])].some((word) => !/\d/.test(word) && other?.has(word));
}

const lastWord = (story: Story, range: Range): string | undefined => wordsAt(story, range).split(' ').at(-1);
