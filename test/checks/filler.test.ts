import { describe, expect, test } from 'vitest';
import { filler } from '../../src/checks/filler';
import { afterEdit, findingsOf, underlined } from './findingsOf';

const story = (words: string) => `## Action\n\n${words}\n`;
const found = (words: string) => underlined(filler, story(words));
const after = (words: string) => {
  const text = story(words);
  return afterEdit(text, findingsOf(filler, text)[0]?.suggestions[0]).slice('## Action\n\n'.length).trimEnd();
};

describe('filler', () => {
  test.each([
    ['Basically, I rewrote the importer.', 'Basically'],
    ['So I basically rewrote it.', 'basically'],
    ['I kind of rewrote the importer.', 'kind of'],
    ['It was kind of a mess.', 'kind of'],
    ["It's kind of slow on Mondays.", 'kind of'],
    ['We were kind-of stuck there.', 'kind-of'],
    ['I sort of took over the release.', 'sort of'],
    ['The build sort of worked.', 'sort of'],
    ['Sort of by accident I found the leak.', 'Sort of'],
    ['Hopefully nobody has to edit it by hand again.', 'Hopefully'],
    ['Nobody was hurt, hopefully.', 'hopefully'],
    ['I guess the old key was expired.', 'I guess'],
    ['The key was expired, I guess.', 'I guess'],
    ['The queue was, you know, growing.', 'you know'],
    ['You know, nobody read those alerts.', 'You know'],
    ['It was late, you know.', 'you know'],
    ['I had, like, four minutes.', 'like'],
    ['I kinda liked the old one.', 'kinda'],
  ])('%s', (words, underlinedWords) => {
    expect(found(words)).toEqual([underlinedWords]);
  });

  test.each([
    'I had never seen this kind of failure.',
    'I noted what sort of question each one asked.',
    'It was a kind of ledger.',
    'That is the kind of person I want beside me.',
    'I tried a different kind of index.',
    'It needed some sort of lock.',
    'We get two kinds of orders.',
    'It was kind of you to wait.',
    'I wrote a merge sort of my own.',
    'I guessed the key from its length.',
    'I let you know by noon.',
    'Do you know the queue?',
    'It works like a lock.',
    'I would like, if possible, an answer.',
    'I sorted the rows and was kind to the disk.',
    'I gave them hope.',
    'Each sort of alert went to its own channel.',
    'I asked, "is it kind of broken?"',
    'The flag is called `basically`.',
  ])('silent: %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  test('is a hint that quotes the word', () => {
    expect(findingsOf(filler, story('Basically, I rewrote it.'))[0]).toMatchObject({
      severity: 'hint',
      message: '“Basically” makes you sound less sure than you are. Leave it out.',
    });
  });

  test.each([
    ['Basically, I rewrote it.', 'I rewrote it.'],
    ['Basically nobody read it.', 'Nobody read it.'],
    ['So I basically rewrote it.', 'So I rewrote it.'],
    ['The queue was, you know, growing.', 'The queue was growing.'],
    ['I kind of rewrote it.', 'I rewrote it.'],
    ['It was late, hopefully.', 'It was late.'],
    ['I guess the key was old.', 'The key was old.'],
  ])('%s can become %s', (before, repaired) => {
    expect(after(before)).toBe(repaired);
    expect(found(repaired)).toEqual([]);
  });

  test('reads neither Follow-ups nor Notes', () => {
    expect(underlined(filler, '## Follow-ups\n\n### Why?\n\nBasically, yes.\n\n## Notes\n\nHopefully.\n')).toEqual([]);
  });

  test('keeps the fix out of bulk: leaving a word out is the writer’s to decide', () => {
    expect(findingsOf(filler, story('Basically, I rewrote it.'))[0]).not.toHaveProperty('fix');
  });
});
