import { describe, expect, test } from 'vitest';
import { thinAction } from '../../src/checks/thin-action';
import { tooShort } from '../../src/checks/too-short';
import { USUAL_TERMS } from '../../src/coaching/terms';
import { findingsOf, underlined } from './findingsOf';

const said = (words: number) => Array.from({ length: words }, () => 'word').join(' ');
const STEPS = 'I traced the jam to a lock. I removed it. I tested the queue for a week.';

/** A story of so many spoken words with this Action, its other words in the Situation. */
function story(words: number, action = STEPS, frontMatter = 'title: Queue\nlevel: SDE2') {
  const others = words - action.split(' ').length - 3;
  return [
    `---\n${frontMatter}\n---\n`,
    `## Situation\n\n${said(others)}.\n`,
    '## Task\n\nMine.\n',
    `## Action\n\n${action}\n`,
    '## Result\n\nGone.\n',
    '## Learning\n\nAlarms.\n',
  ].join('\n');
}

describe('too-short: the whole story', () => {
  // SDE2 has 150 s, which is 375 words; 40 % of them are 150.
  test.each([
    ['a few sentences', story(40)],
    ['just under 40 %', story(149)],
    ['the time of the settings’ level', story(149, STEPS, 'title: Queue')],
    ['a Principal’s, who has more time', story(170, STEPS, 'title: Queue\nlevel: Principal')],
    ['one told concisely', story(89, STEPS, 'title: Queue\nlength: concise')],
  ])('speaks at the title of %s', (_what, text) => {
    expect(underlined(tooShort, text)).toEqual(['Queue']);
  });

  test.each([
    ['just 40 %', story(150)],
    ['a whole one', story(370)],
    ['one told concisely, in its own time', story(90, STEPS, 'title: Queue\nlength: concise')],
    ['an SDE1’s, who has less time', story(120, STEPS, 'title: Queue\nlevel: SDE1')],
  ])('stays silent on %s', (_what, text) => {
    expect(underlined(tooShort, text)).toEqual([]);
  });

  test('goes by how fast the user speaks', () => {
    expect(underlined(tooShort, story(160), { speakingRate: 180 })).toEqual(['Queue']);
    expect(underlined(tooShort, story(149), { speakingRate: 120 })).toEqual([]);
  });

  test('is an info that names both times, once, though the Action is short too', () => {
    expect(findingsOf(tooShort, story(100, 'I removed the lock.'))).toMatchObject([
      {
        severity: 'info',
        message: 'This story takes 40 s to say; at SDE2 it has 2 min 30 s. Tell more of what you did and why.',
      },
    ]);
  });
});

describe('too-short: the Action', () => {
  test.each([
    ['one action', 'I removed the lock.'],
    ['two actions', 'I traced the jam and removed the lock.'],
    ['no action', 'The lock was removed. We tested the queue. They were happy. It ran again.'],
    ['no action', 'I could have removed the lock. I worked on the queue. I wanted to test it.'],
    ['one action', 'I removed the lock. My colleague tested it, and the team wrote the report.'],
  ])('speaks of %s: %s', (count, action) => {
    const text = story(200, action);
    expect(underlined(tooShort, text)).toEqual(['## Action']);
    expect(findingsOf(tooShort, text)[0]?.message).toBe(
      `“Action” has ${count} of your own. Name at least three, each with “I” and a concrete verb.`,
    );
  });

  test.each([
    ['three sentences', STEPS],
    ['three verbs of one "I"', 'I traced the jam, removed the lock and tested the queue.'],
    ['notes without "I"', 'Traced the jam to a lock. Removed it. Tested the queue for a week.'],
    ['bullets', '- traced the jam to a lock\n- removed it\n- tested the queue for a week'],
    ['three among the team’s', `We met in the morning. ${STEPS} We all went home.`],
  ])('stays silent on %s', (_what, action) => {
    expect(underlined(tooShort, story(200, action))).toEqual([]);
  });

  test('counts two Actions together, and what stands under "Task/Action"', () => {
    const two = story(200, 'I traced the jam. I removed the lock.\n\n## What I did next\n\nI tested the queue.');
    expect(underlined(tooShort, two)).toEqual([]);
    const both = story(200).replace('## Task\n\nMine.\n\n', '').replace('## Action', '## Task/Action');
    expect(underlined(tooShort, both)).toEqual([]);
  });
});

describe('too-short: what others say', () => {
  test.each(['Situation', 'Task', 'Action', 'Result', 'Learning'])('is silent while %s is missing or empty', (name) => {
    const section = new RegExp(`## ${name}\\n\\n[^#]*`);
    for (const text of [story(60), story(200, 'I removed the lock.')]) {
      expect(underlined(tooShort, text.replace(section, ''))).toEqual([]);
      expect(underlined(tooShort, text.replace(section, `## ${name}\n\n`))).toEqual([]);
      expect(underlined(tooShort, text.replace(section, `## ${name}\n\n[what to say]\n\n`))).toEqual([]);
    }
  });

  test('is silent in an empty file', () => {
    expect(findingsOf(tooShort, '')).toEqual([]);
  });

  test('speaks in place of thin-action, which speaks again once there is enough', () => {
    const thin = story(200, 'I removed the lock.');
    expect([underlined(tooShort, thin), underlined(thinAction, thin)]).toEqual([['## Action'], []]);
    const principal = story(170, STEPS, 'title: Queue\nlevel: Principal');
    expect([underlined(tooShort, principal), underlined(thinAction, principal)]).toEqual([['Queue'], []]);
    const told = story(200);
    expect([underlined(tooShort, told), underlined(thinAction, told)]).toEqual([[], ['## Action']]);
  });
});

describe('too-short: where a form counts words', () => {
  const terms = { ...USUAL_TERMS, levels: { SDE2: { words: 250 } } };

  test('is a story of under 40 % of them, in words as they are written', () => {
    expect(findingsOf(tooShort, story(100), { terms })).toEqual([]);
    expect(findingsOf(tooShort, story(99), { terms })[0]?.message).toBe(
      'This story has 99 words, and you have 250. Tell more of what you did and why.',
    );
  });
});
