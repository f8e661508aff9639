import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const STORY = readStory(`## Situation

The printer's fitter was lazy and careless. Patients complained. In May 40 bottles came back.

## Task

The head nurse asked me to look into it. The labels belonged to another ward.

## Action

I moved Omar to the night desk. My team reprinted the labels. We sorted the shelf. They fixed the printer. I considered
colour codes, and chose numbers because they are safer. I tested the labels on two wards before I rolled them out. I
escalated the printer to the supplier and they took it from there.

## Result

Returns fell from 40 to 6 in three months. The nurses were happy. Three other clinics adopted the labels.

## Learning

Nobody owned the labels, because two budgets paid for them.

## Follow-ups

### Why you?

Communication is very important.
`);
const { absences, ...FOUND } = readEvidence(STORY);
const KINDS = Object.keys(FOUND) as (keyof typeof FOUND)[];

describe('the evidence of a story', () => {
  test('has every kind that is told', () => {
    expect(KINDS.filter((kind) => FOUND[kind].length === 0)).toEqual([]);
  });

  test('is in the order of the text', () => {
    for (const kind of KINDS) {
      const starts = FOUND[kind].map(({ range }) => range.start);
      expect(starts, kind).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test('stands inside its sentences', () => {
    for (const kind of KINDS) {
      for (const { range, sentence } of FOUND[kind]) {
        const around = STORY.sentences[sentence]?.range;
        expect(range.start, kind).toBeGreaterThanOrEqual(around?.start ?? Number.NaN);
        expect(range.end, kind).toBeLessThanOrEqual(around?.end ?? Number.NaN);
        expect(range.end, kind).toBeGreaterThan(range.start);
      }
    }
  });

  test('knows what is told, so that it is not absent', () => {
    expect(absences).toMatchObject({ boundary: 'none', measure: 'none', effect: 'none' });
  });

  test('holds platitudes under Follow-ups alone', () => {
    expect(FOUND.platitudes.map(({ range }) => STORY.text.slice(range.start, range.end))).toEqual([
      expect.stringContaining('Communication is very important'),
    ]);
    const learning = readStory('## Learning\n\nCommunication is very important.\n');
    expect(readEvidence(learning).platitudes).toEqual([]);
  });
});

test.each(['', '## Action\n\n## Result\n', '## Action\n\n[what you did]\n'])('there is none in %j', (text) => {
  const { absences: _, ...found } = readEvidence(readStory(text));
  expect(Object.values(found).flat()).toEqual([]);
});
