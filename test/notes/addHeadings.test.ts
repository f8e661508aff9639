import { describe, expect, it } from 'vitest';
import { addHeadings } from '../../src/notes/addHeadings';
import { readStory } from '../../src/story/readStory';

const DUMP = `Our checkout was slow on phones and people gave up at the address step. It had been like that since spring.
Nobody owned the step, there was no ticket for it and it was not my team's code.

I measured every call on the page. I found that the map was loaded twice, removed one copy and wrote a test.
Then I showed the figures to the web team and sent them a pull request.

As a result the page loaded in 1.2 s instead of 4 s and orders on phones rose by 6% within a month.
I learned that a step between two teams has no owner until somebody measures it.`;

describe('a dump of text', () => {
  it('gets its headings where the evidence changes', () => {
    const text = addHeadings(DUMP) ?? '';
    expect([...text.matchAll(/^## (\w+)$/gm)].map(([, name]) => name)).toEqual([
      'Situation',
      'Task',
      'Action',
      'Result',
      'Learning',
    ]);
    const story = readStory(text);
    expect(story.sections.map(({ sentences }) => sentences.length)).toEqual([2, 1, 3, 1, 1]);
  });

  it('keeps every word, in order', () => {
    for (const dump of [
      DUMP,
      `---\ntitle: x\n---\n\n${DUMP}`,
      DUMP.replaceAll('\n', '\r\n'),
      '- It broke.\n- I fixed it.\n- 3% saved.',
    ]) {
      const words = (text: string) =>
        text
          .replace(/^## \w+$/gm, '')
          .split(/\s+/)
          .filter((word) => word !== '');
      expect(words(addHeadings(dump) ?? '')).toEqual(words(dump));
    }
  });

  it.each([['## Task\nMine.'], [''], ['\n\n'], ['```\ncode\n```']])('is none: %j', (text) => {
    expect(addHeadings(text)).toBeUndefined();
  });
});
