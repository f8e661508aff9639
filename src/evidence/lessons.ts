import type { SentenceReading } from '../language/sentence';
import { wordSet } from '../language/wordSet';
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
    const sure = generic === 'none' && surenessOf('lesson', answers.lesson) === 'sure' && !isNoLesson(reading);
    const strength = sure ? 'proof' : 'cue';
    const depth = generic === 'sure' ? 'none' : depthOf(reading.tokens);
    return [{ range, words: range, sentence, score: answers.generic, strength, generic, depth }];
  });
}

/** What somebody else learned, what is only hoped, and tools that were learned are no lesson of this story. */
const isNoLesson = (reading: SentenceReading): boolean =>
  isSomebodyElses(reading) || isHope(reading) || listsTools(reading);

/** "Hopefully the others will come around": what is to come, and nothing learned from what was. */
function isHope({ tokens, clauses }: SentenceReading): boolean {
  const [first, second] = tokens;
  const hopes = first?.text === 'hopefully' || (/^(?:i|we)$/.test(first?.text ?? '') && second?.lemma === 'hope');
  return hopes && clauses.length < 2;
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
