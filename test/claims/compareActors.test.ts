import { describe, expect, test } from 'vitest';
import { between } from './between';

/** The actions that somebody else did before, as they are told now. */
const moved = (old: string, now: string, heading = 'Action') => pairsOf(['actor-changed'], old, now, heading);

/** Those too that stand in the place of another one, with no word like its own. */
const movedOrReplaced = (old: string, now: string, heading = 'Action') =>
  pairsOf(['actor-changed', 'action-changed'], old, now, heading);

const pairsOf = (kinds: readonly string[], old: string, now: string, heading: string) =>
  between(old, now, heading).flatMap(([kind = '', was, is]) => (kinds.includes(kind) ? [[was, is]] : []));

describe('what "we" did is what "I" did now, in other words', () => {
  test('is told of each step of a section that is reworded as a whole', () => {
    const old =
      'We looked at the logs and found a race. We talked it through. We wrote a fix. We put it live on a Tuesday.';
    const now =
      'I analysed the logs and identified a race condition. I aligned stakeholders. I implemented a fix. I deployed it to production.';
    expect(moved(old, now)).toEqual([
      ['We looked at the logs', 'I analysed the logs'],
      ['We wrote a fix', 'I implemented a fix'],
    ]);
    expect(pairsOf(['action-changed'], old, now, 'Action')).toEqual([
      ['We talked it through', 'I aligned stakeholders'],
      ['We put it live on a Tuesday', 'I deployed it to production'],
    ]);
  });

  test.each([
    ['We fixed the bug together.', 'I resolved the defect.'],
    ['We asked the shift leader for a trial.', 'I secured buy-in from leadership for a pilot.'],
    ['We moved the crates over a weekend.', 'I orchestrated the whole relocation.'],
    ['I wrote the parser. We tested it.', 'I wrote the parser. I verified correctness.'],
    ['We tested it. I wrote the parser.', 'I verified correctness. I wrote the parser.'],
  ])('is told of one step: %s', (old, now) => {
    expect(movedOrReplaced(old, now)).toHaveLength(1);
    expect(moved(old, old.replaceAll('I ', 'We '))).toHaveLength(old.split('I ').length - 1);
  });

  test('is told where the number of sentences is another', () => {
    expect(
      movedOrReplaced(
        'We planned the move. We hired a van. We drove the crates to the new site over a weekend.',
        'I orchestrated the relocation. I coordinated transport end to end, managed logistics and delivered on time.',
      ),
    ).toHaveLength(3);
  });

  test.each([
    ['beside what "we" still did', 'We wrote a fix.', 'We wrote a fix. I called the vendor.'],
    ['beside it in other words', 'We wrote a fix.', 'I called the vendor. We implemented a solution.'],
    ['beside what "we" did, both all new', 'We moved crates.', 'We hauled boxes. I called the vendor.'],
    ['where it was "I" before', 'I fixed the bug.', 'I resolved the defect.'],
    ['in place of what others did', 'Sara paid the bill.', 'I called the vendor.'],
    ['at another place', 'We moved crates. I wrote the parser.', 'I wrote the parser. I called the vendor.'],
  ])('is not told of an "I" %s', (_, old, now) => {
    expect(moved(old, now)).toEqual([]);
  });

  test.each([
    ['what “we” did', 'We met every morning. I wrote the parser.', 'I asked for a budget. I wrote the parser.'],
    ['what “we” did, with an article in both', 'We called the vendor.', 'I presented the numbers.'],
    ['what “I” did', 'I trained the support desk.', 'I negotiated a discount.'],
    ['what others did', 'Sara paid the bill.', 'I called the vendor.'],
  ])('is only asked where it stands in place of %s, with no word like it', (_, old, now) => {
    expect(moved(old, now)).toEqual([]);
    expect(movedOrReplaced(old, now)).toHaveLength(1);
    expect(movedOrReplaced(old, old)).toEqual([]);
  });

  test.each([
    ['of like meaning', 'I wrote the parser. I called the vendor.', 'I wrote the parser. I talked to suppliers.'],
    ['of “we” in its place', 'I trained the support desk.', 'We negotiated a discount.'],
    ['of how things are', 'I trained the support desk.', 'I am a patient person.'],
    ['of a lesson', 'I should have called the vendor.', 'I trained the support desk.', 'Learning'],
  ])('is not asked %s', (_, old, now, heading = 'Action') => {
    expect(pairsOf(['action-changed'], old, now, heading)).toEqual([]);
  });

  test('is not told of how things were, nor of a lesson', () => {
    for (const heading of ['Situation', 'Learning'])
      expect(moved('We printed each form by hand.', 'I noticed that nights went wrong.', heading)).toEqual([]);
  });
});

