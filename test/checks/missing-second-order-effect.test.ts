import { describe, expect, it } from 'vitest';
import { missingSecondOrderEffect } from '../../src/checks/missing-second-order-effect';
import { findingsOf, underlined } from './findingsOf';

const story = (result: string, level = 'SDE2') =>
  `---\nlevel: ${level}\n---\n\n## Situation\n\nIt was slow.\n\n## Result\n\n${result}\n`;

describe('a Result in which nothing outlives the fix', () => {
  it.each([
    'Errors fell from 6% to 2%.',
    'The team was happy.',
    'It shipped on 3 June in all 140 stores.',
    'No restarts since.',
    'We have 4 million players and the button is live in all of them.',
    'The totals match the invoices to within 0.02% now.',
    'Three clients renewed, worth about £2.1M a year.',
    'Loading is way better now.',
    'The customer thanked us on the next call.',
    'We got good feedback from the other squads too.',
    'Things have been running much smoother ever since.',
    'I was able to meet the deadline.',
    'The build is used more.',
    'We have since moved on.',
    'I am now a better engineer.',
    'It is now stable.',
  ])('%s', (result) => {
    expect(underlined(missingSecondOrderEffect, story(result))).toEqual(['## Result']);
  });

  it('is a hint up to SDE2 and an info from Senior up', () => {
    const severity = (level: string) => findingsOf(missingSecondOrderEffect, story('It shipped.', level))[0]?.severity;
    expect(['SDE1', 'SDE2', 'Senior', 'Principal'].map(severity)).toEqual(['hint', 'hint', 'info', 'info']);
  });

  it('names the heading', () => {
    expect(findingsOf(missingSecondOrderEffect, story('It shipped.'))[0]?.message).toBe(
      'Nothing under “Result” outlives the fix: name who took it over, what it became, or what can no longer happen.',
    );
  });
});

describe('what outlives the fix', () => {
  it.each([
    'Three teams adopted the template.',
    'It became the standard for all services.',
    'Two other sites copied the scheme.',
    'Marketing now runs the locale test on every import.',
    'The gate now fails any build above 3 s.',
    'My script is now part of the release checklist.',
    'The checklist is now used by every squad in the company.',
    'It was rolled out to all other branches.',
    'The school made it part of its curriculum.',
    'They use it to this day.',
    'Governance now asks for it before any contract is signed.',
    'Two neighbouring groups have since picked up the list.',
    'The department has put it in its handbook.',
    'This prevents similar outages.',
    'It never happened again.',
    'I was promoted to team lead because of it.',
    'My test has stopped two further mix-ups.',
    'The other teams still use my template.',
    'A neighbouring city took it over word for word.',
    'The format is used across departments.',
  ])('%s', (result) => {
    expect(underlined(missingSecondOrderEffect, story(result))).toEqual([]);
  });

  it('is silent where the Result is absent or empty', () => {
    expect(underlined(missingSecondOrderEffect, '## Action\n\nI did it.\n')).toEqual([]);
    expect(underlined(missingSecondOrderEffect, '## Result\n\n## Learning\n\nMuch.\n')).toEqual([]);
  });
});
