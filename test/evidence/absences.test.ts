import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const absencesIn = (text: string) => readEvidence(readStory(text)).absences;

const told = (parts: Partial<Record<'task' | 'action' | 'result' | 'learning', string>>) => {
  const {
    task = 'I needed to cut the jams.',
    action = 'I removed the lock.',
    result = 'Errors fell from 6% to 2%.',
  } = parts;
  return `## Task\n\n${task}\n\n## Action\n\n${action}\n\n## Result\n\n${result}\n\n## Learning\n\n${parts.learning ?? 'The lock had no name.'}\n`;
};

describe('what a story never says', () => {
  test('is surely whose job it was, where only a goal is told', () => {
    expect(absencesIn(told({})).boundary).toBe('sure');
  });

  test('is nothing where one sentence of many says it', () => {
    const task =
      'I needed to cut the jams. The queue belonged to another team and nobody had asked me. I had two weeks.';
    expect(absencesIn(told({ task })).boundary).toBe('none');
    expect(
      absencesIn(told({ action: 'I considered two queues, and took the slower one because it is safer.' })).tradeOff,
    ).toBe('none');
    expect(absencesIn(told({ result: 'Errors fell. Three teams adopted the template.' })).effect).toBe('none');
  });

  test('is judged by its own parts: a boundary in the Result is none', () => {
    expect(absencesIn(told({ result: 'The queue belonged to another team.' })).boundary).toBe('sure');
  });

  test('is nothing that outlived the fix where Action or Learning surely tells it', () => {
    expect(absencesIn(told({ learning: 'Three other teams have adopted the template since.' })).effect).toBe('none');
  });

  test.each([
    ['sure', 'The client was happy and Loading got better.'],
    ['sure', 'It runs on 6 nodes and the runbook has 12 steps.'],
    ['sure', 'It was shown to 40 managers, two of them from abroad.'],
    ['unsure', 'Nobody complained to us.'],
    ['unsure', 'It gave 40 to the shelter.'],
    ['none', 'It gave 40 to the shelter, and 30 in June.'],
    ['none', 'Errors fell from 6% to 2%.'],
    ['none', 'It felt better. Errors fell by 2%.'],
  ])('is %s about figures in “%s”', (sureness, result) => {
    expect(absencesIn(told({ result })).measure).toBe(sureness);
  });

  test('is nothing where the part is absent, empty or not filled in', () => {
    const nothing = { boundary: 'none', measure: 'none', effect: 'none', tradeOff: 'none' };
    expect(absencesIn('')).toEqual(nothing);
    expect(absencesIn('## Task\n\n## Action\n\n## Result\n')).toEqual(nothing);
    expect(
      absencesIn('## Task\n\n[whose it was]\n\n## Action\n\n[what you did]\n\n## Result\n\n[the figure]\n'),
    ).toEqual(nothing);
  });
});
