import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { hiddenActor } from '../../src/checks/hidden-actor';
import { findingsOf, underlined } from './findingsOf';

const inAction = (words: string) => `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n`;

describe('a passive that hides who did it', () => {
  it.each([
    ['The root cause was found in the retry loop.', ['was found']],
    ['It was decided to wait.', ['was decided']],
    ['First, the logs were analysed.', ['were analysed']],
    ['The change was then carefully tested on two phones.', ['was then carefully tested']],
    ['A new rule was put in place.', ['was put']],
    ['The old pages were taken down.', ['were taken down']],
    ['The bug got fixed overnight.', ['got fixed']],
    ['The data has been migrated.', ['has been migrated']],
    ['By Monday all the invoices had been corrected.', ['had been corrected']],
    ['the database was migrate and then the app was deployed', ['was deployed']],
    ['I wrote the script and the tables were moved.', ['were moved']],
    ['The vendor was called and a date was set.', ['was called', 'was set']],
    ['- Alerts were added\n- Dashboards were built', ['were added', 'were built']],
    ['Several meetings were held with the client.', ['were held']],
    ['After that the plan was presented to the board.', ['was presented']],
    ['So a workshop was organised for all the regions.', ['was organised']],
    ['The results of the survey were collected by email.', ['were collected']],
    ['The tickets were sorted by region.', ['were sorted']],
    ['She was given a new laptop.', ['was given']],
    ['It was agreed that the launch would wait.', ['was agreed']],
    ['Nothing was found in the logs.', ['was found']],
    ['Version 3 was deployed.', ['was deployed']],
  ])('%s', (words, expected) => {
    expect(underlined(hiddenActor, inAction(words))).toEqual(expected);
  });

  it.each([
    ['The root cause was found in the retry loop.', 'I found the root cause in the retry loop.'],
    ['The change was then carefully tested on two phones.', 'I then carefully tested the change on two phones.'],
    ['It was decided to wait.', 'I decided to wait.'],
    ['A new rule was put in place.', 'I put a new rule in place.'],
    ['By Monday all the invoices had been corrected.', 'By Monday I corrected all the invoices.'],
    ['I wrote the script and the tables were moved.', 'I wrote the script and I moved the tables.'],
    ['- Alerts were added', '- I added alerts'],
    ['The results of the survey were collected by email.', 'I collected the results of the survey by email.'],
    ['The letter was written on Friday.', 'I wrote the letter on Friday.'],
    ['It was fixed on Monday.', 'I fixed it on Monday.'],
    ['It was then quickly taken down.', 'I then quickly took it down.'],
    ['It was used to pay the clerks.', 'I used it to pay the clerks.'],
    ['It was agreed that the launch would wait.', 'I agreed that the launch would wait.'],
    ['It was rolled back that night.', 'I rolled it back that night.'],
    ['It was fixed that week.', 'I fixed it that week.'],
    ['It was checked that the pumps ran.', 'I checked that the pumps ran.'],
    ['It was proposed to wait.', 'I proposed to wait.'],
    ['The vendor was asked to wait.', 'I asked the vendor to wait.'],
    ['They were moved to the new plan.', 'I moved them to the new plan.'],
    ['He was taken off the rota.', 'I took him off the rota.'],
    ['She was given a new laptop.', 'I gave her a new laptop.'],
    [
      'Because the test had no owner, the script was rewritten.',
      'Because the test had no owner, I rewrote the script.',
    ],
    ['When the alarm rang, the valve was opened.', 'When the alarm rang, I opened the valve.'],
    ['I left the hall, the valve was opened.', 'I left the hall, I opened the valve.'],
    ['The index was built and deployed.', 'I built and deployed the index.'],
    ['The index was built, tested, and deployed.', 'I built, tested, and deployed the index.'],
    ['The index was built and was deployed.', 'I built and deployed the index.'],
    ['The pump was cleaned, and painted on Friday.', 'I cleaned and painted the pump on Friday.'],
    [
      'The index was built and then carefully deployed on Monday.',
      'I built and then carefully deployed the index on Monday.',
    ],
    ['The plan was made, then sent to Ana.', 'I made, then sent the plan to Ana.'],
    ['The index was built, and Ana deployed it.', 'I built the index, and Ana deployed it.'],
    ['The index was built and the queue was drained.', 'I built the index and the queue was drained.'],
    ['The results were collected, sorted by region.', 'I collected the results, sorted by region.'],
  ])('%s can become %s', (words, expected) => {
    const text = inAction(words);
    const [finding] = findingsOf(hiddenActor, text);
    const [mine, named] = finding?.suggestions ?? [];
    expect(mine && applyEdit(text, mine)).toBe(inAction(expected));
    expect(mine?.title).toMatch(/^Change to “I”: “/);
    expect(named && applyEdit(text, named)).toBe(inAction(expected.replace(/(.*)\bI\b/, '$1[who, by role]')));
    expect(named?.title).toBe('Name who did it');
  });

  it('offers nothing where it cannot tell what was done to what', () => {
    for (const words of [
      'In March costs were cut.',
      'The pump was cleaned and was painted.',
      'It was tested to withstand 40 bar.',
      'It was found to leak.',
      'It was shown to work.',
      'The valve was found to leak.',
      'It was agreed that night.',
      // What follows would lose what it is told of.
      'The index was rebuilt and went live.',
      'The staff were trained and could use it.',
      'The index was built on Monday and deployed on Tuesday.',
      'The index was built because Ana asked and deployed.',
      'The contract was read and found to be void.',
      'The plan was discussed, then approved by the board.',
      'The fix was built quickly and deployed.',
      'The fix was built overnight, tested twice, and deployed.',
      'The rule was written, tested, and it held.',
      'The rule was written and has been used since.',
    ]) {
      const last = findingsOf(hiddenActor, inAction(words)).at(-1);
      expect(last?.suggestions, words).toEqual([]);
    }
  });

  it.each([
    // What followed from a step, what was made sure of, and what was waited for.
    'I changed the flag so failed writes were treated as fatal.',
    'I moved the key into the vault, so the old file was removed.',
    'I added an alert, confirming that errors were logged.',
    'I wrote a test confirming that errors were logged.',
    'I stayed until the pipe was fixed.',
    // A group did it, and says so.
    'It was collectively decided to wait.',
    'The plan was made as a team.',
    // States.
    'The server was slow.',
    'The table was broken.',
    'The service was based on an old framework.',
    'The office is located in the north.',
    'The staff were tired and overwhelmed.',
    'The outage was caused by a stale cache.',
    'The report was supposed to arrive at six.',
    'The two systems were not connected.',
    'The index was missing.',
    // Feelings, degrees and traits.
    'She was relieved.',
    'He was ashamed to say it.',
    'The client was rather shaken.',
    'The level was set too high.',
    'The figure was keyed as 4,000.',
    'The plan was considered risky.',
    // What was found, and what the figures showed.
    "Turned out nobody had paid, they'd just been put on the list.",
    '61% of the baskets were abandoned.',
    '17 were returned because the stamp was missing.',
    'In 12 cases, the form was signed twice.',
    'According to the log, the pump was restarted at three.',
    // Machines.
    'The job was triggered at night.',
    'The total was computed from the wrong column.',
    'A SIM in a drawer was counted as a customer.',
    // Places, closed.
    'The road was blocked and the shop was closed.',
    // Somebody is named.
    'The fix was reviewed by their tech lead.',
    'The plan was approved by my manager.',
    'The form was rewritten by the agency.',
    'The tests were written by me.',
    // It happened to the candidate.
    'I was asked to lead the call.',
    'We were told to stop.',
    // Not a main clause.
    'I checked which rows were changed.',
    'I waited until the data was copied.',
    'When the job was restarted, I watched the queue.',
    'I asked why the alert was removed.',
    'I noticed that the flag was switched off.',
    'I replaced the code that was copied from the wiki.',
    // No past, no deed.
    'The job is run every night.',
    'The change could be tested at night.',
    'The table was not migrated.',
    'It had to be finished by Friday.',
    // The understood "I".
    'Traced the failure to a stale cache.',
    'Then pulled the logs.',
    'Based on the logs, I wrote a fix.',
    'Given the deadline, I cut the scope.',
    'I got started on the tests.',
    'I had the script reviewed by a colleague.',
  ])('is silent on: %s', (words) => {
    expect(underlined(hiddenActor, inAction(words))).toEqual([]);
  });

  it('asks who did it', () => {
    expect(findingsOf(hiddenActor, inAction('It was decided to wait.'))[0]?.message).toBe(
      "“was decided” doesn't say who did it. If it was you, say “I”. If not, name the role.",
    );
  });
});

