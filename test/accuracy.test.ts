import { describe, expect, test } from 'vitest';
import { checkStory } from '../src/index';
import { readCorpus } from './accuracy/corpus';
import { floorsOf, readFloors, sunkBelow } from './accuracy/floors';
import { predictWithChecks } from './accuracy/predict';
import { labelledChecks, STRONG, strongStories } from './accuracy/report';
import { score } from './accuracy/score';

/** The labelled stories of test/corpus: no change may find less of what a coach finds, or more that no coach would. */

const stories = readCorpus('test/corpus');
const reached = floorsOf(score(stories, predictWithChecks, labelledChecks()).tallies);
const floors = readFloors();

describe('on the labelled stories', () => {
  test('every check that is labelled has a floor', () => {
    expect(Object.keys(floors).sort()).toEqual([...labelledChecks()].sort());
  });

  test.each(Object.entries(floors))('%s is no worse than its floor', (check, floor) => {
    expect(sunkBelow({ [check]: floor }, reached)).toEqual([]);
  });

  test('there are strong stories to look at', () => {
    expect(strongStories(stories).length).toBeGreaterThanOrEqual(STRONG);
  });

  test.each(strongStories(stories).map((story) => [story.file, story] as const))(
    '%s is strong, and nothing in it is a warning',
    (_, { text }) => {
      const warnings = checkStory(text)
        .findings.filter(({ severity }) => severity === 'warning' || severity === 'error')
        .map(({ check, range }) => `${check}: ${text.slice(range.start, range.end)}`);
      expect(warnings).toEqual([]);
    },
  );
});

describe('a floor', () => {
  const floor = { precision: 0.9, recall: 0.8 };

  test('holds what stands on it', () => {
    expect(sunkBelow({ blame: floor }, { blame: { precision: 0.9, recall: 1 } })).toEqual([]);
  });

  test('tells which figure has sunk', () => {
    expect(sunkBelow({ blame: floor }, { blame: { precision: 0.95, recall: 0.79 } })).toEqual([
      'The recall of blame is 0.79: its floor is 0.80.',
    ]);
  });

  test('misses a check that is gone', () => {
    expect(sunkBelow({ blame: floor }, {})).toEqual(['blame has a floor and is not measured.']);
  });

  test('is what was reached, rounded down', () => {
    const tally = { truePositives: 2, falsePositives: 1, misses: 0 };
    expect(floorsOf(new Map([['blame', tally]]))).toEqual({ blame: { precision: 0.66, recall: 1 } });
  });
});
