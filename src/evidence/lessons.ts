import type { Sentence, Story } from '../story/types';
import { isAnchor, soundsGeneric, storyVocabulary } from './genericSentence';
import { depthOf } from './lessonDepth';
import { stemOf } from './stems';
import type { Lesson, Reader } from './types';
import { storyWords, type Word } from './words';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemOf));

/** Words that announce a lesson outside a Learning section. */
const LESSON_WORDS = stems(
  'learn learned learnt taught teach lesson lessons hindsight takeaway takeaways realised realized',
);

/** What the candidate says they learnt: each sentence of Learning; without a Learning section, the lessons told in Result. */
export const readLessons: Reader<Lesson> = (story) => {
  const words = storyWords(story);
  const hasLearning = story.sections.some((section) => section.names.includes('Learning'));
  const lessons = new Map<number, Sentence>();
  for (const [index, sentence] of story.sentences.entries()) {
    if (!sentence.unfilled && isLesson(story, sentence, words[index] ?? [], hasLearning)) lessons.set(index, sentence);
  }
  if (lessons.size === 0) return [];
  const vocabulary = storyVocabulary(story, new Set(lessons.keys()));
  return [...lessons].map(([index, sentence]) => readLesson(words[index] ?? [], index, sentence, vocabulary));
};

function isLesson(story: Story, sentence: Sentence, words: readonly Word[], hasLearning: boolean): boolean {
  const names = story.sections[sentence.sectionIndex]?.names ?? [];
  if (names.includes('Learning')) return true;
  if (hasLearning || !names.includes('Result')) return false;
  return words.some((word, index) => {
    const next = words[index + 1]?.text;
    if (word.text === 'next') return next === 'time';
    if (word.text === 'looking') return next === 'back';
    return LESSON_WORDS.has(stemOf(word.text));
  });
}

function readLesson(
  words: readonly Word[],
  index: number,
  { range }: Sentence,
  vocabulary: ReadonlySet<string>,
): Lesson {
  const generic = soundsGeneric(words, vocabulary);
  return {
    range,
    sentence: index,
    anchors: words.filter(isAnchor).map(({ start, end }) => ({ start, end })),
    depth: generic
      ? 'none'
      : depthOf(
          words,
          words.map((word) => stemOf(word.text)),
        ),
    generic,
  };
}