describe('an action without a subject', () => {
  test.each([
    'About a third of the morning departures left more than five minutes behind.',
    'Half of the parcels left late.',
    'A quarter of the night trains left more than ten minutes late.',
  ])('is credited to nobody inside a sentence: %s', (old) => {
    const cost = 'costing the operator an estimated €250,000 annually.';
    expect(moved(old, `Trains ran more than five minutes late, ${cost}`, 'Result')).toEqual([]);
    expect(moved(old, old.replace('.', `, ${cost}`), 'Result')).toEqual([]);
  });

  test('is the candidate\'s at the start of a sentence, where "I" is only left out', () => {
    expect(moved('We traced the failure.', 'Traced the failure.')).toEqual([
      ['We traced the failure', 'Traced the failure'],
    ]);
    expect(moved('- Rewrote the retry.', '- We rewrote the retry.')).toHaveLength(1);
    expect(moved('I traced the failure.', 'Traced the failure.')).toEqual([]);
  });
});

describe('what was passed on to somebody', () => {
  test.each([
    ['I asked Dana to review the script.', 'I reviewed the script.'],
    ['I asked the vendor to patch the bug.', 'I patched the bug.'],
    ['I told the vendor to patch the bug.', 'I patched it.'],
    ['I persuaded the landlord on Monday to replace the boiler.', 'I replaced the boiler on Monday.'],
    ['I got Dana to write the parser.', 'I wrote the parser.'],
    ['I told her to stop the line.', 'I stopped the line.'],
    ['I had Dana write the parser.', 'I wrote the parser.'],
    ['I had the nurses test the draft.', 'I tested the draft.'],
    ['We asked the nurses in triage to rewrite the form.', 'I rewrote the form.'],
  ])('is told where the candidate did it, one way and the other: %s', (asked, did) => {
    const [one, other] = [asked.replace('.', ''), did.replace('.', '')];
    expect(between(asked, did)).toEqual([
      ['actor-changed', one, expect.stringContaining(other.replace(' on Monday', ''))],
    ]);
    expect(moved(did, asked)).toHaveLength(1);
  });

  test.each([
    ['is still passed on', 'I asked Dana to review the script.', 'I had Dana review the script.'],
    ['was sent', 'I asked Dana to review the script.', 'I sent Dana the script.'],
    ['was done together', 'I asked the nurses to test the draft with me.', 'I tested the draft with the nurses.'],
    ['was asked of the candidate', 'My manager asked me to review the script.', 'I reviewed the script.'],
    ['was asked of nobody else', 'I asked to review the script.', 'I reviewed the script.'],
    ['was a question', 'I asked Dana how to review the script.', 'I reviewed the script.'],
    [
      'was of something else',
      'I asked Dana to review the script.',
      'I asked Dana to review it. I reviewed the budget.',
    ],
    ['was only had', 'I had team lunch every day.', 'I had lunch every day.'],
  ])('is none that %s', (_, one, other) => {
    expect(moved(one, other)).toEqual([]);
    expect(moved(other, one)).toEqual([]);
  });

  test('is told once, with the one who asked', () => {
    expect(between('I asked Dana to review it. I wrote a test.', 'I reviewed it. I wrote a test.')).toHaveLength(1);
    expect(between('I convinced Dana to review it.', 'Dana reviewed it.')).toEqual([
      ['action-lost', 'I convinced Dana to review it', ''],
    ]);
  });
});

describe('what others settled', () => {
  test.each([
    ['My manager approved the budget.', 'I approved the budget.'],
    ['My manager approved the budget.', 'I secured the budget.'],
    ['The board approved the plan.', 'I approved the plan.'],
    ['The client requested a redesign.', 'I requested a redesign.'],
    ['The nurses suggested a new form.', 'I suggested a new form.'],
  ])('is told where the candidate did: %s', (old, now) => {
    expect(between(old, now)).toEqual([['actor-changed', old.replace('.', ''), now.replace('.', '')]]);
  });

  test.each([
    ['My manager approved the budget.', 'The budget was approved.'],
    ['I asked for a budget. My manager approved it.', 'I asked for a budget, which my manager approved.'],
    ['The client requested a redesign.', 'I led the redesign.'],
    ['My manager approved the budget.', 'I got my manager to approve the budget.'],
  ])('is none where it is still theirs, or another step: %s', (old, now) => {
    expect(moved(old, now)).toEqual([]);
  });
});
