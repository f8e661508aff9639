import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { weInAction } from '../../src/checks/we-in-action';
import { checkStory } from '../../src/index';
import { expectLinear } from '../cpuTime';
import { findingsOf, underlined } from './findingsOf';
import { WE_SENTENCES } from './weSentences';

const inAction = (words: string) => `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n`;

describe('a group where the candidate should be', () => {
  it.each(WE_SENTENCES)('%s', (words, expected) => {
    expect(underlined(weInAction, inAction(words))).toEqual(expected);
  });

  it('is read in the Action alone', () => {
    expect(underlined(weInAction, '## Situation\n\nWe moved the shop.\n\n## Result\n\nWe saved a day.\n')).toEqual([]);
  });

  it('is read under a heading that is Task and Action at once', () => {
    expect(underlined(weInAction, '## Task/Action\n\nWe moved the shop.\n')).toEqual(['We']);
  });

  it('counts one actor once, whatever they did', () => {
    expect(underlined(weInAction, inAction('We met, drew the plan, and built it.'))).toEqual(['We']);
  });

  it('reads the present tense as a story where the story is told in it', () => {
    expect(underlined(weInAction, inAction('We decide to move. I write the plan. We test it on Friday.'))).toEqual([
      'We',
      'We',
    ]);
    expect(underlined(weInAction, inAction('I wrote the plan. I moved the data. We test every Friday.'))).toEqual([]);
  });

  it('leaves speech, code and sentences with a placeholder alone', () => {
    expect(underlined(weInAction, inAction('I told them, "we moved the wrong table".'))).toEqual([]);
    expect(underlined(weInAction, inAction('I ran `we moved it` on the host.'))).toEqual([]);
    expect(underlined(weInAction, inAction('We moved [which table] on Friday.'))).toEqual([]);
  });

  it('is read where the whole section is a script in quotation marks', () => {
    expect(underlined(weInAction, inAction('"I drew the plan. We moved the tables."'))).toEqual(['We']);
  });

  it('quotes the step and the actor', () => {
    expect(findingsOf(weInAction, inAction('We moved the tables.'))[0]?.message).toBe(
      '“We moved the tables” hides your part behind “We”. Say what you did, or name who did it.',
    );
  });
});

/** The text of the Action after the first suggestion whose title begins so. */
function rewritten(words: string, title: string): string {
  const text = inAction(words);
  const edit = findingsOf(weInAction, text)[0]?.suggestions.find((one) => one.title.startsWith(title));
  if (edit === undefined) throw new Error(`no suggestion “${title}”`);
  return applyEdit(text, edit).slice(inAction('').length - 1, -1);
}

