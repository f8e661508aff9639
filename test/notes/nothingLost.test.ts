import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';
import { renderStory } from '../../src/notes/renderStory';
import { readStory } from '../../src/story/readStory';

/** Lines as they stand in notes, "@" for a word that occurs once in the whole text. */
const LINES = [
  ...[
    '# @ @',
    '## @',
    '### @: @',
    '## Ownership',
    '## Ownership: @',
    '### Situation',
    '### Action: @',
    '## Result (@)',
  ],
  ...['**@ @**', '**Situation**', '**Action:** @ @.', '*Task*: @', '**R**esult: @', '- **Situation**', '- **S**: @'],
  ...[
    'S: @',
    'T - @',
    'A: @ @',
    'R – @',
    'Situation',
    'RESULT',
    'Learning: @',
    'Follow-ups:',
    'Notes: @',
    'Context: @',
  ],
  ...['@ @ @.', '- @', '  - @', '1. @', '> @', '> **Action:** @', 'Q: @?', 'A: @', 'Tell me about @', 'Level: @', '@?'],
  ...[
    '',
    '',
    '',
    '---',
    '***',
    '```',
    '<!-- @ -->',
    '| S | @ |',
    '| A | @ | @ |',
    '| --- | --- |',
    '| Question | Action | Result |',
  ],
  ...['LP: @', 'Principles: Ownership, @', 'Title: @', '**Situation:** @ **Task:** @ **Action:** @', 'Level: L5'],
];

const notes = fc
  .array(fc.constantFrom(...LINES), { maxLength: 30 })
  .map((lines) =>
    lines.map((line, at) => line.split('@').reduce((text, part, nth) => `${text}word${at}n${nth}x${part}`)),
  )
  .map((lines) => lines.join('\n'));

test('every word of any notes is in a story or named as left out', () => {
  fc.assert(
    fc.property(notes, (text) => {
      const { stories, leftOut } = importNotes(text, PRINCIPLE_NAMES);
      const kept = [...stories.map(renderStory), ...leftOut].join('\n');
      for (const [word] of text.matchAll(/word\d+n\d+x/g)) if (!kept.includes(word)) throw new Error(`${word} is lost`);
    }),
    { numRuns: 1500, seed: 20 },
  );
});

test('what is written is a story whose front matter reads as it was found', () => {
  fc.assert(
    fc.property(notes, (text) => {
      for (const story of importNotes(text, PRINCIPLE_NAMES).stories) {
        const { frontMatter } = readStory(renderStory(story));
        expect(frontMatter.errors).toEqual([]);
        expect(frontMatter.title?.value).toBe(story.title);
        expect(frontMatter.question?.value).toBe(story.question);
      }
    }),
    { numRuns: 500, seed: 21 },
  );
});
