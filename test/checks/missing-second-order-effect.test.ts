import { describe, expect, it } from 'vitest';
import { missingSecondOrderEffect } from '../../src/checks/missing-second-order-effect';
import { expectMost, expectMostOf, taught } from '../evidence/judge/taught';
import { findingsOf, underlined } from './findingsOf';

const story = (result: string, level = 'SDE2') =>
  `---\nlevel: ${level}\n---\n\n## Situation\n\nIt was slow.\n\n## Result\n\n${result}\n`;

/** Results of two sentences, of which the last says what came afterwards. */
const AFTERWARDS: readonly string[] = [
  'Errors fell by 80%. The Berlin office asked for the script.',
  'It took 2 minutes instead of 20. Finance asked if they could have it too.',
  'Complaints fell to 3 a week. New tenants get the sheet with their keys.',
  'No cable was cut that summer. My drawing hangs in the site office.',
  'p99 at 90 ms. Load test runs before every release.',
  'Response time fell to 4 h. I was asked to set up the same for Poland.',
  'The tour cost $300 more. The trustees no longer pay a supplier in advance.',
  '212 → 41 flags. New flags need an owner.',
  '640 → 0 open. The check is a gate for every new store.',
  'Lost revenue fell to €110k. The rule has fired twice since.',
];

describe('a Result in which nothing outlives the fix', () => {
  it.each(['Errors fell from 6% to 2%.', 'It shipped on 3 June in all 140 stores.'])('%s', (result) => {
    expect(underlined(missingSecondOrderEffect, story(result))).toEqual(['## Result']);
  });

  it('is a hint up to SDE2 and an info from Senior up', () => {
    const severity = (level: string) => findingsOf(missingSecondOrderEffect, story('It shipped.', level))[0]?.severity;
    expect(['SDE1', 'SDE2', 'Senior', 'Principal'].map(severity)).toEqual(['hint', 'hint', 'info', 'info']);
  });

  it('names the heading', () => {
    expect(findingsOf(missingSecondOrderEffect, story('It shipped.'))[0]?.message).toBe(
      "Nothing under “Result” lasts beyond the fix. Who uses it now, what did it become, or what can't happen anymore?",
    );
  });
});

describe('what outlives the fix', () => {
  it.each([
    ['adoption by others', 'Three teams adopted the template.'],
    ['a standard', 'It became the standard for all services.'],
    ['prevention', 'It prevents such outages in every service.'],
    ['what followed', 'The client signed a follow-on order for two more floors.'],
  ])('%s: %s', (_what, result) => {
    expect(underlined(missingSecondOrderEffect, story(result))).toEqual([]);
  });

  it('is heard in most of what the judge was taught', () => {
    expectMost(
      taught('effect', true).filter(({ section }) => section === 'Result'),
      ({ text }) => findingsOf(missingSecondOrderEffect, story(text)).length === 0,
      ({ text }) => text,
    );
  });

  it('is heard beside a sentence that ends at the fix', () => {
    expectMostOf(AFTERWARDS, (result) => findingsOf(missingSecondOrderEffect, story(result)).length === 0);
  });

  it('is heard in the lesson too, where it is not a habit of one’s own', () => {
    const count = (learning: string) =>
      findingsOf(missingSecondOrderEffect, `${story('Errors fell by 80%.')}\n## Learning\n\n${learning}\n`).length;
    expect(count('The quarterly drill is now in the goals of the manager.')).toBe(0);
    expect(count('Now I start from the period before I open the code.')).toBe(1);
  });

  it('is silent where the Result is absent or empty', () => {
    expect(underlined(missingSecondOrderEffect, '## Action\n\nI did it.\n')).toEqual([]);
    expect(underlined(missingSecondOrderEffect, '## Result\n\n## Learning\n\nMuch.\n')).toEqual([]);
  });
});