describe('the second passive of a sentence', () => {
  it.each([
    ['The rota was rewritten, and it was posted.', 'The rota was rewritten, and I posted it.'],
    ['The boxes were counted and they were sent away.', 'The boxes were counted and I sent them away.'],
    ['The plan was made, then the boxes were counted.', 'The plan was made, then I counted the boxes.'],
  ])('%s can become %s', (words, expected) => {
    const text = inAction(words);
    const [edit] = findingsOf(hiddenActor, text).at(-1)?.suggestions ?? [];
    expect(edit && applyEdit(text, edit)).toBe(inAction(expected));
  });
});

describe('what a passive can become', () => {
  const first = (words: string) => {
    const text = inAction(words);
    const [edit] = findingsOf(hiddenActor, text)[0]?.suggestions ?? [];
    return edit && applyEdit(text, edit).split('## Action\n\n')[1]?.trim();
  };

  it.each([
    'The **fix** was deployed on Friday.',
    '**The fix** was deployed on Friday.',
    '[The runbook](https://x.example/a) was rewritten.',
    'When I arrived, the pump, the valve and the hose were replaced.',
    'When I arrived, the pump, the valve, and the hose were replaced.',
    'By Monday, the pump, the valve and the hose were replaced.',
    'The fix, which Ana wrote, was deployed.',
    'Ana, who was ill, then was called.',
    'The pump, the valve and the hose were replaced.',
    'Only the failing tests were rerun.',
    'The plan was agreed upon.',
    'The risk was dealt with.',
    'The log was looked at.',
  ])('is not offered where it would be no English, or half of it: %s', (words) => {
    expect(first(words)).toBeUndefined();
  });

  it.each([
    ['John was put in charge.', 'I put John in charge.'],
    ["Monday's release was pulled.", "I pulled Monday's release."],
    ['First, the logs were analysed.', 'First, I analysed the logs.'],
    ['The risk was dealt with by a rota, and the log was read.', undefined],
  ])('keeps names and openings: %s', (words, expected) => {
    if (expected === undefined) expect(first(words)).not.toMatch(/dealt .* with/);
    else expect(first(words)).toBe(expected);
  });
});
