import { describe, expect, it } from 'vitest';
import { sectionNamesOf } from '../../src/story/sectionNames';

describe('the section that a heading names', () => {
  it.each([
    ['📌 Situation', 'Situation'],
    ['✅ Results', 'Result'],
    ['[S]', 'Situation'],
    ['(S)ituation', 'Situation'],
    ['Situation (S)', 'Situation'],
    ['[Result]', 'Result'],
    ['STAR: Situation', 'Situation'],
    ['Step 1: Situation', 'Situation'],
    ['Part 2 - The task', 'Task'],
    ['Situation and stakes', 'Situation'],
    ['How it started', 'Situation'],
    ['Setting the scene', 'Situation'],
    ['S/T', 'Situation+Task'],
    ['What was my task?', 'Task'],
    ['What was asked of me', 'Task'],
    ['My responsibilities', 'Task'],
    ['Tasks & responsibilities', 'Task'],
    ['What we did', 'Action'],
    ['What did I do?', 'Action'],
    ['How I fixed it', 'Action'],
    ['My contribution', 'Action'],
    ['What was the result?', 'Result'],
    ['Result → Impact', 'Result'],
    ['How it turned out', 'Result'],
    ['Results & next steps', 'Result'],
    ['Results & Learnings', 'Result+Learning'],
    ['What did I learn?', 'Learning'],
    ['Looking back', 'Learning'],
    ["What I'd do differently next time", 'Learning'],
    ['Lessons Learned & Next Steps', 'Learning'],
    ['Possible follow-up questions', 'Follow-ups'],
    ['A — Draft action', 'Action'],
    ['S - WIP situation: the night', 'Situation'],
    ['R) TODO result', 'Result'],
    ['S — draft', 'Situation'],
    ['Situation — draft', 'Situation'],
    ['Draft', 'Notes'],
  ])('%s is %s', (heading, names) => {
    expect(sectionNamesOf(heading).join('+')).toBe(names);
  });

  it.each([
    'Why it mattered',
    'What went wrong',
    'The Friday outage',
    'S — Draft of the night',
    'S · a',
    'Who I was',
    'Stakes and situation',
    '🎉',
    '',
    '()',
    '???',
  ])('“%s” names none', (heading) => {
    expect(sectionNamesOf(heading)).toEqual([]);
  });
});
