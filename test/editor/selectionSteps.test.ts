import { describe, expect, test } from 'vitest';
import { selectionSteps } from '../../src/editor/selectionSteps';
import { readStory } from '../../src/story/readStory';

/** What a selection takes in, step by step, from the mark `|`. */
function grow(marked: string): readonly string[] {
  const text = marked.replace('|', '');
  return selectionSteps(readStory(text), marked.indexOf('|')).map(({ start, end }) => text.slice(start, end));
}

describe('a selection grows', () => {
  test('from sentence to paragraph to section to story', () => {
    const story =
      '## Situation\n\nIt broke.\n\n## Action\n\nI read| it. I mended it.\n\nI left.\n\n## Result\n\nIt works.\n';
    expect(grow(story)).toEqual([
      'I read it.',
      'I read it. I mended it.',
      'I read it. I mended it.\n\nI left.',
      '## Action\n\nI read it. I mended it.\n\nI left.',
      story.replace('|', '').trim(),
    ]);
  });
  test('through the item of a list', () => {
    expect(grow('## Action\n\n- I read| it. It was long.\n- I left.\n').slice(0, 2)).toEqual([
      'I read it.',
      'I read it. It was long.',
    ]);
  });
  test('through an answer and its question', () => {
    expect(grow('## Follow-ups\n\n### Why you?\n\nNobody| saw it.\n\n### And then?\n\nI left.\n').slice(0, 3)).toEqual([
      'Nobody saw it.',
      '### Why you?\n\nNobody saw it.',
      '### Why you?\n\nNobody saw it.\n\n### And then?\n\nI left.',
    ]);
  });
  test('in the front matter from a principle to its key to all of it', () => {
    const story = '---\ntitle: A\nprinciples: [Dive Deep, Owner|ship]\n---\n\n## Situation\n\nIt broke.\n';
    expect(grow(story).slice(0, 4)).toEqual([
      'Ownership',
      '[Dive Deep, Ownership]',
      'principles: [Dive Deep, Ownership]',
      '---\ntitle: A\nprinciples: [Dive Deep, Ownership]\n---',
    ]);
  });
  test('on a heading from its section', () => {
    expect(grow('## Sit|uation\n\nIt broke.\n\n## Task\n\nMine.\n')[0]).toBe('## Situation\n\nIt broke.');
  });
});

test('each step holds the one before, wherever the cursor is', () => {
  const text = '---\ntitle: A\n---\n\nBefore.\n\n## Situation\n\n- One. Two.\n\n  Three.\n\n## Notes\n\nx\n\n## Task\n';
  const story = readStory(text);
  for (let offset = 0; offset <= text.length; offset += 1) {
    const steps = selectionSteps(story, offset);
    for (const [index, step] of steps.entries()) {
      const inner = steps[index - 1] ?? { start: offset, end: offset };
      expect(step.start <= inner.start && inner.end <= step.end, `${offset}`).toBe(true);
    }
  }
});
