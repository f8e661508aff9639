import type { Clause } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { DEGREES, isAdverb, NEGATIONS } from '../language/wordClasses';
import { ADJECTIVE, knownPartsOf } from '../language/wordGroups';
import { wordSet } from '../language/wordSet';
import type { SectionName } from '../story/types';
import { factsOf, type Judged, stands } from './facts';
import { phraseOf } from './judge/phraseOf';
import type { Fact } from './types';

const PARTS: readonly SectionName[] = ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Trade-offs'];

/** What nobody is called without being made to answer for something. */
const FAULTS = wordSet(
  'lazy careless sloppy incompetent ignorant negligent clueless irresponsible unprofessional stupid useless',
);

/** Where another person or team is made to answer for what went wrong: as the judge hears it, or called by a fault. */
export function readBlames(judged: Judged): readonly Fact[] {
  const heard = factsOf(judged, 'blame', PARTS, 'blame');
  const known = new Set(heard.map(({ sentence }) => sentence));
  const called = judged.sentences.flatMap((one): Fact[] => {
    const sentence = judged.story.sentences[one.sentence];
    if (sentence === undefined || known.has(one.sentence) || !stands(judged.story, one.sentence, PARTS)) return [];
    if (!one.reading.clauses.some((clause) => callsByFault(one.reading, clause))) return [];
    const { blame: score } = one.answers;
    return [{ ...phraseOf(sentence, one, 'blame'), sentence: one.sentence, score, strength: 'proof' }];
  });
  return [...heard, ...called].sort((a, b) => a.sentence - b.sentence);
}

/** "The vendor was slow and lazy", and not "the script was useless", "they weren't careless" or "they were tired of useless alarms". */
function callsByFault({ tokens }: SentenceReading, { actor, lemma, negated, verb, range }: Clause): boolean {
  if (actor !== 'others' || lemma !== 'be' || negated) return false;
  for (const { start, end, text, lemma: said } of tokens) {
    if (start < verb.end || end > range.end || isBetween(text)) continue;
    if (FAULTS.has(said)) return true;
    // "Slow, late and lazy": one behind the other, and nothing but what somebody is like.
    if (NEGATIONS.has(text) || (knownPartsOf(said) & ADJECTIVE) === 0) return false;
  }
  return false;
}

const isBetween = (word: string): boolean =>
  !NEGATIONS.has(word) && (isAdverb(word) || DEGREES.has(word) || /^(?:a|bit|little|as|and|,)$/.test(word));
