import { describe, expect, it } from 'vitest';
import { readMeasures } from '../../src/evidence/measures';
import { readStory } from '../../src/story/readStory';

/** The words of a Result that measure an outcome. */
function outcomesIn(result: string): readonly string[] {
  const story = readStory(`## Result\n\n${result}\n`);
  return readMeasures(story).flatMap(({ outcome, range }) =>
    outcome ? [story.text.slice(range.start, range.end)] : [],
  );
}

describe('outcomes', () => {
  it.each([
    ['The cards were put on 6 looms.', '6 looms'],
    ["It's installed in 14 kiosks.", '14 kiosks'],
    ['We rolled it out to eleven depots.', 'eleven depots'],
    ['Lost maybe 40 trays that night.', '40 trays'],
    ['No vial was discarded.', 'No vial was discarded'],
    ['The count takes half a day now.', 'half a day'],
    ['Takes a morning.', 'a morning'],
    ['Highest reading 7.8 in the van.', '7.8'],
    ['The tank stayed between 3 and 5.', '3'],
    ['Three schools copied it.', 'Three schools'],
    ['Nine of ten parents praised the new form.', 'Nine of ten'],
    ['Complaints fell to one angry customer a week.', 'one angry'],
    ['The rota went down to one nurse a shift.', 'one nurse a shift'],
    ['We lost only one nurse.', 'one nurse'],
    ['Our store became the best of the region.', 'best of the region'],
    ['We ended up the fastest in the district.', 'fastest in the district'],
    ['I won the largest order in the history of the company.', 'largest order in the history'],
  ])('%s', (result, words) => {
    expect(outcomesIn(result)).toContain(words);
  });

  it.each([
    'I put on two coats.',
    'I ran in three races that year.',
    'It took a morning to find.',
    'Best day 3.',
    'The mail server runs on 3 machines.',
    'We met in 2 rooms.',
    'Two parents thanked me.',
    'Three nurses hugged me.',
    'Forty parents clapped.',
    'Two parents were thanked by the head.',
  ])('none: %s', (result) => {
    expect(outcomesIn(result)).toEqual([]);
  });
});
