import type { SectionName } from '../story/types';
import { factsOf, type Judged, stands } from './facts';
import { callingClause, hasSign, isCalledAside } from './faults';
import { phraseOf, wholeClause } from './judge/phraseOf';
import { moved } from './readings';
import type { Fact } from './types';

const PARTS: readonly SectionName[] = ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs'];

/** Where another person or team is made to answer for what went wrong: as the judge hears it, or called by a fault. */
export function readBlames(judged: Judged): readonly Fact[] {
  const heard = factsOf(judged, 'blame', PARTS, 'blame').filter(({ sentence }) => {
    const reading = judged.bySentence.get(sentence)?.reading;
    return reading !== undefined && hasSign(reading);
  });
  const known = new Set(heard.map(({ sentence }) => sentence));
  const called = judged.sentences.flatMap((one): Fact[] => {
    const sentence = judged.story.sentences[one.sentence];
    if (sentence === undefined || known.has(one.sentence) || !stands(judged.story, one.sentence, PARTS)) return [];
    const clause = callingClause(one.reading);
    if (clause < 0 && !isCalledAside(one.reading)) return [];
    const told = phraseOf(sentence, one, 'blame');
    const { start, end } = sentence.range;
    const range = clause < 0 ? told.range : moved(wholeClause(one.reading, clause, end - start), start);
    return [{ ...told, range, sentence: one.sentence, score: one.answers.blame, strength: 'proof' }];
  });
  return [...heard, ...called].sort((a, b) => a.sentence - b.sentence);
}
