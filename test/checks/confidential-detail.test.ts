import { describe, expect, test } from 'vitest';
import { confidentialDetail } from '../../src/checks/confidential-detail';
import { afterEdit, findingsOf, underlined } from './findingsOf';

const story = (words: string) => `## Action\n\n${words}\n`;
const found = (words: string) => underlined(confidentialDetail, story(words));

describe('confidential-detail', () => {
  test.each([
    ['I wrote to ana.ruiz@bakery.co.uk that night.', 'ana.ruiz@bakery.co.uk'],
    ['I wrote to <ops+night@bakery.io>.', 'ops+night@bakery.io'],
    ['I pinged 10.4.17.203 from the jump box.', '10.4.17.203'],
    ['The traffic came from 192.168.1.20.', '192.168.1.20'],
    ['The subnet 10.20.0.0/16 was full.', '10.20.0.0'],
    ['One host, 52.14.201.77, refused.', '52.14.201.77'],
    ['It listened on fe80::1ff:fe23:4567:890a only.', 'fe80::1ff:fe23:4567:890a'],
    ['I logged in to build07.corp by hand.', 'build07.corp'],
    ['Jenkins ran on ci.internal.bakery.com then.', 'ci.internal.bakery.com'],
    ['I opened https://wiki.corp.bakery.com/oven at two.', 'wiki.corp.bakery.com'],
    ['I restarted prod-db-03.', 'prod-db-03'],
    ['The leader was ip-10-0-3-17.', 'ip-10-0-3-17'],
    ['I filed OVEN-4812 the same night.', 'OVEN-4812'],
    ['It was ticket QA-12 that began it.', 'QA-12'],
    ['Then INC0048213 was opened.', 'INC0048213'],
    ['I linked PAY-881/PAY-902.', 'PAY-881'],
    ['I froze account 44182201.', '44182201'],
    ['The account number 1234 5678 9012 was wrong.', '1234 5678 9012'],
    ['I looked up employee id 104482.', '104482'],
    ['A card, 4111 1111 1111 1111, was in the log.', '4111 1111 1111 1111'],
    ['It was paid to DE89 3704 0044 0532 0130 00 twice.', 'DE89 3704 0044 0532 0130 00'],
    ['I asked my manager Ana Ruiz for a day.', 'Ana Ruiz'],
    ['My tech lead, Jürgen Groß, agreed.', 'Jürgen Groß'],
    ['I asked our director Maria de la Cruz.', 'Maria de la Cruz'],
    ['I called the engineer Priya Nair at home.', 'Priya Nair'],
    ['Our CTO Jean-Luc Moreau said no.', 'Jean-Luc Moreau'],
    ['A colleague named Tom Baker helped.', 'Tom Baker'],
  ])('%s', (words, underlinedWords) => {
    expect(found(words)[0]).toBe(underlinedWords);
  });

  test.each([
    'I upgraded the broker to 2.8.1.0 first.',
    'Oracle 10.2.0.4 had the bug.',
    'The version 10.0.19.1 fixed it.',
    'I bound it to 127.0.0.1.',
    'The resolver 8.8.8.8 answered.',
    'It was CVE-2021-44228.',
    'We were certified for ISO-27001.',
    'I read RFC-2119 aloud.',
    'SOC-2 was due in May.',
    'The file was UTF-8.',
    'I hashed it with SHA-256.',
    'It returned HTTP-404.',
    'COVID-19 had closed the shop.',
    'I used AES-256 for it.',
    'It was a SEV-1.',
    'The plan for FY-2024 was set.',
    'I fed it to GPT-4.',
    'It ran in us-east-1.',
    'I edited settings.local and config.internal.yaml.',
    'The class com.bakery.internal.Oven was final.',
    'I read the docs at kubernetes.io.',
    'I cloned it from git@github.com:bakery/oven.git.',
    'I mailed somebody@example.com.',
    'We served 4400000 customers.',
    'I asked my manager for a day.',
    'I asked my manager Ana.',
    'I moved to the lead Backend Engineer role.',
    'I told my manager Platform Engineering would refuse.',
    'The package manager Yarn Berry broke it.',
    'I asked my manager. Then Dora called.',
    'At 12:30:45 it stopped.',
    'It went from 1.200.000 to 900.000 rows.',
    'I ran `ssh 10.4.17.203` once.',
    'They wrote, "mail ana@bakery.io about OVEN-4812".',
    'The order 1234567890123 was late.',
    'The front-end-02 deploy was mine.',
  ])('silent: %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  test('is a hint that says what to say instead', () => {
    expect(findingsOf(confidentialDetail, story('I filed OVEN-4812.'))[0]).toMatchObject({
      severity: 'hint',
      message: "“OVEN-4812” is a ticket your interviewer can't look up. Say what it was about.",
    });
  });

  test('finds several in one sentence', () => {
    expect(found('I mailed ana@bakery.io about OVEN-4812 on 10.4.17.203.')).toEqual([
      'ana@bakery.io',
      'OVEN-4812',
      '10.4.17.203',
    ]);
  });

  test.each([
    ['I asked my manager Ana Ruiz for a day.', 'I asked my manager for a day.'],
    ['My lead, Tom Baker, agreed.', 'My lead agreed.'],
  ])('%s can become %s', (before, after) => {
    const text = story(before);
    expect(afterEdit(text, findingsOf(confidentialDetail, text)[0]?.suggestions[0])).toBe(story(after));
  });

  test('reads neither the front matter nor Notes nor comments', () => {
    const text = '---\ntitle: OVEN-4812\n---\n\n<!-- ana@bakery.io -->\n\n## Notes\n\nOVEN-4812, 10.4.17.203\n';
    expect(underlined(confidentialDetail, text)).toEqual([]);
  });

  test('does not read where a link leads', () => {
    expect(found('I wrote [the page](https://wiki.corp.bakery.com/oven) myself.')).toEqual([]);
  });
});
