import { describe, expect, test } from 'vitest';
import { between } from './between';

const figures = (old: string, now: string) =>
  between(old, now, 'Result').filter(([kind = '']) => kind.startsWith('figure'));

describe('a share that is told of something else as well', () => {
  const BEDS = 'The clinic has 20% of the beds.';
  test.each([
    [`${BEDS} Costs fell.`, `${BEDS} Costs fell by 20%.`],
    [BEDS, `${BEDS} Costs fell by 20%.`],
    [`I asked 20% of the nurses. Waits got shorter.`, 'I asked 20% of the nurses. Waits got 20% shorter.'],
  ])('is new where a change is told by it: %s', (old, now) => {
    expect(figures(old, now)).toEqual([['figure-gained', '', '20%']]);
    expect(figures(now, now)).toEqual([]);
  });

  test.each([
    ['The drop was 20%. Costs fell.', 'The drop was 20%. Costs fell by 20%.'],
    ['Calls went from 50 to 40, or 20%.', 'Calls went from 50 to 40, or 20%. Calls fell by 20%.'],
    ['20% of calls were missed.', 'We cut missed calls by 20%.'],
    ['Costs fell by 20%.', 'Costs fell by 20%. So we cut costs by 20%.'],
    [`${BEDS} Costs fell.`, `${BEDS} It's 20% of the city's.`],
  ])('is none where the old version may tell that, or it only moved: %s', (old, now) => {
    expect(figures(old, now)).toEqual([]);
  });
});
