import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALIASES } from '../../src/story/sectionAliases';
import { sectionNamesOf } from '../../src/story/sectionNames';
import { STAR_SECTIONS } from '../../src/story/types';
import { expectLinear } from '../cpuTime';
import { DECORATIONS } from '../story/headingDecorations';

interface Rule {
  readonly name?: string;
  readonly match?: string;
}

const grammar: { repository: Record<string, Rule & { patterns?: { include: string }[] }> } = JSON.parse(
  readFileSync('syntaxes/star-story.tmLanguage.json', 'utf8'),
);
/** Its rules in their order. They are plain enough to mean the same in JavaScript, but for a beginning and a capital. */
const RULES = (grammar.repository['headings']?.patterns ?? []).map(({ include }) => {
  const { match = '', name = '' } = grammar.repository[include.slice(1)] ?? {};
  const pattern = match.replace('(?i)', '').replaceAll('\\G', '^').replaceAll('(?-i:', '(?:');
  return { section: /^markup\.heading\.star\.([\w-]+)\./.exec(name)?.[1], pattern: new RegExp(pattern, 'iu') };
});

/** The section that the grammar colors a line as. */
const colored = (line: string): string | undefined => RULES.find(({ pattern }) => pattern.test(line))?.section;

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
    expect(colored(`## ${heading}`)).toBe(section?.toLowerCase());
  });
  test.each(['Action items for March', 'Resulting costs', 'SDE2', 'Who owns it today?', 'Task force'])(
    '%s is neither',
    (heading) => {
      expect(sectionNamesOf(heading)).toEqual([]);
      expect(colored(`## ${heading}`)).toBeUndefined();
    },
  );

  test.each(Object.entries(ALIASES))('every name of %s', (section, names) => {
    for (const name of names) {
      const shown = [name, name.toUpperCase(), `My ${name}:`, `**${name}**`, `${name} (30 s)`];
      for (const heading of shown.filter((words) => sectionNamesOf(words)[0] === section))
        expect(colored(`## ${heading}`), heading).toBe(section.toLowerCase());
    }
  });

  /** Letters apart or cut in two are read, and colored as any other heading. */
  const UNCOLORED = new Set([
    'the letters apart',
    'wide letters',
    'a soft hyphen inside',
    'a word that was taken back',
  ]);
  test.each(DECORATIONS.filter(([name]) => !UNCOLORED.has(name)))('a heading with %s', (_, heading) => {
    for (const [index, name] of STAR_SECTIONS.entries())
      expect(colored(heading(name, index)), heading(name, index)).toBe(name.toLowerCase());
  });

  test.each([
    'Draft: the late lamp',
    'Notes: Action',
    'Result: action',
    'Action, and the result',
    'Problem: what I did',
  ])('the first of two in %s', (heading) => {
    expect(colored(`## ${heading}`)).toBe(sectionNamesOf(heading)[0]?.toLowerCase());
  });

  test.each([
    ...[
      'Action-packed',
      "Task's end",
      'The 3 lamps',
      'retry_count',
      '<!-- Action -->',
      '{#action}',
      '5 S',
      '40 s',
      'A lamp',
    ],
    ...['Final push', 'Lamp', 'The lamp', 'Beforehand', 'Howard', 'Planning', 'Step by stone', 'Learned helplessness'],
  ])('and what is none is none: %s', (heading) => {
    expect(sectionNamesOf(heading)).toEqual([]);
    expect(colored(`## ${heading}`)).toBeUndefined();
  });

  test('a quoted heading and one without a space', () => {
    expect([colored('> ## Action'), colored('>## Result'), colored('##Task')]).toEqual(['action', 'result', 'task']);
  });

  test('in time that grows with the heading', () => {
    const units = [
      '*',
      '[[a|',
      '<',
      '<b>',
      ':a:',
      ': ',
      '1.',
      'I ',
      'my ',
      ' ',
      '> ',
      'a: ',
      'a – ',
      '**S',
      'what was ',
      '\u00A0',
    ];
    for (const unit of units) {
      const heading = (size: number) => `## ${unit.repeat(Math.ceil(size / unit.length))}x`;
      expectLinear(heading, colored, 1000, unit);
    }
  });
});
