import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingTimeframe } from '../../src/checks/missing-timeframe';
import { readCorpus } from '../accuracy/corpus';
import { predictWithChecks } from '../accuracy/predict';
import { score } from '../accuracy/score';
import { findingsOf, underlined } from './findingsOf';

const story = (result: string) => `## Situation\n\nIn May it was slow.\n\n## Result\n\n${result}\n`;

describe('figures without the time they took', () => {
  it.each([
    ['Sales increased by 20%.', '20%'],
    ['Errors fell from 6% to 2%.', '2%'],
    ['We saved $40,000.', '$40,000'],
    ['It brought in €2 million of new business.', '€2 million'],
    ['Build time was halved.', 'halved'],
    ['Sign-ups doubled.', 'doubled'],
    ['Throughput went up threefold.', 'threefold'],
    ['Queues got twice as fast.', 'twice as fast'],
    ['Costs went down by a third and the team was happy.', 'a third'],
    ['- 15% less waste\n- staff happier', '15%'],
    ['Retries fell by a factor of nine.', 'factor of nine'],
    ['We cut the complaints in half.', 'in half'],
    ['The bill shrank to £27,000.', '£27,000'],
    ['Attendance rose 12 percent, I was told.', '12 percent'],
    ['It is 10 times faster.', '10 times'],
  ])('%s', (result, words) => {
    expect(underlined(missingTimeframe, story(result))).toEqual([words]);
  });

  it('says it once, as a hint', () => {
    const findings = findingsOf(missingTimeframe, story('Sales rose by 20%. Costs fell by 5%.'));
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['hint', "“20%” doesn't say over what period. Add the weeks or months."],
    ]);
  });
});

describe('figures that came about at one time', () => {
  it.each([
    'The whole trip cost €4,300.',
    'We got a refund of $1,900 from the caterer.',
    'The fair made £740 for the shelter.',
    'I got 84% in the exam.',
    'Half of the guests signed the list.',
    'Memory use dropped by 30%.',
    'We closed at 9 instead of 7.',
  ])('%s', (result) => {
    expect(underlined(missingTimeframe, story(result))).toEqual([]);
  });
});

describe('figures whose time is told, or that need none', () => {
  it.each([
    'Sales increased by 20% in six months.',
    'Sales increased by 20% over the next quarter.',
    'Since May, sales are up 20%.',
    'We saved $40,000 a year.',
    'Build time was halved within two weeks.',
    'Sign-ups doubled last month.',
    'Sales rose 20% year over year.',
    'Sales rose by 20%. All this took three weeks.',
    'In the first quarter we saved $40,000.',
    'Complaints fell by 30% overnight.',
    'By Friday we had 40% fewer calls.',
    'Refunds of $300 a week are gone.',
    'Errors fell from 6% to 2% over the rest of the winter.',
    'Pages dropped by 40% after two months.',
    'Costs fell by 5% the following year.',
    'The year after, costs were down by 5%.',
    'End of March the rate had fallen to 3%.',
    'Donations rose by 45% compared to the previous campaign.',
    'We cut the bill by $1M annualised.',
    'We closed 212 tickets.',
    'Three teams adopted the template.',
    'It answers in 90 ms.',
    'The bundle is 210 kB.',
    'Everybody was happy.',
    'NPS is 45.',
    'It took two days.',
  ])('%s', (result) => {
    expect(underlined(missingTimeframe, story(result))).toEqual([]);
  });

  it('is silent where there is no Result', () => {
    expect(underlined(missingTimeframe, '## Action\n\nI cut it by 40%.\n')).toEqual([]);
  });
});

describe('on labelled stories and sentences', () => {
  it.each([
    ['test/notes', { truePositives: 1, falsePositives: 0, misses: 0 }],
    ['test/exams/f', { truePositives: 2, falsePositives: 0, misses: 0 }],
    ['test/exams/g', { truePositives: 2, falsePositives: 0, misses: 0 }],
  ])('says in %s what a coach would', (folder, tally) => {
    const { tallies } = score(readCorpus(folder), predictWithChecks, ['missing-timeframe']);
    expect(tallies.get('missing-timeframe')).toEqual(tally);
  });

  it('asks of at least 29 of 30 changes, and of at most one of 30 others', () => {
    const lines = readFileSync('test/evidence/results/periods.txt', 'utf8').trim().split('\n');
    const asked = (label: string) =>
      lines.filter((line) => line.startsWith(label) && underlined(missingTimeframe, story(line.slice(4))).length > 0);
    expect(lines).toHaveLength(60);
    expect(asked('T').length).toBeGreaterThanOrEqual(29);
    expect(asked('P').length).toBeLessThanOrEqual(1);
  });
});
