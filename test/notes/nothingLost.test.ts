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
    '## Situation and @',
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
  ...[
    '(S) @',
    '[T] @',
    'A) @',
    'R. @',
    'S/ @',
    'A-@',
    'Result> @',
    '(Action) @',
    'Task\t@',
    '🎯 Task: @',
    '🎯 Task Word@',
    'Situation... @',
    '**Result**... @',
    'Action, Word@',
    'Result,',
    '> Tell me about @?',
    '1️⃣ Action: @',
  ],
  ...[
    'A:',
    '**A:**',
    'Answer:',
    'A: (S) @. (T) @. (A) @. (R) @.',
    'A: S: @.',
    '**A:** **Situation:** @. **Action:** @.',
  ],
  ...['@: (S) @. (A) @. (R) @.', '- Word@: S: @. A: @. R: @.', '1. Word @: Situation: @. Result: @.', 'Word@ – S: @'],
  ...['(S) @. (T) @. (A) @. (R) @.', 'S: @. T: @. A: @. R: @.', 'Situation: @. Task: @. Action: @. Result: @.'],
  ...[
    '# Notes',
    '# Questions',
    '## Results',
    '## Challenge: @',
    '## Question',
    '## STAR Answer',
    '**Answer**',
    '## My Answer (@ @)',
    '**Story 2 (@)**',
    '# @#@',
  ],
  ...[
    '## Tell me about @?',
    'Q: Tell me about @?',
    '@ was late for three weeks and nobody had told our oldest customer @ why.',
    'A: @ failed. I fixed @ and then I moved it. As a result @ fell by 5%.',
  ],
  ...['I fixed @ and then I wrote a test for it. As a result it fell from 5 to 0.', '- I moved @ to the left'],
  ...[
    '<p>@',
    '</p>',
    '<b>Action:</b> @',
    '<br>@',
    '<td>@',
    '</td>',
    '<tr>',
    '<table>',
    '</table>',
    '<ul><li>@</li></ul>',
  ],
  ...[
    '<details><summary>Result</summary>',
    '</details>',
    '<h2>@</h2>',
    '<string> @ &amp; @',
    '<a href="https://@">@</a>',
  ],
  ...[
    '> [!info] Situation',
    '> [!tip] @',
    '> [!action]',
    '> > [!note] Result',
    '> > [!star] @',
    '> > @',
    '> @',
    ': @',
    '* @',
    '** Action',
    '** @',
    '#+TITLE: @',
    '#+begin_src @',
  ],
  ...[
    '## @ – Situation',
    '## @ – Result',
    '## Ownership: Action',
    '## Draft: Action',
    '**@ @ – Task**',
    '### @: Result: @',
  ],
  ...[
    '•\t@',
    'o\t@',
    '\uF0B7 @',
    'a.\t@',
    '1.\t@',
    '\t•\tAction: @',
    '@\v@',
    '- @',
    '    - Situation: @',
    '    - Result: @',
  ],
  ...[
    'Title\tSituation\tAction\tResult',
    '@\t@\t@\t@',
    'Action\t@\t@',
    'S: @\tT: @\tA: @\tR: @',
    '| S: @ | T: @ | A: @ | R: @ |',
    '| Situation (@) | Action: @ | Result |',
    'Part | @',
    '--|--',
    '| Action | @',
    '\t@\t@',
    '@\t"@',
    '@"\t@',
    'Result\t"@ ""@"" @"',
  ],
  ...['| | @ | @ |', '| Part | @ | Comments |', '<aside>', '</aside>'],
  // Whatever joins words to a name, in headings, bold lines and labels.
  ...['. ', '; ', ' · ', ' » ', ' › ', ' • ', ' → ', '→', '… ', '：', ':: ', ' => ', ' | ', ', ', ' AND '].flatMap(
    (joint) => [
      `## Action${joint}@ @`,
      `Result${joint}@`,
      `## @ @${joint}Action`,
      `**Task${joint}@**`,
      `@${joint}Result`,
    ],
  ),
  ...['[@]', '<!-- @: @ -->', '[^@]', '(@) [@]', '~~@~~', '#@', '@@', 'https://@.example/@', '![@](@.png)'].flatMap(
    (beside) => [
      `## Action ${beside}`,
      `## ${beside} Result`,
      `**Situation ${beside}**`,
      `Task ${beside}: @`,
      `Learning ${beside}`,
    ],
  ),
  ...[
    '[Action](https://@)',
    '# [@](https://@.example/@)',
    '**The [@](https://@.example)**',
    '[@ @](https://@.example)',
    '# [Ownership](https://@.example)',
    '## [Action: @](https://@)',
    '## <mark>Result: @</mark>',
    '🔥 Task: @ 🔥 Action: @',
    'S-@. T-@. A-@. R-@.',
  ],
  ...['*Situation:* @. *Action:* @. *Result:* @.', '(S) @.<br>(A) @.<br>(R) @.', '==Action==: @'],
  ...['* TODO @', '** DONE Action', '** NEXT @ :@:', '*** WAITING Result: @', '* @ :@:@:', '- Situation :: @'],
  ...[
    '> [!todo]- @',
    '> [!done] Result (@)',
    '| Situation: @ | Action: @ | Result: @ |',
    '|---|---|---|',
    '| @ | @ | @ |',
  ],
  ...[
    'Q1: Ownership',
    'Q2: @',
    'Q3: Customer Obsession',
    '@[^1]: @',
    '[^1]: @',
    'A — Draft action: @',
    '## Action - WIP',
  ],
  ...['**Situation** https://@:8080/@', 'Action 10:30 @', '**Result** 3:1 @', 'Task (0:30): @'],
  ...[
    '**Word@.** S: @. T: @. A: @. R: @.',
    '• Situation: @. • Task: @. • Action (@): @. • Result: @.',
    '1. S: @. 2. T: @. 3. A: @. 4. R: @.',
    'S: @ | T: @ / A: @ • R: @',
    '**S**ituation: @. **T**ask: @. **A**ction: @. **R**esult: @.',
    'Situation 🎯: @',
    '**Action** 🎯 - @',
    '**Result** (@): @',
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
      const told = stories.flatMap(({ sections }) => sections.map((section) => section.text)).join('\n');
      const words = told.match(/word\d+n\d+x/g) ?? [];
      expect(new Set(words).size, 'no word is told twice').toBe(words.length);
    }),
    { numRuns: 4000, seed: 20 },
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

