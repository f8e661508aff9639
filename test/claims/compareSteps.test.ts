import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/claims/compareClaims';
import { tellChange } from '../../src/claims/tellChange';
import type { ClaimChange } from '../../src/claims/types';
import type { ActorKind } from '../../src/language/clause';
import { between } from './between';

const changesOf = (kind: string, old: string, now: string, heading = 'Action') =>
  between(old, now, heading).flatMap(([told, , is]) => (told === kind ? [is] : []));

describe('a share in what others did', () => {
  test.each([
    ['I helped write the queue.', 'I wrote the queue.'],
    ['I helped Sara to write the queue.', 'I wrote the queue.'],
    ['I contributed to the design of the queue.', 'I designed the queue.'],
    ['I supported the migration of the ledger.', 'I migrated the ledger.'],
    ['I participated in the redesign.', 'I led the redesign.'],
    ['I took part in the redesign.', 'I led the redesign.'],
    ['I helped with the rollout of the parser.', 'I drove the rollout of the parser.'],
  ])('is told where it became the whole: %s', (old, now) => {
    expect(changesOf('share-changed', old, now)).toHaveLength(1);
    expect(changesOf('share-changed', now, old)).toEqual([]);
  });

  test.each([
    ['I helped write the queue.', 'I supported writing the queue.'],
    ['I helped the nurses.', 'I called the nurses.'],
    ['I took the call.', 'I answered the call.'],
    ['We helped write the queue.', 'I wrote the queue.'],
  ])('is not told where there was none, or still is: %s', (old, now) => {
    expect(changesOf('share-changed', old, now)).toEqual([]);
  });
});

describe('a new action of the candidate', () => {
  test('is told with each that a new sentence tells', () => {
    const old = 'I called the vendor.';
    const now = `${old} I presented it to the board and trained the support desk.`;
    expect(changesOf('action-gained', old, now)).toEqual(['I presented it to the board', 'trained the support desk']);
    expect(changesOf('action-gained', now, now)).toEqual([]);
    expect(changesOf('action-gained', now, old)).toEqual([]);
  });

  test.each([
    ['reworded', 'I fixed the bug.', 'I resolved the defect.'],
    ['one of several that are reworded', 'I sent it. I wrote the plan.', 'I sent it. I documented the approach.'],
    ['told before inside a sentence', 'I fixed the retry and tested it.', 'I fixed the retry. I ran some tests.'],
    ['told before as a noun', 'After the training I sent it.', 'After the training I sent it. I trained the desk.'],
    ['what “we” did', 'I sent it.', 'I sent it. We trained the support desk.'],
    ['what was so', 'I sent it.', 'I sent it. I was on call in May.'],
    ['what may be', 'I sent it.', 'I sent it. I could train the support desk.'],
  ])('is none where it is %s', (_, old, now) => {
    expect(changesOf('action-gained', old, now)).toEqual([]);
  });

  test('is none in a lesson', () => {
    const old = 'I should have called the vendor.';
    expect(changesOf('action-gained', old, `${old} I trained the support desk.`, 'Learning')).toEqual([]);
  });
});

test('who did it before and who does it now: one sentence, whoever it was', () => {
  const PLACE = { text: 'It moved.', range: { start: 0, end: 9 } };
  const told = (oldActor: ActorKind, newActor: ActorKind) =>
    tellChange({ kind: 'actor-changed', old: PLACE, new: PLACE, oldActor, newActor } as ClaimChange).split(': ')[1];
  expect(told('group', 'candidate')).toBe("“we” did it before, and now it's you. Who did it?");
  expect(told('candidate', 'others')).toBe("you did it before, and now it's somebody else. Who did it?");
  expect(told('thing', 'candidate')).toBe("something that isn't a person did it before, and now it's you. Who did it?");
  expect(told('hidden', 'group')).toBe("nobody in particular did it before, and now it's “we”. Who did it?");
});

test('both are told as a question', () => {
  const { changes } = compareClaims(
    '## Action\nI helped write the queue.\n',
    '## Action\nI wrote the queue. I trained the support desk.\n',
  );
  expect(changes.map(tellChange)).toEqual([
    '“I helped write the queue” became “I wrote the queue”: you helped before, and now you did it. Which is true?',
    '“I trained the support desk” is a new action of yours. Is it true?',
  ]);
});
