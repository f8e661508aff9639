import { keptWith, type SentenceReading } from '../../language/sentence';
import type { SectionName, Story } from '../../story/types';
import { readingsOf, sentencesRead } from '../readings';
import { type Features, featuresOf, surroundings } from './features';
import { type Answers, answersOf, sumsOf } from './judge';
import { tellingWords } from './tellingWords';

/** A sentence of a story as the judge has read it. */
export interface JudgedSentence {
  /** Its index in `Story.sentences`. */
  readonly sentence: number;
  /** Offsets count from the sentence's start. */
  readonly reading: SentenceReading;
  readonly features: Features;
  readonly answers: Answers;
}

/** What the judge makes of a sentence by itself, kept as long as its reading is. */
interface Alone {
  readonly telling: ReadonlySet<string>;
  readonly bySection: Map<SectionName, InSection>;
}

interface InSection {
  readonly features: Features;
  readonly sums: Int32Array;
  /** By what stands around it, of which there are few kinds. */
  readonly answers: Map<string, Answers>;
}

const aloneOf = keptWith(({ tokens }): Alone => ({ telling: tellingWords(tokens), bySection: new Map() }));

/** Every sentence that is read and without an unfilled placeholder, each judged beside the others, in the order of the text. */
export function judgeStory(story: Story): readonly JudgedSentence[] {
  const readings = readingsOf(story);
  const telling = readings.map((reading) => aloneOf(reading).telling);
  const told = tellersOf(story, telling);
  return story.sentences.slice(0, sentencesRead(story)).flatMap(({ section, sectionIndex, unfilled }, sentence) => {
    const reading = readings[sentence];
    if (unfilled || reading === undefined) return [];
    const { bySection } = aloneOf(reading);
    let own = bySection.get(section);
    if (own === undefined) {
      const features = featuresOf(reading, section);
      own = { features, sums: sumsOf(features.hashes), answers: new Map() };
      bySection.set(section, own);
    }
    let shared = 0;
    for (const word of telling[sentence] ?? []) {
      if ((told.get(word) ?? 0) > (isApart(section) ? 0 : 1)) shared += 1;
    }
    const around = surroundings(section, shared, story.sentences[sentence + 1]?.sectionIndex !== sectionIndex);
    const key = around.join();
    let answers = own.answers.get(key);
    if (answers === undefined) {
      const sums = sumsOf(around);
      for (const [at, sum] of own.sums.entries()) sums[at] = (sums[at] ?? 0) + sum;
      answers = answersOf(sums, own.features.hashes.length + around.length);
      own.answers.set(key, answers);
    }
    return [{ sentence, reading, features: own.features, answers }];
  });
}

/** Sections whose words tie no other sentence to the story. */
const isApart = (section: SectionName | undefined): boolean => section === 'Learning' || section === 'Follow-ups';

/** In how many sentences outside Learning each telling word stands: no lesson is tied to a story by another lesson. */
function tellersOf(story: Story, telling: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const [index, words] of telling.entries()) {
    if (isApart(story.sentences[index]?.section)) continue;
    for (const word of words) told.set(word, (told.get(word) ?? 0) + 1);
  }
  return told;
}
