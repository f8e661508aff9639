import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/claims/compareClaims';
import { tellChange } from '../../src/claims/tellChange';
import { between } from './between';

const THEIRS = 'The queue belonged to another team.';
const UNASKED = 'Nobody asked me to look at it.';

/** Boundaries alone, in the Situation where no other section is named. */
const boundaries = (old: string, now: string, heading = 'Situation') =>
  between(old, now, heading).filter(([kind = '']) => kind.startsWith('boundary'));

describe('whose job it was', () => {
  test('is changed where the same sentence says the opposite', () => {
    expect(boundaries(`${THEIRS} ${UNASKED}`, 'I owned the queue. My manager asked me to look at it.')).toEqual([
      ['boundary-changed', THEIRS, 'I owned the queue.'],
      ['boundary-changed', UNASKED, 'My manager asked me to look at it.'],
    ]);
  });

  test.each([
    ['My manager asked me to look at it.', UNASKED],
    ['There was no ticket for the leak.', 'I was the only engineer on the leak.'],
    ['The printer belonged to Facilities.', 'I owned the printer.'],
    ['The pump was not my job.', 'The pump was my job.'],
  ])('is changed, one way and the other: %s', (one, other) => {
    expect(boundaries(one, other)).toEqual([['boundary-changed', one, other]]);
    expect(boundaries(other, one)).toEqual([['boundary-changed', other, one]]);
  });

  test('is lost or gained by itself, whatever else is said of it', () => {
    for (const [both, one, gone] of [
      [`${THEIRS} ${UNASKED}`, THEIRS, UNASKED],
      [`${THEIRS} ${UNASKED}`, UNASKED, THEIRS],
      [
        `Nobody had asked me to do it. The lamps belonged to Facilities.`,
        'The lamps belonged to Facilities.',
        'Nobody had asked me to do it.',
      ],
    ] as const) {
      expect(boundaries(both, one)).toEqual([['boundary-lost', gone, '']]);
      expect(boundaries(one, both)).toEqual([['boundary-gained', '', gone]]);
    }
  });

  test.each([
    ['It belonged to the platform team.', 'Nobody had asked me to touch it.'],
    ['It was the job of another team.', 'No one had asked me to fix it.'],
    ['It belonged to Facilities.', 'There was no ticket for it.'],
    ['I was the only engineer on it.', 'It had belonged to the platform team.'],
  ])('is lost or gained in a sentence that shares a word with another: %s', (stays, goes) => {
    expect(boundaries(`${stays} ${goes}`, stays)).toEqual([['boundary-lost', goes, '']]);
    expect(boundaries(stays, `${stays} ${goes}`)).toEqual([['boundary-gained', '', goes]]);
  });

  test('is lost or gained as a part of a sentence', () => {
    const both = "It was another team's, and nobody asked me.";
    const changes = boundaries(both, "It was another team's.");
    expect(changes.map(([kind]) => kind)).toEqual(['boundary-lost']);
    expect(boundaries("It was another team's.", both).map(([kind]) => kind)).toEqual(['boundary-gained']);
  });

  test.each([
    [`${THEIRS} ${UNASKED}`, 'The queue belonged to another team, and nobody asked me to look at it.'],
    [THEIRS, 'The queue was owned by a different team.'],
    ['The lamps belonged to Facilities.', "It wasn't my job to fix the lamps."],
    [UNASKED, 'I volunteered to look at it.'],
    [UNASKED, 'No one had asked me to look into it.'],
    ['I was the only owner of the importer.', 'I alone owned the importer.'],
    [`It froze daily. ${THEIRS}`, `${THEIRS} It froze daily.`],
  ])('is the same in other words: %s', (one, other) => {
    expect(boundaries(one, other)).toEqual([]);
    expect(boundaries(other, one)).toEqual([]);
  });

  test.each([
    ['I owned the retry path.', 'I owned the whole platform.'],
    ['I ran the depot alone.', 'I ran the region alone.'],
    ['I was the only owner of the importer.', 'I was the only owner of the export.'],
    ['The queue belonged to another team.', 'The platform belonged to another team.'],
    ['I owned the schema.', 'I owned part of the schema.'],
    ['I owned the schema.', 'I owned a small part of the schema.'],
    ['I was responsible for the schema.', 'I was responsible for part of the schema.'],
    ['I owned the importer on each server.', 'I owned the importer on the server.'],
    ['I owned all the services.', 'I owned the service.'],
    ['I owned every service.', 'I owned one service.'],
    ['I was accountable for the alerts of one service.', 'I was accountable for the alerts of all services.'],
    ['I was in charge of the north depot.', 'I was in charge of all depots.'],
  ])('is changed where it is said of more, of less or of something else: %s', (one, other) => {
    expect(boundaries(one, other, 'Task')).toEqual([['boundary-changed', one, other]]);
    expect(boundaries(other, one, 'Task')).toEqual([['boundary-changed', other, one]]);
  });

  test.each([
    ['I owned the retry path.', 'I owned the retries.'],
    ['I owned the platform.', 'I owned the whole platform.'],
    ['I owned the alerts.', 'I owned all the alerts.'],
    ['I owned the traffic.', 'I owned all traffic.'],
    ['I owned the documentation.', 'I owned all the documentation.'],
    ['I owned the equipment.', 'I owned all of the equipment.'],
    ['I owned the data.', 'I owned all the data.'],
    ['I owned the retry path as part of the platform team.', 'I owned the retry path on the platform team.'],
    ['As part of the platform team, I owned the retry path.', 'On the platform team, I owned the retry path.'],
    ['I owned the importer as a small part of the migration.', 'I owned the importer in the migration.'],
    ['I owned the importer, part of the migration.', 'I owned the importer in the migration.'],
    ['I owned the importer.', 'I alone owned it.'],
    ['I owned the importer and its tests.', 'I owned the importer.'],
    ['I owned the deploy script.', 'I owned the deployment.'],
    ['I owned the car park.', 'I owned the parking lot.'],
    ['I owned the alerts for a year.', 'I owned the alerting.'],
    ['The printer belonged to Facilities.', 'The printer was owned by Facilities.'],
    ['The queue belonged to another team.', 'The queue belonged to Storage.'],
    ['Planning the shifts was my job.', 'Planning shifts was my job.'],
    ['Nobody asked me to look at the queue.', 'Nobody asked me to look at the platform.'],
  ])('is the same where it is said of the same in other words: %s', (one, other) => {
    expect(boundaries(one, other, 'Task')).toEqual([]);
    expect(boundaries(other, one, 'Task')).toEqual([]);
  });

  test.each([
    'It was not my job.',
    'Nobody had asked me to do it.',
    'It was outside my role, but I took it on.',
    'The parser belonged to Platform.',
  ])('is gone, or turned around, where it was only taken: %s', (old) => {
    const said = old.replace(/[,.].*/, '');
    for (const now of [
      'I took ownership of the problem.',
      'I took it on.',
      'I took the whole old parser on.',
      'I assumed full responsibility.',
    ]) {
      const changes = boundaries(old, now, 'Task');
      expect(changes, now).toHaveLength(1);
      expect(changes[0]?.[1], now).toContain(said);
      expect(['boundary-lost', 'boundary-changed'], now).toContain(changes[0]?.[0]);
    }
  });

  test.each([
    ['Nobody had asked me to do it.', 'I took it upon myself to fix it.'],
    ['Nobody had asked me to do it.', 'I took it on voluntarily.'],
    ['Nobody had asked me to do it.', 'I volunteered.'],
    ['Nobody had asked me to do it.', 'I picked it up without being asked.'],
    ["It wasn't my job: it belonged to Platform.", "The job was Platform's, not mine."],
    ['I owned the parser.', 'I took ownership of the parser.'],
    ['I was responsible for the parser.', 'The parser was mine to deliver.'],
  ])('is the same where it was taken freely, or is said by other words: %s', (one, other) => {
    expect(boundaries(one, other, 'Task')).toEqual([]);
  });

  test.each([
    ["My part was the parser; the rest was the team's.", 'I was responsible for the whole thing.'],
    ['I owned the fix. Sara owned the rollout.', 'I owned the fix and the rollout.'],
    ['The vendor owned the rollout.', 'I owned the rollout.'],
    ["I owned the fix. I didn't own the rollout.", 'I owned the fix and the rollout.'],
    ['I was responsible for the parser, not for the rollout.', 'I was responsible for the parser and the rollout.'],
    ['I was accountable for the parser but not the rollout.', 'I was accountable for the parser and the rollout.'],
    ['I owned the parser rather than the rollout.', 'I owned the parser and the rollout.'],
    ['I owned the parser instead of the rollout.', 'I owned the parser and the rollout.'],
    [
      'I was responsible for the parser as opposed to the rollout.',
      'I was responsible for the parser and the rollout.',
    ],
    ['Sara ran the rollout alone.', 'I owned the rollout.'],
    ['Sara built the rollout by herself.', 'I owned the rollout.'],
    ['The rollout was hers.', 'The rollout was mine.'],
    ["I owned the fix. The rollout was Sara's.", 'I owned the fix and the rollout.'],
    ['I owned the fix. Sara did the rollout alone.', 'I owned the fix and the rollout.'],
    ['I owned the fix. Sara was responsible for the rollout.', 'I owned the fix and the rollout.'],
  ])('is gone, or changed, where the part of others was taken: %s', (old, now) => {
    const kinds = boundaries(old, now, 'Task').map(([kind]) => kind);
    expect(kinds.some((kind) => kind === 'boundary-lost' || kind === 'boundary-changed')).toBe(true);
  });

  test.each([
    ['I was responsible for the parser, not for the rollout.', 'I was responsible for the parser but not the rollout.'],
    ['I owned the fix. Sara owned the rollout.', 'I owned the fix, and Sara owned the rollout.'],
    ['Sara owned the rollout.', 'The rollout was owned by Sara.'],
    ['I owned the parser, but not the rollout.', 'I owned the parser, not the rollout.'],
    ['I owned the parser rather than the rollout.', 'I owned the parser instead of the rollout.'],
    ['Sara ran the rollout alone.', 'Sara ran the rollout by herself.'],
    ['The rollout was theirs.', 'The rollout belonged to another team.'],
  ])('is the same where that is still theirs: %s', (one, other) => {
    expect(boundaries(one, other, 'Task')).toEqual([]);
    expect(boundaries(other, one, 'Task')).toEqual([]);
  });

  test.each([
    ['I owned the parser, not just the rollout.', 'I owned the parser and the rollout.'],
    [
      'I was responsible not merely for the parser but for the rollout.',
      'I was responsible for the parser and the rollout.',
    ],
    ['I owned the parser, and not only the rollout.', 'I owned the parser and the rollout.'],
  ])('is the same where nothing was denied: %s', (one, other) => {
    expect(boundaries(one, other, 'Task')).toEqual([]);
    expect(boundaries(other, one, 'Task')).toEqual([]);
  });

  test.each(['I did it alone.', 'I built it solo.', 'I built it by myself.', 'I took it on by myself.'])(
    'is gone where it was done alone, which does not say that nobody had asked: %s',
    (now) => {
      expect(boundaries('It was not my job.', now, 'Task')).toContainEqual(['boundary-lost', 'It was not my job.', '']);
      expect(boundaries(now, now, 'Task')).toEqual([]);
    },
  );

  test.each([
    'The parser had to be fixed.',
    'The parser needed to be fixed by Friday.',
    'The lamps had to work.',
    'The report must be sent.',
  ])('is gone where all that is left is what had to be: %s', (now) => {
    expect(boundaries('It was not my job.', now, 'Task')).toEqual([['boundary-lost', 'It was not my job.', '']]);
    expect(boundaries(now, now, 'Task')).toEqual([]);
  });

  test.each([
    [
      'The handover belonged to the ward sister. Nobody had asked me to change it.',
      "It was the ward sister's handover, and no one had asked me to change it.",
    ],
    [
      'The system belonged to another team. Nobody asked me to touch it.',
      "It was another team's system, and nobody asked me to touch it.",
    ],
    ["It was the front desk's job.", 'The front desk was responsible for it.'],
    ["It was the nurses' form.", 'The form belonged to the nurses.'],
  ])('is the same where somebody is named whose it was: %s', (one, other) => {
    expect(boundaries(one, other, 'Task')).toEqual([]);
    expect(boundaries(other, one, 'Task')).toEqual([]);
  });

  test("is nothing that is somebody's without being theirs to do", () => {
    for (const noun of ['idea', 'mistake', 'biggest customer'])
      expect(boundaries(`It was the vendor's ${noun}.`, 'We met on Monday.', 'Task')).toEqual([]);
    expect(boundaries("It was the vendor's rollout.", 'We met on Monday.', 'Task')).toHaveLength(1);
  });

  test.each([
    ["It was the front desk's job, and nobody asked me to fix it."],
    ["It was the front desk's job. Nobody asked me to fix it."],
    ['The reminders went out late, and nobody asked me to fix them.'],
  ])('is changed where nobody asked in the one and somebody in the other, whatever else is said: %s', (unasked) => {
    const asked = unasked.replace(/nobody asked/i, 'my manager asked');
    expect(boundaries(unasked, asked, 'Task').map(([kind]) => kind)).toEqual(['boundary-changed']);
    expect(boundaries(asked, unasked, 'Task').map(([kind]) => kind)).toEqual(['boundary-changed']);
  });

  test.each(['I was asked to look at it.', 'I was asked by my manager to look at it.', 'I was told to look at it.'])(
    'is changed where the asking is told without a subject: %s',
    (asked) => {
      expect(boundaries(UNASKED, asked, 'Task')).toEqual([['boundary-changed', UNASKED, asked]]);
      expect(boundaries(UNASKED, asked.replace('was', 'was not'), 'Task')).toEqual([]);
    },
  );

  test.each([
    [
      'The handover belonged to the ward sister. Nobody had asked me to change it.',
      'I was responsible for improving the handover process.',
    ],
    ["It was the front desk's job.", "I was responsible for the clinic's reminders."],
    ["It wasn't my job.", 'I was in charge of the reminders.'],
    ['The pump belonged to Facilities.', 'I was accountable for the pump.'],
  ])('is gone, or changed, where the candidate was charged with it: %s', (old, now) => {
    const gone = boundaries(old, now, 'Task').flatMap(([kind, was]) => (kind === 'boundary-gained' ? [] : [was]));
    expect(gone.join(' ')).toBe(old);
  });

  test.each([
    ['Planning the shifts was my job.', 'I was responsible for planning the shifts.'],
    ['My manager asked me to run the handover.', 'I was responsible for running the handover.'],
    ['I owned the parser.', 'I was in charge of the parser.'],
  ])('is the same where it had been the candidate all along: %s', (old, now) => {
    expect(boundaries(old, now, 'Task')).toEqual([]);
  });

  test.each([
    ['My manager asked me to fix the reminders.', 'I decided to fix the reminders.'],
    ['I was told to roll back.', 'I decided to roll back.'],
    ['I was asked by the ward sister to redo the form.', 'I chose to redo the form.'],
  ])('is changed where what was asked became a decision: %s', (old, now) => {
    for (const heading of ['Task', 'Action'])
      expect(boundaries(old, now, heading).map(([kind]) => kind)).toEqual(['boundary-changed']);
  });

  test.each([
    ['I was told to roll back, so I decided to roll back.', 'I decided to roll back.'],
    ['I was told to roll back.', 'I decided to tell the customers.'],
    ['My manager asked me to fix the reminders.', 'At the request of my manager I decided to fix the reminders.'],
    ['My manager asked me to fix the texts.', 'My manager wanted it done, and I decided to fix the texts first.'],
    ['I asked Dana to fix the texts.', 'I decided to fix the texts.'],
    ['I was not asked to roll back.', 'I decided to roll back.'],
  ])('is none that it was decided where that is no more than it was: %s', (old, now) => {
    expect(boundaries(old, now, 'Action')).toEqual([]);
  });

  const samples = readdirSync('samples').filter((name) => name.endsWith('.star.md'));
  test.each(samples)('is the same word for word, under its heading or not: %s', (name) => {
    const whole = readFileSync(path.join('samples', name), 'utf8').replace(/## Notes[\s\S]*/, '');
    const bare = whole.replace(/^##? .*$/gm, '');
    expect(compareClaims(whole, bare).changes.map(tellChange)).toEqual([]);
    expect(compareClaims(bare, whole).changes.map(tellChange)).toEqual([]);
  });

  test('is told as part of a sentence', () => {
    const { changes } = compareClaims(`## Task\n${THEIRS}\n`, '## Task\nI owned the queue.\n');
    expect(changes.map(tellChange)).toEqual([
      '“The queue belonged to another team” became “I owned the queue”. Whose job was it?',
    ]);
  });
});
