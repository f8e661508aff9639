import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { missingQuantifiedResult } from '../../src/checks/missing-quantified-result';
import { findingsOf, underlined } from './findingsOf';

const inResult = (words: string) => `## Situation\n\nIt was slow.\n\n## Result\n\n${words}\n`;
const found = (text: string) => findingsOf(missingQuantifiedResult, text);

describe('a Result that may measure something', () => {
  it('is asked about, as an info', () => {
    expect(found(inResult('Nobody complained to us.'))).toMatchObject([
      {
        severity: 'info',
        unsure: true,
        message: 'What changed under “Result”, measured? Say what moved, from what to what.',
      },
    ]);
    expect(found(inResult('Loading got better and nobody complained.'))).toMatchObject([
      {
        severity: 'info',
        message: 'Does “Loading got better” have a number? Say how much it changed, from what to what.',
      },
    ]);
  });

  it.each([
    'The lock costs $9 a month.',
    'We pay $9 a month for it.',
    'Hosting it costs us $200 a month now.',
    'The outage cost customers $4,000.',
    'The contractor cost $8,000.',
  ])('is asked about where it names a price alone: %s', (words) => {
    expect(found(inResult(words))).toMatchObject([{ unsure: true }]);
  });

  it('is left alone where a figure stands beside a time or a comparison', () => {
    expect(found(inResult('It gave 40 to the shelter, and 30 in June.'))).toEqual([]);
  });
});

describe('a Result that measures something', () => {
  it.each([
    'Drop rate went from 0.3% to zero; about $8K a week recovered.',
    'p95 1.8 s → 280 ms (−84%).',
    'Build time was halved.',
    '| | before | after |\n|---|---|---|\n| pages a week | 320 | 41 |',
    '| month | queue |\n|---|---|\n| 3 | 41 |',
    'What changed:\n\n| what | then | now |\n|---|---|---|\n| cost | 38 € | 11 € |',
    'Zero double charges in six months.',
    'Three teams adopted the template.',
    'As a result, sales increased by 20% and client renew the contract.',
    'We got 3 new clients from that event.',
    'I reduced the processing time from days to hours, and my boss was impressed.',
    'The cost was cut in half.',
    'This saved the company thousands of dollars.',
    '- 15% less food waste\n- staff happier',
    '- Reduced MTTR 4h → 25min\n- No repeats',
    'At the end we have delivered the project two weeks early.',
    'The project was completed 1 month ahead of the schedule.',
    '"We ended up raising over 5,000 dollars for the animal shelter, and the director said it was the best year so far."',
    'Result: The attendance went up, about 300 students came instead of the usual 100.',
    'so in the end i was able to finish all 4 courses with a 3.8 gpa while working',
    'I got an A, 95 out of 100, the highest of the class.',
    'Our team placed first out of 40 teams.',
    'The response time improved by approx. 30 percent',
    'The new process shaves off 2 hours per week for every agent.',
    'Customer satisfaction score rose to 4.7.',
    'My manager calculates now 12 hours per month less for the reporting.',
    'Since then there was no complaint anymore from this customer.',
    'We had no downtime during the migration.',
    'The deploy that took the whole night is done in ten minutes today.',
    'Productivity has increased manifold: each clerk handles twice as many files.',
    'He went from failing the subject to scoring 82 in finals.',
    'I hit 120% of my quota that quarter.',
    'The store now sells 40 more cakes a day.',
    'An hour a day is saved.',
    'An hour a day came back to each clerk.',
    'from twice a week to once a month',
    'Errors fell by `1/3`.',
    'Closed the deal worth Rs. 40 lakhs within the month.',
    'Turnover of the branch grew to EUR 1.2 Mio.',
    'We onboarded 14 hospitals and none has left since.',
    'They retained the account, roughly a quarter of our revenue.',
    'We cut the queue from twelve people to three.',
    'Bug count dropped to nearly nothing.',
    'Now 9 out of 10 calls get answered.',
    'Page views tripled.',
    'Two of the trainees became shift leaders.',
    'The article got over a thousand views in one day.',
    'I trained 25 new joiners with it.',
    'We recovered all 340 orders the same evening.',
    'The app was downloaded 10k times.',
    'The migration finished over a weekend, 48 hours in total, against a plan of two weeks.',
    'Our NPS moved up by eight points.',
    'Test coverage is at 85% from 40%.',
    'Lead time: 9d -> 2d',
    'Overtime is down by almost a third.',
    'We made the deadline with three days to spare.',
    'Tickets per week: 60 before, 12 now.',
    'Average handling time fell under 5 minutes.',
  ])('is left alone: “%s”', (words) => {
    expect(found(inResult(words))).toEqual([]);
  });
});

