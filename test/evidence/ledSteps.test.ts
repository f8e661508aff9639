import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/evidence/clauses';
import { readLedSteps } from '../../src/evidence/ledSteps';
import { readStory } from '../../src/story/readStory';

const ledIn = (text: string) => {
  const story = readStory(text);
  return readLedSteps(story, readClauses(story)).map(({ range }) => story.text.slice(range.start, range.end));
};
const inAction = (words: string) => ledIn(`## Action\n\n${words}\n`);

const REBUILT = 'My team rebuilt the ovens';

describe('a decision', () => {
  test.each([
    'I made the call to stop the line.',
    'I made one exception.',
    'I took the decision on Monday.',
    'I brought in a welder.',
    'I said no to the second launch.',
    'I took Bo off the project.',
    'I put two people on it.',
    'I asked them to pause.',
    'I scheduled two weeks for it.',
    'I declined the request.',
    'I froze all orders.',
    'I fired the supplier.',
    'I set a price.',
    'I moved up the date.',
    'I ended the trial.',
    'I committed to Friday.',
    'I merged the two crews.',
    'I asked Lena to help.',
    'I told them to wait.',
    'I sent two welders to the yard.',
    'I quickly pulled in the other crew.',
    'I let go of two people.',
    'I put 2 people on it.',
    'I put her on the night bake.',
    'I kept my team on the ovens.',
    'I handed the orchard to two cooks.',
    'I put Okafor in charge.',
    'I put two nurses in charge of the ward.',
    'I put Okafor and Bo on nights.',
    'I made Okafor the lead.',
    'I made her owner of the round.',
    'I made the night nurse responsible for the beds.',
    'I let one nurse go.',
    'I let two of the nurses go home early.',
    'I let Okafor run the round.',
    'I trusted Okafor with the round.',
    'I trusted the nurses to close the ward.',
    'I paired the new hires with the seniors.',
    'I moved two people to nights.',
    'I swapped two shifts.',
    'I rearranged the night shifts.',
    'I swapped the Monday shift with the Friday shift.',
    "I swapped Lena's shift with Bo.",
    'I swapped her shift with a colleague.',
    'I swapped the two nurses.',
    'My decision was to start with the nights.',
    'My first call was to wait.',
    'We started with the nights, which was my call.',
    'It was my own decision to start with the nights.',
    'The choice was mine alone.',
    'I closed two beds.',
    'I closed the Leeds office.',
    'I introduced a second check at midnight.',
    'I abolished the Friday report.',
    'I turned down the extra project.',
    'I turned it down.',
    'I called off the launch.',
    'I pushed the launch back by six weeks.',
    'I pushed back the launch.',
    'I put the launch off by a week.',
    'I brought the tour forward.',
    'I ruled out a third oven.',
    'I went with the second option.',
    'I went for the cheaper vendor.',
    'I settled on paper charts.',
    'I opted for the small oven.',
    'I started hourly rounds.',
    'I set up a weekly review.',
    'I added a daily count.',
    'I made hourly rounds the rule.',
    'I made it a rule that nobody works alone.',
    'I gave the night round to Priya.',
    'I handed the early round to the cooks.',
  ])('is: %s', (words) => {
    expect(inAction(`${words} ${REBUILT}.`)).toEqual([REBUILT]);
  });

  test.each([
    'I made a call to the mill.',
    'I took notes on Monday.',
    'I said that it was late.',
    'I brought a ladder.',
    'I gave my view.',
    'I put the list on the wall.',
    'I made a list.',
    'I did not say no to it.',
    'I ended up writing the tool myself.',
    'I set up the alarms.',
    'I set the alarms up.',
    'I picked up the parts.',
    'I committed the fix.',
    'I merged the branch.',
    'I added a Grafana panel.',
    'I sent the SQL report.',
    'I put Redis in front.',
    'I added Kafka topics.',
    'I merged them.',
    'I added a dashboard for the team.',
    'I sent the list to my manager.',
    'I took notes with the crew.',
    'I added other tests.',
    'I merged her branch.',
    'I put them on the wall for the customers.',
    'I brought a ladder to them.',
    'Ana made the call to stop the line.',
    'I put the beds in the hall.',
    'I put the ward in order.',
    'I let the meeting run.',
    'I let the contract go.',
    'I let the customer service run.',
    'I made the lead nurse a list.',
    'I made her a list.',
    'I made the lead happy.',
    'I made Postgres the default.',
    'I made sure Okafor was the lead.',
    'I trusted the data.',
    'I trusted Okafor.',
    'I swapped the filter.',
    'I swapped my shift with Bo.',
    'I swapped shifts with a colleague.',
    'I traded two shifts with Bo.',
    'I exchanged a night shift with the other nurse.',
    'I swapped shifts with her.',
    'My job was to start with the nights.',
    'My first call was to Ana.',
    'My choice of words was poor.',
    'It was my call to the mill.',
    'It was not my call.',
    'I thought that it was my call.',
    'It was her decision.',
    'The work was mine.',
    'I closed the ticket on Monday.',
    'I closed in on the fault.',
    'I introduced myself to Ana.',
    'I turned the pump by hand.',
    'I pushed the fix.',
    'I put the launch on the list.',
    'I called the mill.',
    'I went with Lena to the mill.',
    'I went with the night crew.',
    'I went for a walk.',
    'I settled the bill.',
    'I started the engine.',
    'I ran the nightly job.',
    'I made the rule engine faster.',
    'I gave a talk on lifting to close the day.',
  ])('is not: %s', (words) => {
    expect(inAction(`${words} ${REBUILT}.`)).toEqual([]);
  });
});

