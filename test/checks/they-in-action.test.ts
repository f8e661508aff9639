import { describe, expect, it } from 'vitest';
import { theyInAction } from '../../src/checks/they-in-action';
import { findingsOf, underlined } from './findingsOf';

const inAction = (words: string) => `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n`;

describe('the decisive step taken by others', () => {
  it.each([
    ['I told them about it and they fixed it.', ['they fixed it']],
    ['I read the logs for a day. The Platform team deployed a patch.', ['The Platform team deployed a patch']],
    ['In the end the vendor replaced the switch.', ['the vendor replaced the switch']],
    ['My manager decided to cancel the launch.', ['My manager decided to cancel the launch']],
    ['After a week they found the leak.', ['they found the leak']],
    ['The developers came up with a workaround.', ['The developers came up with a workaround']],
    ['Legal rewrote the clause.', ['Legal rewrote the clause']],
    ['Their team migrated the last tables.', ['Their team migrated the last tables']],
    ['One of the interns wrote the importer.', ['One of the interns wrote the importer']],
    ['The agency built the page and put it live.', ['The agency built the page']],
    ['IT restored the mailbox the next day.', ['IT restored the mailbox the next day']],
    ['A senior engineer solved it in an hour.', ['A senior engineer solved it in an hour']],
    ['The clerks had raised nine doubts and had changed the form twice. I read every doubt.', []],
    ['I wanted to see how he worked before we spoke about what he produced.', []],
    ['PR to Data; they had doubts, added an idempotency test, got the approval', []],
    ['The mechanic had repaired the pump before. I opened it again and found the crack.', []],
    ['Design re-exported the images as AVIF', ['Design re-exported the images as AVIF']],
    ['On Monday I saw that they had added two nodes.', ['they had added two nodes']],
  ])('%s', (words, expected) => {
    expect(underlined(theyInAction, inAction(words))).toEqual(expected);
  });

  it.each([
    // Brought about by the candidate.
    'I asked the vendor for a patch and they fixed it in a day.',
    'I convinced the storage lead. Her team added two nodes.',
    'I paired with the intern, and he wrote the importer.',
    'I assigned the parser to Kim, and she rewrote it.',
    'I sent them a patch; I walked them through it and they deployed it.',
    // Reviews, words, feelings, reactions.
    'Their lead reviewed it and asked for a test.',
    'My manager approved the plan.',
    'She merged it the same day.',
    'The customers loved it.',
    'They said no at first.',
    'He was against it.',
    'Sales wanted two more features.',
    // No deed, no past, not in the main clause.
    'They could not reproduce it.',
    'The support team uses it every day.',
    'I read the code that the vendor wrote.',
    'I asked who fixed it.',
    // Things.
    'The script fixed the rows.',
    'The new index solved it.',
  ])('is silent on: %s', (words) => {
    expect(underlined(theyInAction, inAction(words))).toEqual([]);
  });

  it('asks what brought it about', () => {
    expect(findingsOf(theyInAction, inAction('Later they fixed it.'))[0]?.message).toBe(
      '“they fixed it” gives the decisive step to somebody else. Say what you did to make it happen.',
    );
  });
});
