import { carriesOn } from '../../src/evidence/carrying';
import { type Features, featuresOf, surroundings } from '../../src/evidence/judge/features';
import { sharedWords } from '../../src/evidence/judge/sharedWords';
import { tellingWords } from '../../src/evidence/judge/tellingWords';
import { readingsOf } from '../../src/evidence/readings';
import type { SentenceReading } from '../../src/language/sentence';
import { readStory } from '../../src/story/readStory';
import type { Example, ExampleStory } from './examples';

/** The tokens and clauses of one labelled line. */
type Words = Pick<SentenceReading, 'tokens' | 'clauses'>;

/** An example with its features. */
export interface Judged extends Example {
  /** All that it is trained on: its own features, and what stands around it. */
  readonly hashes: readonly number[];
  readonly features: Features;
  readonly around: readonly number[];
  readonly reading: Words;
}

/** A sentence by itself: nothing is known of what stands around it. */
export function readAlone(example: Example): Judged {
  const reading = readingOf(example);
  const features = featuresOf(reading, example.section);
  return { ...example, reading, features, around: [], hashes: features.hashes };
}

/** The sentences of a story, each beside the others. */
export function readTogether({ sentences }: ExampleStory): readonly Judged[] {
  const readings = sentences.map(readingOf);
  const shared = sharedWords(
    readings.map(({ tokens }, index) => ({ section: sentences[index]?.section, telling: tellingWords(tokens) })),
  );
  return sentences.map((labelled, index) => {
    const reading = readings[index] ?? readingOf(labelled);
    const example = taught(labelled, reading, readings.slice(index + 1));
    const around = surroundings(example.section, shared[index] ?? 0, sentences[index + 1]?.section !== example.section);
    const features = featuresOf(reading, example.section);
    return { ...example, reading, features, around, hashes: [...features.hashes, ...around] };
  });
}

/**
 * What is passed on and then carried through is no finding, and so labelled "no"; but what it says is the same as where it's
 * left there. Nothing is taught by it: `readHandOffs` reads what follows.
 */
function taught(example: Example, reading: Words, after: readonly Words[]): Example {
  const { handedOff, ...answers } = example.answers;
  const carried = handedOff === false && example.section === 'Action' && !carriesOn(reading) && after.some(isCarrying);
  return carried ? { ...example, answers } : example;
}

const isCarrying = (words: Words): boolean => carriesOn(words);

/** What is labelled as one may be read as two sentences: then it is read as one all the same. */
function readingOf({ section, text }: Example): Words {
  // Read as a story's only sentence, so that quotations and code are masked as they are there.
  const story = readStory(`## ${section}\n\n${text}\n`);
  const [first, ...others] = readingsOf(story);
  if (first === undefined || others.length === 0) return first ?? { tokens: [], clauses: [] };
  const all = [first, ...others];
  return { tokens: all.flatMap(({ tokens }) => tokens), clauses: all.flatMap(({ clauses }) => clauses) };
}