describe('a Result without a figure', () => {
  it.each([
    ['Latency improved a lot and the team was happy.', 'Latency improved a lot and the team was happy.'],
    ['Shipped on 12 March with v2.3.', '## Result'],
    // A span is no rate, and what another clause tells is not denied.
    ['I gave a talk a month later.', '## Result'],
    ['My boss bought me a coffee a week later.', '## Result'],
    ['We had a party a week after launch.', '## Result'],
    ['It took a manager a week to say thanks.', '## Result'],
    ['Nobody knew what was broken.', '## Result'],
    ['I had no idea who was late.', '## Result'],
    ['No manager was happy that we were late.', '## Result'],
    ['The first week without a plan was hard.', '## Result'],
    ['I led 4 engineers.', '## Result'],
    [
      'The project was a success. Sales increased significantly after that.',
      'Sales increased significantly after that.',
    ],
    ['We finished it and my manager was very pleased with my work.', '## Result'],
    ['At the end customer was satisfied and he continue to work with us.', '## Result'],
    ['- Demo went well\n- Got good feedback\n- Learned a lot', '## Result'],
    ['"The team came together and we delivered a great product."', '## Result'],
    ['It was released in Q3 2022 to all users on Android 12.', '## Result'],
    ['The process is much faster now.', 'The process is much faster now.'],
    ['I received a promotion and my team of 6 was thankful.', '## Result'],
    ['We presented it to 5 directors in room 204.', '## Result'],
    ['I spoke to all nine one to one in the first week.', '## Result'],
    ['He came to me one to one in week two.', '## Result'],
    ['We won the vote 5 to 2.', '## Result'],
    ['We kept it open 9 to 5.', '## Result'],
    ['Everything is documented in 3 pages of the wiki.', '## Result'],
    ['One of the clients wrote a mail to my boss.', '## Result'],
    ['After two weeks the conflict was over and we could work together again.', '## Result'],
    ['He apologized, and since we both calmed down the project could go on.', '## Result'],
    ['We could meet the deadline and the client was happy with it.', '## Result'],
    ['Both systems run in parallel without any problem.', '## Result'],
    [
      'The bug was fixed and the release could go out on time.',
      'The bug was fixed and the release could go out on time.',
    ],
    ['The 3 microservices are deployed on k8s with Java 17.', '## Result'],
    ['I was able to learn two new frameworks in this project', '## Result'],
    ['My suggestion was accepted in the end by the architect.', '## Result'],
    ['We got the certification (ISO 27001) at the first attempt.', '## Result'],
    ['The event took place on the 4th of July at 7 pm.', '## Result'],
    [
      'The relationship to the other team has improved since then.',
      'The relationship to the other team has improved since then.',
    ],
    ['I worked there 2 more years and got to know many people.', '## Result'],
    ['Nobody was blamed, and we have talked openly.', '## Result'],
    ['My two colleagues and I are still friends.', '## Result'],
    ['The code is cleaner and easier to maintain now', 'The code is cleaner and easier to maintain now'],
    ['Version 2 of the API replaced version 1 completely.', '## Result'],
    ['The team of five people was then dissolved, because the goal was reached.', '## Result'],
    ['I was named employee of the month in May 2019.', '## Result'],
  ])('“%s” is underlined at “%s”', (words, expected) => {
    const text = inResult(words);
    expect(underlined(missingQuantifiedResult, text)).toEqual([expected]);
  });

  it('quotes the claim, and says so where there is none', () => {
    expect(found(inResult('Latency improved a lot.'))[0]?.message).toBe(
      '“Latency improved a lot” has no number. How much did it change, from what to what?',
    );
    expect(found(inResult('It shipped.'))[0]?.message).toBe(
      "There's no measurable change under “Result”. What moved, from what to what?",
    );
  });

  it('never says of a goal in figures that it has no number', () => {
    for (const words of ['The goal was to cut refunds by 20%.', 'The team plans to cut refunds by 20%.'])
      expect(found(inResult(words))[0]?.message, words).toMatch(/change under “Result”|changed under “Result”/);
    expect(found(inResult('The goal was to cut refunds by 20%, and we got there.'))).toEqual([]);
  });

  it('offers a sentence to fill in, at the end of the Result', () => {
    const text = inResult('It shipped. Everybody cheered.');
    const [edit] = found(text)[0]?.suggestions ?? [];
    expect(edit && applyEdit(text, edit)).toBe(
      inResult('It shipped. Everybody cheered. [metric] went from [before] to [after] in [time window].'),
    );
  });

  it('offers it as a bullet where the Result is a list', () => {
    const text = inResult('* It shipped\n* Everybody cheered');
    const [edit] = found(text)[0]?.suggestions ?? [];
    expect(edit && applyEdit(text, edit)).toBe(
      inResult('* It shipped\n* Everybody cheered\n* [metric] went from [before] to [after] in [time window].'),
    );
  });
});

describe('where another check has spoken', () => {
  it('is silent where there is no Result', () => {
    expect(found('## Situation\n\nIt was slow.\n\n## Action\n\nI fixed it.\n')).toEqual([]);
  });

  it('is silent where the Result is empty or still a template', () => {
    expect(found('## Result\n\n## Learning\n\nNone.\n')).toEqual([]);
    expect(found('## Result\n\n[the measure] went from [before] to [after]\n')).toEqual([]);
  });

  it('counts a figure in a second section of the same name', () => {
    expect(found('## Result\n\nIt shipped.\n\n## Impact\n\nErrors fell by 40%.\n')).toEqual([]);
  });

  it('does not count the figures of other sections', () => {
    expect(
      found('## Action\n\nI cut it by 40%.\n\n## Result\n\nIt shipped.\n\n## Learning\n\n90% is luck.\n'),
    ).toHaveLength(1);
  });

  it.each([
    '| who | what |\n|---|---|\n| Support | calmer |\n| Sales | glad |',
    '| step | date |\n|---|---|\n| pilot done | May 2024 |',
  ])('still asks where a table holds no two figures in one row: %s', (words) => {
    expect(found(inResult(words))).toHaveLength(1);
  });
});
