import { describe, expect, test } from 'vitest';
import { LONGEST_QUESTION, QuestionReader } from '../../src/bank/questionTerms';
import { expectLinear } from '../cpuTime';

const reader = new QuestionReader({
  framing: ['tell, me, about, a, the, time, when, you, your own', 'back'],
  alike: [
    ['boss', 'manager', 'line manager'],
    ['push back', 'disagree'],
    ['time', 'hour'],
    ['own', 'owner'],
  ],
});
const keys = (text: string): readonly string[] => reader.termsOf(text).map(({ key }) => key);

describe('the terms of a question', () => {
  test('what only frames it is left out', () => {
    expect(keys('Tell me about the')).toEqual([]);
  });
  test.each([
    ['simplify', 'simplified'],
    ['simplification', 'simplifying'],
    ['investigate', 'investigation'],
    ['curiosities', 'curiosity'],
    ['risks', 'risk'],
    ['chose', 'choosing'],
  ])('%s and %s are one', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });
  test.each([
    ['customer', 'custom'],
    ['mentor', 'mental'],
    ['ration', 'rate'],
  ])('%s and %s are two', (one, other) => {
    expect(keys(one)).not.toEqual(keys(other));
  });
  test('words and phrases that mean the same share a key, however long', () => {
    for (const words of ['boss', 'Manager', 'line manager', 'line managers']) expect(keys(words)).toContain('#0');
    for (const words of ['push back', 'pushed back', 'disagreed']) expect(keys(words)).toContain('#1');
    expect(keys('push the door')).not.toContain('#1');
  });
  test('the longest phrase wins, and framing only where a word is nothing else', () => {
    expect(keys('your own car')).toEqual(keys('car'));
    expect(keys('own')).toContain('#3');
    expect(keys('time')).toContain('#2');
  });
  test('neighbors make a term of their own, across framing but not across a comma', () => {
    expect(keys('disagreed about the boss')).toContain('#1_#0');
    expect(keys('disagreed, boss')).not.toContain('#1_#0');
  });
  test('a contraction is a negation, and quotes are the words as written', () => {
    expect(keys("didn't")).toEqual(keys('did not'));
    expect(keys('didn’t')).toEqual(keys('did not'));
    expect(reader.termsOf('Pushed Back').map(({ words }) => words)).toEqual(['Pushed Back']);
  });
  test('what was learned is found with framing words between, and only with those', () => {
    const own = new QuestionReader({ framing: ['a, of, piece, work, it'], alike: [] });
    const key = own.learn('send work back') ?? '';
    const found = (text: string) => own.termsOf(text).find((term) => term.key === key)?.words;
    expect(found('Ever sent work back?')).toBe('sent work back');
    expect(found('Ever sent a piece of work back?')).toBe('sent piece of work back');
    expect(found('Ever sent a piece of work of a piece of it back?')).toBeUndefined();
    expect(found('Ever sent bad work back?')).toBeUndefined();
    expect(found('Ever sent work.')).toBeUndefined();
  });
  test('nothing, signs, and more than anybody asks', () => {
    expect(keys('')).toEqual([]);
    expect(keys('?!… — 🙂')).toEqual([]);
    const long = 'word '.repeat(100_000);
    expect(reader.termsOfQuestion(long).length).toBeLessThan(LONGEST_QUESTION);
    expectLinear(
      (words) => 'word '.repeat(words),
      (text) => reader.termsOfQuestion(text),
      25_000,
    );
  });
});
