import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

const TOLD = 'S: It failed.\nT: Mine.\nA: I ran.\nR: 3 h.';
const ASKED = 'Tell me about a time you failed?';
/** Each story as its title, its question, the words above it and how many sections it has. */
const read = (notes: string) => {
  const { stories, leftOut } = importNotes(notes, PRINCIPLE_NAMES);
  expect(leftOut).toEqual([]);
  return stories.map(({ title, question, preface, sections }) => [title, question, preface, sections.length]);
};

describe('a plain line that says only that a STAR answer follows', () => {
  test.each(['STAR Method', 'STAR Method:', 'STAR format', 'STAR Answer', 'My STAR story (2 min)', 'S.T.A.R. method'])(
    '%s',
    (line) => {
      for (const joint of ['\n', '\n\n']) {
        expect(read(`${line}${joint}${TOLD}`)).toEqual([['Story 1', undefined, '', 4]]);
        expect(read(`${ASKED}\n${line}${joint}${TOLD}`)).toEqual([[ASKED, ASKED, '', 4]]);
        expect(read(`The lamp\n\n${line}${joint}${TOLD}\n\nThe tap\n\n${line}${joint}${TOLD}`)).toEqual([
          ['The lamp', undefined, '', 4],
          ['The tap', undefined, '', 4],
        ]);
      }
    },
  );

  test.each(['Star Wars', 'STAR answer for Google', 'Start of the season'])('%s says more', (title) => {
    expect(read(`${title}\n\n${TOLD}`)).toEqual([[title, undefined, '', 4]]);
  });

  test('one in the words of a section stays there', () => {
    const [story] = importNotes(
      TOLD.replace('I ran.', 'I taught the\nSTAR method\nto two people.'),
      PRINCIPLE_NAMES,
    ).stories;
    expect(story?.sections[2]?.text).toBe('I taught the\nSTAR method\nto two people.');
  });
});

describe('a title right below a question that has ended', () => {
  test.each([ASKED, `Q: ${ASKED}`, `Q1: ${ASKED}`, `"${ASKED}"`, 'Tell me about a time you failed.', `**${ASKED}**`])(
    '%s',
    (asked) => {
      const question = expect.stringContaining('Tell me about a time you failed');
      expect(read(`${asked}\nThe lamp\n${TOLD}`)).toEqual([['The lamp', question, '', 4]]);
      expect(read(`${asked}\nThe lamp\n\n${TOLD}`)).toEqual([['The lamp', question, '', 4]]);
    },
  );

  test('a principle below one is the story’s', () => {
    const [story] = importNotes(`${ASKED}\nOwnership\n${TOLD}`, PRINCIPLE_NAMES).stories;
    expect([story?.title, story?.question, story?.principles]).toEqual([ASKED, ASKED, ['Ownership']]);
  });

  test.each([
    ['that goes on', 'Tell me about a time', 'You failed?'],
    ['that asks on', ASKED, 'What did you learn?'],
    ['with a sentence below', ASKED, 'And what came of it then.'],
  ])('but a question %s is one', (_, first, second) => {
    expect(read(`${first}\n${second}\n${TOLD}`)).toEqual([[`${first} ${second}`, `${first} ${second}`, '', 4]]);
  });
});

