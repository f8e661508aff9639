import type { SentenceReading } from '../language/sentence';
import type { Range } from '../story/types';
import { factsOf, type Judged, stands } from './facts';
import { moved } from './readings';
import type { Fact } from './types';

const PARTS = ['Situation', 'Task'] as const;

/** Posts whose word starts work. */
const SUPERIORS: ReadonlySet<string> = new Set(
  `manager boss lead leader supervisor director head chief principal superior superintendent foreman sergeant captain
  matron chef owner professor ceo cto vp management headteacher editor producer`.split(/\s+/),
);
const ORDERS: ReadonlySet<string> = new Set('ask tell order instruct assign task request direct'.split(' '));

/** Where the work began because somebody with the authority to do so gave it to the candidate. */
export function readAssignments(judged: Judged): readonly Fact[] {
  const facts = factsOf(judged, 'assigned', PARTS, 'assigned-work');
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

/** "My manager asked me to…", whatever else its sentence says: a plain order needs no judge. */
function plainOrder({ tokens, clauses }: SentenceReading): Range | undefined {
  const clause = clauses.find(({ actor, lemma, subject, verb, voice, negated, modality }) => {
    if (actor !== 'others' || voice === 'passive' || negated || modality !== 'actual' || !ORDERS.has(lemma))
      return false;
    const named = tokens.findLast((token) => token.kind === 'word' && token.end <= (subject?.end ?? -1));
    const after = tokens.findIndex((token) => token.start >= verb.end);
    return (
      named !== undefined &&
      SUPERIORS.has(named.lemma) &&
      tokens[after]?.text === 'me' &&
      tokens[after + 1]?.text === 'to'
    );
  });
  return clause?.range;
}
