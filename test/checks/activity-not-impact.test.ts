import { describe, expect, it } from 'vitest';
import { activityNotImpact } from '../../src/checks/activity-not-impact';
import { findingsOf, underlined } from './findingsOf';

const inResult = (words: string) => `## Situation\n\nIt was slow.\n\n## Result\n\n${words}\n`;

describe('a mood or an activity in the Result', () => {
  it.each([
    ['Latency improved a lot and the team was happy.', ['the team was happy']],
    ['It went well.', ['It went well']],
    ['In the end things got better.', ['things got better']],
    ['the customer was very satisfied with the solution', ['the customer was very satisfied with the solution']],
    ['My boss was really impressed by my work.', ['My boss was really impressed by my work']],
    ['We received positive feedback from the client.', ['positive feedback from the client']],
    [
      'The presentation went smoothly, and everybody liked it.',
      ['The presentation went smoothly', 'everybody liked it'],
    ],
    ['The project was a huge success.', ['The project was a huge success']],
    ['The event was successful and people enjoyed it.', ['The event was successful', 'people enjoyed it']],
    ['My manager thanked me for the effort.', ['My manager thanked me for the effort']],
    ['My teammates appreciated the help.', ['My teammates appreciated the help']],
    ['My professor told me it was a great project.', ['My professor told me it was a great project']],
    ['Everyone was relieved.', ['Everyone was relieved']],
    ['It made the whole team happy.', ['It made the whole team happy']],
    ['- Client happy with it\n- Happy users\n- Launched', ['Client happy with it', 'Happy users']],
    ['The customer left happy.', ['The customer left happy']],
    ['The mood in the team is much better since then.', ['The mood in the team is much better since then']],
    ['I got a lot of praise for that.', ['praise for that']],
    ['We got very good reviews.', ['very good reviews']],
    ['The feedback was positive.', ['The feedback was positive']],
    ['"The guests were delighted."', ['The guests were delighted']],
    ['The migration went really well and I was proud of it.', ['The migration went really well', 'I was proud of it']],
    ['- gyms happy, PM happy', ['gyms happy', 'PM happy']],
    ['- shipped on Monday\n- both teams happy', ['both teams happy']],
    ['Director pleased.', ['Director pleased']],
    ['42 boxes moved, guests delighted', ['guests delighted']],
    ['In the end it all worked out.', ['it all worked out']],
    ['My lead praised me in front of the team.', ['My lead praised me in front of the team']],
    ['Everything ran smoothly on the day.', ['Everything ran smoothly on the day']],
    ['My manager said that I did a great job.', ['My manager said that I did a great job']],
    ['Stakeholders were pleased, we were glad.', ['Stakeholders were pleased', 'we were glad']],
    ['Communication in the team improved and the atmosphere became better.', ['the atmosphere became better']],
  ])('%s', (words, expected) => {
    expect(underlined(activityNotImpact, inResult(words))).toEqual(expected);
  });

  it('is a warning where nothing is measured, and an info beside a measure', () => {
    expect(findingsOf(activityNotImpact, inResult('It went well.'))[0]?.severity).toBe('warning');
    expect(findingsOf(activityNotImpact, inResult('It went well. Errors fell by 40%.'))[0]?.severity).toBe('info');
  });

  it('says what kind of claim it is', () => {
    expect(findingsOf(activityNotImpact, inResult('The team was happy.'))[0]?.message).toBe(
      '“The team was happy” tells how people felt: say what changed for them, in figures.',
    );
    expect(findingsOf(activityNotImpact, inResult('It went well.'))[0]?.message).toBe(
      '“It went well” tells that it went well: say what was better afterwards, and by how much.',
    );
  });
});

describe('what is no mood', () => {
  it.each([
    'I was promoted to team lead.',
    'Two other teams adopted it.',
    'We won the company award for it.',
    'Customer satisfaction rose by 20%.',
    'The customer was happy: tickets fell from 31 a week to 4.',
    'Riders were happier too, with the rating going from 3.9 to 4.4.',
    'The customer was not happy with it.',
    "The client wasn't satisfied, so we lost him.",
    'I am happy to share the code.',
    'I wanted to make the customer happy.',
    'We would be glad to do it again.',
    'The customer renewed the contract.',
    'The customer calls went down.',
    'I collected feedback from five users.',
    'We asked for feedback every week.',
    'It works without the old server now.',
    'The request went to the finance team.',
    'The success rate is 98%.',
    'The bug was fixed.',
    'He signed the contract.',
    'The server answers within 200 ms.',
    'I liked the work.',
    'We now review each change.',
    'Thanks to that, the release went out.',
  ])('%s', (words) => {
    expect(underlined(activityNotImpact, inResult(words))).toEqual([]);
  });

  it('is silent in other sections, and where the Result is absent', () => {
    expect(underlined(activityNotImpact, '## Situation\n\nThe team was happy.\n\n## Result\n\nIt shipped.\n')).toEqual(
      [],
    );
    expect(underlined(activityNotImpact, '## Action\n\nIt went well.\n')).toEqual([]);
  });
});
