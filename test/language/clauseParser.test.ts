import { describe, expect, test } from 'vitest';
import { parseClauses } from '../../src/language/clauseParser';
import { shown, tokensOf } from './wordsIn';

/** Each clause as its subject (in brackets where it is taken over), its verb and how it hangs on the rest. */
const read = (text: string) => {
  const tokens = tokensOf(text);
  return parseClauses(tokens).map(({ subject, shared, verb, link }) => {
    const who = subject === undefined ? '–' : (shown(tokens, subject) ?? '');
    return `${shared ? `(${who})` : who} ${verb.lemma} ${link}`;
  });
};

describe('clauses that share or change their subject', () => {
  test.each([
    ['I met Ops and fixed it.', ['i meet main', '(i) fix main']],
    ['We could pay or put it off.', ['we pay main', '(we) put main']],
    ['The vendor refused → wrote to the council', ['the vendor refuse main', '– write main']],
    [
      "I renamed the lists so they don't begin alike, and sent one.",
      ['i rename main', 'they begin main', '(i) send main'],
    ],
    ['I took Gianna, the most contrary of all, and asked her.', ['i take main', '(i) ask main']],
    ['Let us move it.', ['let us move main']],
    ['Two postcodes, I learned from the night shift, shared one chute.', ['i learn main', 'two postcodes share main']],
    ['Two postcodes, I found out, shared one chute.', ['i find main', 'two postcodes share main']],
    [
      'The vendor, we learned, restarted it and left.',
      ['we learn main', 'the vendor restart main', '(the vendor) leave main'],
    ],
    ['Nobody, I learned, checked the list.', ['i learn main', 'nobody check main']],
    ['None of us, I admitted, had asked.', ['i admit main', 'none of us ask main']],
    ['No duplicates in a week, I deleted the poller.', ['i delete main']],
    ['No duplicates in a week, I noticed, deleted the poller.', ['i notice main', '(i) delete main']],
    ['Calls that were dropped rose.', ['that drop relative', 'calls rise main']],
    ['The share of carts that were abandoned rose.', ['that abandon relative', 'the share rise main']],
    ['The parcels that we never lost went up.', ['we lose relative', 'the parcels go main']],
    ['The idea that surprised me was theirs.', ['that surprise relative', 'the idea be main']],
    ['Knowing that we lost it hurt.', ['we lose reported']],
    ['Given that we lost it, I called.', ['we lose reported', 'i call main']],
    ['I stopped the belt, I found the list, fixed it.', ['i stop main', 'i find main', '(i) fix main']],
    ['The next morning, I noticed, checked and fixed it.', ['i notice main', '(i) check main', '(i) fix main']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a count of those who were named before', () => {
  const kinds = (text: string) =>
    parseClauses(tokensOf(text)).map(({ subject, verb }) => `${subject?.kind ?? '–'} ${verb.lemma}`);
  test.each([
    ['Eleven said that they had to install the app.', ['others say', 'others have']],
    ['Both agreed to the plan.', ['others agree']],
    ['Most wanted the old form.', ['others want']],
    ['A few asked for a copy.', ['others ask']],
    ['Two in Dublin disagreed.', ['others disagree']],
    ['Nine out of ten insisted.', ['others insist']],
    ['9 of 11 agreed to the swap.', ['others agree']],
    ['I called twelve clinics and most agreed.', ['candidate call', 'others agree']],
    ['I called twelve clinics, and of those eleven refused.', ['candidate call', 'thing refuse']],
    ['I waited because two of the three had asked.', ['candidate wait', 'others ask']],
    ['Three called the vendor.', ['thing call']],
    ['Five failed at night.', ['thing fail']],
    ['I fixed three bugs, two found in May.', ['candidate fix', 'thing find']],
  ])('does what follows: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
  test.each([
    ['Called the vendor.', ['– call']],
    ['Eleven: called the vendor.', ['– call']],
    ['2 rewrote the parser', ['– rewrite']],
    ['One by one called the nurses.', ['– call']],
    ['Two days in, called the vendor.', ['– call']],
    ['Most of all I wanted the list.', ['candidate want']],
    ['I both wrote and tested it.', ['candidate write', 'candidate test']],
    ['I planned it and both wrote and tested it.', ['candidate plan', 'candidate write', 'candidate test']],
    ['I fixed three bugs, two reported by users.', ['candidate fix']],
  ])('and nobody where none is counted: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('clauses that hang on another', () => {
  test.each([
    ['When it broke, I left.', ['it break temporal', 'i leave main']],
    ['I left before it broke.', ['i leave main', 'it break before']],
    ['She changed it, and after that we met.', ['she change main', 'we meet main']],
    ['If we lose it, I call.', ['we lose unreal', 'i call main']],
    ['I asked whether we had it.', ['i ask main', 'we have reported']],
    ['Turned out he kept a list.', ['– turn main', 'he keep reported']],
    ['I noticed that we lost it and that they knew.', ['i notice main', 'we lose reported', 'they know reported']],
    ['I rang the leads we contacted.', ['i ring main', 'we contact relative']],
    ["I fixed a typo in a library we'd added.", ['i fix main', 'we add relative']],
    ['I rang the clerk who signed it.', ['i ring main', 'who sign relative']],
    ['I had an idea: we move.', ['i have main', 'we move reported']],
    ['Only then did we move.', ['we move main']],
    ['Never did we move.', ['we move unreal']],
    ['I did more than we planned.', ['i do main', 'we plan unreal']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('any words at all are read in one pass', () => {
  const words = ['we', 'that', ',', 'and', 'was', 'fixed', 'when', 'to', 'by', "'s", 'if', ':'];
  let seed = 3;
  for (let round = 0; round < 200; round += 1) {
    const text = Array.from({ length: 14 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return words[seed % words.length];
    }).join(' ');
    const tokens = tokensOf(text);
    for (const { verb, opened } of parseClauses(tokens)) {
      expect(verb.end).toBeLessThanOrEqual(tokens.length);
      expect(opened).toBeLessThanOrEqual(verb.start);
    }
  }
});
