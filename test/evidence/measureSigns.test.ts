import { describe, expect, test } from 'vitest';
import { measureAbsence } from '../../src/evidence/measureSigns';
import { readMeasures } from '../../src/evidence/measures';
import { readStory } from '../../src/story/readStory';

const absenceIn = (text: string) => {
  const story = readStory(text);
  return measureAbsence(story, readMeasures(story));
};
const inResult = (words: string) => absenceIn(`## Result\n\n${words}\n`);

describe('how sure it is that the Result measures nothing', () => {
  test.each([
    'The bakery has 3 sites.',
    'It runs with all 14 nurses.',
    'It was a team of six.',
    'The dean thanked me after two weeks.',
    'The choir sang in hall 7.',
    'The mayor was pleased.',
  ])('sure, where figures only set the scene: %s', (words) => {
    expect(inResult(words)).toBe('sure');
  });

  test.each([
    'The inspector found nothing.',
    'She left without a word.',
    'We wanted to go from 40 s to 10 s.',
    'It did not fall from 40 s to 10 s.',
  ])('unsure, where something is denied, or only wanted: %s', (words) => {
    expect(inResult(words)).toBe('unsure');
  });

  test('as sure as of its least sure sentence', () => {
    expect(inResult('The mayor was pleased. She left without a word. The choir sang.')).toBe('unsure');
    expect(inResult('She left without a word. The mayor was pleased. Scrap fell from 9% to 4%.')).toBe('none');
  });

  test('an outcome of another part is none of the Result', () => {
    expect(absenceIn('## Action\n\nI cut scrap from 9% to 4%.\n\n## Result\n\nThe mayor was pleased.\n')).toBe('sure');
  });

  test('none where there is no Result to read', () => {
    expect(absenceIn('## Action\n\nI cut the scrap.\n')).toBe('none');
    expect(inResult('[the figure]')).toBe('none');
  });
});
