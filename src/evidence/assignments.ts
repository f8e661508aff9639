import { phraseEnd } from '../language/phraseEnd';
import type { SentenceReading } from '../language/sentence';
import { type Token, textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import { startsWork } from '../story/managers';
import type { Range } from '../story/types';
import { factsOf, type Judged, stands } from './facts';
import { moved } from './readings';
import type { Fact } from './types';

const PARTS = ['Situation', 'Task'] as const;

const ORDERS = wordSet('ask tell order instruct assign task request direct');
const GIVES = wordSet('give hand set assign');
/** What is handed out as work; "gave me feedback" starts none. */
const WORK = wordSet('target goal task assignment project objective order mandate');

/** Where the work began because somebody with the authority to do so gave it to the candidate. */
export function readAssignments(judged: Judged): readonly Fact[] {
  const facts = factsOf(judged, 'assigned', PARTS, 'assigned-work').map((fact) => {
    const reading = judged.bySentence.get(fact.sentence)?.reading;
    return reading !== undefined && isStanding(reading) ? { ...fact, strength: 'cue' as const } : fact;
  });
  const told = new Set(facts.map(({ sentence }) => sentence));
  const plain = judged.sentences.flatMap(({ sentence, reading, answers }): Fact[] => {
    const start = judged.story.sentences[sentence]?.range.start;
    const order = told.has(sentence) || !stands(judged.story, sentence, PARTS) ? undefined : plainOrder(reading);
    if (start === undefined || order === undefined) return [];
    const range = moved(order, start);
    return [{ range, words: range, sentence, score: answers.assigned, strength: 'proof' }];
  });
  return [...facts, ...plain].sort((a, b) => a.range.start - b.range.start);
}

/** Who the work was given to, where it was. */
const TAKER = wordSet('i me us we');

/** "Deadlines at our school are set by the head": how a place is run is no order to anybody. */
const isStanding = ({ clauses, tokens }: SentenceReading): boolean =>
  clauses.length > 0 &&
  clauses.every(({ tense, voice }) => tense === 'present' && voice === 'passive') &&
  !tokens.some(({ text }) => TAKER.has(text));

/** "My manager asked me to…", "the chief nurse gave me one target", whatever else its sentence says: a plain order needs no judge. */
function plainOrder({ tokens, clauses }: SentenceReading): Range | undefined {
  const clause = clauses.find(({ actor, lemma, subject, verb, voice, negated, modality }) => {
    if (actor !== 'others' || voice === 'passive' || negated || modality !== 'actual') return false;
    const named = tokens.findLastIndex((token) => token.kind === 'word' && token.end <= (subject?.end ?? -1));
    const after = tokens.findIndex((token) => token.start >= verb.end);
    if (!startsWork(tokens[named]?.lemma ?? '', textAt(tokens, named - 1)) || textAt(tokens, after) !== 'me')
      return false;
    return (ORDERS.has(lemma) && textAt(tokens, after + 1) === 'to') || (GIVES.has(lemma) && isWork(tokens, after + 1));
  });
  return clause?.range;
}

/** "One target", "a new project": what begins at a token is work, by the noun that it ends with; not "project feedback". */
const isWork = (tokens: readonly Token[], from: number): boolean =>
  WORK.has(tokens[phraseEnd(tokens, from) - 1]?.lemma ?? '');
