import { describe, expect, it } from 'vitest';
import { missingBaseline } from '../../src/checks/missing-baseline';
import { findingsOf, underlined } from './findingsOf';

const story = (result: string, situation = 'It was slow.') =>
  `## Situation\n\n${situation}\n\n## Result\n\n${result}\n`;

describe('a figure without its before', () => {
  it.each([
    'By autumn the loss of 4,000 a month had become a profit of 2,700.',
    'The deficit of $900 a week turned into a small surplus.',
    'I received the grade 1.3.',
    'Approval came back to 58%.',
    'We kept delivery at 96%.',
    'The rating climbed over four stars again.',
    'I closed the year at 116%.',
    'Turnover was 8% above plan.',
    'Refused goods are 2.9 points out of 7.8.',
    'About 30 tables a week, and zero of them wrong.',
    'The last one came one a week late.',
    'The wall stood after 38 mm of rain.',
    'It paused for 40 seconds.',
    'The clinic sees 14 more patients a day.',
  ])('hears that there is none to ask for: %s', (result) => {
    expect(findingsOf(missingBaseline, story(result))).toEqual([]);
  });

  it.each([
    ['Late parcels are at 1.2%.', '1.2%'],
    ['p99 flat at 150 ms for six weeks.', '150 ms'],
    ['The bundle is down to 210 kB.', '210 kB'],
    ['Sales went up by half.', 'half'],
    ['As a result sales increased by 20%.', '20%'],
    ['Costs were reduced by 15 percent, and my boss was happy.', '15 percent'],
    ['The error rate is now under 1%.', '1%'],
    ['We serve 900 orders per week.', '900 orders per week'],
    ['NPS is 45 today.', '45'],
    ['The rating is 4.7 stars.', '4.7 stars'],
    ['By Saturday the share without a crash was 99.5.', '99.5'],
    ['The score of the guests is at 4.6.', '4.6'],
    ['Three clients renewed. Late parcels are at 2%.', '2%'],
    ['The page loads in 800 ms, we saved $4,000.', '800 ms'],
    ['Savings are $300 a week.', '$300 a week'],
  ])('%s', (result, words) => {
    expect(underlined(missingBaseline, story(result))).toEqual([words]);
  });

  it('says it once, as an info', () => {
    const findings = findingsOf(missingBaseline, story('Errors are at 2%. The page takes 300 ms.'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'info',
      message: '“2%” has no baseline. What was it before?',
    });
  });
});

describe('figures that need no other', () => {
  it.each([
    'Errors fell from 6% to 2%.',
    'Build time was halved.',
    'Sign-ups doubled.',
    'Complaints went to zero.',
    'Zero double charges in six months.',
    'We saved $40,000 a year.',
    'Three teams adopted the template.',
    'We delivered it two weeks early.',
    'The query takes 40 seconds instead of six minutes.',
    '41 s → 13 s, and the image is 30% smaller.',
    'Queues got twice as fast.',
    '23% of the visitors came back.',
    '100% of the orders left on the day.',
    'It was 40, now 3 tickets.',
    'Everybody was happy.',
    'We got 3 new clients.',
  ])('%s', (result) => {
    expect(underlined(missingBaseline, story(result))).toEqual([]);
  });

  it('finds the before in Situation and in Task', () => {
    expect(underlined(missingBaseline, story('Late parcels are at 1.2%.', 'Late parcels stood at 8%.'))).toEqual([]);
    const task = '## Task\n\nI wanted the 400 ms gone.\n\n## Result\n\nIt answers in 90 ms.\n';
    expect(underlined(missingBaseline, task)).toEqual([]);
  });

  it('finds the before of a rate in Action', () => {
    const text = '## Action\n\nI counted 19 interruptions a shift.\n\n## Result\n\nIt is down to 6 per shift.\n';
    expect(underlined(missingBaseline, text)).toEqual([]);
  });

  it('does not take another unit for a before', () => {
    expect(underlined(missingBaseline, story('It answers in 90 ms.', 'It froze for 40 s.'))).toEqual(['90 ms']);
  });
});
