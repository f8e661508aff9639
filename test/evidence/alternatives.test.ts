import { describe, expect, test } from 'vitest';
import { choosesOneOfThem, namesAlternative, onlyMentionsChoice } from '../../src/evidence/alternatives';
import { readingsOf } from '../../src/evidence/readings';
import { readStory } from '../../src/story/readStory';

const readingOf = (words: string) => {
  const [reading] = readingsOf(readStory(`## Action\n\n${words}\n`));
  if (reading === undefined) throw new Error(words);
  return reading;
};

describe('an alternative', () => {
  test.each([
    'I chose Postgres over Redis.',
    'I took the patch over the rewrite.',
    'We went with a queue over a cron job.',
    'I used the small pump over the louder one.',
    'I picked the slow route over a fast one with ice.',
    'I decided against a rewrite.',
    'I chose not to ship.',
    'I took the patch, not the rewrite.',
    'We used a queue and not a cron job.',
    'The alternative was a cache.',
    'A rewrite was the alternative.',
    'My choice was Redis or Postgres.',
    'The possibility of a rewrite stood open.',
    'A longer timeout would have been quicker.',
    'I could have rewritten the job.',
    'We would have to wait a week.',
    'Then they would have to drop the report.',
    'We accepted more typos in exchange for same-day answers.',
    'I agreed to less detail in return for an earlier date.',
    'Batching saved calls at the expense of freshness.',
    'I had two options, to delay the launch or to cut the report.',
    'There were two possibilities (a rewrite or a patch).',
    'I used the glass lids: pricier, but they last.',
  ])('is named: %s', (words) => {
    expect(namesAlternative(readingOf(words))).toBe(true);
  });

  test.each([
    'I took over the migration.',
    'I filed the books in return order.',
    'The parts went out in exchange for.',
    'I booked the train at the expense rate.',
    'I listed the options, called the owner and slept.',
    'We had options, and I used one.',
    'I went over the logs.',
    'I used it over the next sprint.',
    'I chose it over the course of three months.',
    'I took the call over Zoom.',
    'I took notes and did not sleep.',
    'We used Redis and it was not slow.',
    'I used it, not only once.',
    'I picked the date over lunch.',
    'The solution was a cache.',
    'The decision was to roll back.',
    'My approach was a second queue.',
    'The only option was a cache.',
    'The best option was a cache.',
    'That was the way.',
    'I could have known.',
    'I should have asked the vendor.',
    'I could have asked the vendor sooner.',
    'I would have liked a second reviewer.',
    'Nobody would have to do anything.',
    'They would have to install the app.',
    'I could have to go there.',
    'We could see they have no tests.',
  ])('is not: %s', (words) => {
    expect(namesAlternative(readingOf(words))).toBe(false);
  });
});

describe('two sides', () => {
  test.each([
    'The cheaper pump although it was louder.',
    'The export runs slower than before, but it loses no row.',
    'It is more expensive but it never stops.',
    'The run takes longer than usual, though it is safe.',
    'It took longer than a plain restore.',
  ])('are weighed: %s', (words) => {
    expect(namesAlternative(readingOf(words))).toBe(true);
  });

  test.each([
    'The export ran slower than before.',
    'It took longer than expected, but it worked.',
    'More orders came in, but I fixed the bug.',
    'I fixed it two days later, but nobody noticed.',
    'The customer called, but I fixed the bug.',
    'We had more than 40 orders.',
    'The owner left, yet the matter stayed open.',
    'It was no longer slow, but I measured it.',
  ])('are not: %s', (words) => {
    expect(namesAlternative(readingOf(words))).toBe(false);
  });
});

describe('no more than that there was a choice', () => {
  test.each(['I chose a customer.', 'I picked it over lunch.', 'It took longer than expected.', 'I chose a key.'])(
    'is told: %s',
    (words) => {
      expect(onlyMentionsChoice(readingOf(words))).toBe(true);
    },
  );

  test.each(['The export ran slower than before.', 'I picked the slower path.', 'The job ran longer than usual.'])(
    'is not all: %s',
    (words) => {
      expect(onlyMentionsChoice(readingOf(words))).toBe(false);
    },
  );
});

describe('one of those that were named before', () => {
  test.each([
    'I chose the second, because it could be undone.',
    'We took the latter.',
    'I went with the first and told the board.',
    'I decided on the other.',
  ])('is chosen: %s', (words) => {
    expect(choosesOneOfThem(readingOf(words))).toBe(true);
  });

  test.each([
    'I took the first train.',
    'I chose the second rewrite.',
    'I did not choose the second.',
    'I wrote the second.',
    'I chose a second.',
  ])('is not: %s', (words) => {
    expect(choosesOneOfThem(readingOf(words))).toBe(false);
  });
});
