import { describe, expect, test } from 'vitest';
import { between } from './between';

describe('a count of people', () => {
  test.each([
    ['I trained 20 patients.', 'I trained 20 doctors.', '20 patients', '20 doctors'],
    ['I called 12 students about it.', 'I called 12 teachers about it.', '12 students', '12 teachers'],
    ['I met 5 passengers.', 'I met 5 nurses.', '5 passengers', '5 nurses'],
  ])('is changed where it counts others, one way and the other: %s', (one, other, was, is) => {
    expect(between(one, other)).toEqual([['figure-changed', was, is]]);
    expect(between(other, one)).toEqual([['figure-changed', is, was]]);
  });

  test.each([
    ['I trained 20 patients.', 'I trained 20 people.'],
    ['I trained 20 pupils.', 'I trained 20 students.'],
    ['I trained 20 students.', 'I trained 20 trainees.'],
    ['I trained 20 engineers.', 'I trained 20 developers.'],
    ['I trained 20 customers.', 'I trained 20 doctors.'],
    ["I trained 20 students of the teachers' college.", 'I trained 20 teachers at college.'],
  ])('is the same where they may be called so: %s', (one, other) => {
    expect(between(one, other)).toEqual([]);
    expect(between(other, one)).toEqual([]);
  });
});
