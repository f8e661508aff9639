import { expect, test } from 'vitest';
import { actionRange, actionsOf, sectionOf } from '../../src/evidence/actions';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const story = readStory(
  '## Situation\n\nI broke it.\n\n## Action\n\nWe met. I drew it and glued it. I said that we cut it. I did not paint it. When we rang, I left.\n',
);
const { candidate, group } = actionsOf(story, readEvidence(story));
const words = (clauses: typeof candidate) =>
  clauses.map((clause) => {
    const { start, end } = actionRange(clause);
    return story.text.slice(start, end);
  });

test('the actions of the Action section, by whoever does them', () => {
  expect(words(candidate)).toEqual(['drew it', 'glued it', 'said', 'left']);
  expect(words(group)).toEqual(['met']);
});

test('the section of a sentence', () => {
  expect([0, 1, 99].map((sentence) => sectionOf(story, sentence))).toEqual(['Situation', 'Action', undefined]);
});
