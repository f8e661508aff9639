import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/claims/names';
import { readWholeText } from '../../src/story/readStory';
import { betweenWords as between } from './between';

const gained = (now: string, old = 'There was a line for it.') =>
  between(old, now).flatMap(([kind, , words]) => (kind === 'name-gained' ? [words] : []));

describe('a new name', () => {
  test.each([
    ['Berlin had a print queue.', 'Berlin'],
    ['Ana waited.', 'Ana'],
    ['Mark left.', 'Mark'],
    ['Carlos Ruiz left.', 'Carlos Ruiz'],
    ['Priya Nair left.', 'Priya Nair'],
    ['Contoso, our biggest customer, had a queue.', 'Contoso'],
    ['Tomasz, a nurse on the ward, had gone.', 'Tomasz'],
    ['Noor, the only engineer there, agreed.', 'Noor'],
    ['Contoso UK left.', 'Contoso UK'],
    ['Contoso EU had a print queue.', 'Contoso EU'],
    ['Fabrikam AG, far away, had a queue.', 'Fabrikam AG'],
    ['Anna approved the design the same week.', 'Anna'],
    ['Lena rewrote the parser.', 'Lena'],
    ["Maria's script failed.", 'Maria'],
    ['Amazon hosted it.', 'Amazon'],
    ['Google approved the design the same week.', 'Google'],
    ['Amazon Web Services hosted it.', 'Amazon Web Services'],
    ['Kafka wrote it to disk.', 'Kafka'],
    ['PagerDuty had a queue.', 'PagerDuty'],
    ['McKinsey left.', 'McKinsey'],
    ['AWS hosted it.', 'AWS'],
    ['SAP adopted it.', 'SAP'],
    ['Contoso agreed to it.', 'Contoso'],
    ['Tomasz decided to wait.', 'Tomasz'],
    ["Contoso's team approved the design.", 'Contoso'],
    ["Tomasz's manager signed it.", 'Tomasz'],
    ['Tomasz from Finance had a queue.', 'Tomasz'],
    ['Noor from the payments team had gone.', 'Noor'],
  ])('begins a sentence: %s', (now, name) => {
    expect(gained(now)[0]).toBe(name);
  });

  test.each([
    'Contoso had a print queue.',
    'Contoso, far away, had a queue.',
    'Contoso needs a queue.',
    'Contoso wants it back.',
    'Zendesk tickets fell.',
    'Kubernetes pods crashed.',
    'Jenkins was down.',
    'Tomasz quietly left.',
    "Noor's script failed.",
    'Siemens and others left.',
  ])('begins a sentence where it has a capital inside one too: %s', (now) => {
    const name = now.split(/\W/)[0] ?? '';
    const later = `${now} Later I wrote to ${name}.`;
    expect(between('There was a line for it.', later)).toEqual([['name-gained', '', name]]);
    const timesTold = (text: string) => namesOf(readWholeText(`## Action\n${text}\n`)).length;
    expect(timesTold(later)).toBe(2);
    expect(timesTold(`${later} It was about ${name.toLowerCase()}.`)).toBe(1);
  });

  test.each([
    'Rollout was slow.',
    'Triage took a day.',
    'Telemetry showed nothing.',
    'Backend calls fell.',
    'Preprod went down.',
    'Upsell stopped.',
    'Footfall fell.',
    'Sepsis was missed.',
    'Lockdown had begun.',
    "Hindsight's easy.",
    'Pre-sales agreed.',
    'Spreadsheet, mail and paper went.',
    'Reboot, the oldest remedy, failed.',
    'Teamwork is what does it.',
    'Pallet counts rose.',
    'Latency doubled.',
    'Firmware failed.',
    'Dashboards broke.',
    'Credentials leaked.',
    'Traffic grew.',
    'Churn fell.',
    'Calibration took a day.',
    'Everybody left.',
    'Whenever it froze, I waited.',
    'Whether it froze was open.',
    'Ops agreed.',
    'Warranty was over.',
    'Foreman signed it.',
    'CPU usage fell.',
    'CPU rose.',
    'API calls failed.',
    'CI ran it.',
    'QA signed it.',
    'CISO approved it.',
    'HUGE queues hurt it.',
    'NONE passed it.',
    'PRs went up.',
    'Backend agreed to it.',
    "Infosec's team approved it.",
    'Management approved it.',
    'Payroll agreed.',
    'DevOps approved it.',
    'Telemetry from the lab showed nothing.',
    'Slack time fell.',
  ])('is no word that only begins one: %s', (now) => {
    expect(gained(now)).toEqual([]);
  });

  test('is none where the word has small letters elsewhere', () => {
    expect(gained('Rubber Duck agreed to it. It was a rubber duck.')).toEqual(['Duck']);
    expect(gained('Zoning agreed to it. We had left it to zoning.')).toEqual([]);
    expect(gained('Kafka had a queue. I set kafka up.')).toEqual([]);
    expect(gained('Kafka had a queue. I set it up.')).toEqual(['Kafka']);
  });

  test.each([
    ['Because Ana was away, I split it.', ['Ana']],
    ['And Contoso came back.', ['Contoso']],
    ['Although Siemens had left, I went on.', ['Siemens']],
    ['Whereas Priya Nair waited, I called.', ['Priya Nair']],
    ['Should Kafka fail, I am paged.', ['Kafka']],
    ['Lest Noor worry, I called.', ['Noor']],
    ['Pushback from Finance was strong.', ['Finance']],
    ['Signups from Sales fell.', ['Sales']],
    ['Handoffs from the payments team were late.', []],
    ['Nor Contoso nor I knew.', ['Contoso']],
    ['Everybody Contoso had sent was there.', ['Contoso']],
    ['Backend AWS costs fell.', ['AWS']],
    ['Preprod EC2 went down.', ['EC2']],
    ['Telemetry APIs failed.', ['APIs']],
    ['Backend UK calls fell.', ['UK']],
    ['Most UK customers left.', ['UK']],
    ['When US customers left, it fell.', ['US']],
    ['Dashboards I had built broke.', []],
    ['Backend Monday runs failed.', []],
  ])('is without the word that only begins the sentence before it: %s', (now, names) => {
    expect(gained(now, 'It was away. I split it.')).toEqual(names);
  });

  test.each(['$40K', '$9M', '$9 M', '€2B', 'EUR 40', '40 GB', '5G', '9 PM'])('is no part of a figure: %s', (figure) => {
    expect(gained(`It was ${figure} in the end.`)).toEqual([]);
  });

  test('is one beside a figure all the same', () => {
    expect(gained('I led 40 Siemens engineers.')).toEqual(['Siemens']);
    expect(gained('It cost 40 and Kafka failed.')).toEqual(['Kafka']);
  });
});