describe('a title with what is said of its story', () => {
  const TWO = (first: string, second: string) => `${first}\n${TOLD}\n\n${second}\n${TOLD}\n`;

  test('may end in a colon', () => {
    expect(read(TWO('The lamp:', 'The tap:'))).toEqual([
      ['The lamp', undefined, '', 4],
      ['The tap', undefined, '', 4],
    ]);
    expect(read(`# The shop\n\nVersion 2:\n${TOLD}`)).toEqual([['The shop', undefined, 'Version 2:', 4]]);
  });

  test.each(["Here's my answer:", 'This is the second one:', 'As follows:'])('but "%s" is none', (line) => {
    expect(read(`${line}\n\n${TOLD}`)).toEqual([['Story 1', undefined, line, 4]]);
  });

  test.each([
    'Company: City Lines, 2022',
    'Used for: conflict, failure',
    '- Where: ward 5\n- Team: 4 people',
    'When/Where: May 2021, ward 5',
  ])('%s', (remarks) => {
    expect(read(TWO(`The lamp\n${remarks}`, `The tap\n${remarks}`))).toEqual([
      ['The lamp', undefined, remarks, 4],
      ['The tap', undefined, remarks, 4],
    ]);
  });

  test.each([
    ['The lamp\nPrinciple: Ownership', 'The tap\nPrinciple: Earn Trust'],
    ['Amazon LP: Ownership\nStory: The lamp', 'Amazon LP: Earn Trust\nStory: The tap'],
    ['Leadership principle: Ownership\nTitle: The lamp', 'Leadership principle: Earn Trust\nTitle: The tap'],
  ])('%s', (first, second) => {
    const { stories } = importNotes(TWO(first, second), PRINCIPLE_NAMES);
    expect(stories.map(({ title, principles, preface }) => [title, ...principles, preface])).toEqual([
      ['The lamp', 'Ownership', ''],
      ['The tap', 'Earn Trust', ''],
    ]);
  });

  test.each([
    ['1. The lamp', '2. The tap', 'The lamp', 'The tap'],
    ['Story 1 - The lamp', 'Story 2 - The tap', 'The lamp', 'The tap'],
    ['Story 1', 'Story 2', 'Story 1', 'Story 2'],
    ['THE LAMP', 'THE TAP', 'THE LAMP', 'THE TAP'],
  ])('%s, and right below that story %s', (first, second, one, other) => {
    expect(read(`${first}\n${TOLD}\n${second}\n${TOLD}`)).toEqual([
      [one, undefined, '', 4],
      [other, undefined, '', 4],
    ]);
  });

  test.each(['1. No leak.\n2. No noise', 'Saved\n3. No noise', 'No LEAK', '120 LITERS'])(
    'the end of a result, "%s", is none',
    (end) => {
      const { stories } = importNotes(`1. The lamp\n${TOLD}\n${end}\n${TOLD}`, PRINCIPLE_NAMES);
      expect(stories[0]?.sections[3]?.text).toBe(`3 h.\n${end}`);
    },
  );
});

describe('before and after in a result', () => {
  const COMPARED = ['Before: 40 min\nAfter: 4 min', '- Before: 40 min\n- After: 4 min', '**Before:** 40 **After:** 4'];
  test.each(COMPARED)('%s', (figures) => {
    const notes = `The lamp\n${TOLD}\n${figures}\n\nThe tap\n${TOLD}\n\n${figures}`;
    const { stories } = importNotes(notes, PRINCIPLE_NAMES);
    expect(stories.map(({ title, sections }) => [title, sections.length, sections[3]?.text])).toEqual([
      ['The lamp', 4, `3 h.\n${figures}`],
      ['The tap', 4, `3 h.\n\n${figures}`],
    ]);
  });

  test('alone they are a story', () => {
    expect(read('# The lamp\n\nBefore: it was dark.\nAfter: it is lit.')).toEqual([['The lamp', undefined, '', 2]]);
  });
});

test.each([
  ['Why do you want to work here?\nI love the park.', 'Why do you want to work here? I love the park.'],
  ['What is your greatest weakness?\n\nI talk too fast.', 'I talk too fast.\n\nWhat is your greatest weakness?'],
])('the question of a story asks for one: %s', (other, preface) => {
  for (const asked of ['Tell me about a failure.', 'Describe a time you missed a deadline.'])
    expect(read(`${other}\n\n${asked}\n${TOLD}`)).toEqual([[asked, asked, preface, 4]]);
});

describe('a remark with a label of one word', () => {
  const COMPANY = 'Company: Mercy Hospital';
  test.each([
    `${ASKED}\n\n${COMPANY}\n\n${TOLD}`,
    `${COMPANY}\n\n${ASKED}\n\n${TOLD}`,
    `## ${ASKED}\n\n${COMPANY}\n\n${TOLD}`,
    `## ${ASKED}\n${COMPANY}\n\n${TOLD}`,
  ])('is no title beside a question: %j', (notes) => {
    expect(read(notes)).toEqual([[ASKED, ASKED, COMPANY, 4]]);
  });

  test('is one where there is nothing else, as other words with a colon are beside a question too', () => {
    expect(read(`${COMPANY}\n\n${TOLD}`)).toEqual([[COMPANY, undefined, '', 4]]);
    expect(read(`${ASKED}\n\nThe lamp: a late fix\n\n${TOLD}`)).toEqual([['The lamp: a late fix', ASKED, '', 4]]);
  });
});

