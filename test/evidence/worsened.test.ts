import { describe, expect, test } from 'vitest';
import { readMeasures } from '../../src/evidence/measures';
import { readStory } from '../../src/story/readStory';

const worseIn = (words: string) =>
  readMeasures(readStory(`## Result\n\n${words}\n`))
    .filter(({ outcome }) => outcome)
    .map(({ worse }) => worse);

describe('a result', () => {
  test.each([
    'Errors went from 2 to 40 a week.',
    'Satisfaction fell from 90 % to 60 %.',
    'The wait grew from 2 days to 9.',
    'The error rate rose from 2% to 5%.',
    'Time to close went from 3 days to 8 days.',
    'Load time grew from 2 s to 5 s.',
    'The number of complaints rose from 4 a week to 12 a week.',
    'Revenue fell from $4M to $2M.',
    'Complaints doubled.',
    'Coverage dropped to 40%.',
    'Uptime went from 99.9% to 98%.',
  ])('got worse: %s', (words) => {
    expect(worseIn(words)).toEqual([true]);
  });

  test.each([
    'Errors went from 40 to 2 a week.',
    'Customer satisfaction rose from 60% to 90%.',
    'Complaints halved.',
    'The wait went from 3 hours to 10 minutes.',
    'Revenue went from $900K to $1.2M.',
    'We cut costs from $4M to $2M.',
    'Cost savings rose from $2M to $3M.',
  ])('got better: %s', (words) => {
    expect(worseIn(words)).toEqual([false]);
  });

  test.each([
    'Tickets went from 40 to 80 a week.',
    'Errors found rose from 2 to 40 a week.',
    'The bugs we caught went from 2 to 40.',
    'The error budget rose from 2 to 4 hours.',
    'Revenue at risk fell from $4M to $2M.',
    'Adoption of the old form fell from 90% to 20%.',
    'Errors went from 9 a day to 12 a month.',
  ])('may be for the better: %s', (words) => {
    expect(worseIn(words)).toEqual([false]);
  });
});
