import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sectionNamesOf } from '../../src/story/sectionNames';

interface Rule {
  readonly name?: string;
  readonly match?: string;
}

const grammar: { patterns: { include: string }[]; repository: Record<string, Rule> } = JSON.parse(
  readFileSync('syntaxes/star-story.tmLanguage.json', 'utf8'),
);

/** The section that the grammar colours a heading as. Its patterns are plain enough to mean the same in JavaScript. */
function coloured(heading: string): string | undefined {
  for (const { include } of grammar.patterns) {
    const { match = '', name = '' } = grammar.repository[include.slice(1)] ?? {};
    const section = /^markup\.heading\.star\.([\w-]+)\./.exec(name)?.[1];
    if (section && new RegExp(match.replace('(?i)', ''), 'i').test(`## ${heading}`)) return section;
  }
  return undefined;
}

describe('the grammar and the reader of stories agree on headings', () => {
  test.each([
    ...['Situation', 'Context', 'Background', 'Setting', 'Scenario', 'What happened'],
    ...['Task', 'Goal', 'Objectives', 'Problem', 'Problem statement', 'Challenge', 'My role', 'Responsibility'],
    ...[
      'Action',
      'Actions',
      'Actions taken',
      'Action steps',
      'What I did',
      'Approach',
      'Steps',
      'Steps I took',
      'Solution',
    ],
    ...['Result', 'Results', 'End result', 'Outcome', 'Impact', 'Metrics', 'Metrics/Results', 'What came of it'],
    ...['Learning', 'Learnings', 'Reflection', 'Lessons learned', 'Lessons', 'Hindsight', 'What I’d do differently'],
    ...["What I'd do differently", 'What I would change', 'Retrospective', 'What I learned', 'Takeaways'],
    ...['Trade-offs', 'Tradeoffs', 'Trade-offs/Guardrails', 'Alternatives', 'Risks', 'Guardrails'],
    ...['Follow-ups', 'Follow-up questions', 'Follow ups', 'Probes', 'Q&A', 'Notes', 'Scratch', 'Draft notes'],
    ...['1. Situation', 'S — Situation', 'S (Situation)', 'Situation:', 'Hindsight (change)', 'TASK', 'Situation/Task'],
    ...['Situation & Task', 'Action: the long night', 'The situation'],
  ])('%s', (heading) => {
    const [section] = sectionNamesOf(heading);
    expect(section).toBeDefined();
    expect(coloured(heading)).toBe(section?.toLowerCase());
  });
  test.each(['Action items for March', 'Resulting costs', 'SDE2', 'Who owns it today?', 'Task force'])(
    '%s is neither',
    (heading) => {
      expect(sectionNamesOf(heading)).toEqual([]);
      expect(coloured(heading)).toBeUndefined();
    },
  );
});