describe('a question and a title by labels in one paragraph', () => {
  const SECOND = TOLD.replace('It failed', 'It leaked');
  test.each([
    [`Question: ${ASKED}`, 'Title: Two', '\n\n'],
    [`Question: ${ASKED}`, 'Title: Two', '\n'],
    [`**Question:** ${ASKED}`, '**Title:** Two', '\n\n'],
    [`Question: ${ASKED.replace('?', '')}`, 'Title: two taps.', '\n\n'],
    ['Question: A failure of yours', 'Title: Two', '\n\n'],
  ])('%j %j', (asked, titled, gap) => {
    const question = asked.replace(/\**Question:\** /, '');
    const title = titled.replace(/\**Title:\** /, '');
    for (const head of [`${asked}\n${titled}`, `${titled}\n${asked}`])
      expect(read(`The lamp\n\n${TOLD}${gap}${head}\n${gap}${SECOND}`)).toEqual([
        ['The lamp', undefined, '', 4],
        [title, question, '', 4],
      ]);
  });

  test('with a remark below', () => {
    expect(read(`The lamp\n\n${TOLD}\n\nQuestion: ${ASKED}\nTitle: Two\nTime: 3 min\n\n${SECOND}`)).toEqual([
      ['The lamp', undefined, '', 4],
      ['Two', ASKED, 'Time: 3 min', 4],
    ]);
  });

  test('where the question goes on', () => {
    const asked = ASKED.replace('time ', 'time\n');
    expect(read(`Question: ${asked}\nTitle: Two\n\n${TOLD}`)).toEqual([['Two', ASKED, '', 4]]);
  });

  test('what else a label says right below a story stays there', () => {
    expect(importNotes(`${TOLD}\nLevel: L6\n\n${SECOND}`, PRINCIPLE_NAMES).stories[0]?.sections[3]?.text).toBe(
      '3 h.\nLevel: L6',
    );
  });
});

describe('what a label above a whole story says of the teller is a remark, though a Task may be called so', () => {
  const LINES = ['Role: nurse', '**Role:** nurse', 'Role: nurse\nCompany: City Lines', 'Goal: show ownership'];
  test.each(LINES)('%j', (lines) => {
    for (const joint of ['\n', '\n\n']) {
      for (const told of [TOLD, TOLD.replace(/^(.):/gm, '**$1:**')]) {
        expect(read(`# The lamp\n\n${lines}${joint}${told}`)).toEqual([['The lamp', undefined, lines, 4]]);
      }
    }
  });

  test('above each of two stories', () => {
    const one = (title: string) => `${title}\nCompany: City Lines\nRole: nurse\n${TOLD}`;
    expect(read(`${one('Story 1: The lamp')}\n\n${one('Story 2: The tap')}`)).toEqual([
      ['The lamp', undefined, 'Company: City Lines\nRole: nurse', 4],
      ['The tap', undefined, 'Company: City Lines\nRole: nurse', 4],
    ]);
  });

  test('in an outline it hides no title', () => {
    const one = (title: string) => `- ${title}\n  - Role: nurse\n${TOLD.replace(/^/gm, '  - ')}`;
    expect(read(`${one('The lamp')}\n${one('The tap')}`).map(([title]) => title)).toEqual(['The lamp', 'The tap']);
  });

  test('it is the Task of a story that has no other', () => {
    expect(read('Role: to mend it.\nS: It failed.\nA: I ran.\nR: 3 h.')[0]?.[3]).toBe(4);
    expect(read('S: It failed.\nRole: to mend it.\nA: I ran.\nR: 3 h.')[0]?.[3]).toBe(4);
  });
});
