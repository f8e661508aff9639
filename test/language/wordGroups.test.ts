import { expect, test } from 'vitest';
import lines from '../../src/language/lexicon/words.json';
import { groupOf, knownPartsOf } from '../../src/language/wordGroups';

test('every word of the lexicon is found, with its group and its parts of speech', () => {
  const wrong: string[] = [];
  for (const [group, line] of lines.entries()) {
    for (const entry of line.split(' ')) {
      const word = entry.slice(0, -1);
      const parts = Number.parseInt(entry.slice(-1), 16);
      if (groupOf(word) !== group || knownPartsOf(word) !== parts) wrong.push(entry);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(['', ' ', 'zzyzx', 'escalat', 'escalate2', 'escalate2 ', 'Escalate', 'constructor', '4', 'é'])(
  'what is no word of it is not: “%s”',
  (word) => {
    expect([groupOf(word), knownPartsOf(word)]).toEqual([undefined, 0]);
  },
);
