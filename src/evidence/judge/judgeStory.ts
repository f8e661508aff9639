import { type Token, tokenize } from '../../language/tokens';
import type { Story } from '../../story/types';
import type { Clause } from '../types';
import { type Features, featuresOf } from './features';
import { type Answers, judge } from './judge';
import { tellingWords } from './tellingWords';

/** A sentence of a story as the judge has read it. */
export interface JudgedSentence {
  /** Its index in `Story.sentences`. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly features: Features;
  readonly answers: Answers;
}

/** Every sentence without an unfilled placeholder, each judged beside the others, in the order of the text. */
export function judgeStory(story: Story, clauses: readonly Clause[]): readonly JudgedSentence[] {
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const own = bySentence.get(clause.sentence);
    if (own === undefined) bySentence.set(clause.sentence, [clause]);
    else own.push(clause);
  }
  const tokens = story.sentences.map(({ range }) => tokenize(story.prose, range.start, range.end));
  const telling = tokens.map(tellingWords);
  const told = tellersOf(story, telling);
  return story.sentences.flatMap(({ section, sectionIndex, unfilled }, sentence) => {
    if (unfilled) return [];
    const own = tokens[sentence] ?? [];
    const ownClauses = bySentence.get(sentence) ?? [];
    let shared = 0;
    for (const word of telling[sentence] ?? []) {
      const tellers = told.get(word) ?? 0;
      if (tellers > (section === 'Learning' ? 0 : 1)) shared += 1;
    }
    const last = story.sentences[sentence + 1]?.sectionIndex !== sectionIndex;
    const features = featuresOf(own, ownClauses, { section, shared, last });
    return [{ sentence, tokens: own, clauses: ownClauses, features, answers: judge(features) }];
  });
}

/** In how many sentences outside Learning each telling word stands: no lesson is tied to a story by another lesson. */
function tellersOf(story: Story, telling: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const [index, words] of telling.entries()) {
    const section = story.sentences[index]?.section;
    if (section === 'Learning' || section === 'Follow-ups') continue;
    for (const word of words) told.set(word, (told.get(word) ?? 0) + 1);
  }
  return told;
}
