import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';
import { expectMost, taught } from './judge/taught';

const boundariesIn = (task: string, heading = 'Task') => {
  const story = readStory(`## ${heading}\n\n${task}\n`);
  return readEvidence(story).boundaries.map(({ range, kind }) => ({
    words: story.text.slice(range.start, range.end),
    kind,
  }));
};

/** What the catalogue of the checks promises under `missing-scope-boundary`; the judge's own lists are in taught.test.ts. */
describe('a boundary', () => {
  test.each([
    ['whose system it was', 'The ledger belonged to Treasury.'],
    ['that it was not assigned', 'The task was not assigned to me.'],
    ['that no ticket existed', 'There was no ticket for it.'],
    ['that nobody asked', 'Nobody had asked me to do it.'],
    ['that they were the only owner', 'I was the only owner of the importer.'],
    ['what exactly was theirs', 'My part was the importer, the rest stayed with the vendor.'],
  ])('says %s: “%s”', (_what, task) => {
    expect(boundariesIn(task)).toHaveLength(1);
  });

  test.each([
    ['not-mine', 'others'],
    ['sole-owner', 'mine'],
    ['part', 'part'],
    ['unassigned', 'unasked'],
  ] as const)('is of the kind %s in most of what the judge was taught to be %s alone', (kind, question) => {
    const kinds = ['others', 'mine', 'part', 'unasked'] as const;
    expectMost(
      taught(question, true).filter(
        ({ answers, section }) =>
          ['Situation', 'Task'].includes(section) && kinds.filter((one) => answers[one]).length === 1,
      ),
      ({ text, section }) => boundariesIn(text, section).some((boundary) => boundary.kind === kind),
      ({ text }) => text,
    );
  });

  test.each(['I needed to cut tickets.', 'My task was to migrate the database to the cloud.'])(
    'is no proof where only a goal is told: %s',
    (task) => {
      const { boundaries } = readEvidence(readStory(`## Task\n\n${task}\n`));
      expect(boundaries.filter(({ strength }) => strength === 'proof')).toEqual([]);
    },
  );

  test('stands at the clause that tells it', () => {
    const [boundary] = boundariesIn('I wanted it gone by Friday, although the ledger belonged to Treasury.');
    expect(boundary?.words).toContain('the ledger belonged to Treasury');
    expect(boundary?.words).not.toContain('Friday');
  });

  test('is not read from a sentence with an unfilled placeholder', () => {
    expect(boundariesIn('Nobody asked me to [what it was].')).toEqual([]);
  });

  test('is read in Situation, Task and Action alone', () => {
    const words = 'The ledger belonged to Treasury.';
    expect(
      ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Notes'].map((name) => boundariesIn(words, name).length),
    ).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test('is found with a typographic apostrophe and with none', () => {
    expect(boundariesIn('It wasn’t my team’s job.')).toHaveLength(1);
    expect(boundariesIn('it wasnt my teams job')).toHaveLength(1);
  });
});
