import { isReported } from '../language/clause';
import type { SentenceReading } from '../language/sentence';
import { textAt } from '../language/tokens';
import { wordSet } from '../language/wordSet';
import { factsOf, type Judged, stands } from './facts';
import { surenessOf } from './judge/judge';
import { firstFrom, spanOf } from './judge/spanOf';
import { depthOf } from './lessonDepth';
import type { Lesson } from './types';

/** What the candidate says they learnt: each sentence of Learning; without a Learning section, the lessons told in Result. */
export function readLessons(judged: Judged): readonly Lesson[] {
  const { story, sentences } = judged;
  const hasLearning = story.sections.some(({ names }) => names.includes('Learning'));
  const told = new Set(
    hasLearning
      ? []
      : factsOf(judged, 'lesson', ['Result']).flatMap(({ strength, sentence }) =>
          strength === 'proof' ? [sentence] : [],
        ),
  );
  return sentences.flatMap(({ sentence, reading, answers }): Lesson[] => {
    const range = story.sentences[sentence]?.range;
    if (range === undefined || !(told.has(sentence) || stands(story, sentence, ['Learning']))) return [];
    const generic = tellsMechanism(reading) ? 'none' : surenessOf('generic-reflection', answers.generic);
    const sure = generic === 'none' && surenessOf('lesson', answers.lesson) === 'sure' && !isSomebodyElses(reading);
    const strength = sure ? 'proof' : 'cue';
    const depth = generic === 'sure' ? 'none' : depthOf(reading.tokens);
    return [{ range, words: range, sentence, score: answers.generic, strength, generic, depth }];
  });
}

/**
 * "Our process made one person responsible, so nobody else learned it": what in a company or a system did what, and what
 * never happened because of that. No lesson that fits any story says as much.
 */
function tellsMechanism({ tokens, clauses }: SentenceReading): boolean {
  const told = clauses.filter(
    (clause) => clause.tense === 'past' && clause.modality === 'actual' && !isReported(clause),
  );
  return told.some(({ actor, negated, subject }, at) => {
    const cause = told[at - 1];
    if (!negated || actor === 'candidate' || subject === undefined) return false;
    if (cause?.actor !== 'thing' || cause.object === undefined || cause.negated) return false;
    const mechanism = depthOf(tokens.slice(...spanOf(tokens, cause.range)));
    const so = textAt(tokens, firstFrom(tokens, subject.start) - 1) === 'so';
    return so && (mechanism === 'organisation' || mechanism === 'technical');
  });
}

const LEARNS = wordSet('learn relearn realize realise');
const OURS = wordSet('i me my myself we us our ourselves');

/** "Bo learned to test restores": who learned is named, and nobody of ours is. "Nobody learned of it" is what the story found. */
function isSomebodyElses({ tokens, clauses }: SentenceReading): boolean {
  if (tokens.some(({ text }) => OURS.has(text))) return false;
  return clauses.some(({ lemma, actor, negated, link, subject }) => {
    const isTheirs = actor === 'others' || actor === 'thing';
    return isTheirs && LEARNS.has(lemma) && link === 'main' && !negated && subject !== undefined;
  });
}
