import { describe, expect, test } from 'vitest';
import { readTradeOffs } from '../../src/evidence/tradeOffs';
import { readStory } from '../../src/story/readStory';

const tradeOffsIn = (action: string) => {
  const story = readStory(`## Action\n\n${action}\n`);
  return readTradeOffs(story, { clauses: [] }).map(({ range }) => story.text.slice(range.start, range.end));
};

const WEIGHS = [
  'I considered Redis and Postgres and took Postgres because we already ran it.',
  'Writing our own parser would have given us control but needed another month.',
  'I went with the simpler fix, although it left one report slow.',
  'We could either wait for the vendor or patch it ourselves.',
  'It meant that exports run a minute longer, and the client agreed to that.',
  'I decided not to migrate the old rows.',
  'The downside is one more service to run.',
  'Picked batch over streaming: fresh data was not needed.',
  'I knew that it would slow down the checkout a little, but correctness came first.',
  'To stay inside the budget I gave up the mobile view.',
  'There was a risk that the cache serves old prices, so I set a short expiry.',
  'We had to choose between shipping late and shipping without search.',
  'It was slower but safer.',
  'I proposed two solutions, one quick and one clean.',
  'This approach needed more memory, which we accepted.',
  'I pushed back on adding more features so that we make the date.',
  'Instead of rewriting the module I wrapped it.',
  'I prioritised the login bug over the new dashboard.',
  'Tried a mirror first, it fogged up.',
  'Bought a second scale and threw it out again.',
  'The head cook was against it.',
  'Pre-dosed the coffee; bad idea, it went stale.',
  'Tried instead: one person takes the orders.',
  'I thought about asking for a delay, but the guests were outside.',
  'The coordinator was afraid that we would need two more drivers.',
  'The price: the tests took twice as long.',
  'I lost one parent over the new rule.',
  'Long jobs might block the morning, so I kept ten slots free.',
  'I offered them exports in exchange.',
];

const WEIGHS_NOTHING = [
  'I wrote a script that imports the files and tested it.',
  'I talked to the users and collected their feedback.',
  'I fixed the bug and deployed it on Friday.',
  'I created the tables, wrote the API and added tests.',
  'I scheduled a meeting with all the teams and we agreed on a plan.',
  'I looked into the logs and found the root cause.',
  'The cost went down by 20%.',
  'I optimised the queries so they take 3 seconds instead of 40.',
  'I analysed the requirements and built a prototype in React.',
  'I organised daily stand-ups and tracked the progress in Jira.',
  'I stayed late every evening until the work was done.',
  'Trained the new people and wrote documentation.',
  'The renewal was at risk.',
  'I made sure that everybody knew what to do.',
  'Weighed the bin every night and wrote down what was in it.',
  'Looked into several complaints and called the guests.',
  'Looked into automation tools and handled the releases.',
  'I threw a small party for the new cooks.',
  'We sent the letters out on day 1 instead of day 3.',
  'I met the parents first and then the children.',
];

describe('a trade-off', () => {
  test.each(WEIGHS)('is named in: %s', (action) => {
    expect(tradeOffsIn(action)).not.toEqual([]);
  });

  test.each(WEIGHS_NOTHING)('is not named in: %s', (action) => {
    expect(tradeOffsIn(action)).toEqual([]);
  });

  test('stands at its words', () => {
    expect(tradeOffsIn('I decided against a rewrite. The downside: one more job.')).toEqual([
      'decided against',
      'downside',
    ]);
  });
});
