import { describe, expect, test } from 'vitest';
import { slowOpening } from '../../src/checks/slow-opening';
import { USUAL_TERMS } from '../../src/coaching/terms';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const withSituation = (situation: string) =>
  WHOLE.replace('Orders stuck in the print queue cost the shop forty sales a day.', situation);

const FIRST = 'I was working as an engineer at a large chain of furniture shops.';
const SECOND = 'The tills are built with Java and talk to around twenty services.';
const PROBLEM = 'Every evening the export failed.';

describe('slow-opening', () => {
  test('underlines the background from its first sentence to its last', () => {
    const text = withSituation(`${FIRST} ${SECOND} ${PROBLEM}`);
    expect(underlined(slowOpening, text)).toEqual([`${FIRST} ${SECOND}`]);
  });

  test('counts seconds where a story is told, and words where it is written', () => {
    const text = withSituation(`${FIRST} ${SECOND} ${PROBLEM}`);
    const terms = { ...USUAL_TERMS, levels: { SDE2: { words: 250 } } };
    const [told, written] = [findingsOf(slowOpening, text), findingsOf(slowOpening, text, { terms })];
    expect(told[0]?.message).toBe(
      'Two sentences, about 10 s, before anyone hears what was wrong. Open with the problem.',
    );
    expect(written[0]?.message).toBe(
      'Two sentences, 25 words, before anyone reads what was wrong. Open with the problem.',
    );
  });

  test.each([
    'Search took 6 seconds on average after the campaign, and people abandoned the page in the middle of a purchase.',
    'Closing the month took nine working days and the numbers were already old by then.',
    'The average call was nine and a half minutes, target six.',
    'Two weddings on one Saturday, and I found out eleven days before when I read the contracts.',
    'By 9:15 forty colleagues had got a fake invoice mail.',
    'On pension days the line went up to the road and people stood in the sun for 2-3 hours.',
    'Six of sixteen kids had stopped coming to training.',
    'The ward lost two nurses to the flu in one week.',
    'We were turning guests away every evening from July on.',
    'A letter from the landlord arrived on the Monday: out by March, he had sold the whole building.',
  ])('takes for a problem: %s', (problem) => {
    expect(findingsOf(slowOpening, withSituation(`${FIRST} ${problem} ${PROBLEM}`))).toEqual([]);
  });

  test.each([
    'The clinic is open six days a week, with appointments in the afternoon and walk-ins in the morning.',
    'Reports are sent every two hours to the four regional offices and printed there.',
    'The department had around 20 people and worked mostly with Python and a little SAS.',
    'Our services sit behind a gateway, and each has its own database and its own pipeline.',
  ])('takes for background: %s', (background) => {
    expect(underlined(slowOpening, withSituation(`${FIRST} ${background} ${PROBLEM}`))).toEqual([
      `${FIRST} ${background}`,
    ]);
  });

  test('says how many sentences it takes, and how long', () => {
    const [finding] = findingsOf(slowOpening, withSituation(`${FIRST} ${SECOND} ${PROBLEM}`));
    expect(finding).toMatchObject({ severity: 'info' });
    expect(finding?.message).toMatch(/^Two sentences, about 10 s,/);
  });

  test.each([
    'A shop lost forty sales a day.',
    'The tills were slow each evening.',
    'Customers complained about double prints.',
    'Nobody could print after six.',
    'Our biggest customer threatened to leave.',
    'The deadline was in three weeks.',
    'Printing took 40 minutes.',
    'The old tills had to be shut down by June.',
    'Only 61% of the orders arrived.',
  ])('lets the background end at: %s', (problem) => {
    expect(underlined(slowOpening, withSituation(`${FIRST} ${SECOND} ${problem} ${SECOND}`))).toEqual([
      `${FIRST} ${SECOND}`,
    ]);
    expect(findingsOf(slowOpening, withSituation(`${problem} ${FIRST} ${SECOND}`))).toEqual([]);
  });

  test('allows one sentence of background, however long', () => {
    const long = `${FIRST.slice(0, -1)} in the north of the country, where the tills are built with Java and talk to many services.`;
    expect(findingsOf(slowOpening, withSituation(`${long} ${PROBLEM}`))).toEqual([]);
  });

  test('allows several short ones', () => {
    expect(findingsOf(slowOpening, withSituation(`I was an intern. We had an app. ${PROBLEM}`))).toEqual([]);
  });

  test('counts the seconds at the rate of the speaker', () => {
    const text = withSituation(`${FIRST} ${SECOND} ${PROBLEM}`);
    expect(findingsOf(slowOpening, text, { speakingRate: 220 })).toEqual([]);
  });

  test('reads no section but the Situation', () => {
    expect(findingsOf(slowOpening, WHOLE.replace('I traced', `${FIRST} ${SECOND} I traced`))).toEqual([]);
  });

  test('leaves an empty Situation to empty-section', () => {
    expect(findingsOf(slowOpening, withSituation(''))).toEqual([]);
  });
});
