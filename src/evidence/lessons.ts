import type { SentenceReading } from '../language/sentence';
import { isClosedClass } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { factsOf, type Judged, stands } from './facts';
import { surenessOf } from './judge/judge';
import { depthOf } from './lessonDepth';
import { stemOf } from './stems';
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
  const isLesson = (sentence: number): boolean => told.has(sentence) || stands(story, sentence, ['Learning']);
  let words: ReadonlySet<string> | undefined;
  const isOfStory = (reading: SentenceReading): boolean => {
    if (tellsMore(reading)) return true;
    words ??= wordsOf(sentences.flatMap((one) => (isLesson(one.sentence) ? [] : one.reading.tokens)));
    return [...wordsOf(reading.tokens)].some((word) => words?.has(word));
  };
  return sentences.flatMap(({ sentence, reading, answers }): Lesson[] => {
    const range = story.sentences[sentence]?.range;
    if (range === undefined || !isLesson(sentence)) return [];
    const generic = surenessOf('generic-reflection', answers.generic);
    const isTold = generic === 'none' && surenessOf('lesson', answers.lesson) === 'sure';
    const sure = isTold && !isNoLesson(reading) && isOfStory(reading);
    const strength = sure ? 'proof' : 'cue';
    const depth = generic === 'sure' ? 'none' : depthOf(reading.tokens);
    return [{ range, words: range, sentence, score: answers.generic, strength, generic, depth }];
  });
}

/** Words of a cause, a contrast, a condition or a time: more is said than how things are. */
const TIES = wordSet(
  'because since so but than instead without unless if until before after when while where whenever never now today next first who which whose that',
);
const MINE = wordSet('i me my myself');

/** Whether a lesson tells what was or what one does, a figure, a cause or a contrast; "as long as we persist, nothing can stop us" tells none. */
const tellsMore = ({ tokens, clauses }: SentenceReading): boolean =>
  clauses.some(({ tense }) => tense === 'past') ||
  tokens.some(({ text, kind }) => TIES.has(text) || MINE.has(text) || kind === 'number' || kind === 'hole');

/** The stems of the words that name something. */
const wordsOf = (tokens: SentenceReading['tokens']): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ kind, text }) => (kind === 'word' && !isClosedClass(text) ? stemOf(text) : [])));

/** What somebody else learned, what is only hoped, and tools that were learned are no lesson of this story. */
const isNoLesson = (reading: SentenceReading): boolean =>
  isSomebodyElses(reading) || isHope(reading) || listsTools(reading);

/** "Hopefully the others will come around": what is to come, and nothing learned from what was. */
function isHope({ tokens, clauses }: SentenceReading): boolean {
  const [first, second] = tokens;
  const hopes = first?.text === 'hopefully' || (/^(?:i|we)$/.test(first?.text ?? '') && second?.lemma === 'hope');
  return hopes && clauses.every(({ link }, at) => at === 0 || link === 'complement');
}

/** "I learned Selenium, Java and Git": names, one after the other, and nothing said of any. */
function listsTools({ tokens, clauses }: SentenceReading): boolean {
  const verb = tokens.findIndex(({ lemma }) => LEARNS.has(lemma));
  if (verb < 0 || clauses.length > 1) return false;
  const behind = tokens.slice(verb + 1);
  const names = behind.filter(({ capital }) => capital);
  const rest = behind.filter(
    ({ capital, text, kind }) => kind !== 'mark' && !capital && text !== 'and' && text !== 'or',
  );
  return names.length > 1 && rest.length === 0;
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
