import { describe, expect, test } from 'vitest';
import { between } from './between';

describe('a figure in other words', () => {
  test.each([
    ['Throughput rose 2x.', 'Throughput doubled.'],
    ['It was twice as fast.', 'It was 2 times faster.'],
    ['Output rose threefold.', 'Output tripled.'],
    ['The wait halved.', 'The wait fell 50%.'],
    ['We cut the wait in half.', 'We cut the wait by half.'],
    ['30 of the 40 families came.', '30 families came.'],
    ['It has taken an hour.', 'It has taken 60 minutes.'],
  ])('is the same: %s', (old, now) => {
    expect(between(old, now, 'Result')).toEqual([]);
    expect(between(now, old, 'Result')).toEqual([]);
  });

  test.each([
    ['Throughput doubled.', 'Throughput tripled.', 'doubled', 'tripled'],
    ['7 out of 10 parents came.', '7 out of 12 parents came.', '7 out of 10', '7 out of 12'],
    ['7 out of 10 parents came.', '9 out of 12 parents came.', '7 out of 10', '9 out of 12'],
    ['One in four beds was free.', 'One in five beds was free.', 'One in four', 'One in five'],
    ['I won 1st place.', 'I won 2nd place.', '1st place', '2nd place'],
  ])('is another, and told once: %s', (old, now, was, is) => {
    expect(between(old, now, 'Result')).toEqual([['figure-changed', was, is]]);
    expect(between(now, old, 'Result')).toEqual([['figure-changed', is, was]]);
  });

  test('a share is no new one where how many of how many was told', () => {
    expect(between('7 out of 10 parents came.', '70% of parents came.', 'Result')).toEqual([
      ['figure-lost', '7 out of 10', ''],
    ]);
    expect(between('7 out of 10 parents came.', '90% of parents came.', 'Result')).toEqual([
      ['figure-gained', '', '90%'],
      ['figure-lost', '7 out of 10', ''],
    ]);
  });

  test('a word for a change is new where none was told', () => {
    expect(between('The wait fell.', 'The wait halved.', 'Result')).toEqual([['figure-gained', '', 'halved']]);
    expect(between('We cut the wait in half.', 'We cut the wait by 60%.', 'Result')).toEqual([
      ['figure-gained', '', '60%'],
      ['figure-lost', 'in half', ''],
    ]);
  });

  test.each([
    ['The run took 1h30.', 'The run took 1h45.', '1h30', '1h45'],
    ['The run took 1h 30m.', 'The run took 1h 45m.', '1h 30m', '1h 45m'],
  ])('hours with their minutes are one figure: %s', (old, now, was, is) => {
    expect(between(old, now, 'Result')).toEqual([['figure-changed', was, is]]);
    expect(between(old, 'The run took 90 minutes.', 'Result')).toEqual([]);
  });
});
