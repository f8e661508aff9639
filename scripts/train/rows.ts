import { readClauses } from '../../src/evidence/clauses';
import type { Clause } from '../../src/evidence/types';
import { type Features, featuresOf } from '../../src/evidence/judge/features';
import { tellingWords } from '../../src/evidence/judge/tellingWords';
import { tokenize } from '../../src/language/tokens';
import { readStory } from '../../src/story/readStory';
import type { Example, ExampleStory } from './examples';

/** An example with its features. */
export interface Judged extends Example {
  readonly features: Features;
  readonly clauses: readonly Clause[];
}

/** A sentence by itself: nothing is known of what stands around it. */
export function readAlone(example: Example): Judged {
  return withFeatures(example, undefined, undefined);
}

/** The sentences of a story, each beside the others. */
export function readTogether({ sentences }: ExampleStory): readonly Judged[] {
  const told = sentences.map(({ text }) => tellingWords(tokenize(text, 0, text.length)));
  return sentences.map((example, index) => {
    const others = new Set(
      told.flatMap((words, at) => (at === index || sentences[at]?.section === 'Learning' ? [] : [...words])),
    );
    const shared = [...(told[index] ?? [])].filter((word) => others.has(word)).length;
    return withFeatures(example, shared, sentences[index + 1]?.section !== example.section);
  });
}

function withFeatures(example: Example, shared: number | undefined, last: boolean | undefined): Judged {
  // Read as a story's only sentence, so that quotations and code are masked as they are there.
  const story = readStory(`## ${example.section}\n\n${example.text}\n`);
  const tokens = story.sentences.flatMap(({ range }) => tokenize(story.prose, range.start, range.end));
  const clauses = readClauses(story);
  const features = featuresOf(tokens, clauses, { section: example.section, shared, last });
  return { ...example, features, clauses };
}
