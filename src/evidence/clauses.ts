import type { Story } from '../story/types';
import { moved, readingsOf } from './readings';
import type { Clause } from './types';

/** The clauses of every sentence whose placeholders are filled, in the order of the text. */
export function readClauses(story: Story): readonly Clause[] {
  const readings = readingsOf(story);
  return story.sentences.flatMap(({ range: { start }, unfilled }, sentence) =>
    unfilled
      ? []
      : (readings[sentence]?.clauses ?? []).map((clause) => ({
          ...clause,
          sentence,
          range: moved(clause.range, start),
          subject: clause.subject && moved(clause.subject, start),
          verb: moved(clause.verb, start),
          object: clause.object && moved(clause.object, start),
        })),
  );
}
