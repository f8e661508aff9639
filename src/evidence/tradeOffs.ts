import type { SentenceReading } from '../language/sentence';
import type { Range } from '../story/types';
import { choosesOneOfThem, namesAlternative } from './alternatives';
import { isDoneByOthers } from './doneByOthers';
import { factsOf, type Judged } from './facts';
import { wholeClause } from './judge/phraseOf';
import { moved } from './readings';
import type { Fact } from './types';

/**
 * Alternatives weighed, prices paid and risks accepted. What names neither an alternative nor a price is no proof of any,
 * and what others are told to have done or wanted is none of the candidate's.
 */
export function readTradeOffs(judged: Judged): readonly Fact[] {
  const facts = factsOf(judged, 'tradeOff', ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs']);
  return facts.map((fact) => {
    const reading = judged.bySentence.get(fact.sentence)?.reading;
    const sentence = judged.story.sentences[fact.sentence]?.range;
    if (reading === undefined || sentence === undefined || !isProof(reading, fact)) return { ...fact, strength: 'cue' };
    return toldIn(reading, sentence, fact);
  });
}

const isProof = (reading: SentenceReading, { strength }: Fact): boolean =>
  strength === 'proof' && (namesAlternative(reading) || choosesOneOfThem(reading)) && !isDoneByOthers(reading);

/** The fact where its sentence names what was given up: in the clause that weighs most, else in another, else in all of it. */
function toldIn(reading: SentenceReading, sentence: Range, fact: Fact): Fact {
  const names = ({ start, end }: Range): boolean =>
    namesAlternative({
      tokens: reading.tokens.filter((token) => token.start >= start && token.end <= end),
      clauses: reading.clauses.filter(({ range }) => range.start >= start && range.end <= end),
    });
  if (names(moved(fact.range, -sentence.start))) return fact;
  const clauses = reading.clauses.map((_, at) => wholeClause(reading, at, sentence.end - sentence.start));
  const named = clauses.find(names);
  const range = named === undefined ? sentence : moved(named, sentence.start);
  return { ...fact, range, words: range };
}
