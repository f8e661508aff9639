import { CURRENCY_BEFORE } from '../language/units';
import { BUSINESS, IMPROVEMENTS } from './impactWords';
import { activityIn, moodIn } from './moods';
import { secondOrderIn } from './secondOrder';
import { type Segment, segmentRange, segmentsOf } from './segments';
import { storyTokens, type Token } from './tokens';
import type { Impact, Reader } from './types';

function hasWord(tokens: readonly Token[], { first, next }: Segment, words: ReadonlySet<string>): boolean {
  for (let i = first; i < next; i += 1) if (words.has(tokens[i]?.low ?? '')) return true;
  return false;
}

/** Working time that somebody gets back ("saves two hours a week") is worth as much as money. */
const GIVES_BACK = new Set(['save', 'saves', 'saved', 'saving', 'freed', 'frees', 'freeing']);
const WORKING_TIME = new Set([
  'hours',
  'hour',
  'h',
  'hrs',
  'days',
  'weeks',
  'minutes',
  'min',
  'time',
  'evening',
  'evenings',
]);

function isBusiness(tokens: readonly Token[], segment: Segment): boolean {
  if (hasWord(tokens, segment, BUSINESS)) return true;
  if (hasWord(tokens, segment, GIVES_BACK) && hasWord(tokens, segment, WORKING_TIME)) return true;
  for (let i = segment.first; i < segment.next; i += 1) {
    if (tokens[i]?.low === 'app' && tokens[i + 1]?.low === 'store') return true;
    if (
      CURRENCY_BEFORE.has(tokens[i]?.low ?? '') ||
      /^(?:dollars?|euros?|pounds|rupees|lakhs?|crores?)$/.test(tokens[i]?.low ?? '')
    )
      return true;
  }
  return false;
}

/** What came of the work, as every section but Notes tells it; a clause can be several kinds at once. */
export const readImpacts: Reader<Impact> = (story) =>
  storyTokens(story).flatMap((tokens, index) => {
    if (story.sentences[index]?.unfilled) return [];
    return segmentsOf(tokens).flatMap((segment): Impact[] => {
      const found: Impact[] = [];
      const add = (kind: Impact['kind'], part: Segment | undefined): void => {
        if (part !== undefined) found.push({ kind, range: segmentRange(tokens, part), sentence: index });
      };
      const mood = moodIn(tokens, segment);
      add('mood', mood);
      if (mood === undefined) add('activity', activityIn(tokens, segment));
      add('business', isBusiness(tokens, segment) ? segment : undefined);
      add('second-order', secondOrderIn(tokens, segment));
      add('improvement', hasWord(tokens, segment, IMPROVEMENTS) ? segment : undefined);
      return found;
    });
  });
