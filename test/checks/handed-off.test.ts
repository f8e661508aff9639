import { describe, expect, it } from 'vitest';
import { handedOff } from '../../src/checks/handed-off';
import { expectMost, taught } from '../evidence/judge/taught';
import { findingsOf, underlined } from './findingsOf';
import { PASSED_ON, SEEN_THROUGH } from './passedOnActions';

const inAction = (words: string, rest = '') => `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n${rest}`;

describe('a problem that is passed on', () => {
  it.each([
    'I escalated it to the supplier.',
    'I pinged the storage lead.',
    'I sent a message to the channel.',
    'I told Ops that they need a bigger disk.',
  ])('%s', (words) => {
    expect(underlined(handedOff, inAction(words))).toEqual([words]);
  });

  it('is not made of most near misses', () => {
    expectMost(
      taught('handedOff', false).filter(({ section }) => section === 'Action'),
      ({ text }) => findingsOf(handedOff, inAction(text)).length === 0,
      ({ text }) => text,
    );
  });

  it.each([
    'I escalated it to the supplier. In the meantime I wrote a workaround.',
    'I pinged the storage lead. When nobody answered I added the disk myself.',
    'I notified the vendor. I reproduced the bug on my own machine.',
  ])('is silent where the next sentence carries it through: %s', (words) => {
    expect(findingsOf(handedOff, inAction(words))).toEqual([]);
  });

  it.each([
    'I escalated it to the supplier. They replaced the switch.',
    'I escalated it to the supplier. We waited. I saw that they had fixed it.',
  ])('is not silent where others carry it through: %s', (words) => {
    expect(underlined(handedOff, inAction(words))).toContain('I escalated it to the supplier.');
  });

  it('counts what was carried through in the Result', () => {
    const rest = '\n## Result\n\nI replaced the switch the week after.\n';
    expect(underlined(handedOff, inAction('I escalated it to the supplier.', rest))).toEqual([]);
  });

  it('asks how it was carried to the end', () => {
    expect(findingsOf(handedOff, inAction('I escalated it to the supplier.'))[0]?.message).toBe(
      '“I escalated it to the supplier.” passes the problem on. Say what you did after that, to the end.',
    );
  });
});

describe('in a whole story', () => {
  const story = (action: string): string => `## Situation

In March 2024 something at our place went wrong on most days, and people were waiting for it.

## Task

It was my job to see that it worked again by Friday.

## Action

${action}

## Result

The waiting time fell from 40 minutes to 6 within a week.
`;

  it.each(PASSED_ON)('is found: %s', (action) => {
    expect(findingsOf(handedOff, story(action)).length).toBeGreaterThan(0);
  });

  it.each(SEEN_THROUGH)('is not found: %s', (action) => {
    expect(findingsOf(handedOff, story(action))).toEqual([]);
  });
});
