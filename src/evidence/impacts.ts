import { wordSet } from '../language/wordSet';
import { factsOf, type Judged, stands } from './facts';
import { claimIn } from './improvements';
import { moved } from './readings';
import type { Fact, Impact, Measure } from './types';

/** What came of the work. A sentence can be several kinds at once. */
export function readImpacts(judged: Judged, measures: readonly Measure[]): readonly Impact[] {
  const of = (kind: Impact['kind'], facts: readonly Fact[]): readonly Impact[] =>
    facts.map((fact) => ({ ...fact, kind }));
  const { story, sentences } = judged;
  return [
    ...of('mood', factsOf(judged, 'mood', ['Result'], 'activity-not-impact')).filter((mood) => !isClaim(judged, mood)),
    ...of('business', factsOf(judged, 'worth', ['Situation', 'Task', 'Result', 'Learning'])).map((worth) =>
      isOnlyMoney(judged, measures, worth) ? { ...worth, strength: 'cue' as const } : worth,
    ),
    ...of('second-order', factsOf(judged, 'effect', ['Action', 'Result', 'Learning'])),
    ...sentences.flatMap(({ sentence, reading }): Impact[] => {
      const start = story.sentences[sentence]?.range.start;
      const claim = stands(story, sentence, ['Result']) ? claimIn(reading) : undefined;
      if (start === undefined || claim === undefined) return [];
      const range = moved(claim, start);
      return [{ kind: 'improvement', range, words: range, sentence, score: 0, strength: 'cue' }];
    }),
  ].sort((a, b) => a.range.start - b.range.start);
}

/** "The lock costs $9 a month": money under Result that is no outcome, with none beside it, proves no worth. */
function isOnlyMoney({ story }: Judged, measures: readonly Measure[], { sentence, range }: Fact): boolean {
  if (!stands(story, sentence, ['Result'])) return false;
  const told = measures.filter((measure) => measure.sentence === sentence);
  const inside = ({ range: at }: Measure): boolean => at.start >= range.start && at.end <= range.end;
  return told.some((measure) => measure.kind === 'money' && inside(measure)) && !told.some(({ outcome }) => outcome);
}

/** Subjects of which "improved" says nothing: nobody measures them. */
const VAGUE =
  wordSet(`thing everything it all this that situation atmosphere mood morale experience relationship communication collaboration
  teamwork cooperation spirit work project outcome result life team`);

/** Verbs by which a thing changes. */
const CHANGES = wordSet(
  'improve increase reduce decrease drop fall grow rise become get stabilize stabilise recover shrink',
);

/** "The data quality improved a lot": a claim about a thing that has a measure, which misses its figure and is no mood. */
function isClaim({ story, bySentence }: Judged, { sentence, range }: Fact): boolean {
  const start = story.sentences[sentence]?.range.start ?? 0;
  const reading = bySentence.get(sentence)?.reading;
  const claim = reading === undefined ? undefined : claimIn(reading);
  const clause = reading?.clauses.find((one) => one.range.start === claim?.start);
  if (reading === undefined || claim === undefined || clause?.subject === undefined || clause.actor !== 'thing')
    return false;
  if (claim.start + start >= range.end || claim.end + start <= range.start) return false;
  const { subject } = clause;
  const named = reading.tokens.filter((token) => token.start >= subject.start && token.end <= subject.end);
  return CHANGES.has(clause.lemma) && !named.some(({ lemma }) => VAGUE.has(lemma));
}
