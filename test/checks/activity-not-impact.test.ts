import { describe, expect, it } from 'vitest';
import { activityNotImpact } from '../../src/checks/activity-not-impact';
import { expectMost, taught } from '../evidence/judge/taught';
import { findingsOf, underlined } from './findingsOf';

const inResult = (words: string) => `## Situation\n\nIt was slow.\n\n## Result\n\n${words}\n`;
const count = (words: string) => findingsOf(activityNotImpact, inResult(words)).length;

describe('a mood or an activity in the Result', () => {
  it.each(['The team was happy.', 'Things got better.', 'It went well.'])('%s', (words) => {
    expect(underlined(activityNotImpact, inResult(words))).toEqual([words]);
  });

  it('is underlined as the clause that tells it', () => {
    const [words] = underlined(activityNotImpact, inResult('Latency improved a lot and the team was happy.'));
    expect(words).toContain('the team was happy');
    expect(words).not.toContain('Latency');
  });

  it('is a warning where nothing is measured, and an info beside a measure', () => {
    expect(findingsOf(activityNotImpact, inResult('It went well.'))[0]?.severity).toBe('warning');
    expect(findingsOf(activityNotImpact, inResult('It went well. Errors fell by 40%.'))[0]?.severity).toBe('info');
  });

  it('says what to say instead', () => {
    expect(findingsOf(activityNotImpact, inResult('The team was happy.'))[0]?.message).toBe(
      '“The team was happy.” says it went well or felt good. Say what was different afterwards, and by how much.',
    );
  });
});

describe('what is no mood', () => {
  it.each(['I was promoted to team lead.', 'Two other teams adopted it.', 'We won the company award for it.'])(
    '%s',
    (words) => {
      expect(count(words)).toBe(0);
    },
  );

  it.each([
    'The customer was happy: tickets fell from 31 a week to 4.',
    'Riders were happier too, with the rating going from 3.9 to 4.4.',
  ])('nor is one that a figure after it backs: %s', (words) => {
    expect(count(words)).toBe(0);
  });

  it('is left alone in most of what the judge was taught', () => {
    expectMost(
      taught('mood', false),
      ({ text }) => count(text) === 0,
      ({ text }) => text,
    );
  });

  it('is silent in other sections, and where the Result is absent', () => {
    expect(
      underlined(activityNotImpact, '## Situation\n\nThe team was happy.\n\n## Result\n\nIt fell to 3.\n'),
    ).toEqual([]);
    expect(underlined(activityNotImpact, '## Action\n\nIt went well.\n')).toEqual([]);
  });
});