describe('“Change to I”', () => {
  it.each([
    ['We traced it to a race.', 'I traced it to a race.'],
    ['We were able to fix it.', 'I was able to fix it.'],
    ['we was able to fix it', 'I was able to fix it'],
    ["We've rewritten it.", "I've rewritten it."],
    ['We’ve rewritten it.', 'I’ve rewritten it.'],
    ['We have rewritten it.', 'I have rewritten it.'],
    ['My team and I rewrote the consumer.', 'I rewrote the consumer.'],
    ['The team decided to roll back.', 'I decided to roll back.'],
    ['The team has decided to roll back.', 'I have decided to roll back.'],
    ['Everyone on our team was able to help and wrote tests.', 'I was able to help and wrote tests.'],
    ['Then we both reviewed the contract.', 'Then I reviewed the contract.'],
    ['We collectively agreed on a date.', 'I agreed on a date.'],
    ['Together we tested the rules.', 'I tested the rules.'],
    ['My tutor and I tested twelve pumps together.', 'I tested twelve pumps.'],
    ['We went through the sheet together, and I filed it.', 'I went through the sheet, and I filed it.'],
    ['We wrote the rule together with the nurse.', 'I wrote the rule together with the nurse.'],
    ['We put the pump together.', 'I put the pump together.'],
    ['I, along with my team, migrated the data.', 'I migrated the data.'],
    ['We built it ourselves.', 'I built it myself.'],
    ['We made our decision on Monday.', 'I made my decision on Monday.'],
    ['We moved our service to the new host.', 'I moved our service to the new host.'],
    ['We taught it to tell us the time.', 'I taught it to tell me the time.'],
    ['The report was written by us.', 'I wrote the report.'],
    ['The fix was deployed by the team on Friday.', 'I deployed the fix on Friday.'],
    ['The tests were written in one night by us.', 'I wrote the tests in one night.'],
    ['The pager, which was tuned by us, went quiet.', 'The pager, which I tuned, went quiet.'],
    ['The pager that was tuned by us went quiet.', 'The pager that I tuned went quiet.'],
    ['The parts which were ordered by the team arrived.', 'The parts which I ordered arrived.'],
    ['Queries got faster because the index was rebuilt by us.', 'Queries got faster because I rebuilt the index.'],
    ['Because the index was rebuilt by us, the queue shrank.', 'Because I rebuilt the index, the queue shrank.'],
    ['The form was designed by us and sent out.', 'I designed and sent out the form.'],
    ['The index was built and deployed by us.', 'I built and deployed the index.'],
    ['The room was booked by us and Ana came.', 'I booked the room and Ana came.'],
    ['It was decided by us to wait.', 'I decided to wait.'],
    ['It was fixed by us on Monday.', 'I fixed it on Monday.'],
    // Where the active would be no English, or half of it, who did it changes alone.
    ['The log was looked at by us.', 'The log was looked at by me.'],
    ['The tool was built by us together.', 'The tool was built by me together.'],
    ['The plan was agreed by us and the vendor.', 'The plan was agreed by me and the vendor.'],
    ['I asked which pump was cleaned by us.', 'I asked which pump was cleaned by me.'],
    ['The tool, half of which was built by us, broke.', 'The tool, half of which was built by me, broke.'],
    ['The pump, which was **tuned** by us, went quiet.', 'The pump, which was **tuned** by me, went quiet.'],
    ['The index was rebuilt to be used by us.', 'The index was rebuilt to be used by me.'],
    // Between a verb and its object stands no adverb, and no "by us".
    ['It was built quickly by us and deployed.', 'It was built quickly by me and deployed.'],
    ['The fix was built quickly by us and deployed.', 'The fix was built quickly by me and deployed.'],
    ['The fix was built by us quickly and deployed.', 'The fix was built by me quickly and deployed.'],
    ['The fix was sent out overnight by us, then filed.', 'The fix was sent out overnight by me, then filed.'],
    ['The fix was built quickly and deployed by us.', 'The fix was built quickly and deployed by me.'],
    ['The fix was built quickly by us.', 'I built the fix quickly.'],
    ['The fix was quickly built by us and deployed.', 'I quickly built and deployed the fix.'],
    ['The fix was built by us and then carefully deployed.', 'I built and then carefully deployed the fix.'],
    ['The fix was built quickly by us because it rained.', 'I built the fix quickly because it rained.'],
    ['The fix was built by us and deployed, so nobody waited.', 'I built and deployed the fix, so nobody waited.'],
    // A second verb told of another time, or with nothing behind it.
    ['The rule was written by us and is still used.', 'The rule was written by me and is still used.'],
    ['The rule was written by us and has been used since.', 'The rule was written by me and has been used since.'],
    ['The rule was written by us and will be used in May.', 'The rule was written by me and will be used in May.'],
    ['The rule was written by us and was never used.', 'The rule was written by me and was never used.'],
    ['The rule was written by us, tested, and it held.', 'The rule was written by me, tested, and it held.'],
    ['The rule was written by us and was sent out.', 'I wrote and sent out the rule.'],
    ['The rule was written by us, based on the log.', 'I wrote the rule, based on the log.'],
    ['Everything was checked by us and signed.', 'I checked and signed everything.'],
    ['Let us freeze the scope.', 'I freeze the scope.'],
    ['One of us called the supplier.', 'I called the supplier.'],
    ['Did the wiring ourselves.', 'Did the wiring myself.'],
    ['It took us two days to tile the wall.', 'It took me two days to tile the wall.'],
    ['We met and were able to split the work.', 'I met and was able to split the work.'],
  ])('%s → %s', (words, expected) => {
    expect(rewritten(words, 'Change to “I”')).toBe(expected);
  });

  it('shows the rewritten words in its title', () => {
    expect(findingsOf(weInAction, inAction('Then we fixed it.'))[0]?.suggestions[0]?.title).toBe(
      'Change to “I”: “I fixed it”',
    );
  });
});

