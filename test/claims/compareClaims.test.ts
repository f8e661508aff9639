import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/claims/compareClaims';
import { tellChange } from '../../src/claims/tellChange';
import { between, told } from './between';

const STORY = `---
title: The retry
---

## Situation
Our checkout timed out for about 30 customers a day. The payment gateway belonged to another team in Pune.

## Task
I wanted to get the timeouts under five a day.

## Action
We traced the slow calls to one lock. I rewrote the retry so that it waits two seconds. The vendor patched the driver.

## Result
Timeouts went from 30 to 4 a day in three weeks. It saved about $400 a week.

## Learning
A retry that doesn't wait makes a slow lock slower, so now I look at the wait first.

## Notes
Ask Maria for the 12 charts of May.
`;

const rewritten = (...pairs: readonly (readonly [string, string])[]) => {
  let text = STORY;
  for (const [from, to] of pairs) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return compareClaims(STORY, text).changes.map(told);
};

describe('what a rewrite does to the claims', () => {
  test('is nothing where the words only move or are polished', () => {
    expect(rewritten()).toEqual([]);
    expect(
      rewritten(
        ['two seconds', '2,000 ms'],
        ['in three weeks', 'within 3 weeks'],
        ['about $400 a week', 'roughly $0.4k a week'],
        ['under five a day', 'below 5 a day'],
      ),
    ).toEqual([]);
    const moved = STORY.replace('## Result\n', '## Result\n\n- ').replace('. It saved', '.\r\n- It saved');
    expect(compareClaims(STORY, moved).changes).toEqual([]);
  });

  test('is a figure that grew, in the sentence it stands in', () => {
    expect(rewritten(['from 30 to 4', 'from 30 to 1'], ['$400', '$40,000'])).toEqual([
      ['figure-changed', '4 a day', '1 a day'],
      ['figure-changed', '$400 a week', '$40,000 a week'],
    ]);
  });

  test('is a figure that nobody had told before', () => {
    expect(rewritten(['a day in three weeks', 'a day in three weeks, an 87% improvement'])).toEqual([
      ['figure-gained', '', '87%'],
    ]);
    expect(rewritten(['It saved', 'Support calls halved. It saved'])).toEqual([['figure-gained', '', 'halved']]);
    expect(rewritten(['We traced', 'In March 2023 we traced'])).toEqual([
      ['figure-gained', '', 'March'],
      ['figure-gained', '', '2023'],
    ]);
  });

  test('is a figure that is gone', () => {
    expect(rewritten([' It saved about $400 a week.', ''])).toEqual([['figure-lost', '$400 a week', '']]);
  });

  test('is a figure whose digits another figure happens to have', () => {
    expect(between('I led 40 nurses. Waits fell by 20%.', 'I led 40 nurses. Waits fell by 40%.')).toEqual([
      ['figure-changed', '20%', '40%'],
    ]);
    expect(between('I led 5 engineers. Costs fell by 5%.', 'I led 5 engineers. Costs fell by a lot.')).toEqual([
      ['figure-lost', '5%', ''],
    ]);
    expect(between('I led 40 nurses. Waits fell from 20 to 10.', 'I led 40 nurses. Waits fell from 40 to 10.')).toEqual(
      [['figure-changed', '20', '40']],
    );
    expect(between('I led 5 engineers and paid $5.', 'I led 5 and paid $5.')).toEqual([]);
  });

  test('is a figure for another span of time, and none where the span has another name', () => {
    for (const [one, other] of [
      ['3 hours a week', '3 hours a day'],
      ['$4,000 a year', '$4,000 a month'],
      ['30 calls per day', '30 calls per month'],
      ['3 hours a week', '3 hours'],
    ] as const) {
      expect(between(`It took ${one}.`, `It took ${other}.`)).toEqual([['figure-changed', one, other]]);
    }
    for (const other of ['3 hours per day', '3 hours each day', '3 hours daily', '3 hours of work a day'])
      expect(between('It took 3 hours a day.', `It took ${other}.`)).toEqual([]);
    expect(between('It saved $4,000/year.', 'It saved $4,000 a year.')).toEqual([]);
    expect(between('It saved $4,000 a year earlier.', 'It saved $4,000 one year earlier.')).toEqual([]);
  });

  test('is a before and an after that changed places', () => {
    expect(between('Outages fell from 9 to 4.', 'Outages fell from 4 to 9.')).toEqual([
      ['figure-changed', '9 to 4', '4 to 9'],
    ]);
    expect(between('Outages fell from 9 to 4 a day.', 'Outages went from 4 a day to 9 a day.')).toEqual([
      ['figure-changed', '9 to 4 a day', '4 a day to 9 a day'],
    ]);
    expect(between('Outages fell from 9 to 4.', 'Outages fell to 4 from 9.')).toEqual([]);
  });

  test.each([
    ['90 minutes', 'an hour and a half'],
    ['90 minutes', 'ninety minutes'],
    ['90 minutes', '1.5 h'],
    ['90 minutes', 'one and a half hours'],
    ['90 minutes', '1½ hours'],
    ['90 minutes', '1 hour 30 minutes'],
    ['90 minutes', 'an hour and 30 minutes'],
    ['2.5 hours', 'two and a half hours'],
    ['2 weeks', '14 days'],
    ['two weeks', 'a fortnight'],
    ['4 weeks', 'two fortnights'],
    ['two decades', '20 years'],
    ['18 months', 'a year and a half'],
    ['36 hours', 'one day and a half'],
    ['38 months', '3 years and 2 months'],
    ['30 minutes', 'half an hour'],
    ['60 minutes', 'an hour'],
    ['12 months', 'a year'],
    ['10 workdays', '2 weeks'],
    ['90 seconds', 'a minute and 30 seconds'],
    ['90 seconds', '1 min 30 s'],
  ])('is nothing where %s are %s, either way', (one, other) => {
    for (const [was, is] of [
      [one, other],
      [other, one],
    ]) {
      expect(between(`The fix took ${was} in the end.`, `The fix took ${is} in the end.`)).toEqual([]);
      expect(between(`Waits fell from 9 years to ${was}.`, `Waits fell from 9 years to ${is}.`)).toEqual([]);
    }
  });

  test.each([
    ['50 cents', '$0.50', '$50'],
    ['2 tons', '2,000 kg', '2 kg'],
    ['2 km', '2,000 metres', '2 metres'],
    ['3 decades', '30 years', '3 years'],
  ])('is a figure by how much its unit is: %s, as %s and not as %s', (one, same, other) => {
    expect(between(`It came to ${one}.`, `It came to ${same}.`)).toEqual([]);
    expect(between(`It came to ${one}.`, `It came to ${other}.`)).toEqual([['figure-changed', one, other]]);
  });

  test('counts a fortnight once where it is how often', () => {
    expect(between('It took 3 hours of paperwork a fortnight.', 'It took 3 hours a fortnight.')).toEqual([]);
    expect(between('It took 6 hours of paperwork a fortnight.', 'It took 3 hours a fortnight.')).not.toEqual([]);
  });

  test.each([
    ['90 minutes', 'two hours and a half', 'figure-changed'],
    ['an hour and a half', 'an hour and 15 minutes', 'figure-changed'],
    ['1 hour 30 minutes', '1 hour 13 minutes', 'figure-changed'],
    ['2 weeks', '15 days', 'figure-changed'],
    ['60 minutes', 'half an hour', 'figure-lost'],
    ['30 days', 'a month', 'figure-lost'],
    ['an hour', '2 hours', 'figure-gained'],
  ])('is what it is where %s became %s, which is not the same', (was, is, kind) => {
    expect(between(`The fix took ${was}.`, `The fix took ${is}.`).map(([told]) => told)).toEqual([kind]);
  });

  test('is none of a figure that an hour elsewhere happens to equal, nor of what comes once an hour', () => {
    expect(between('It took an hour. I called Pune.', 'It took an hour. I called Pune for 60 minutes.')).toEqual([
      ['figure-gained', '', '60 minutes'],
    ]);
    expect(between('I read 30 logs an hour and 12 charts.', 'I read 30 logs an hour and 12 charts.')).toEqual([]);
    expect(between('I read 30 logs an hour.', 'I read 30 logs in 60 minutes.').length).toBeGreaterThan(0);
  });

  const MERGED: readonly (readonly [two: string, one: string])[] = [
    [
      'I traced 30 slow calls to one lock. We rewrote the retry in two days.',
      'I traced 30 slow calls to one lock, and we rewrote the retry in two days.',
    ],
    [
      'I called the vendor. Maria fixed the driver. I tested it with 12 users.',
      'I called the vendor, Maria fixed the driver, and I tested it with 12 users.',
    ],
    ['I led 5. The team had 12 nurses.', 'I led 5 people, and the team had 12 nurses.'],
    ['We checked the logs. I found the leak.', 'After we checked the logs, I found the leak.'],
  ];
  test.each(MERGED)('is nothing where sentences are merged, or one is split: %s', (two, one) => {
    expect(between(two, one)).toEqual([]);
    expect(between(one, two)).toEqual([]);
  });

  test.each([
    [
      "A retry that doesn't wait makes a slow lock slower. Now I look at the wait before I touch the retry.",
      "A retry that doesn't wait makes a slow lock slower, so now I look at the wait before I touch the retry.",
    ],
    [
      'I ask the night shift before I change a form. They are the ones who fill it in at 3 a.m.',
      'I ask the night shift before I change a form, because they are the ones who fill it in at 3 a.m.',
    ],
    [
      'I should have called Facilities on day one. I waited until the lamp had failed twice.',
      'I should have called Facilities on day one, but I waited until the lamp had failed twice.',
    ],
  ])('is no lesson lost or gained by that either: %s', (two, one) => {
    const changes = (old: string, now: string) =>
      compareClaims(`## Learning\n${old}\n`, `## Learning\n${now}\n`).changes;
    expect(changes(two, one).map(told)).toEqual([]);
    expect(changes(one, two).map(told)).toEqual([]);
    expect(changes(two, two.slice(two.indexOf('. ') + 2)).map(({ kind }) => kind)).toContain('lesson-lost');
  });

  const OWN = 'I should have called the nurse on day one.';
  const STOCK = 'I learned to trust my team.';
  test.each([
    ['a stock one in its place', OWN, 'I learned that communication is key.', ['lesson-lost']],
    ['a sentence that only shares small words with it', OWN, 'We had cake.', ['lesson-lost', 'lesson-gained']],
    [
      'another one that begins as it does',
      "A retry that doesn't wait makes a slow lock slower, so now I look at the wait first.",
      'Now I look at the big picture first.',
      ['lesson-lost', 'lesson-gained'],
    ],
    ['a placeholder in its place', STOCK, 'TODO', ['lesson-lost']],
    ['one of its own for a stock one', STOCK, OWN, ['lesson-gained']],
    ['one stock one for another', STOCK, 'I learned that communication is key.', []],
    ['the same in other words', OWN, 'On day one, calling the nurse is what I should have done.', []],
    ['less of it', OWN, 'I should have called the nurse.', []],
  ])('is a lesson that is gone, or none: %s', (_, one, other, kinds) => {
    expect(between(one, other, 'Learning').map(([kind]) => kind)).toEqual(kinds);
  });

  test('is a lesson that is gone with its whole section', () => {
    for (const lesson of [OWN, STOCK]) {
      const told = `## Result\nIt fell.\n\n## Learning\n${lesson}\n`;
      const changes = compareClaims(told, '## Result\nIt fell.\n').changes;
      expect(changes.map(({ kind }) => kind)).toEqual(['lesson-lost']);
    }
  });

  test.each([
    ['by double digits', 'double digits'],
    ['by a double-digit percentage', 'double-digit'],
    ['by triple digits', 'triple digits'],
    ['to single digits', 'single digits'],
  ])('is a vague figure in place of one, %s', (vague, words) => {
    expect(between('Timeouts fell by 30%.', `Timeouts fell ${vague}.`)).toEqual([
      ['figure-gained', '', words],
      ['figure-lost', '30%', ''],
    ]);
    expect(between(`Timeouts fell ${vague}.`, `In the end timeouts fell ${vague}.`)).toEqual([]);
  });

  test('is no figure where digits are only digits, and double is no figure', () => {
    expect(between('The form was fixed.', 'The form checked the digits and a double entry.')).toEqual([]);
    expect(between('It fell by double digits.', 'It fell by double-digit points.')).toEqual([]);
  });

  test('is what changed while sentences were merged', () => {
    expect(
      between(
        'I traced the slow calls to one lock. We rewrote the retry in 2 days.',
        'I traced the slow calls to one lock and rewrote the retry in 4 days.',
      ),
    ).toEqual([
      ['figure-changed', '2 days', '4 days'],
      ['actor-changed', 'We rewrote the retry in 2 days', expect.stringContaining('rewrote the retry in 4 days')],
    ]);
    expect(between('I called the vendor. I wrote the plan for 12 wards.', 'I called the vendor.')).toEqual([
      ['figure-lost', '12 wards', ''],
      ['action-lost', 'I wrote the plan for 12 wards', ''],
    ]);
  });

  test('is an action that moved between "I", "we" and others', () => {
    const changes = compareClaims(
      STORY,
      STORY.replace('We traced', 'I traced')
        .replace('I rewrote', 'We rewrote')
        .replace('The vendor patched', 'I patched'),
    ).changes;
    expect(changes.map((change) => change.kind === 'actor-changed' && [change.oldActor, change.newActor])).toEqual([
      ['group', 'candidate'],
      ['candidate', 'group'],
      ['others', 'candidate'],
    ]);
  });

  test('is an action under another verb', () => {
    expect(rewritten(['We traced the slow calls to one lock', 'I tracked the slow calls down to one lock'])).toEqual([
      ['actor-changed', 'We traced the slow calls to one lock', 'I tracked the slow calls down to one lock'],
    ]);
  });

  test('is an action that nobody did any more', () => {
    const changes = compareClaims(STORY, STORY.replace('I rewrote the retry so', 'The retry was rewritten so')).changes;
    expect(changes.map((change) => change.kind === 'actor-changed' && [change.oldActor, change.newActor])).toEqual([
      ['candidate', 'hidden'],
    ]);
  });

  test('is a count that changed what it counts', () => {
    expect(between('I closed 40 tickets with 12 nurses.', 'I closed 12 tickets with 40 nurses.')).toEqual([
      ['figure-changed', '40 tickets with 12 nurses', '12 tickets with 40 nurses'],
    ]);
    expect(between('I closed 40 tickets with 12 nurses.', 'With 12 nurses I closed 40 tickets.')).toEqual([]);
    expect(between('I closed 40 tickets with 12 nurses.', 'I closed 40 cases with 12 people.')).toEqual([]);
  });

  test.each([
    ['Ana recorded a day of jobs. Ana split the reports.', 2],
    ['Wei rewrote the parser.', 1],
    ['Carlos Ruiz moved the racks.', 1],
    ['Tomasz quietly cut the wait in half.', 1],
    ['Berlin sent the forms.', 1],
    ['Noor fixed the parser.', 1],
    ['Everything doubled the load.', 0],
    ['This doubled the load.', 0],
    ['Traffic doubled the load.', 0],
    ['Automation cut the wait in half.', 0],
  ])('is an action of whoever begins the sentence, if that is a name: %s', (old, times) => {
    const now = old.replace(/^(?:Carlos )?\p{L}+/u, 'I').replace('Ana', 'I');
    const actors = compareClaims(`## Action\n${old}\n`, `## Action\n${now}\n`).changes;
    expect(actors.map(({ kind }) => kind)).toEqual(Array.from({ length: times }, () => 'actor-changed'));
  });

  test('is an action of somebody with a name', () => {
    expect(between('Priyanka wrote the tests.', 'I wrote the tests.')).toEqual([
      ['actor-changed', 'Priyanka wrote the tests', 'I wrote the tests'],
    ]);
    const asked = 'I asked Grace for help. ';
    expect(between(`${asked}Grace wrote the tests.`, `${asked}I wrote the tests.`)).toEqual([
      ['actor-changed', 'Grace wrote the tests', 'I wrote the tests'],
    ]);
    expect(between('The tests were written by Maria.', 'I wrote the tests.')).toEqual([
      ['actor-changed', 'The tests were written by Maria', 'I wrote the tests'],
    ]);
    expect(between('I wrote the tests.', 'Last week Priya Nair wrote the tests.')[0]?.[0]).toBe('actor-changed');
    expect(between('The script wrote the tests.', 'I wrote the tests.')).toEqual([]);
  });

  test('is one of two actions under one verb', () => {
    const old = 'I wrote the parser, and we wrote the tests.';
    expect(between(old, 'I wrote the parser, and I wrote the tests.')).toEqual([
      ['actor-changed', 'we wrote the tests', 'I wrote the tests'],
    ]);
    expect(between(old, 'I wrote a parser. I wrote the whole of its tests.')).toEqual([
      ['actor-changed', 'we wrote the tests', 'I wrote the whole of its tests'],
    ]);
    expect(between(old, 'We wrote the tests, and I wrote the parser.')).toEqual([]);
    expect(between(old, 'We wrote a parser, and I wrote tests.')).toEqual([
      ['actor-changed', 'I wrote the parser', 'We wrote a parser'],
      ['actor-changed', 'we wrote the tests', 'I wrote tests'],
    ]);
  });

  test('is told once of actions that share a subject', () => {
    const old = 'I traced one by hand and found the lock.';
    expect(between(old, 'We traced one by hand and found the lock.')).toEqual([
      ['actor-changed', 'I traced one by hand', 'We traced one by hand'],
    ]);
    expect(between(old, 'We traced one by hand and I found the lock.')).toEqual([
      ['actor-changed', 'I traced one by hand', 'We traced one by hand'],
    ]);
    expect(between(old, 'We traced one by hand, and they found the lock.')).toHaveLength(2);
  });

  test('is an action of a passive, by what was acted on', () => {
    expect(
      between(
        'The parser was written by me. The tests were written by us.',
        'The parser was written by me. The tests were written by me.',
      ),
    ).toEqual([['actor-changed', 'The tests were written by us', 'The tests were written by me']]);
    expect(
      between(
        'The parser was written by me, and the tests were written by us.',
        'The tests were written by me, and the parser was written by us.',
      ),
    ).toHaveLength(2);
  });

  test('is no change of actor where "we" did something else', () => {
    expect(rewritten(['The vendor patched', 'We had lunch. The vendor patched'])).toEqual([]);
  });

  test('is a boundary or a lesson that is gone, or that came', () => {
    const without = STORY.replace(' The payment gateway belonged to another team in Pune.', '').replace(
      "A retry that doesn't wait makes a slow lock slower, so now I look at the wait first.",
      'Communication is key.',
    );
    expect(compareClaims(STORY, without).changes.map(({ kind }) => kind)).toEqual(['boundary-lost', 'lesson-lost']);
    expect(compareClaims(without, STORY).changes.map(({ kind }) => kind)).toEqual([
      'boundary-gained',
      'lesson-gained',
      'name-gained',
    ]);
  });

  test('is a name that was not there, however often it is told', () => {
    expect(rewritten(['The vendor patched', 'Priya Nair called the vendor. Priya waited. The vendor patched'])).toEqual(
      [['name-gained', '', 'Priya Nair']],
    );
    expect(rewritten(['one lock', 'one lock in Redis'])).toEqual([['name-gained', '', 'Redis']]);
  });

  test('is no name where a word only begins a sentence, or is shouted', () => {
    expect(
      rewritten(['We traced', 'Afterwards we traced'], ['The vendor patched', 'Eventually the vendor patched']),
    ).toEqual([]);
    expect(rewritten(['The vendor patched the driver.', 'THE VENDOR PATCHED THE DRIVER.'])).toEqual([]);
  });

  const PRINTER =
    '## Situation\nThe print queue froze twice a day.\n## Action\nI recorded a day of jobs.\n## Result\nIt fell.\n';
  const SAID = ['The print queue froze 90 times a day, costing $2 million.', 'I single-handedly rebuilt the pipeline.'];
  const CAME = 'It fell by 95%, saving $4.2 million.';
  test.each([
    ['labels', `**Situation:** ${SAID[0]}\n\n**Action:** ${SAID[1]}\n\n**Result:** ${CAME}\n`],
    ['labels of lines', `Situation: ${SAID[0]}\nAction: ${SAID[1]}\nResult: ${CAME}\n`],
    ['a list', `- S: ${SAID[0]}\n- A: ${SAID[1]}\n- R: ${CAME}\n`],
    ['one paragraph', `${SAID.join(' ')} ${CAME}\n`],
    ['headings of other names', `# The queue\n\n## How bad\n${SAID[0]}\n\n## The end\n${SAID[1]} ${CAME}\n`],
    ['a paragraph above its sections', `${SAID[0]} ${CAME}\n\n${PRINTER}`],
  ])('is a figure in %s, too', (_where, now) => {
    const gained = compareClaims(PRINTER, now).changes.filter(({ kind }) => kind === 'figure-gained');
    expect(gained.map(told).map(([, , words]) => words)).toEqual([
      '90 times a day',
      '$2 million',
      '95%',
      '$4.2 million',
    ]);
  });

  test('is nothing where only the headings went or came', () => {
    for (const text of [STORY, PRINTER]) {
      const bare = text.replace(/## Notes[\s\S]*/, '').replace(/^## .*$/gm, '');
      const labelled = text.replace(/^## (.*)\n/gm, '**$1:** ');
      expect(compareClaims(text, bare).changes).toEqual([]);
      expect(compareClaims(bare, text).changes).toEqual([]);
      expect(compareClaims(text, labelled).changes).toEqual([]);
      expect(compareClaims(labelled, text).changes).toEqual([]);
    }
  });

  test('is nothing in Notes', () => {
    expect(rewritten(['Ask Maria for the 12 charts of May.', 'Ask Zoltan for the 99 charts of June.'])).toEqual([]);
  });

  test('is told in sentences that end', () => {
    const without = STORY.replace('30 customers', '300 customers').replace('We traced', 'I traced');
    for (const change of compareClaims(STORY, without).changes) expect(tellChange(change)).toMatch(/[.?]”?$/);
  });
});

describe('any two texts', () => {
  test('are compared without throwing, with ranges inside them', () => {
    const words = fc.array(
      fc.constantFrom('I', 'we', 'fixed', '30', '%', '$4k', 'Maria', '##', 'Action', '\n', 'it', '…', '½', '\r\n', '"'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [old, now] = [one.join(' '), other.join(' ')];
        for (const change of compareClaims(old, now).changes) {
          if ('old' in change) expect(old.slice(change.old.range.start, change.old.range.end)).not.toBe('');
          if ('new' in change) expect(now.slice(change.new.range.start, change.new.range.end)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a text compared with itself differs in nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I fixed 3 bugs.', 'We met Ana.', '## Action', '\n\n', 'It fell to 4%.')),
        (parts) => {
          expect(compareClaims(parts.join('\n'), parts.join('\n')).changes).toEqual([]);
        },
      ),
    );
  });
});
