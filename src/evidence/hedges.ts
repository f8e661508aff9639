import type { Story } from '../story/types';
import { moved, readingsOf } from './readings';
import type { Located } from './types';

/** Ways of answering a question without an answer. A phrase that ends in "." closes its sentence. */
const PHRASES: readonly string[] = [
  'as far as i know',
  'as far as i remember',
  'i do not really know',
  'i do not know .',
  'i did not know .',
  'i do not remember',
  'i can not remember',
  'i could not say',
  'i can not say',
  'i guess',
  'i suppose',
  'i think so',
  'not really .',
  'nothing really',
  'not sure .',
  'not so sure .',
  'hard to say',
  'hard to tell',
  'difficult to say',
  'difficult to tell',
  'hard to remember',
  'it depends .',
  'no idea',
  'or something like that',
  'or something similar',
  'and so on',
  'i like to',
  'i love to',
  'i enjoy to',
];
const OPENERS = 'somehow';

/** Words that take the place of an answer: "as far as I know", "it depends", "nothing really". */
export function readHedges(story: Story): readonly Located[] {
  const readings = readingsOf(story);
  return story.sentences.flatMap(({ section, range, unfilled }, sentence) => {
    const tokens = section === 'Follow-ups' && !unfilled ? (readings[sentence]?.tokens ?? []) : [];
    const words = ` ${tokens.map(({ kind, text }) => (kind === 'mark' ? '.' : text)).join(' ')} . `;
    const hedges = words.startsWith(` ${OPENERS} `) || PHRASES.some((phrase) => words.includes(` ${phrase} `));
    return hedges ? [{ range: moved({ start: 0, end: range.end - range.start }, range.start), sentence }] : [];
  });
}
