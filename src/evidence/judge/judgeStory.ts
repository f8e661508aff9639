import { keptWith, type SentenceReading } from '../../language/sentence';
import type { SectionName, Story } from '../../story/types';
import { readingsOf, sentencesRead } from '../readings';
import { type Features, featuresOf, surroundings } from './features';
import { type Answers, answersOf, type Sums, sumsOf } from './judge';
import { sharedWords } from './sharedWords';
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
  readonly sums: readonly Sums[];
  /** By what stands around it, of which there are few kinds. */
  readonly answers: Map<string, Answers>;
}

const aloneOf = keptWith(({ tokens }): Alone => ({ telling: tellingWords(tokens), bySection: new Map() }));

/** Every sentence that is read and without an unfilled placeholder, each judged beside the others, in the order of the text. */
export function judgeStory(story: Story): readonly JudgedSentence[] {
  const readings = readingsOf(story);
  const shared = sharedWords(
    readings.map((reading, sentence) => ({
      section: story.sentences[sentence]?.section,
      telling: aloneOf(reading).telling,
    })),
  );
  return story.sentences.slice(0, sentencesRead(story)).flatMap(({ section, sectionIndex, unfilled }, sentence) => {
    const reading = readings[sentence];
    if (unfilled || reading === undefined) return [];
    const { bySection } = aloneOf(reading);
    let own = bySection.get(section);
    if (own === undefined) {
      const features = featuresOf(reading, section);
      own = { features, sums: sumsOf(features), answers: new Map() };
      bySection.set(section, own);
    }
    const around = surroundings(
      section,
      shared[sentence] ?? 0,
      story.sentences[sentence + 1]?.sectionIndex !== sectionIndex,
    );
    const key = around.join();
    let answers = own.answers.get(key);
    if (answers === undefined) {
      answers = answersOf(own.sums, around);
      own.answers.set(key, answers);
    }
    return [{ sentence, reading, features: own.features, answers }];
  });
}
