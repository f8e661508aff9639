import { describe, expect, it } from 'vitest';
import { vagueAction } from '../../src/checks/vague-action';
import { findingsOf, underlined } from './findingsOf';

const inAction = (words: string) => `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n`;

describe('a verb that does not say what was done', () => {
  it.each([
    ['I worked on the import.', ['worked on']],
    ['I helped with the tests.', ['helped with']],
    ['I was involved in the design.', ['was involved in']],
    ['I was responsible for the database.', ['was responsible for']],
    ['I looked into the logs.', ['looked into']],
    ['I handled the communication.', ['handled']],
    ['I dealt with the vendor.', ['dealt with']],
    ['I worked closely with the designers.', ['worked closely with']],
    ['I also helped out with the slides.', ['helped out with']],
    ['I contributed to the new API.', ['contributed to']],
    ['I participated in the planning.', ['participated in']],
    ['I took part in all meetings.', ['took part in']],
    ['I was in charge of the rollout.', ['was in charge of']],
    ['I supported the regional teams.', ['supported']],
    ['I collaborated with Ops on the plan.', ['collaborated with']],
    ['Worked on the front end', ['Worked on']],
    ['- Helped with QA\n- Was part of the launch crew', ['Helped with', 'Was part of']],
    ['I worked on the map and I helped with the server.', ['worked on', 'helped with']],
    ['I took care of the invoices.', ['took care of']],
    ['I was actively involved in the migration.', ['was actively involved in']],
  ])('%s', (words, expected) => {
    expect(underlined(vagueAction, inAction(words))).toEqual(expected);
  });

  it.each([
    // A concrete deed follows.
    'I worked on the import and wrote a parser for it.',
    'I handled the outage by rewriting the retry loop.',
    'I worked with the vendor to rewrite the adapter.',
    'I looked into the logs and found the lock.',
    'I helped with the tests, writing forty of them.',
    // Others, things, states, plans.
    'We worked on the import.',
    'The receiver handled weak signals well.',
    'The intern worked on the map.',
    'I did not work on the import.',
    'I wanted to work on the import.',
    'I worked as a barista.',
    'I work in the support team.',
    'I worked out the cost of each option.',
    'I wrote the code that handled refunds.',
    'I asked who was responsible for the cache.',
    'I said I worked on the import.',
    'I worked on Saturday.',
  ])('is silent on: %s', (words) => {
    expect(underlined(vagueAction, inAction(words))).toEqual([]);
  });

  it('asks for one concrete verb', () => {
    expect(findingsOf(vagueAction, inAction('I worked on the import.'))[0]?.message).toBe(
      "“worked on” doesn't say what you did. Replace it with the step you took.",
    );
  });
});
