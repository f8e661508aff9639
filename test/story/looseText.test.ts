import { describe, expect, test } from 'vitest';
import { isLoose } from '../../src/story/looseText';
import { readStory, readWholeText } from '../../src/story/readStory';

/** Each sentence with the section it's read in, "-" where that only stands in for a heading. */
const read = (text: string) => {
  const { sections, sentences } = readWholeText(text);
  return sentences.map(({ range, sectionIndex }) => {
    const section = sections[sectionIndex];
    const name = section === undefined || isLoose(section) ? '-' : section.names.join('/');
    return `${name}: ${text.slice(range.start, range.end)}`;
  });
};

describe('the whole of a text', () => {
  test('is its sections where nothing stands outside them', () => {
    const text = '---\ntitle: The lamp\n---\n\n# The lamp\n\n## Situation\n\nIt failed.\n\n## Notes\n\nAsk Bo.\n';
    expect(readWholeText(text)).toEqual(readStory(text));
  });

  test('is what stands above, between and below them, in its order', () => {
    expect(
      read('It began.\n\n## Action\n\nI fixed it.\n\n## Odds and ends\n\nIt cost $4.\n\n## Result\n\nIt held.\n'),
    ).toEqual(['-: It began.', 'Action: I fixed it.', '-: It cost $4.', 'Result: It held.']);
  });

  test.each([
    ['in bold', '**Action:** I fixed it.\n\n**Result:** It held.\n\nIt held for weeks.'],
    ['line by line', 'Action: I fixed it.\nResult: It held.\nIt held for weeks.'],
    ['with returns', 'Action: I fixed it.\r\nResult: It held.\r\nIt held for weeks.'],
    ['as letters of a list', '- A: I fixed it.\n- R: It held.\n- It held for weeks.'],
    ['with dashes', 'Action – I fixed it.\n\nResult – It held.\n\nIt held for weeks.'],
  ])('has labels for headings: %s', (_how, text) => {
    expect(read(text)).toEqual(['Action: I fixed it.', 'Result: It held.', 'Result: It held for weeks.']);
  });

  test('has no label that goes on past a heading, nor one for the words of a sentence', () => {
    expect(read('Result: It held.\n\n# Odds and ends\n\nIt cost $4.')).toEqual(['Result: It held.', '-: It cost $4.']);
    expect(read('It had one\nproblem: the lamp.')).toEqual(['-: It had one\nproblem: the lamp.']);
  });

  test('leaves out what a label says are notes', () => {
    expect(read('Action: I fixed it.\n\nNotes: Ask Bo.')).toEqual(['Action: I fixed it.']);
  });
});
