import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Principle } from '../../src/coaching/schema';
import { checkStory } from '../../src/index';
import { LEVELS } from '../../src/story/types';
import { COMMON_FILE, PRINCIPLES } from './knowledgeFromYaml';

/**
 * How much of each there has to be. A principle is held to it once it is rewritten, which its near-miss shows; what is
 * counted over all of them may lack as many as there are files still to be rewritten, and nothing when there are none.
 */

const REWRITTEN = PRINCIPLES.filter(({ nearMiss }) => nearMiss !== undefined);
const STILL_OPEN = PRINCIPLES.length - REWRITTEN.length;
const atLeast = (wanted: number) => Math.max(0, wanted - STILL_OPEN);

const STRONG = REWRITTEN.flatMap(({ name, pair, secondStrong }) =>
  [pair.strong, ...(secondStrong ? [secondStrong] : [])].map(({ story }) => ({ name, story })),
);
const roleOf = (story: string): unknown => parse(story.split('---\n')[1] ?? '').role;
const beginsAssigned = (text: string): boolean => {
  const { story, evidence } = checkStory(text);
  const start = story.sections.filter(({ names }) => names.includes('Situation') || names.includes('Task'));
  return evidence.assignments.some(({ range }) =>
    start.some(({ body }) => body.start <= range.start && range.start < body.end),
  );
};

describe.each(REWRITTEN.map((principle) => [principle.name, principle] as const))(
  '%s',
  (_name, principle: Principle) => {
    test('has three probes or more for every level', () => {
      const counts = LEVELS.map((level) => principle.probes.filter(({ levels }) => levels.includes(level)).length);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    });
    test('opens its reflections in different ways', () => {
      const openings = LEVELS.map((level) => principle.levels[level].reflection.split(/\s+/).slice(0, 3).join(' '));
      expect(new Set(openings).size).toBe(LEVELS.length);
    });
    test('explains itself before it judges', () => {
      expect(`${principle.summary} ${principle.meaning}`).not.toMatch(/^You\b|\bYou (?:acted|judged|did|took|were)\b/);
    });
  },
);

describe('over all of them', () => {
  test('six strong stories begin with an assignment', () => {
    expect(STRONG.filter(({ story }) => beginsAssigned(story)).length).toBeGreaterThanOrEqual(atLeast(6));
  });
  test('an assignment is one, and a start of one’s own is none', () => {
    const told = (task: string) => `## Task\n\n${task}\n\n## Action\n\nI counted them.\n`;
    expect(beginsAssigned(told('My director asked me to get falls below four a quarter.'))).toBe(true);
    expect(beginsAssigned(told('Nobody asked me to look at the falls, and I did.'))).toBe(false);
  });
  test('three strong stories are told by people who are no engineers', () => {
    const others = STRONG.filter(({ story }) => ![undefined, 'software', 'data'].includes(roleOf(story) as never));
    expect(others.length).toBeGreaterThanOrEqual(atLeast(3));
  });
  test('nine principles have a second strong story', () => {
    const second = REWRITTEN.filter(({ secondStrong }) => secondStrong !== undefined);
    expect(second.length).toBeGreaterThanOrEqual(atLeast(9));
  });
  test('everybody gets five probes, and one event is told at four levels', () => {
    expect(COMMON_FILE.everybody?.length).toBeGreaterThanOrEqual(5);
    expect(COMMON_FILE.levelsOfOne).toBeDefined();
  });
});
