import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/claims/compareClaims';
import { tellChange } from '../../src/claims/tellChange';
import type { ClaimChange } from '../../src/claims/types';
import type { ActorKind } from '../../src/language/clause';
import { between } from './between';

const changesOf = (kind: string, old: string, now: string, heading = 'Action') =>
  between(old, now, heading).flatMap(([told, was, is]) => (told === kind ? [is || was] : []));

describe('a share in what others did', () => {
  test.each([
    ['I helped write the queue.', 'I wrote the queue.'],
    ['I helped Sara to write the queue.', 'I wrote the queue.'],
    ['I contributed to the design of the queue.', 'I designed the queue.'],
    ['I supported the migration of the ledger.', 'I migrated the ledger.'],
    ['I participated in the redesign.', 'I led the redesign.'],
    ['I took part in the redesign.', 'I led the redesign.'],
    ['I helped with the rollout of the parser.', 'I drove the rollout of the parser.'],
    ['I was involved in the redesign.', 'I led the redesign.'],
    ['I was part of the redesign.', 'I led the redesign.'],
    ['I had a hand in the redesign.', 'I led the redesign.'],
    ['I played a role in the redesign.', 'I led the redesign.'],
    ['I collaborated on the redesign.', 'I led the redesign.'],
    ['I provided support to the redesign.', 'I led the redesign.'],
  ])('is told where it became the whole, and the other way: %s', (old, now) => {
    expect(changesOf('share-changed', old, now)).toEqual([now.replace('.', '')]);
    expect(changesOf('share-changed', now, old)).toEqual([old.replace('.', '')]);
  });

  test.each([
    ['I helped write the queue.', 'I supported writing the queue.'],
    ['I helped the nurses.', 'I called the nurses.'],
    ['I gave support to the nurses.', 'I called the nurses.'],
    ['I took the call.', 'I answered the call.'],
    ['We helped write the queue.', 'I wrote the queue.'],
    ['I helped with the redesign.', 'I worked on the redesign.'],
    ['I helped with the redesign.', 'I was involved in the redesign.'],
    ['I handled the redesign.', 'I led the redesign.'],
    ['I took care of the redesign.', 'I led the redesign.'],
    ['I was responsible for the redesign.', 'I led the redesign.'],
    ['I supported the planning of the move.', 'I announced the move.'],
  ])('is not told where there was none, or still is: %s', (old, now) => {
    expect(changesOf('share-changed', old, now)).toEqual([]);
    expect(changesOf('share-changed', now, old)).toEqual([]);
  });
});

describe('a new action of the candidate, or one that is gone', () => {
  test('is told with each that a new sentence tells', () => {
    const old = 'I called the vendor.';
    const now = `${old} I presented it to the board and trained the support desk.`;
    expect(changesOf('action-gained', old, now)).toEqual(['I presented it to the board', 'trained the support desk']);
    expect(changesOf('action-gained', now, now)).toEqual([]);
    expect(changesOf('action-gained', now, old)).toEqual([]);
    expect(changesOf('action-lost', now, old)).toEqual(['I presented it to the board', 'trained the support desk']);
    expect(changesOf('action-lost', old, now)).toEqual([]);
  });

  test.each([
    ['I built a tool with which they counted.', 'I built a tool'],
    ['I trained two clerks, one of whom stayed.', 'I trained two clerks'],
    ['I set a date by which they had to answer.', 'I set a date'],
  ])('is told as far as it can be read by itself: %s', (step, shown) => {
    const old = 'I called the vendor.';
    expect(changesOf('action-gained', old, `${old} ${step}`)).toEqual([shown]);
    expect(changesOf('action-lost', `${old} ${step}`, old)).toEqual([shown]);
  });

  test.each(['I called the vendor and trained the support desk.', 'I trained the support desk and called the vendor.'])(
    'is told inside a sentence that stays: %s',
    (both) => {
      const one = 'I called the vendor.';
      expect(changesOf('action-gained', one, both)).toEqual([expect.stringContaining('trained the support desk')]);
      expect(changesOf('action-lost', both, one)).toEqual([expect.stringContaining('trained the support desk')]);
    },
  );

  test.each([
    ['reworded', 'I fixed the bug.', 'I resolved the defect.'],
    ['one of several that are reworded', 'I sent it. I wrote the plan.', 'I sent it. I documented the approach.'],
    ['told before inside a sentence', 'I fixed the retry and tested it.', 'I fixed the retry. I ran some tests.'],
    ['how “I” came to it', 'I fixed the retry.', 'I went ahead and fixed the retry.'],
    ['how “I” came to a part', 'I sent it and wrote the plan.', 'I sat down, sent it and wrote the plan.'],
    ['told before as a noun', 'After the training I sent it.', 'After the training I sent it. I trained the desk.'],
    ['what “we” did', 'I sent it.', 'I sent it. We trained the support desk.'],
    ['what was so', 'I sent it.', 'I sent it. I was on call in May.'],
    ['what may be', 'I sent it.', 'I sent it. I could train the support desk.'],
  ])('is none where it is %s', (_, old, now) => {
    expect(changesOf('action-gained', old, now)).toEqual([]);
    expect(changesOf('action-lost', now, old)).toEqual([]);
  });

  test('is told where somebody went, in a sentence of its own', () => {
    expect(changesOf('action-gained', 'I sent it.', 'I sent it. I met the board.')).toEqual(['I met the board']);
  });

  test('is none in a lesson', () => {
    const old = 'I should have called the vendor.';
    const now = `${old} I trained the support desk.`;
    expect(changesOf('action-gained', old, now, 'Learning')).toEqual([]);
    expect(changesOf('action-lost', now, old, 'Learning')).toEqual([]);
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

test('each is told as a question, but what is gone', () => {
  const tellings = (old: string, now: string) =>
    compareClaims(`## Action\n${old}\n`, `## Action\n${now}\n`).changes.map(tellChange);
  const both = 'I wrote the queue. I trained the support desk.';
  expect(tellings('I helped write the queue.', both)).toEqual([
    '“I helped write the queue” became “I wrote the queue”. How much of it did you do?',
    '“I trained the support desk” is a new action of yours. Is it true?',
  ]);
  expect(tellings(both, 'I wrote the queue.')).toEqual(['“I trained the support desk” is gone. You did it before.']);
  expect(tellings(both, 'I wrote the queue. I negotiated a discount.')).toEqual([
    '“I negotiated a discount” stands where “I trained the support desk” stood. Is it the same thing, and did you do it?',
  ]);
});
