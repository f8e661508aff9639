import { describe, expect, test } from 'vitest';
import { blame } from '../../src/checks/blame';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const withSituation = (words: string) => WHOLE.replace('Orders stuck', `${words} Orders stuck`);

describe('blame', () => {
  test.each([
    'The previous developer was lazy and left no documentation.',
    'The QA team never tested the mobile version.',
    'Marketing, as usual, had promised a date nobody could meet.',
    'My manager refused to listen.',
    "It was the vendor's fault.",
    'The other team did not bother to answer.',
    'He was incompetent and I had to redo everything.',
    'They had messed up the configuration.',
    'One guy never delivered his part.',
    'The code was badly written by the offshore team.',
    'Because of the carelessness of one colleague we lost a day.',
    'The frontend dev forgot to update the API client.',
    'My teammates were unreliable and lazy.',
    'Sales always promises things which we can not deliver.',
    'Treasury never bothered to answer.',
    'The previous analyst was lazy and had left nothing behind.',
    'Housekeeping never apologised.',
    'The old admins never documented a thing.',
    'Their foreman was lazy and only drank tea.',
    'The councillors, as usual, had not read a word.',
    'The structural engineer had delivered careless drawings.',
    'My colleague left us a sloppy handover.',
    'The consultants wrote careless specifications.',
    'The admin forgot to renew it.',
    'The vendor made a mistake in the invoice.',
    'The developers did not care about the users.',
  ])('is heard in: %s', (words) => {
    expect(findingsOf(blame, withSituation(words)).map(({ severity }) => severity)).toEqual(['hint']);
  });

  test.each([
    'The cache never expired.',
    'I forgot to renew the certificate.',
    "It was nobody's fault.",
    'I had never tested the restore myself.',
    'The team was small and new to the domain.',
    'The vendor could not change the date.',
    'We never checked the totals.',
    'I asked the nurses to strike out whatever they never read.',
    'I thought they were unreliable.',
    'I had assumed the drivers were lazy.',
    'It never bothered anyone.',
    'The customer was unhappy about the delay.',
    'My manager was on holiday.',
    'Their tech lead reviewed it and asked for a test.',
    'The API failed to respond within two seconds.',
    'I did not blame anyone and wrote down what happened.',
    'He had three other projects and could not help.',
    'The Payments team owned the service.',
    'She disagreed with my plan.',
    'The users did not know where to click.',
    'The deployment failed because the disk was full.',
    'Two engineers left the company.',
    'They refused to sign the contract before the audit.',
    'Support never saw the error, because the tool hid it.',
    'When she made a mistake of 212 euros, I let it stand until she found it.',
    'If a driver made a mistake, the screen showed it at once.',
    'Once a trainee made a mistake, we went through it together.',
    "The developers didn't care about 1 grosz before they saw the 30 zloty.",
    'The drivers did not listen until they saw the figures.',
    'I was thinking he is lazy but he was waiting.',
    'I suspected the driver was careless, and I was wrong.',
    'The engineer delivered careful drawings.',
    'The foreman was new on the site.',
    'The admins documented each step.',
    'My colleague left us a full handover.',
  ])('is not made of: %s', (words) => {
    expect(findingsOf(blame, withSituation(words))).toEqual([]);
  });

  test.each([
    ['In May the QA team never tested the app.', 'QA team never tested'],
    [
      'Sales had refused to even look at it, as they always do.',
      'Sales had refused to even look at it, as they always do',
    ],
    ['It was late, which is typical of Sales.', 'typical of Sales'],
  ])('underlines the words of "%s"', (words, phrase) => {
    expect(underlined(blame, withSituation(words))).toEqual([phrase]);
  });

  test('tells two reproaches of one sentence apart', () => {
    const words =
      'The old lead could never say no to anybody, and the contractors had delivered code that no sane person reads.';
    expect(underlined(blame, withSituation(words))).toHaveLength(1);
  });

  test('reads every section but Follow-ups', () => {
    const words = 'The vendor was lazy.';
    expect(findingsOf(blame, WHOLE.replace('I traced', `${words} I traced`))).toHaveLength(1);
    expect(findingsOf(blame, `${WHOLE}\n## Follow-ups\n\n### Why?\n\n${words}\n`)).toEqual([]);
  });

  test('does not read what somebody said', () => {
    expect(findingsOf(blame, withSituation('He said, "the vendor is lazy".'))).toEqual([]);
  });
});
