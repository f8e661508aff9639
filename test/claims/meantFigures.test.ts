import { describe, expect, test } from 'vitest';
import { between } from './between';

const figures = (old: string, now: string) =>
  between(old, now, 'Result').filter(([kind = '']) => kind.startsWith('figure'));

describe('a figure that was only meant', () => {
  test.each([
    ['The goal was 20% fewer errors.', 'We had 20% fewer errors.'],
    ['We expected errors to fall by 20%.', 'Errors fell by 20%.'],
    ['We wanted to cut errors by 20%.', 'We cut errors by 20%.'],
    ['We hoped to save $300 a week.', 'We saved $300 a week.'],
    ['Our target was 12% more visits.', 'Visits rose by 12%.'],
  ])('is told where it came about: %s', (old, now) => {
    expect(figures(old, now)).toEqual([['figure-changed', old.replace('.', ''), now.replace('.', '')]]);
    expect(figures(old, `${old} ${now}`)).toHaveLength(1);
  });

  test.each([
    ['was reached', 'The goal was 20% fewer errors. We reached it in May.', 'We had 20% fewer errors in May.'],
    ['came about too', 'The goal was 20% fewer errors. We had 20% fewer.', 'We had 20% fewer errors.'],
    ['came about at the end', 'We expected errors to fall by 20%, and they did.', 'Errors fell by 20%.'],
    ['is still meant', 'The goal was 20% fewer errors.', 'We aimed for 20% fewer errors.'],
    ['was avoided', 'Without it we would have lost $300.', 'It saved $300 we would have lost.'],
    ['was denied', 'Errors did not rise by 40%.', 'Errors fell by 40%.'],
    ['was a time', 'We wanted to ship in 3 weeks.', 'We shipped in 3 weeks.'],
  ])('is none that %s', (_, old, now) => {
    expect(figures(old, now)).toEqual([]);
  });
});