describe('a group beside the candidate', () => {
  it('is asked about, never louder than an info', () => {
    const [finding] = findingsOf(weInAction, inAction('When we rolled it out, I saw the queue grow.'));
    expect(finding).toMatchObject({
      severity: 'info',
      unsure: true,
      message: 'Who did this: “we rolled it out”? If it was you, say “I” instead of “we”.',
    });
  });

  it('is not offered as one that could be rewritten where nobody alone did it', () => {
    expect(
      findingsOf(weInAction, inAction('Stripped it between us.'))[0]?.suggestions.map(({ title }) => title),
    ).toEqual(['Keep: this credits the team']);
  });
});

describe('the other two suggestions', () => {
  it('names a role by a placeholder, which makes the sentence evidence of nothing', () => {
    expect(rewritten('The team fixed it.', 'Name who')).toBe('[who, by role] fixed it.');
    expect(underlined(weInAction, inAction('[who, by role] fixed it.'))).toEqual([]);
  });

  it.each([
    ['a paragraph', 'We fixed it.', '<!-- star-disable-next-line we-in-action -->\nWe fixed it.'],
    [
      'an item',
      '- I saw it.\n- We fixed it.',
      '- I saw it.\n<!-- star-disable-next-line we-in-action -->\n- We fixed it.',
    ],
    [
      'an inner item',
      '- I saw it:\n  - we fixed it',
      '- I saw it:\n  <!-- star-disable-next-line we-in-action -->\n  - we fixed it',
    ],
    [
      'a wrapped paragraph',
      'I saw it first and\nthen we fixed it.',
      'I saw it first and <!-- star-disable-next-line we-in-action -->\nthen we fixed it.',
    ],
  ])('keeps the credit in %s', (_name, words, expected) => {
    expect(rewritten(words, 'Keep: this credits')).toBe(expected);
  });

  it('keeps the line ends of a file from Windows', () => {
    const text = inAction('We fixed it.').replaceAll('\n', '\r\n');
    const edit = findingsOf(weInAction, text)[0]?.suggestions[2];
    expect(edit?.edits[0]?.text).toBe('<!-- star-disable-next-line we-in-action -->\r\n');
  });

  it('puts the comment into the row before, since a line between rows would end the table', () => {
    expect(
      rewritten('| step | what |\n| --- | --- |\n| 1 | I ran. |\n| 2 | We fixed it. |', 'Keep: this credits'),
    ).toBe(
      '| step | what |\n| --- | --- |\n| 1 | I ran. <!-- star-disable-next-line we-in-action --> |\n| 2 | We fixed it. |',
    );
  });

  it('never leaves the finding it was offered for, and adds none', () => {
    const texts = [
      'We fixed it.',
      '- I saw it.\n- Then we fixed it, and we told the desk.',
      '1. We met.\n2. We wrote\n   the plan and we sold it.',
      'I saw it first and\nthen we fixed it.\nWe sold it.',
      'Together with Ops we moved it; the team and I tested it.',
      '| step | what |\n| --- | --- |\n| 1 | We fixed it. |\n| 2 | We sold it. |',
    ].map(inAction);
    for (const text of texts) {
      const before = checkStory(text).findings.filter(({ check }) => check === 'we-in-action');
      for (const finding of before) {
        for (const edit of finding.suggestions) {
          const left = checkStory(applyEdit(text, edit)).findings.filter(({ check }) => check === 'we-in-action');
          expect(left.length, `${edit.title} in ${text}`).toBeLessThan(before.length);
        }
      }
    }
  });
});

it('takes time with the number of its findings, not with its square', () => {
  const check = (text: string) => findingsOf(weInAction, text);
  expectLinear((lines) => inAction('We met.\n'.repeat(lines)), check, 1_000);
  expect(check(inAction('We met.\n'.repeat(4_900)))).toHaveLength(4_900);
});
