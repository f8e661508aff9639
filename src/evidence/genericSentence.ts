import type { Story } from '../story/types';
import { arguesItsCase, framesOneTopic, hasStockFrame, isSaying } from './maxims';
import { isDatedHabit, pointsAtTheCase, pointsBack, tellsAHabit } from './ownCase';
import { stemOf } from './stems';
import { COMMONPLACE_STEMS, PLATITUDE_STEMS, SMALL_WORD_STEMS } from './stockWords';
import { storyWords, type Word } from './words';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemOf));

/** Words that make a sentence in the past tense a lesson all the same, not one more event. */
const REFLECTION_WORDS = stems(`learn learned learnt taught teach lesson hindsight takeaway realised realized
  understood understand reminded reinforced highlighted emphasized emphasised should would must important importance
  crucial essential vital key skill skills next future forward experience better me my`);

/** Before a participle they make a passive of any tense: "can never be overestimated". */
const BE = new Set('be is are being never'.split(' '));

const PAST = new Set('was were had did got went came made took gave became felt kept'.split(' '));

/** Frames that fit any content: "the importance of", "it is crucial to". */
const MAXIM_WORDS = stems(
  'important importance crucial critical essential vital key paramount fundamental value necessary',
);

/** Words that make a rule or a lesson of a sentence in which every other word is commonplace: "Never give up." */
const LESSON_WORDS = stems('learn learned learnt taught teach lesson');
const ALWAYS = stems('always never');
/** A longer rule in common words may still be of this trade: "Never hand out both keys to one person." */
const SHORT_RULE = 6;

/** People of whom a maxim speaks: without an article, or after "every", they are nobody of this story. */
const PEOPLE_IN_GENERAL = new Set(
  `employee employees staff child children kid kids worker workers human humans adults guest guests citizen citizens men
  women pupil pupils learner learners`.split(/\s+/),
);
const POINTING = new Set('the this these those our my'.split(' '));
const ARTICLES = new Set('the a an our two three'.split(' '));
const LONGEST_MAXIM = 10;

/** A lesson needs at least one whole anchor: a word the story shares, a name or a figure; or two words all its own. */
const ANCHORED = 1;
const SHARED_WORD = 1;
const OWN_WORD = 0.5;
/** "I learned a lot about the cloud": what stands after "a lot about" is a topic, not an insight. */
const TOPIC_WORD = 0.3;

/**
 * The stems of what happened, without the vocabulary that fits any story. `lessons` are the indices of sentences that
 * draw a lesson: no sentence is tied to the story by its own words.
 */
