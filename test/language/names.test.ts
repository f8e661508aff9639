import { describe, expect, test } from 'vitest';
import { readSentence } from '../../src/language/sentence';

const actorIn = (text: string) => readSentence(text).clauses.find(({ link }) => link === 'main')?.actor;

describe('a name as a subject', () => {
  test.each([
    'Ana reported the fault.',
    'Ana told me.',
    'Ana Ruiz asked us to stop.',
    'Priya decided to wait.',
    'Priya Nair told me.',
    'Ana and Bo agreed.',
    'Then Kofi asked me to fix it.',
    "Priya's team fixed it.",
  ])('is somebody else by what they do: %s', (text) => {
    expect(actorIn(text)).toBe('others');
  });

  test.each([
    'Grafana reported the fault.',
    'Kafka wrote it to disk.',
    'Kafka and Redis reported it.',
    'Jenkins told us that it broke.',
    'Redis refused it.',
    'Reports told us where.',
    'The Redis decided it.',
    'Ana rose by two meters.',
  ])('is a thing, as far as that tells: %s', (text) => {
    expect(actorIn(text)).toBe('thing');
  });

  test('with "I" is a group', () => {
    expect(actorIn('Kofi and I wrote it.')).toBe('group');
  });
});