describe('steps on the decision of a manager', () => {
  test.each([
    ['I cancelled the night bake. My team rebuilt the ovens.', ['My team rebuilt the ovens']],
    [
      'I assigned the orchard to Lena. The team pruned every row. They burned the cuttings.',
      ['The team pruned every row', 'They burned the cuttings'],
    ],
    ['I hired two welders. They closed the seams.', ['They closed the seams']],
    ['I cancelled the night bake. I was tired. My team rebuilt the ovens.', ['My team rebuilt the ovens']],
    ['My team moved the beds early, which was my call.', ['My team moved the beds early']],
    // What is done about a decision, with others, leaves it standing.
    ['I chose the early shift. I checked the plan with HR. My team rebuilt the ovens.', ['My team rebuilt the ovens']],
    [
      'I chose the shift. I asked for volunteers, and Blessing took it. My team rebuilt the ovens.',
      ['My team rebuilt the ovens'],
    ],
    ['I cancelled the night bake. I told the owner why. My team rebuilt the ovens.', ['My team rebuilt the ovens']],
    ['I cancelled the night bake. I met the bakers. My team rebuilt the ovens.', ['My team rebuilt the ovens']],
    ['After my decision, the team rebuilt the ovens.', ['the team rebuilt the ovens']],
    ['On my decision, the team rebuilt the ovens.', ['the team rebuilt the ovens']],
    ['My team rebuilt the ovens at my request.', ['My team rebuilt the ovens at my request']],
    ['I delayed the tour. The US team moved the trucks.', ['The US team moved the trucks']],
  ])('%s', (words, steps) => {
    expect(inAction(words)).toEqual(steps);
  });

  test.each([
    'I measured the ovens. My team rebuilt them.',
    'I cancelled the night bake. I cleaned the mixer. My team rebuilt the ovens.',
    'My team rebuilt the ovens. I cancelled the night bake.',
    'I cancelled the night bake. We rebuilt the ovens.',
    'I cancelled the night bake. All of it was rebuilt.',
    'I would cancel the night bake. My team rebuilt the ovens.',
    'My decision was to wait. I cleaned the mixer. My team rebuilt the ovens.',
    'I trusted Okafor with the round. I cleaned the mixer. My team rebuilt the ovens.',
    'If it was my call. My team rebuilt the ovens.',
    'The owner cancelled the night bake. My team rebuilt the ovens.',
    'After my call with the mill, the team rebuilt the ovens.',
    'After her decision, the team rebuilt the ovens.',
    'The team rebuilt the ovens without my decision.',
    'I asked about the ovens. My team rebuilt them.',
  ])('none: %s', (words) => {
    expect(inAction(words)).toEqual([]);
  });
});

describe('a talk with one person', () => {
  test.each([
    [
      "I told Kofi to teach instead of fix. He didn't like it, and we talked about it again.",
      'we talked about it again',
    ],
    ['I met Priya every week, and we went through one incident.', 'we went through one incident'],
    ['I sat down with Priya and we agreed on three goals.', 'we agreed on three goals'],
    ['I called Maria on Monday. We discussed her notes.', 'We discussed her notes'],
  ])('%s', (words, step) => {
    expect(inAction(words)).toEqual([step]);
  });

  test.each([
    'We agreed on three goals.',
    'I met Priya. We rebuilt the ovens.',
    'I met Priya. We went live on Monday.',
    'I met the bakers, and we agreed on three goals.',
    'I met Priya. I was tired. It rained. We agreed on three goals.',
    'Priya called. We agreed on three goals.',
  ])('none: %s', (words) => {
    expect(inAction(words)).toEqual([]);
  });
});

test('a decision holds inside its section alone', () => {
  const decided = 'I cancelled the night bake.';
  const step = 'My team rebuilt the ovens.';
  expect(ledIn(`## Situation\n\n${decided}\n\n## Action\n\n${step}\n`)).toEqual([]);
  expect(ledIn(`## Action\n\n${decided}\n\n## Result\n\n${step}\n`)).toEqual([]);
  expect(ledIn(`## Action\n\n${decided}\n\n## Action\n\n${step}\n`)).toEqual([]);
});
