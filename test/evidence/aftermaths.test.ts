import { describe, expect, it } from 'vitest';
import { activityNotImpact } from '../../src/checks/activity-not-impact';
import { missingSecondOrderEffect } from '../../src/checks/missing-second-order-effect';
import { findingsOf } from '../checks/findingsOf';

const storyWith = (result: string, learning = ''): string =>
  `## Situation\n\nIt was so.\n\n## Action\n\nI wrote it.\n\n## Result\n\n${result}\n\n## Learning\n\n${learning}\n`;
const endsAtTheFix = (result: string, learning?: string): number =>
  findingsOf(missingSecondOrderEffect, storyWith(result, learning)).length;
const moods = (result: string): number => findingsOf(activityNotImpact, storyWith(result)).length;

describe('a weak sign of an afterwards silences the hint', () => {
  it.each([
    'Errors fell by 80%. The Berlin office asked for the script.',
    'It took 2 minutes instead of 20. Finance asked if they could have it too.',
    'Complaints fell to 3 a week. New tenants get the sheet with their keys.',
    'No cable was cut that summer. My drawing hangs in the site office.',
    'p99 at 90 ms. Load test runs before every release.',
    'We lost 4 bikes instead of 30, and the city bought the same locks for the other stations.',
    'Response time fell to 4 h. I was asked to set up the same for Poland.',
    'The tour cost $300 more. The trustees no longer pay a supplier in advance.',
    '212 → 41 flags. New flags need an owner.',
    '640 → 0 open. The check is a gate for every new store.',
    'She recommended me to two other shops.',
    'Bookings rose by 9%, and my successor kept it.',
    'Lost revenue fell to €110k. The rule has fired twice since.',
    'Three branches have turned their machines round.',
    'The client booked us for two more events.',
  ])('%s', (words) => {
    expect(endsAtTheFix(words)).toBe(0);
  });

  it('also in the lesson, where it is not a habit of one’s own', () => {
    expect(endsAtTheFix('Errors fell by 80%.', 'The quarterly drill is now in the goals of the manager.')).toBe(0);
    expect(endsAtTheFix('Errors fell by 80%.', 'Now I start from the period before I open the code.')).toBe(1);
  });
});

describe('a Result that stops at the fix', () => {
  it.each([
    'Checkout time fell from 40 to 12 seconds.',
    'All 63 invoices were paid before the end of the month.',
    'Three months later the error rate was at 0.2%.',
    'Sales were up 14% the following quarter.',
    'The report has 9 columns and covers 1,100 stores.',
    'Complaints have dropped since.',
    'Customers no longer wait.',
  ])('%s', (words) => {
    expect(endsAtTheFix(words)).toBe(1);
  });
});

describe('moods and praise in other words', () => {
  it.each([
    'The open day was fantastic.',
    'I got a lot of compliments from the parents.',
    'Our guests left with big smiles.',
    'The workshop went down really well.',
    'Team spirit has improved a lot.',
    'The audit went without any problems.',
    'My boss was over the moon.',
    'My professor spoke highly of the project.',
    'I exceeded all expectations.',
    'Huge success',
    'Staff feel more valued.',
    'Onboarding went from 9 days to 2, and managers were extremely satisfied.',
  ])('%s', (words) => {
    expect(moods(words)).toBe(1);
  });

  it.each([
    'Morale in the survey rose from 54 to 71.',
    'Riders were happier too, with the rating going from 3.9 to 4.4.',
    'I thought highly unlikely paths were safe.',
    'The results were off by 4%.',
    'We shipped it without a problem report in 30 days.',
    'The audit found no problems.',
  ])('says nothing of “%s”', (words) => {
    expect(moods(words)).toBe(0);
  });
});