describe('a date', () => {
  test.each([
    ['in March', 'in May', 'March', 'May'],
    ['in Q2', 'in Q3', 'Q2', 'Q3'],
    ['in H1', 'in H2', 'H1', 'H2'],
    ['in FY23', 'in FY24', 'FY23', 'FY24'],
    ['on Monday', 'on Tuesdays', 'Monday', 'Tuesdays'],
    ['by Sept', 'by Oct', 'Sept', 'Oct'],
    ['before Christmas', 'before Easter', 'Christmas', 'Easter'],
  ])('is changed like a figure, and no name: %s', (was, is, old, now) => {
    expect(between(`It fell ${was}.`, `It fell ${is}.`)).toEqual([['figure-changed', old, now]]);
  });

  test.each([
    ['in September', 'in Sept.'],
    ['on Thursday', 'on Thu'],
    ['in May', 'during May'],
  ])('is the same, shortened or not: %s', (was, is) => {
    expect(between(`It fell ${was}, at last.`, `It fell ${is}, at last.`)).toEqual([]);
  });

  test('is none where the word is somebody or something else', () => {
    expect(gained('I called Jan about the March Hare.')).toEqual(['Jan', 'March Hare']);
  });

  test.each([
    ['I handed it to Jan.', ['Jan']],
    ['It came from Jun.', ['Jun']],
    ['It was a script of Jan.', ['Jan']],
    ['I wrote it for Mar.', ['Mar']],
    ['I went from Jan to Priya with it.', ['Jan', 'Priya']],
    ['I gave the early draft to Jun.', ['Jun']],
    ['Marched through the reports.', []],
    ['Marches were over.', []],
    ['Sat with the team.', []],
  ])('is none in %s', (now, names) => {
    const changes = between('There was a line for it.', now);
    expect(changes).toEqual(names.map((name) => ['name-gained', '', name]));
  });

  test.each([
    'Marched through 3 reports.',
    'Sat 2 hours with the team.',
    'Sat 2 long hours with the team.',
    'Sat 1 hour with the team.',
    'Sat 2 minutes with the team.',
    'Sat 3 weeks on it.',
    'Sun 2 servers.',
    'Jan 2 people.',
    'May 3 people edit it at once?',
    'March 2 miles a day, said the plan.',
  ])('is none where the number measures something: %s', (now) => {
    expect(between('There was a line for it.', now).map(([, , words]) => words)).not.toContain(now.split(' ')[0]);
  });

  test.each([
    ['on 3 Jan', 'Jan'],
    ['on Jan 3', 'Jan'],
    ['in Jan', 'Jan'],
    ['since Jun', 'Jun'],
    ['until Sun', 'Sun'],
    ['on Sat', 'Sat'],
    ['by Mar', 'Mar'],
    ['on Sat 3 May', 'Sat'],
    ['Jan 2 of this year', 'Jan'],
    ['after the March 3 outage', 'March'],
    ['with the May 15 release', 'May'],
    ['at our Dec 3 launch', 'Dec'],
    ['with the Oct 12 visit', 'Oct'],
    ['with the Aug 4 tickets', 'Aug'],
    ['at our Jan 3 launch', 'Jan'],
    ['with the Mar 3 outages', 'Mar'],
    ['when Oct 12 visits were over', 'Oct'],
    ['when May 15 traffic came', 'May'],
    ['when Jun 3 traffic came', 'Jun'],
    ['from Jan to Mar', 'Jan'],
    ['from Jan to Mar', 'Mar'],
    ['from Oct through Jan', 'Jan'],
    ['Sat - Sun', 'Sun'],
    ['from March to May', 'May'],
    ['early Jan', 'Jan'],
    ['in late Jun', 'Jun'],
    ['mid Oct', 'Oct'],
    ['last Sat', 'Sat'],
    ['over Hanukkah', 'Hanukkah'],
    ['before Eid', 'Eid'],
    ['after Passover', 'Passover'],
  ])('is told shortened, and a holiday is one: %s', (is, date) => {
    const changes = between('It fell last.', `It fell ${is}.`);
    expect(changes).toContainEqual(['figure-gained', '', date]);
    expect(changes.map(([kind]) => kind)).not.toContain('name-gained');
  });
});
