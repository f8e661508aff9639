import { describe, expect, it } from 'vitest';
import { readClauses } from '../../src/evidence/clauses';
import { readOthersSteps } from '../../src/evidence/othersSteps';
import { readStory } from '../../src/story/readStory';
import { expectLinear } from '../cpuTime';

const stepsOf = (words: string) => {
  const story = readStory(`## Action\n\n${words}\n`);
  return readOthersSteps(story, readClauses(story)).map(({ range }) => story.text.slice(range.start, range.end));
};

describe('what others do that settles the matter', () => {
  it.each([
    ['I told them about it and they fixed it.', ['they fixed it']],
    ['I saw that they had added two nodes.', ['they had added two nodes']],
    ['I heard that the vendor had fixed it.', ['the vendor had fixed it']],
    ['The vendor wrote a new driver.', ['The vendor wrote a new driver']],
    ['They fixed the hinge and replaced the lock.', ['They fixed the hinge']],
    ['They fixed it. I tested it.', ['They fixed it']],
    ['I reported it. Their team reprinted the run.', ['Their team reprinted the run']],
  ])('%s', (words, expected) => {
    expect(stepsOf(words)).toEqual(expected);
  });

  it.each([
    // Asked for, also where others answer in between.
    'I asked the smith for a bolt. She nodded. The next day she replaced it.',
    'I told the nurse so that she would know, and she changed the chart.',
    'I went to the cook with the numbers and she moved the delivery.',
    'I gave the manager two options. He decided on the second.',
    // Answers to the candidate.
    'I wrote the draft. She found a mistake in mine.',
    'I did the plan. He corrected two of my figures.',
    // Circumstances.
    'I read the forms. People put the date in the wrong box.',
    'I saw the crack. The supplier had changed the glue.',
    'I saw the crack. The supplier changed the glue without telling anyone.',
    'The council moved the stop. I redrew the map and printed it.',
    'Turned out he wrote each ticket at night.',
    'I ran the suite (60 of them automated).',
    // Shared work, and orders quoted.
    'The fitter turned off the main while I cut the pipe.',
    'The manager decided together with us.',
    'He said fix the light and put a note on it.',
    // What somebody tells of an earlier time, and what was asked of them.
    "Eleven said that they'd had to install the app just to pick a burrito.",
    'Two of them told me they had written the orders by hand.',
    "The owner said he'd replaced the lock.",
    'The nurse admitted that when it was busy they had changed the chart.',
    'I saw that they had to restart the server.',
    'The vendor wrote that the disk was full.',
  ])('is silent on: %s', (words) => {
    expect(stepsOf(words)).toEqual([]);
  });

  it('is read in the Action alone', () => {
    const story = readStory('## Result\n\nThey fixed it.\n');
    expect(readOthersSteps(story, readClauses(story))).toEqual([]);
  });

  it('takes time linear in the number of steps', () => {
    const told = (steps: number) => {
      const story = readStory(`## Action\n\n${'I read it. Then they fixed it and they moved it. '.repeat(steps)}\n`);
      return { story, clauses: readClauses(story) };
    };
    expectLinear(told, ({ story, clauses }) => readOthersSteps(story, clauses), 1000);
  });
});
