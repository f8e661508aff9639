import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/claims/compareClaims';
import { tellChange } from '../../src/claims/tellChange';
import { between } from './between';

const opposites = (old: string, now: string, heading = 'Action') =>
  between(old, now, heading).filter(([kind]) => kind === 'denial-changed' || kind === 'boundary-changed');
const bare = (sentence: string): string => sentence.replace(/\.$/, '');

describe('what one version says and the other denies', () => {
  test.each([
    ["I didn't stop the line.", 'I stopped the line.'],
    ['I never tested the backup.', 'I tested the backup.'],
    ['I forgot to test the backup.', 'I tested the backup.'],
    ['I failed to warn the driver.', 'I warned the driver.'],
    ['I refused to sign the report.', 'I signed the report.'],
    ["I couldn't reach the tenant.", 'I reached the tenant.'],
    ['The client did not renew.', 'The client renewed.'],
    ["We didn't hit the target.", 'We hit the target.'],
    ['No patient fell that month.', 'A patient fell that month.'],
    ['I decided not to stop the line.', 'I stopped the line.'],
  ])('is told, one way and the other: %s', (old, now) => {
    expect(opposites(old, now)).toEqual([['denial-changed', bare(old), bare(now)]]);
    expect(opposites(now, old)).toEqual([['denial-changed', bare(now), bare(old)]]);
  });

  test.each([
    ["I didn't stop the line.", 'I stopped the line, which meant a delay.', 'I stopped the line'],
    ["I didn't stop the line.", 'I stopped the line, as I had hoped.', 'I stopped the line'],
    ["I didn't stop the line.", 'I stopped the line, which was the plan.', 'I stopped the line'],
    ["I didn't warn the driver.", 'I refused his offer and warned the driver.', 'warned the driver'],
    ["We didn't ship the fix.", 'We shipped the fix, and I wanted to test it.', 'We shipped the fix'],
  ])('is told, whatever else was meant, planned or refused: %s %s', (old, now, is) => {
    expect(opposites(old, now)).toEqual([['denial-changed', bare(old), is]]);
    expect(opposites(now, old)).toEqual([['denial-changed', is, bare(old)]]);
  });

  test.each([
    ["It wasn't my job to fix the boiler.", 'It was my job to fix the boiler.'],
    ["I wasn't responsible for the ward.", 'I was responsible for the ward.'],
    ["The budget wasn't my call.", 'The budget was my call.'],
    ["I didn't own the rollout.", 'I owned the rollout.'],
    ['This was not part of my role.', 'This was part of my role.'],
  ])('is told once where it says whose job it was: %s', (old, now) => {
    expect(between(old, now, 'Task')).toEqual([['boundary-changed', old, now]]);
    expect(between(now, old, 'Task')).toEqual([['boundary-changed', now, old]]);
  });

  test.each([
    ['The audit never took over 2 hours.', 'The audit took over 2 hours.'],
    ['I never tested the backup over 3 months.', 'I tested the backup within 3 months.'],
    ['I never took over the rota.', 'I took over the rota.'],
  ])('is told where no bound turned with it: %s', (old, now) => {
    expect(opposites(old, now)).toEqual([['denial-changed', old.slice(0, -1), now.slice(0, -1)]]);
  });

  test('is told beside a boundary that both have', () => {
    expect(
      between("Nobody had asked me, but I didn't stop the line.", 'Nobody had asked me, and I stopped the line.'),
    ).toEqual([['denial-changed', "I didn't stop the line", 'I stopped the line']]);
  });

  test.each([
    ['I did not tell the parents until Friday.', 'I told the parents on Friday.'],
    ["I didn't just call the families.", 'I called the families.'],
    ['I did not think it would work.', 'I thought it would not work.'],
    ["I didn't tell them at once. I told them on Monday.", 'I told them on Monday.'],
    ["I didn't use a form, I used a checklist.", 'I used a checklist.'],
    ["The vendor didn't test the pump.", 'I tested the pump.'],
    ['I failed to reach the tenant.', "I didn't reach the tenant."],
    ['There was no owner for the roster.', 'The roster had no owner.'],
    ['We had no time left.', 'We had little time left.'],
    ["I hadn't met the family yet.", 'I met the family.'],
    ['The audit never took over 2 hours.', 'The audit took under 2 hours.'],
    ["The round didn't take more than 40 minutes.", 'The round took at most 40 minutes.'],
    ['The round never took less than 40 minutes.', 'The round took over 40 minutes.'],
  ])('is not told where both may be so: %s', (old, now) => {
    expect(opposites(old, now)).toEqual([]);
    expect(opposites(now, old)).toEqual([]);
  });

  test.each([
    ['I planned to call the vendor.', 'I called the vendor.'],
    ['I wanted to rewrite the parser.', 'I rewrote the parser.'],
    ['I was going to call the vendor.', 'I called the vendor.'],
    ['I was about to call the vendor.', 'I called the vendor.'],
    ['I planned to call the vendor.', 'I called the vendor as planned.'],
    ['I was due to call the vendor.', 'I called the vendor.'],
  ])('what was only intended is no deed: %s', (old, now) => {
    expect(between(old, now)).toEqual([['action-changed', bare(old), bare(now)]]);
    expect(between(now, old)).toEqual([['action-changed', bare(now), bare(old)]]);
    expect(between(`${old} On the same day ${now}`, now).filter(([kind]) => kind === 'action-changed')).toEqual([]);
  });

  test.each([
    ['I planned to call the vendor, and did.', 'I called the vendor.'],
    ['I wanted to call the vendor, so I did just that.', 'I called the vendor.'],
    ['I was going to call the vendor. I did so within the hour.', 'I called the vendor.'],
    ['I meant to rewrite the parser, so I rewrote it.', 'I rewrote the parser.'],
    ['I planned to train the nurses, and trained both of them.', 'I trained the nurses.'],
    ['I failed to reach the tenant, then reached her at work.', 'I reached the tenant at work.'],
    ['I was going to be on leave.', 'I was on leave.'],
    ['I forgot to call the vendor, then did.', 'I called the vendor.'],
    ['I went to call the vendor.', 'I called the vendor.'],
    ['I saw the plan to call the vendor.', 'I called the vendor.'],
    ["I didn't want to stop the line.", 'I stopped the line.'],
  ])('what was done all the same is a deed: %s', (old, now) => {
    const denied = (one: string, other: string) =>
      between(one, other).filter(([kind]) => kind === 'action-changed' || kind === 'denial-changed');
    expect(denied(old, now)).toEqual([]);
    expect(denied(now, old)).toEqual([]);
  });

  test.each([
    'I planned to call the vendor. I did the forms.',
    'I planned to call the vendor, and we did.',
    'I planned to call the vendor, but called on the landlord.',
  ])('another deed is none of what was intended: %s', (old) => {
    expect(between(old, 'I called the vendor.')).toContainEqual([
      'action-changed',
      'I planned to call the vendor',
      'I called the vendor',
    ]);
  });

  test('is said so that it can be answered', () => {
    const { changes } = compareClaims('## Action\nI never tested the backup.\n', '## Action\nI tested the backup.\n');
    expect(changes.map(tellChange)).toEqual([
      "“I never tested the backup” became “I tested the backup”. That's the opposite. Which one is right?",
    ]);
  });
});
