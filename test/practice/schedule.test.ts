import { describe, expect, test } from 'vitest';
import { dueFirst, grade } from '../../src/practice/schedule';
import type { Answered, Card } from '../../src/practice/types';

const DAY = 86_400_000;
const start = new Date('2026-03-01T09:00:00.000Z');
const later = (days: number): Date => new Date(start.getTime() + days * DAY);

/** A card after answers, each when it was due. */
function cardAfter(...answers: readonly Answered[]): Card {
  let card: Card | undefined;
  for (const answer of answers) card = grade(card, answer, card ? new Date(card.due) : start);
  if (!card) throw new Error('no answer');
  return card;
}

const waits = ({ due, last }: Card): number => (Date.parse(due) - Date.parse(last)) / DAY;

describe('a card', () => {
  test('that is known waits days, and longer each time', () => {
    const gaps = [cardAfter('good'), cardAfter('good', 'good'), cardAfter('good', 'good', 'good')].map(waits);
    expect(gaps[0]).toBeGreaterThanOrEqual(1);
    expect(gaps[1]).toBeGreaterThan(gaps[0] ?? 0);
    expect(gaps[2]).toBeGreaterThan(gaps[1] ?? 0);
  });

  test.each([[['again']], [['good', 'again']], [['good', 'good', 'again', 'again']]] as [Answered[]][])(
    'that is not known is due at once: %j',
    (answers) => expect(waits(cardAfter(...answers))).toBe(0),
  );

  test('that was forgotten comes back sooner than one that never was', () => {
    expect(waits(cardAfter('good', 'good', 'again', 'good'))).toBeLessThan(waits(cardAfter('good', 'good', 'good')));
  });

  test('says how it was marked', () => {
    expect(cardAfter('good', 'again').answer).toBe('again');
    expect(cardAfter('again', 'good').answer).toBe('good');
  });

  test('keeps its time where a clock was put back', () => {
    const card = grade(cardAfter('good'), 'good', later(-30));
    expect(waits(card)).toBeGreaterThanOrEqual(1);
  });

  test('comes out the same for the same answers', () => {
    expect(cardAfter('good', 'again', 'good')).toEqual(cardAfter('good', 'again', 'good'));
  });

  test('answered years late still has a day to come back', () => {
    const card = grade(cardAfter('good', 'good'), 'good', later(4_000));
    expect(Date.parse(card.due)).toBeGreaterThan(later(4_000).getTime());
  });

  test.each([
    [cardAfter('good'), 0, false],
    [cardAfter('good'), 400, true],
    [cardAfter('again'), 0, true],
  ] as const)('%#: is due or not', (card, days, due) => {
    const [first] = dueFirst(['new', 'asked'], (name) => (name === 'asked' ? card : undefined), later(days));
    expect(first === 'asked').toBe(due);
  });
});

describe('questions are asked in order', () => {
  const cards = new Map<string, Card>([
    ['known today', cardAfter('good')],
    ['known well', cardAfter('good', 'good', 'good')],
    ['missed today', cardAfter('again')],
    ['missed lately', grade(undefined, 'again', later(-1))],
    ['due', grade(undefined, 'good', later(-60))],
    ['long due', grade(undefined, 'good', later(-90))],
  ]);
  const order = (names: readonly string[]) => dueFirst(names, (name) => cards.get(name), start);

  test('not known, due, never asked, and what can wait', () => {
    const names = ['new a', 'known well', 'due', 'known today', 'missed today', 'long due', 'new b', 'missed lately'];
    expect(order(names)).toEqual([
      'missed lately',
      'missed today',
      'long due',
      'due',
      'new a',
      'new b',
      'known today',
      'known well',
    ]);
  });

  test('new ones stay as they were', () => expect(order(['c', 'a', 'b'])).toEqual(['c', 'a', 'b']));
  test('and none is none', () => expect(order([])).toEqual([]));
});
