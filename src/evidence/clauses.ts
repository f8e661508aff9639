import type { Clause as ReadClause } from '../language/clause';
import type { Story } from '../story/types';
import { moved, readingsOf } from './readings';
import type { Clause } from './types';

/** A clause of a sentence that starts at `start`. Written out, since objects of one shape are read fastest. */
function placed(clause: ReadClause, sentence: number, start: number): Clause {
  return {
    range: moved(clause.range, start),
    sentence,
    actor: clause.actor,
    subject: clause.subject && moved(clause.subject, start),
    verb: moved(clause.verb, start),
    object: clause.object && moved(clause.object, start),
    lemma: clause.lemma,
    tense: clause.tense,
    voice: clause.voice,
    negated: clause.negated,
    modality: clause.modality,
    link: clause.link,
    event: clause.event,
    background: clause.background,
  };
}

/** The clauses of every sentence whose placeholders are filled, in the order of the text. */
export function readClauses(story: Story): readonly Clause[] {
  const readings = readingsOf(story);
  return story.sentences.flatMap(({ range: { start }, unfilled }, sentence) =>
    unfilled ? [] : (readings[sentence]?.clauses ?? []).map((clause) => placed(clause, sentence, start)),
  );
}
