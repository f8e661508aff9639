import { describe, expect, test } from 'vitest';
import { missingTradeOff } from '../../src/checks/missing-trade-off';
import { expectMost, taught } from '../evidence/judge/taught';
import { afterEdit, findingsOf, underlined, WHOLE } from './findingsOf';

const withAction = (action: string) => WHOLE.replace('I traced the jam to a lock and removed it.', action);

describe('missing-trade-off', () => {
  test.each(['I traced the jam to a lock and removed it.', '- Read the logs\n- Found the lock\n- Removed it'])(
    'stands on the heading of an Action that weighs nothing: %s',
    (action) => {
      expect(underlined(missingTradeOff, withAction(action))).toEqual(['## Action']);
    },
  );

  test.each([
    ['an alternative', 'I had two options and took the slower one.'],
    ['a cost', 'It cost us a morning without receipts.'],
    ['a risk', 'The risk was a double print.'],
    ['a trade-off', 'A bigger queue would have hidden the lock for another month.'],
  ])('is content with %s: %s', (_what, action) => {
    expect(findingsOf(missingTradeOff, withAction(action))).toEqual([]);
  });

  test('is content with most of what the judge was taught', () => {
    expectMost(
      taught('tradeOff', true).filter(({ section }) => section === 'Action'),
      ({ text }) => findingsOf(missingTradeOff, withAction(text)).length === 0,
      ({ text }) => text,
      0.87,
    );
  });

  test('reads Task and Result too, and not the Situation', () => {
    const risk = 'It meant that receipts print a second later, which we accepted.';
    expect(findingsOf(missingTradeOff, WHOLE.replace('Lost sales', `${risk} Lost sales`))).toEqual([]);
    expect(findingsOf(missingTradeOff, WHOLE.replace('The queue belonged', `${risk} The queue belonged`))).toEqual([]);
    expect(findingsOf(missingTradeOff, WHOLE.replace('Orders stuck', `${risk} Orders stuck`))).toHaveLength(1);
  });

  test('is content with a section for trade-offs, unless it is empty', () => {
    const section = (words: string) => `${WHOLE}\n## Trade-offs\n\n${words}\n`;
    expect(findingsOf(missingTradeOff, section('Receipts print a second later now.'))).toEqual([]);
    expect(findingsOf(missingTradeOff, section(''))).toHaveLength(1);
    expect(findingsOf(missingTradeOff, section('- [the option you turned down]'))).toHaveLength(1);
  });

  test('leaves an empty Action to empty-section', () => {
    expect(findingsOf(missingTradeOff, withAction(''))).toEqual([]);
  });

  test.each([
    ['SDE1', 'hint'],
    ['SDE2', 'hint'],
    ['Senior', 'info'],
    ['Principal', 'info'],
  ])('weighs at %s as %s', (level, severity) => {
    const [finding] = findingsOf(missingTradeOff, WHOLE.replace('level: SDE2', `level: ${level}`));
    expect(finding?.severity).toBe(severity);
  });

  test('offers a sentence, and is content once it is filled in', () => {
    const after = afterEdit(WHOLE, findingsOf(missingTradeOff, WHOLE)[0]?.suggestions[0]);
    expect(after).toContain('removed it. [The other way you could have gone], but [');
    const filled = after.replace(/\[The other.*\]\./, 'A nightly restart was simpler, but would have lost orders.');
    expect(findingsOf(missingTradeOff, filled)).toEqual([]);
  });
});
