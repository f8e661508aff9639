import { describe, expect, it } from 'vitest';
import { readClauses } from '../../src/evidence/clauses';
import { readGroupSteps } from '../../src/evidence/groupSteps';
import { readStory } from '../../src/story/readStory';

/** The words for the group, with a question mark before a cue. */
const stepsOf = (words: string, heading = 'Action') => {
  const story = readStory(`## ${heading}\n\n${words}\n`);
  return readGroupSteps(story, readClauses(story)).map(
    ({ range, strength }) => (strength === 'cue' ? '?' : '') + story.text.slice(range.start, range.end),
  );
};

describe('steps told of a group', () => {
  it.each([
    ['We moved the stall.', ['We']],
    ['We met, drew lots and left.', ['We']],
    ['I drew it. We cut it and the crew glued it.', ['We', 'the crew']],
    ['After we drained the pool, the liner was dry.', ['we']],
    ['Did the wiring ourselves.', ['ourselves']],
    ['Stripped the engine between us.', ['between us']],
    ['It took us two days to paint the wall.', ['us']],
    ['It was chosen by me and the driver.', ['me and the driver']],
    ['She changed it, and after that we sat together.', ['we']],
    ['We held a meeting in which we discussed the lease.', ['We', 'we']],
  ])('are sure: %s', (words, expected) => {
    expect(stepsOf(words)).toEqual(expected);
  });

  it.each([
    // Beside the candidate's own step.
    ['When we rolled it out, I saw the queue grow.', ['?we']],
    ['I kept the log while we towed the barge.', ['?we']],
    ['I mounted the scanner which we bought.', ['?we']],
    ['I found one corner, where we stacked the crates.', ['?we']],
    // In the present where the rest is past.
    ['I pulled the files. We decide to close. I told the families.', ['?We']],
  ])('are cues: %s', (words, expected) => {
    expect(stepsOf(words)).toEqual(expected);
  });

  it.each([
    'I listed the leads we contacted.',
    'I was late because we opened at nine.',
    'Although we tested each release, I kept a list.',
    'When we met on Tuesday, I showed them the numbers.',
    'When we spoke on Friday, I told her the date.',
    'When we left, I locked the door.',
    'Where we met doubts, I sat down with the doubters.',
    'I fixed a typo in a library we had added in May.',
    'I fixed the rota. We use one sheet.',
    'I fixed the rota. We replace the filters every week.',
    'I fixed it. We ship the crates on Mondays.',
    'Some of us swept. Two of us left.',
    'The crew of the excavator dug it out.',
    'It took us by surprise.',
  ])('are none: %s', (words) => {
    expect(stepsOf(words)).toEqual([]);
  });

  it('are read in the Action alone', () => {
    expect(stepsOf('We moved the stall.', 'Result')).toEqual([]);
  });
});
