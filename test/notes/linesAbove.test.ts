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
