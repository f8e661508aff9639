import type { Range } from '../language/range';
import { readSentence } from '../language/sentence';
import type { Sentence, Story } from '../story/types';
import type { Clause } from './types';

function read(story: Story, { range: { start, end } }: Sentence, sentence: number): readonly Clause[] {
  const at = (range: Range): Range => ({ start: range.start + start, end: range.end + start });
  return readSentence(story.prose.slice(start, end)).clauses.map((clause) => ({
    ...clause,
    sentence,
    range: at(clause.range),
    subject: clause.subject && at(clause.subject),
    verb: at(clause.verb),
    object: clause.object && at(clause.object),
  }));
}

/** The clauses of every sentence whose placeholders are filled, in the order of the text. */
export function readClauses(story: Story): readonly Clause[] {
  return story.sentences.flatMap((sentence, index) => (sentence.unfilled ? [] : read(story, sentence, index)));
}
