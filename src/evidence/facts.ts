import type { SectionName, Story } from '../story/types';
import { surenessOf } from './judge/judge';
import type { JudgedSentence } from './judge/judgeStory';
import { phraseOf } from './judge/phraseOf';
import type { Question } from './judge/questions';
import type { Fact } from './types';

/** What a reader of judged facts is given. */
export interface Judged {
  readonly story: Story;
  readonly sentences: readonly JudgedSentence[];
  /** The same by their index in `Story.sentences`. */
  readonly bySentence: ReadonlyMap<number, JudgedSentence>;
}

/**
 * The sentences that answer a question with yes, in any of some parts of the story, each as its telling clause. `purpose`
 * names the cuts that say how sure an answer is: the question's own, or those of the check that reads it. What is not sure
 * by its own words counts as a cue where something around it is a `hint` at it.
 */
export function factsOf(
  { story, sentences }: Judged,
  question: Question,
  parts: readonly SectionName[],
  purpose: string = question,
  hint: (judged: JudgedSentence) => boolean = () => false,
): readonly Fact[] {
  return sentences.flatMap((judged): Fact[] => {
    const sentence = story.sentences[judged.sentence];
    if (sentence === undefined || !stands(story, judged.sentence, parts)) return [];
    const score = judged.answers[question];
    const sureness = surenessOf(purpose, score);
    if (sureness === 'none' && !hint(judged)) return [];
    const strength = sureness === 'sure' ? 'proof' : 'cue';
    return [{ ...phraseOf(sentence, judged, question), sentence: judged.sentence, score, strength }];
  });
}

/** Whether a sentence stands in one of these parts of its story. */
export function stands(story: Story, sentence: number, parts: readonly SectionName[]): boolean {
  const section = story.sections[story.sentences[sentence]?.sectionIndex ?? -1];
  return section?.names.some((name) => parts.includes(name)) === true;
}
