import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';
import { renderStory } from '../../src/notes/renderStory';

/** Neighbors of the shapes in test/cases/import, found by trying them. */

const SECTIONS =
  '## Situation\n\nIt failed.\n\n## Task\n\nMine.\n\n## Action\n\nI fixed it.\n\n## Result\n\nFive to zero.\n';
const found = (notes: string) => {
  const { stories, leftOut } = importNotes(notes, PRINCIPLE_NAMES);
  return { texts: stories.map(renderStory), leftOut };
};

test.each([
  ['letters in braces', '# Lamp\n{S} It failed.\n{T} Mine.\n{A} I fixed it.\n{R} Five to zero.\n'],
  ['letters in angle brackets', '# Lamp\n<S> It failed.\n<T> Mine.\n<A> I fixed it.\n<R> Five to zero.\n'],
  ['arrows in one line', '# Lamp\nSituation → It failed. Task → Mine. Action → I fixed it. Result → Five to zero.\n'],
  [
    'a heading that only says what follows',
    '# Lamp\n## My STAR response:\nS: It failed.\nT: Mine.\nA: I fixed it.\nR: Five to zero.\n',
  ],
  ['another', '# Lamp\n## Final STAR version\nS: It failed.\nT: Mine.\nA: I fixed it.\nR: Five to zero.\n'],
])('%s', (_, notes) => {
  expect(found(notes)).toEqual({ texts: [`---\ntitle: Lamp\n---\n\n${SECTIONS}`], leftOut: [] });
});

describe('Org mode', () => {
  test('keeps the tags of a headline, and what its drawers hold, out of what is told', () => {
    const notes =
      '* Lamp :night:work:\n:PROPERTIES:\n:ID: 4\n:END:\n** DONE Situation\nIt failed.\n** Task\nMine.\n** Action\nI fixed it.\n** Result\nFive to zero.\n';
    const [text = ''] = found(notes).texts;
    expect(text).toContain('title: Lamp\n');
    expect(text).toContain('Tags: #night #work');
    expect(text).toContain('<!-- PROPERTIES :ID: 4 -->');
    const told = SECTIONS.replace('## Situation', '## Situation (DONE)');
    for (const section of told.split(/(?=^## )/m)) expect(text).toContain(section.trim());
  });
  test('a drawer that never ends stays as it is', () => {
    const notes = '* Lamp\n** Situation\n:PROPERTIES:\nIt failed.\n** Action\nI fixed it.\n** Result\nZero.\n';
    expect(found(notes).texts[0]).toContain('## Situation\n\n:PROPERTIES:\nIt failed.\n');
  });
});

test('a question and its answer, both in bold', () => {
  const { texts, leftOut } = found(
    '**Question 4:** Tell me about a fix.\n**Answer:** The lamp failed each night. I logged the voltage and moved the fuse. As a result outages fell from five to zero.\n',
  );
  expect(leftOut).toEqual([]);
  expect(texts[0]).toContain('question: Tell me about a fix.\n');
  expect(texts[0]).toContain('## Action\n\nI logged the voltage and moved the fuse.\n');
});
