import type { Sentence, Story } from '../story/types';
import { depthOf } from './lessonDepth';
import { stemOf } from './stems';
import { COMMONPLACE_STEMS, PLATITUDE_STEMS, SMALL_WORD_STEMS } from './stockWords';
import type { Lesson, Reader } from './types';
import { storyWords, type Word } from './words';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemOf));

/** Words that announce a lesson outside a Learning section. */
const LESSON_WORDS = stems(
  'learn learned learnt taught teach lesson lessons hindsight takeaway takeaways realised realized',
);

/** Words that make a sentence in the past tense a lesson all the same, not one more event. */
const REFLECTION_WORDS = new Set([
  ...LESSON_WORDS,
  ...stems(`understood understand reminded reinforced highlighted emphasized emphasised should would must important importance crucial essential vital key
    always never skill skills next future forward experience better me my`),
]);

const PAST = new Set('was were had did got went came made took gave became felt kept'.split(' '));

/** Frames that fit any content: "the importance of", "it is crucial to". */
const MAXIM_WORDS = stems(
  'important importance crucial critical essential vital key paramount fundamental value necessary',
);

/** Words that make a rule or a lesson of a sentence in which every other word is commonplace: "Never give up." */
const RULE_WORDS = stems('always never learn learned learnt taught teach lesson');

/** A lesson needs at least one whole anchor: a word the story shares, a name or a figure; or two words all its own. */
const ANCHORED = 1;
const SHARED_WORD = 1;
const OWN_WORD = 0.5;
/** "I learned a lot about the cloud": what stands after "a lot about" is a topic, not an insight. */
const TOPIC_WORD = 0.3;

/** What the candidate says they learnt: each sentence of Learning; without a Learning section, the lessons told in Result. */
export const readLessons: Reader<Lesson> = (story) => {
  const words = storyWords(story);
  const hasLearning = story.sections.some((section) => section.names.includes('Learning'));
  const shared = hasLearning || story.sections.length > 0 ? wordsOfTheStory(story, words) : new Set<string>();
  const lessons: Lesson[] = [];
  for (const [index, sentence] of story.sentences.entries()) {
    const own = words[index] ?? [];
    if (sentence.unfilled || !isLesson(story, sentence, own, hasLearning)) continue;
    lessons.push(readLesson(own, index, sentence, shared));
  }
  return lessons;
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

/** The stems of what happened, without the vocabulary that fits any story. */
function wordsOfTheStory(story: Story, words: readonly (readonly Word[])[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [index, sentence] of story.sentences.entries()) {
    const names = story.sections[sentence.sectionIndex]?.names ?? [];
    if (names.includes('Learning') || names.includes('Follow-ups')) continue;
    for (const word of words[index] ?? []) {
      const stem = stemOf(word.text);
      if (!isStock(stem)) shared.add(stem);
    }
  }
  return shared;
}

function isStock(stem: string): boolean {
  return SMALL_WORD_STEMS.has(stem) || COMMONPLACE_STEMS.has(stem) || PLATITUDE_STEMS.has(stem);
}

function readLesson(words: readonly Word[], index: number, { range }: Sentence, shared: ReadonlySet<string>): Lesson {
  const stemsOfWords = words.map((word) => stemOf(word.text));
  const anchors = words.filter((word, at) => isAnchor(word, at, stemsOfWords[at] ?? ''));
  const generic = soundsGeneric(words, stemsOfWords, anchors, shared);
  return {
    range,
    sentence: index,
    anchors: anchors.map(({ start, end }) => ({ start, end })),
    depth: generic ? 'none' : depthOf(words, stemsOfWords),
    generic,
  };
}

/** A word that is somebody's own: a name, a figure, or anything outside the stock vocabulary. */
function isAnchor(word: Word, index: number, stem: string): boolean {
  if (word.kind === 'mark') return false;
  if (word.kind === 'number') return !(index === 0);
  if (word.text.startsWith('\uFFFC')) return true;
  return word.text.length > 1 && !isStock(stem);
}

function soundsGeneric(
  words: readonly Word[],
  stemsOfWords: readonly string[],
  anchors: readonly Word[],
  shared: ReadonlySet<string>,
): boolean {
  const platitudes = new Set(stemsOfWords.filter((stem) => PLATITUDE_STEMS.has(stem)));
  if (isPlainEvent(words, stemsOfWords) || pointsAtTheCase(words)) return false;
  const topics = topicStart(words);
  const weights = new Map<string, number>();
  for (const word of anchors) {
    const stem = stemOf(word.text);
    weights.set(stem, word.start >= topics ? TOPIC_WORD : weightOf(word, stem, shared));
  }
  const weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
  const maxim = stemsOfWords.some((stem) => MAXIM_WORDS.has(stem));
  if (weight > 0 && tellsAHabit(words)) return false;
  if (platitudes.size === 0) return weight === 0 && stemsOfWords.some((stem) => RULE_WORDS.has(stem));
  return weight < ANCHORED || (maxim && platitudes.size >= 3 && weight <= ANCHORED);
}

function weightOf(word: Word, stem: string, shared: ReadonlySet<string>): number {
  const named = word.kind === 'number' || word.capital || word.text.startsWith('\uFFFC');
  return named || shared.has(stem) ? SHARED_WORD : OWN_WORD;
}

/** A sentence that tells what happened and draws nothing from it: "The launch was a success." */
function isPlainEvent(words: readonly Word[], stemsOfWords: readonly string[]): boolean {
  const past = words.some((word) => PAST.has(word.text) || (word.text.length > 4 && word.text.endsWith('ed')));
  return past && !stemsOfWords.some((stem) => REFLECTION_WORDS.has(stem));
}

/** "Communication was not the problem here": said of this story alone. */
function pointsAtTheCase(words: readonly Word[]): boolean {
  return words.some((word, index) => word.text === 'here' && words[index - 1]?.text !== 'from');
}

/** "I now ask for …": a change in what the candidate does. */
function tellsAHabit(words: readonly Word[]): boolean {
  const first = words.some((word) => word.text === 'i');
  return first && words.some((word) => word.text === 'now' || word.text === 'nowadays' || word.text === 'since');
}

/** The offset after which words are only the topic of "I learned a lot about …"; past all words where there is none. */
function topicStart(words: readonly Word[]): number {
  for (const [index, word] of words.entries()) {
    const quantity = word.text === 'lot' || word.text === 'much' || word.text === 'things' || word.text === 'more';
    if (quantity && words[index + 1]?.text === 'about') return words[index + 1]?.end ?? Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}
