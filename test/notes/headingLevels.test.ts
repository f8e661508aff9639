import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

/** Each story as its title and its sections. */
const shape = (text: string) =>
  importNotes(text, PRINCIPLE_NAMES).stories.map(({ title, sections }) => [
    title,
    ...sections.map(({ names, text: words }) => `${names}: ${words}`),
  ]);
const LAMP = ['Lamp', 'Situation: It failed.', 'Action: I ran.', 'Result: 3 h.'];

describe('a section named by a label among headings or bold lines', () => {
  test.each([
    ['a label in bold', '**Situation**\nIt failed.\n\n**Action:** I ran.\n\n**Result**\n3 h.\n'],
    ['a bold line with words of its own', '**Situation**\nIt failed.\n\n**Action: I ran.**\n\n**Result**\n3 h.\n'],
    ['an item in bold', '- **Situation**\n  It failed.\n- **Action** I ran.\n- **Result**\n  3 h.\n'],
    ['a plain label below a heading', '## Situation\nIt failed.\n\nAction: I ran.\n\n## Result\n3 h.\n'],
    ['a label of several words', '## Situation\nIt failed.\n\nWhat I did: I ran.\n\n## Result\n3 h.\n'],
    ['a label behind a sentence', '## Situation\nIt failed. **Action:** I ran.\n\n## Result\n3 h.\n'],
    ['the last one', '## Situation\nIt failed.\n\n## Action\nI ran.\n\nResult: 3 h.\n'],
    ['a callout', '> [!info] Situation\n> It failed.\n\n> [!tip] Action: I ran.\n\n> [!info] Result\n> 3 h.\n'],
  ])('%s', (_, text) => {
    expect(shape(`# Lamp\n\n${text}`)).toEqual([LAMP]);
  });

  test('so in each of several stories', () => {
    const told = (action: string) =>
      `## Situation\nIt failed.\n\n${action}\n\n## Result\n3 h.\n\n## Learning\nTest first.\n`;
    expect(shape(told('Action: I ran.') + told('**Action:** I ran.')).map((story) => story.length)).toEqual([5, 5]);
  });

  test.each([
    ['whose turn is over', '## Situation\na\n## Action\nb\nTask: write the script.\n## Result\nc\n', 'Action'],
    ['whose turn has not come', '## Situation\na\nResult: 500 errors.\n## Task\nb\n## Action\nc\n', 'Situation'],
    ['that is there already', '## Situation\na\n## Action\nb\nResult: 3 h.\n## Result\nc\n', 'Action'],
    ['that may be a word of its own', '## Situation\na\nJob: barista\n## Action\nb\n## Result\nc\n', 'Situation'],
    ['inside a sentence', '## Situation\nThe **task: sort** was mine.\n## Action\nb\n## Result\nc\n', 'Situation'],
    ['of one letter', '## Situation\na\nA: buy\nB: build\n## Task\nb\n## Result\nc\n', 'Situation'],
  ])('but no label %s', (_, text, name) => {
    const inside = text.split('\n').find((line) => /\w:\s/.test(line));
    expect(shape(text)[0]).toHaveLength(4);
    expect(shape(text)[0]?.find((section) => section.startsWith(name))).toContain(inside);
  });
});

describe('stories called like sections', () => {
  const body = (sign: string, names: readonly string[]) =>
    names.map((name) => (sign === '**' ? `**${name}**\nWords.\n` : `${sign} ${name}\nWords.\n`)).join('');
  const FOUR = ['Situation', 'Task', 'Action', 'Result'];
  const THREE = ['Situation', 'Action', 'Result'];

  test.each([
    ['two with four sections', '##', ['Growth', 'Impact'], '###', FOUR],
    ['two over bold lines', '##', ['Growth', 'Impact'], '**', FOUR],
    ['three with four sections', '#', ['Challenges', 'Growth', 'Results'], '##', FOUR],
    ['three with three sections', '#', ['Challenges', 'Growth', 'Results'], '##', THREE],
    ['four, one for each section', '#', ['Context', 'Goals', 'Approach', 'Impact'], '###', FOUR],
  ])('%s', (_, sign, titles, deeper, names) => {
    const text = titles.map((title) => `${sign} ${title}\n${body(deeper, names)}\n`).join('');
    expect(shape(text)).toEqual(titles.map((title) => [title, ...names.map((name) => `${name}: Words.`)]));
  });

  test('words below such a title are no section', () => {
    const [story] = importNotes(`# Growth\n\nTold twice.\n\n${body('##', FOUR)}`, PRINCIPLE_NAMES).stories;
    expect([story?.title, story?.preface, story?.sections.length]).toEqual(['Growth', 'Told twice.', 4]);
  });

  test('while a section keeps the headings inside it', () => {
    const text = `## Situation\na\n## Action\n${body('###', THREE)}## Result\nc\n`;
    expect(shape(text)).toEqual([['Story 1', 'Situation: a', `Action: ${body('###', THREE).trim()}`, 'Result: c']]);
    const parts = `## Situation\n${body('###', ['Background', 'Scenario'])}## Action\n${body('###', ['Plan', 'Fix'])}`;
    expect(shape(parts)[0]).toHaveLength(3);
  });
});

describe('chapters called like sections that stand no higher than the titles below them', () => {
  const told = 'S: It failed.\nT: Mine.\nA: I ran.\nR: 3 h.\n\n';
  const read = ['Situation: It failed.', 'Task: Mine.', 'Action: I ran.', 'Result: 3 h.'];

  test.each(['Challenges', 'Notes', 'Questions', 'Growth', 'Results', 'Learnings'])('%s', (chapter) => {
    for (const [above, title] of [
      ['**@**', '**@**'],
      ['**@:**', '**@**'],
      ['@', '**@**'],
      ['@:', '# @'],
      ['# @', '# @'],
      ['**@**', '## @'],
    ] as const) {
      const [lamp, tap] = ['The lamp', 'The tap'].map((name) => `${title.replace('@', name)}\n\n${told}`);
      const stories = [
        ['The lamp', ...read],
        ['The tap', ...read],
      ];
      expect(shape(`${above.replace('@', chapter)}\n\n${lamp}${tap}`)).toEqual(stories);
      expect(importNotes(`${above.replace('@', chapter)}\n\n${lamp}${tap}`, PRINCIPLE_NAMES).leftOut).toEqual([
        chapter,
      ]);
    }
  });

  test('so each of several, and over another chapter', () => {
    const notes = `**Challenges**\n\n**The lamp**\n\n${told}**Growth**\n\n**2024**\n\n**The tap**\n\n${told}`;
    expect(shape(notes)).toEqual([
      ['The lamp', ...read],
      ['The tap', ...read],
    ]);
  });

  test.each([
    ['whose words stand below a bold line', '**Situation**\n\n**At night**\n\nIt failed.\n\n**Action**\n\nI ran.\n'],
    ['with words of its own', '**Situation**\n\nIt failed.\n\n**Action**\n\nI ran.\n\n**The tap**\n\nIt dripped.\n'],
  ])('but a section %s stays one', (_, notes) => {
    expect(shape(notes)[0]?.map((section) => section.split(':')[0])).toEqual(['Story 1', 'Situation', 'Action']);
  });
});
