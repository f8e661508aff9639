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
