import { factsOf, type Judged, stands } from './facts';
import { surenessOf } from './judge/judge';
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
    const generic = surenessOf('generic-reflection', answers.generic);
    const strength = generic === 'none' && surenessOf('lesson', answers.lesson) === 'sure' ? 'proof' : 'cue';
    const depth = generic === 'sure' ? 'none' : depthOf(reading.tokens);
    return [{ range, words: range, sentence, score: answers.generic, strength, generic, depth }];
  });
}
