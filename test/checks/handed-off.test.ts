import { describe, expect, it } from 'vitest';
import { handedOff } from '../../src/checks/handed-off';
import { findingsOf, underlined } from './findingsOf';

const inAction = (words: string, rest = '') => `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n${rest}`;

describe('a problem that is passed on', () => {
  it.each([
    ['I escalated it to the supplier.', ['escalated it to the supplier']],
    ['I pinged the storage lead.', ['pinged the storage lead']],
    ['I sent a message to the channel.', ['sent a message to the channel']],
    ['I sent an email to the vendor about it.', ['sent an email to the vendor about it']],
    ['I told Ops that they need a bigger disk.', ['told Ops that they need a bigger disk']],
    ['I forwarded the mail to the agency.', ['forwarded the mail to the agency']],
    ['I notified the network group.', ['notified the network group']],
    ['I flagged that the room was double booked.', ['flagged that the room was double booked']],
    ['Escalated the open question to Legal', ['Escalated the open question to Legal']],
    ['I posted a message in the forum and waited.', ['posted a message in the forum']],
    ['I read the report and escalated it to my lead, and they fixed it.', ['escalated it to my lead']],
    ['I handed it over to the night shift.', ['handed it over to the night shift']],
    ['I passed it on to the developers.', ['passed it on to the developers']],
    ['I reported it to the platform group. They solved it.', ['reported it to the platform group']],
    [
      'I wrote to the network group that the client is outdated.',
      ['wrote to the network group that the client is outdated'],
    ],
    ['I contacted the vendor.', ['contacted the vendor']],
    ['I pinged the 3 vendors for the fix.', ['pinged the 3 vendors for the fix']],
    ['I let the customer know about the delay.', []],
    ['I wrote to nine parishes about a hall, visited three, and signed with the tenth.', []],
    ['I pinged the owner. We waited. I saw that they had fixed it.', ['pinged the owner']],
  ])('%s', (words, expected) => {
    expect(underlined(handedOff, inAction(words))).toEqual(expected);
  });

  it.each([
    // Written to whom, not what.
    'I wrote to the nine clinics that had lost the most reminders and gave each the list of patients to call.',
    'I wrote to every parent that was waiting.',
    // Carried through.
    'I escalated it to the supplier, and in the meantime I wrote a workaround.',
    'I pinged the storage lead. When nobody answered I added the disk myself.',
    'I told them it would have to wait, and showed them the cost.',
    'I sent the list to the SRE group. Then I rewrote the five worst rules with them.',
    'I notified the vendor. I reproduced the bug on my own machine.',
    // Not the problem, but the news or the work.
    'I told the customer the same day.',
    'I informed my manager.',
    'I sent the owner a pull request with the fix.',
    'I sent my proposal to the director.',
    'I told her that she might fail.',
    'I wrote a note for the board.',
    // Others, denied, reported.
    'They escalated it to me.',
    'I did not escalate it.',
    'My lead said I escalated it too late.',
    'I could have escalated it.',
  ])('is silent on: %s', (words) => {
    expect(underlined(handedOff, inAction(words))).toEqual([]);
  });

  it('counts what was carried through in the Result', () => {
    const rest = '\n## Result\n\nI replaced the switch the week after.\n';
    expect(underlined(handedOff, inAction('I escalated it to the supplier.', rest))).toEqual([]);
  });

  it('asks how it was carried to the end', () => {
    expect(findingsOf(handedOff, inAction('I escalated it to the supplier.'))[0]?.message).toBe(
      '“escalated it to the supplier” passes the problem on: say how you carried it to the end.',
    );
  });
});