export function storyVocabulary(story: Story, lessons: ReadonlySet<number>): ReadonlySet<string> {
  const words = storyWords(story);
  const shared = new Set<string>();
  for (const [index, sentence] of story.sentences.entries()) {
    const names = story.sections[sentence.sectionIndex]?.names ?? [];
    if (lessons.has(index) || names.includes('Learning') || names.includes('Follow-ups')) continue;
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

/** A word that is somebody's own: a name, a figure, or anything outside the stock vocabulary. */
export function isAnchor(word: Word, index: number): boolean {
  if (word.kind === 'mark') return false;
  if (word.kind === 'number') return index !== 0;
  if (word.text.startsWith('\uFFFC')) return true;
  return word.text.length > 1 && !isStock(stemOf(word.text));
}

/**
 * True where a sentence would fit any story: a platitude, or a rule in commonplace words, that nothing ties to this one.
 * `vocabulary` holds the stems of the story's own words.
 */
export function soundsGeneric(words: readonly Word[], vocabulary: ReadonlySet<string>): boolean {
  const stemsOfWords = words.map((word) => stemOf(word.text));
  if (pointsAtTheCase(words) || arguesItsCase(words)) return false;
  const weight = weightIn(words, vocabulary);
  if ((weight < ANCHORED || isMaximOfOneTopic(words, stemsOfWords, weight)) && hasStockFrame(words)) return true;
  if (weight <= ANCHORED && isShort(words) && framesOneTopic(words)) return true;
  if (isDatedHabit(words) || pointsBack(words)) return false;
  if (isDeedOnAThing(words, stemsOfWords) || (weight > 0 && speaksOfItsThing(words, stemsOfWords))) return false;
  if (isPlainEvent(words, stemsOfWords) || (weight > 0 && tellsAHabit(words))) return false;
  const platitudes = new Set(stemsOfWords.filter((stem) => PLATITUDE_STEMS.has(stem)));
  if (platitudes.size === 0) {
    return weight === 0 && (isRule(words, stemsOfWords) || isSaying(words));
  }
  const maxim = stemsOfWords.some((stem) => MAXIM_WORDS.has(stem));
  return weight < ANCHORED || (maxim && platitudes.size >= 3 && weight <= ANCHORED);
}

const isShort = (words: readonly Word[]): boolean =>
  words.filter(({ kind }) => kind !== 'mark').length <= LONGEST_MAXIM;

/** "I learned that safety is everyone's responsibility": one noun of the story in a frame that would take any other. */
function isMaximOfOneTopic(words: readonly Word[], stemsOfWords: readonly string[], weight: number): boolean {
  const learned = stemsOfWords.some((stem) => LESSON_WORDS.has(stem));
  return isShort(words) && learned && weight <= ANCHORED && !words.some(({ text }) => POINTING.has(text));
}

/** "Changed the example.": something was done to one thing, and the "I" is understood. */
function isDeedOnAThing(words: readonly Word[], stemsOfWords: readonly string[]): boolean {
  const deed = words[0]?.text.endsWith('ed') === true && ARTICLES.has(words[1]?.text ?? '');
  return deed && !stemsOfWords.some((stem) => REFLECTION_WORDS.has(stem));
}

/** "The plan of the computer knows the streets, but …": sets a thing of the story against what it lacks. */
function speaksOfItsThing(words: readonly Word[], stemsOfWords: readonly string[]): boolean {
  if (stemsOfWords.some((stem) => REFLECTION_WORDS.has(stem))) return false;
  const contrast = words.some(({ text }, index) => text === 'but' && index > 0);
  return contrast && words.some((word, index) => isAnchor(word, index) && words[index - 1]?.text === 'the');
}

function isRule(words: readonly Word[], stemsOfWords: readonly string[]): boolean {
  if (stemsOfWords.some((stem) => LESSON_WORDS.has(stem))) return true;
  return (
    stemsOfWords.some((stem) => ALWAYS.has(stem)) && words.filter(({ kind }) => kind !== 'mark').length <= SHORT_RULE
  );
}

/** How much in a sentence is somebody's own: the weights of its different anchors together. */
function weightIn(words: readonly Word[], vocabulary: ReadonlySet<string>): number {
  const topics = topicStart(words);
  const weights = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    if (!isAnchor(word, index) || isAnybody(words, index)) continue;
    const stem = stemOf(word.text);
    weights.set(stem, word.start >= topics ? TOPIC_WORD : weightOf(word, stem, word === words[0], vocabulary));
  }
  return [...weights.values()].reduce((sum, one) => sum + one, 0);
}

/** "Happy employees", "every child": people as such, where "the children" are those of the story. */
function isAnybody(words: readonly Word[], index: number): boolean {
  if (!PEOPLE_IN_GENERAL.has(words[index]?.text ?? '')) return false;
  return !words.slice(Math.max(0, index - 2), index).some(({ text }) => POINTING.has(text));
}

function weightOf(word: Word, stem: string, first: boolean, shared: ReadonlySet<string>): number {
  const named = word.kind === 'number' || (word.capital && !first) || word.text.startsWith('\uFFFC');
  return named || shared.has(stem) ? SHARED_WORD : OWN_WORD;
}

/** A sentence that tells what happened and draws nothing from it: "The launch was a success." */
function isPlainEvent(words: readonly Word[], stemsOfWords: readonly string[]): boolean {
  const past = words.some(
    (word, index) =>
      PAST.has(word.text) ||
      (word.text.length > 4 &&
        word.text.endsWith('ed') &&
        !BE.has(words[index - 1]?.text ?? '') &&
        !PLATITUDE_STEMS.has(stemsOfWords[index] ?? '')),
  );
  return past && !stemsOfWords.some((stem) => REFLECTION_WORDS.has(stem));
}

/** The offset after which words are only the topic of "I learned a lot about …"; past all words where there is none. */
function topicStart(words: readonly Word[]): number {
  for (const [index, word] of words.entries()) {
    const quantity = word.text === 'lot' || word.text === 'much' || word.text === 'things' || word.text === 'more';
    if (quantity && words[index + 1]?.text === 'about') return words[index + 1]?.end ?? Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}