test.each([
  ['Situation|the move|Result\nWe moved.\n', 'Situation/Result (the move)'],
  ['## Situation / Task (30 s)\nWe moved.\n', 'Situation/Task (30 s)'],
  ['## Situation/Task and the stakes\nWe moved.\n', 'Situation/Task (the stakes)'],
  ['## Action & Result, briefly\nWe moved.\n', 'Action/Result (briefly)'],
  ['| Situation (now) | Action: the move | Result |\n---\nWe moved.\n', 'Situation/Result (Action: the move, now)'],
])('a heading for two sections keeps the words that name none: %j', (notes, heading) => {
  const { stories, leftOut } = importNotes(notes, PRINCIPLE_NAMES);
  expect(leftOut).toEqual([]);
  expect(stories.map(renderStory)).toEqual([`---\ntitle: Story 1\n---\n\n## ${heading}\n\nWe moved.\n`]);
});

test('the head of a column without a cell is kept, and is no title', () => {
  const table = '| Title | Situation | Mood | Result |\n|---|---|---|---|\n| The key | Lost. | | Found. |\n';
  const { stories, leftOut } = importNotes(table, PRINCIPLE_NAMES);
  expect(leftOut).toEqual([]);
  expect(stories.map(renderStory)).toEqual([
    '---\ntitle: The key\n---\n\n## Situation\n\nLost.\n\n## Result\n\nFound.\n\n## Notes\n\nMood:\n',
  ]);
});
