import { describe, expect, test } from 'vitest';
import { between } from './between';

describe('which way a figure is told', () => {
  test.each([
    ['Errors dropped by 40%.', 'Errors rose by 40%.', 'dropped by 40%', 'rose by 40%'],
    ['Sales went up 15%.', 'Sales went down 15%.', 'up 15%', 'down 15%'],
    ['Sales up 15%.', 'Sales down 15%.', 'up 15%', 'down 15%'],
    [
      'Missed calls fell from 12 a week to 4.',
      'Missed calls rose from 12 a week to 4.',
      'fell from 12 a week to 4',
      'rose from 12 a week to 4',
    ],
    ['Visits were 15% longer.', 'Visits were 15% shorter.', '15% longer', '15% shorter'],
    ['Loads ran 30% quicker.', 'Loads ran 30% slower.', '30% quicker', '30% slower'],
    ['We had 20% fewer errors.', 'We had 20% more errors.', '20% fewer', '20% more'],
    ['We saw a 40% drop in errors.', 'We saw a 40% rise in errors.', '40% drop', '40% rise'],
    [
      'We reduced waste by 30% within 6 weeks.',
      'Within 6 weeks waste had grown by 30%.',
      'reduced waste by 30%',
      'grown by 30%',
    ],
    ['It cost $2,000.', 'It saved $2,000.', 'cost $2,000', 'saved $2,000'],
    ['We lost 4 customers.', 'We gained 4 customers.', 'lost 4 customers', 'gained 4 customers'],
  ])('is changed, one way and the other: %s', (one, other, was, is) => {
    expect(between(one, other, 'Result')).toEqual([['figure-changed', was, is]]);
    expect(between(other, one, 'Result')).toEqual([['figure-changed', is, was]]);
  });

  test.each([
    ['Errors fell by 20%.', 'We had 20% fewer errors.'],
    ['Errors fell by 20%.', 'It made the sheets 20% more accurate, with fewer errors.'],
    ['The wait fell by 20%.', 'The wait was 20% faster.'],
    ['Errors are up to 40% lower.', 'Errors fell by up to 40%.'],
    ['Sales rose 10% and costs fell 10%.', 'Costs fell 10% and sales rose 10%.'],
    ['It cost $2,000 less.', 'It saved $2,000.'],
    ['The delay cost us $300 before the fix.', 'The fix saved us $300.'],
    ['It had cost 5 hours a week. Now it takes none.', 'It saved 5 hours a week.'],
    ['Without it we would have lost $300.', 'It saved $300 we would have lost.'],
    ['It avoided spending $300.', 'It saved $300.'],
    ['Errors did not rise by 40%.', 'Errors fell by 40%.'],
  ])('is the same in other words: %s', (one, other) => {
    expect(between(one, other, 'Result').filter(([kind]) => kind?.startsWith('figure'))).toEqual([]);
    expect(between(other, one, 'Result').filter(([kind]) => kind?.startsWith('figure'))).toEqual([]);
  });

  test.each([
    ['Cost fell 30%.', 'Revenue rose 30%.', 'fell 30%', 'rose 30%'],
    ['Waits dropped by 12%.', 'Throughput grew by 12%.', 'dropped by 12%', 'grew by 12%'],
    ['I called the vendor. Cost fell 30%.', 'I called the vendor. Revenue rose 30%.', 'fell 30%', 'rose 30%'],
  ])('is changed in the same place, whatever it is told of: %s', (one, other, was, is) => {
    expect(between(one, other, 'Result')).toEqual([['figure-changed', was, is]]);
    expect(between(other, one, 'Result')).toEqual([['figure-changed', is, was]]);
  });

  test.each([
    ['Cost fell 30%. I called the vendor.', 'I called the vendor. Revenue rose 30%.'],
    ['Cost fell 30%.', 'Spending went down 30%.'],
  ])('is not changed at another place, or in other words: %s', (one, other) => {
    expect(between(one, other, 'Result').filter(([kind]) => kind === 'figure-changed')).toEqual([]);
  });

  test('is no matter of what was lost before the result', () => {
    expect(between('We lost 3 hours a week to it.', 'We saved 3 hours a week on it.', 'Situation')).toEqual([]);
  });
});

describe('a figure that stays, and is told from its other side', () => {
  test.each([
    [
      'Nearly half of the errors were gone.',
      'More than half of the errors were gone.',
      'Nearly half',
      'More than half',
    ],
    ['Up to 30 clinics use it.', 'Over 30 clinics use it.', 'Up to 30 clinics', 'Over 30 clinics'],
    ['Errors fell by nearly 40%.', 'Errors fell by over 40%.', 'nearly 40%', 'over 40%'],
    ['It took under 2 hours.', 'It took more than 2 hours.', 'under 2 hours', 'more than 2 hours'],
    ['Fewer than 5 guests wrote.', 'At least 5 guests wrote.', 'Fewer than 5 guests', 'At least 5 guests'],
  ])('is another one: %s', (old, now, was, is) => {
    expect(between(old, now, 'Result')).toEqual([['figure-changed', was, is]]);
    expect(between(now, old, 'Result')).toEqual([['figure-changed', is, was]]);
  });

  test.each([
    ['It saved more than 20 hours a week.', 'It saved over 20 hours a week.'],
    ['It saved about 20 hours a week.', 'It saved over 20 hours a week.'],
    ['No more than 30 clinics left.', 'Up to 30 clinics left.'],
    ['Nobody took over 2 hours.', 'Everybody took under 2 hours.'],
    ['Nobody waited over 20 minutes.', 'Everyone waited under 20 minutes.'],
    ['I marked the essays over 3 weekends.', 'I marked the essays in under 3 weekends.'],
  ])('is the same, or may be: %s', (old, now) => {
    expect(between(old, now, 'Result')).toEqual([]);
    expect(between(now, old, 'Result')).toEqual([]);
  });
});
