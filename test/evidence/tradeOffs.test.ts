import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const tradeOffsIn = (words: string, heading = 'Action') => {
  const story = readStory(`## ${heading}\n\n${words}\n`);
  return readEvidence(story).tradeOffs.map(({ range, strength }) => ({
    words: story.text.slice(range.start, range.end),
    strength,
  }));
};

/** What the catalogue of the checks promises under `missing-trade-off`; the judge's own lists are in taught.test.ts. */
describe('a trade-off', () => {
  test.each([
    ['an alternative', 'I considered Redis and Postgres and took Postgres because we already ran it.'],
    ['a cost', 'The downside is one more service to run.'],
    ['a risk', 'There was a risk that the cache serves old prices, so I set a short expiry.'],
    ['what was given up', 'To stay inside the budget I gave up the mobile view.'],
  ])('is %s: %s', (_what, action) => {
    expect(tradeOffsIn(action)).toHaveLength(1);
  });

  test.each(['I wrote a script that imports the files and tested it.', 'I fixed the bug and deployed it on Friday.'])(
    'is not: %s',
    (action) => {
      expect(tradeOffsIn(action)).toEqual([]);
    },
  );

  test.each([
    [
      "I chose the second, because it could be undone by loading Monday's file again, and because nobody would have to do anything.",
      "I chose the second, because it could be undone by loading Monday's file again, and because nobody would have to do anything.",
    ],
    ['I decided to keep the old printers for a month, which cost us $2,200.', 'which cost us $2,200.'],
    ['I left it out, since it would have doubled the testing.', 'it would have doubled the testing.'],
  ])('is quoted where it says what was given up, else as the whole sentence: %s', (action, words) => {
    expect(tradeOffsIn(action)).toEqual([{ words, strength: 'proof' }]);
  });

  test.each(['Nobody would have to do anything.', 'I loaded the file, because then nobody would have to do anything.'])(
    'is none where nothing was given up: %s',
    (action) => {
      expect(tradeOffsIn(action).filter(({ strength }) => strength === 'proof')).toEqual([]);
    },
  );

  test.each([
    'They chose the cheaper pump although it was louder.',
    'They skipped the tests to save time.',
    'The vendor gave up the tests to save money.',
    'They considered Redis and Postgres and took Postgres because it was cheaper.',
    'My colleague added a key, although a longer timeout would have been quicker.',
    'Ana added a key, although a longer timeout would have been quicker.',
    'Ben Okafor added a key, although a longer timeout would have been quicker.',
    'Priya wanted to skip the tests, which would have been quicker.',
    'Manager wanted to release without field test',
  ])('of others is no proof: %s', (action) => {
    expect(tradeOffsIn(action).filter(({ strength }) => strength === 'proof')).toEqual([]);
  });

  test.each([
    'I chose the cheaper pump although it was louder.',
    'They wanted a rewrite, but I took the patch because it was quicker.',
    'A rewrite would have cost them a month.',
    'A longer timeout would have been quicker.',
    'Priya and I added a key, although a longer timeout would have been quicker.',
    'Priya wanted a rewrite, but I took the patch because it was quicker.',
    'Redis was quicker, but Postgres was cheaper to run.',
    'Redis added a key, although a longer timeout would have been quicker.',
    'Deploys added a key, although a longer timeout would have been quicker.',
    'Terraform added a key, although a longer timeout would have been quicker.',
  ])('of the candidate’s is one: %s', (action) => {
    expect(tradeOffsIn(action)).toMatchObject([{ strength: 'proof' }]);
  });

  test.each([
    'I thought about the options.',
    'I considered the alternatives.',
    'I considered several options.',
    'I thought about the risks.',
    'I chose a key.',
    'I had to choose.',
    'I had to choose between two options.',
    'I weighed my options.',
    'I chose it over the weekend.',
    'It took longer than expected.',
  ])('that names neither side nor a price is no proof, and says nothing: %s', (action) => {
    expect(tradeOffsIn(action).filter(({ strength }) => strength === 'proof')).toEqual([]);
    expect(readEvidence(readStory(`## Action\n\n${action}\n`)).absences.tradeOff).toBe('sure');
  });

  test.each([
    'It cost a lot of energy.',
    'It cost me a lot of effort.',
    'That cost us some nerves.',
    'It cost much patience.',
  ])('is not proven by what any work takes: %s', (action) => {
    expect(tradeOffsIn(action).filter(({ strength }) => strength === 'proof')).toEqual([]);
  });

  test.each([
    'I considered Redis or Postgres.',
    'I decided against a rewrite because it needed another month.',
    'It cost us a week.',
    'The slower ramp cost me a month.',
    'Splitting the reports took longer than a bigger buffer.',
    'I could have gone over his head and chose not to, because I’d need his people every week after.',
  ])('that names an alternative or a price is one: %s', (action) => {
    expect(tradeOffsIn(action)).toMatchObject([{ strength: 'proof' }]);
    expect(readEvidence(readStory(`## Action\n\n${action}\n`)).absences.tradeOff).toBe('none');
  });

  test('stands inside its own sentence', () => {
    const words = 'I wrote the script. I decided against a rewrite because it needed another month.';
    for (const tradeOff of tradeOffsIn(words))
      expect('I decided against a rewrite because it needed another month.').toContain(tradeOff.words);
  });

  test('is not read in Notes, nor from a placeholder', () => {
    expect(tradeOffsIn('The downside is one more service to run.', 'Notes')).toEqual([]);
    expect(tradeOffsIn('The downside is [what it cost].')).toEqual([]);
  });
});
