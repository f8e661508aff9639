import type { Evidence, Measure } from '../evidence/types';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { quote } from './quote';
import { wholePhrase } from './wholePhrase';

/** In UTF-16 units: farther apart than this, before and after are not one phrase. */
const ONE_PHRASE = 60;

/** The words that show a change: from the figure before to the figure after where they stand together, else the latter. */
export function changeRange({ range, baseline }: Measure): Range {
  if (!baseline) return range;
  const start = Math.min(range.start, baseline.start);
  const end = Math.max(range.end, baseline.end);
  return end - start <= ONE_PHRASE ? { start, end } : range;
}

/** The first change that is told in one phrase, in its words; where none is, the two figures of the first that is told. */
export function changeWords(story: Story, { measures }: Evidence): string | undefined {
  const changes = measures.filter(({ outcome, baseline }) => outcome && baseline);
  const whole = changes.map(changeRange).find((range, at) => range !== changes[at]?.range);
  if (whole) return quote(story, wholePhrase(story, whole)).words;
  const [first] = changes;
  if (!first?.baseline) return undefined;
  return `${wordsAt(story, first.baseline)} → ${wordsAt(story, first.range)}`;
}
