import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../src/notes/exportMarkdown';
import { spokenScript } from '../../src/notes/spokenScript';
import { readStory } from '../../src/story/readStory';

const STORY = readStory(`---
title: The late job
principles: [Ownership]
question: Why?
---

## Action
<!-- star-disable-next-line we-in-action -->
**We** ran \`make\` and said "go".

- Then I [slept](http://x).

## Situation
It was late.

## Follow-ups
### Why?
Because.

## Notes
Secret.
`);

describe('the spoken script', () => {
  it('holds the words that are said, in the order they are told', () => {
    expect(spokenScript(STORY)).toBe('It was late.\n\nWe ran make and said "go".\nThen I slept.');
  });
});

describe('the exported Markdown', () => {
  it('leaves out comments of ours, front matter and notes', () => {
    const text = exportMarkdown(STORY);
    expect(text).toMatch(/^# The late job\n\nOwnership\n\n\*Why\?\*\n\n## Action\n\n\*\*We\*\* ran/);
    expect(text).toContain('### Why?');
    expect(text).not.toMatch(/star-disable|Secret|---/);
  });

  it('keeps a title and words that stand above the sections', () => {
    const text = exportMarkdown(readStory('\uFEFF# The key\r\n\r\nTold twice.\r\n\r\n## Situation\r\n\r\nLost.\r\n'));
    expect(text).toBe('# The key\n\nTold twice.\n\n## Situation\n\nLost.\n');
  });
});
