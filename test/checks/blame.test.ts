import { describe, expect, test } from 'vitest';
import { blame } from '../../src/checks/blame';
import { expectMost, taught } from '../evidence/judge/taught';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const withSituation = (words: string) => WHOLE.replace('Orders stuck', `${words} Orders stuck`);

describe('blame', () => {
  test.each(['The vendor was lazy.', 'The previous developer was lazy and left no documentation.'])(
    'is heard by name or role: %s',
    (words) => {
      expect(findingsOf(blame, withSituation(words)).map(({ severity }) => severity)).toEqual(['hint']);
    },
  );

  test.each([
    'I forgot to renew the certificate.',
    'The Payments team owned the service.',
    'My manager was on holiday.',
  ])('is not made of: %s', (words) => {
    expect(findingsOf(blame, withSituation(words))).toEqual([]);
  });

  test('is not made of most near misses', () => {
    expectMost(
      taught('blame', false).filter(({ section }) => section === 'Situation'),
      ({ text }) => findingsOf(blame, withSituation(text)).length === 0,
      ({ text }) => text,
    );
  });

  test('stands in its sentence once, however many reproaches that holds', () => {
    const words = 'The old lead was lazy, and the lazy contractors had delivered careless code.';
    const found = underlined(blame, withSituation(words));
    expect(found).toHaveLength(1);
    expect(words).toContain(found[0]);
  });

  test('reads every section but Follow-ups', () => {
    const words = 'The vendor was lazy.';
    expect(findingsOf(blame, WHOLE.replace('I traced', `${words} I traced`))).toHaveLength(1);
    expect(findingsOf(blame, `${WHOLE}\n## Follow-ups\n\n### Why?\n\n${words}\n`)).toEqual([]);
  });

  test('does not read what somebody said', () => {
    expect(findingsOf(blame, withSituation('He said, "the vendor is lazy".'))).toEqual([]);
  });
});
