import { describe, expect, test } from 'vitest';
import { cutWords } from '../../src/coaching/cutWords';
import { expectLinear } from '../cpuTime';

describe('words that are too long to show', () => {
  test.each<[string, string | RegExp]>([
    [
      'The reminder service that all of our eleven clinics use belonged to Rita Maria Lopez Garcia of Messaging.',
      'The reminder service that all of our eleven clinics use belonged to Rita Maria Lopez Garcia…',
    ],
    [
      'The printers on all of our floors, old and new, belonged to the New York Medical Center Print Team.',
      'The printers on all of our floors, old and new, belonged to the New York Medical Center Print Team',
    ],
    [
      'Whatever we shipped from the second hall that year went through the Department of Research and Development first.',
      'Whatever we shipped from the second hall that year went through the Department…',
    ],
    ['The queue on the second floor that nobody had looked at for two years was mine to say the least.', /two years…$/],
    ['The venue has since loaded a sample of real tickets a day before each and every event that it holds.', /a day…$/],
    ...['Johnson & Johnson', 'Marks & Spencer', 'Procter and Gamble', 'AT&T'].map((name): [string, string] => [
      `I rebuilt the nightly import of all claims in the insurance arm of ${name} in Leiden within two weeks.`,
      `I rebuilt the nightly import of all claims in the insurance arm of ${name}…`,
    ]),
    [
      'I wrote the nightly import of all the claims of the year for the clerk Ana and her sister read it first.',
      'I wrote the nightly import of all the claims of the year for the clerk Ana…',
    ],
    [
      'I wrote the nightly import of all the claims that the insurers had lost & then sent it on to everybody else.',
      /lost…$/,
    ],
    ['I told all of the clinics of the northern half that we owed them $2.1 million.', /\$2\.1 million$/],
    ['I stood there for days and nights on end because that\u2019s where the fault was seen by us all.', /on end…$/],
  ])('are cut in no name and no phrase: %s', (words, shown) => {
    expect(cutWords(words, 72).replace(/\.$/, '')).toEqual(
      typeof shown === 'string' ? shown : expect.stringMatching(shown),
    );
  });
  test('are cut before a clause, and never before what has to stay', () => {
    const words =
      'I counted the boxes in the hall, and the list was short, and it fell from nine to two, and so on and on.';
    expect(cutWords(words, 40)).toBe('I counted the boxes in the hall…');
    expect(cutWords(words, 72, words.indexOf(', and it'))).toBe(
      'I counted the boxes in the hall, and the list was short…',
    );
    expect(cutWords('It broke, and I called all of them.', 24, 16)).toBe('It broke, and I called…');
  });
  test.each([
    [
      'The clerks of the northern hall lost the whole list of the day when their phone rang twice in a row.',
      /the day…$/,
    ],
    ['I pinned a plain red card to each of the doors of the northern hall that says who owns the room.', /hall…$/],
    ['I wrote to each of the owners of the older and larger machines whose oil had run out.', /machines…$/],
    ['I showed each of the clerks of the northern hall the red list if they asked me.', /red list…$/],
    [
      'I counted each of the boxes of the northern hall when it rained, and the list was short of two or more boxes.',
      /rained…$/,
    ],
  ])('are cut before a clause of which only its first words fit: %s', (words, shown) => {
    expect(cutWords(words, 72)).toMatch(shown);
  });
  test('are not cut behind a word that more follows', () => {
    expect(cutWords('Slowly accepted that slowly and very slowly it would all go', 20)).toBe('Slowly accepted…');
  });
  test('are cut at a word where no phrase ends, and anywhere where no word does', () => {
    expect(cutWords(`${'very '.repeat(30)}`, 22)).toBe('very very very very…');
    expect(cutWords('x'.repeat(90), 72)).toBe(`${'x'.repeat(72)}…`);
  });
  test('in linear time', () => {
    for (const filling of ['word ', 'Rita ', 'and ', '$1 ', ', '])
      expectLinear(
        (times) => filling.repeat(times),
        (words) => cutWords(words, 72),
        5_000,
        filling,
      );
  });
});
