import { describe, expect, it } from 'vitest';
import { missingBusinessImpact } from '../../src/checks/missing-business-impact';
import { expectMostOf } from '../evidence/judge/taught';
import { findingsOf, underlined } from './findingsOf';

const story = (result: string) => `## Situation\n\nCustomers waited.\n\n## Outcome\n\n${result}\n`;

const TECHNICAL_ALONE: readonly string[] = [
  'p95 1.8 s → 280 ms (−84%).',
  'The bundle is down to 210 kB.',
  'Median build time fell from 14 min to 5 min.',
  'CPU went down by 40%.',
  'Test coverage is at 85% now.',
  'Cache hit rate has held at 78%.',
  'The query takes 40 seconds instead of six minutes.',
  'Boot takes 13 s, the kernel image is 30% smaller.',
  'Lag on the hot partition went from 38 minutes to 20 seconds.',
  'We deploy ten times a day; deployment takes 4 minutes.',
  'Memory usage reduced by 2 GB.',
  'Zero resets on 4 boards in 72 hours.',
  'Crash rate is at 0.1%.',
  'Throughput of the API doubled.',
  'Flaky tests went from 12% to 1%.',
];

const WORTH_SOMETHING: readonly string[] = [
  'p95 1.8 s → 280 ms; conversion rose by 2%.',
  'CPU fell by 40%, which saves $8K a month.',
  'Load time fell to 90 ms and complaints stopped.',
  'Crashes fell by 40%. Our users noticed.',
  'The build takes 5 minutes, so we cut the cloud bill by a third.',
  'Late parcels at 1.2%.',
  'We delivered it two weeks early.',
  'Three teams adopted the template.',
  'Sales rose by 20%.',
  'The team was happy.',
  'The server is stable now.',
  'Errors fell by half, and support tickets with them.',
  'I trained 25 new joiners.',
  'Attendance grew to 300 students.',
  'API errors fell by 30%; two merchants came back.',
];

describe('a Result of technical figures alone', () => {
  it('stands on its heading', () => {
    expect(underlined(missingBusinessImpact, story('p95 1.8 s → 280 ms (−84%).'))).toEqual(['## Outcome']);
  });

  it('is heard mostly', () => {
    expectMostOf(TECHNICAL_ALONE, (result) => findingsOf(missingBusinessImpact, story(result)).length > 0);
  });

  it('is an info that names the heading', () => {
    expect(findingsOf(missingBusinessImpact, story('CPU fell by 40%.'))[0]).toMatchObject({
      severity: 'info',
      message:
        'The numbers under “Outcome” are all technical. Say what they were worth: to customers, in money, in hours or in risk.',
    });
  });
});

describe('a Result that says what it was worth, or measures nothing technical', () => {
  it.each(['CPU fell by 40%, which saves $8K a month.', 'Sales rose by 20%.', 'The team was happy.'])(
    '%s',
    (result) => {
      expect(findingsOf(missingBusinessImpact, story(result))).toEqual([]);
    },
  );

  it('is left alone mostly', () => {
    // Two of fifteen are slips: "complaints stopped", "our users noticed".
    expectMostOf(WORTH_SOMETHING, (result) => findingsOf(missingBusinessImpact, story(result)).length === 0, 0.86);
  });
});
