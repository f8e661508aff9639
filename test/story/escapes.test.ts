import { describe, expect, it, test } from 'vitest';
import { checkStory } from '../../src/index';
import { readStory } from '../../src/story/readStory';
import { wordsAt } from '../../src/story/wordsAt';

const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];
/** Words of many checks, with a sign in, before and behind them. */
const LINES: readonly ((sign: string) => string)[] = [
  (sign) => `We${sign}ve fixed it`,
  (sign) => `basically${sign} we tried`,
  (sign) => `cut it by 40${sign}`,
  (sign) => `${sign}5 saved, from 5${sign}10 minutes to 3`,
  (sign) => `She said ${sign}we are done${sign} and left`,
  (sign) => `mistakes were made${sign}`,
  (sign) => `R${sign}D and we did kind of${sign} all of it`,
  (sign) => `${sign}we${sign} did it`,
];

function findingsOf(words: string) {
  const text = `## Action\n\n${words}. I fixed it.\n\n## Result\n\n${words}\\.\n\n## Learning\n\n${words}\\!\n`;
  const { findings, story } = checkStory(text);
  const ranges = [...findings, ...story.sentences].map(({ range }) => range);
  return { text, findings, ranges };
}

describe('no range begins or ends in an escape', () => {
  test.each(SIGNS)('of %s', (sign) => {
    for (const line of LINES) {
      const { text, ranges } = findingsOf(line(`\\${sign}`));
      const middles = new Set([...text.matchAll(/\\[!-/:-@[-`{-~]/g)].map(({ index }) => index + 1));
      expect(ranges.filter(({ start, end }) => middles.has(start) || middles.has(end))).toEqual([]);
    }
  });
});

describe('an escape is read as its sign', () => {
  test.each([
    ["We\\'ve split the job.", 'We'],
    ['\\*\\*We split\\*\\* the job.', 'We'],
    ['\\_We\\_ split the job.', 'We\\_'],
    ['1\\. We split the job.', 'We'],
  ])('%s', (words, range) => {
    const text = `## Action\n\n${words}\n`;
    const found = checkStory(text).findings.filter(({ check }) => check === 'we-in-action');
    expect(found.map((one) => text.slice(one.range.start, one.range.end))).toEqual([range]);
  });

  it('inside a word', () => {
    const story = readStory("## Action\n\nI\\'d say the R\\&D of retry\\_count was success\\-driven.");
    const shown = story.sentences.map(({ range }) => wordsAt(story, range));
    expect(shown).toEqual(["I'd say the R&D of retry_count was success-driven."]);
  });
});

it('a mark that is escaped is no half of a pair', () => {
  const text = '## Action\n\n*\\*so and basically* I fixed it.\n';
  const filler = checkStory(text).findings.find(({ check }) => check === 'filler');
  const [edit] = filler?.suggestions[0]?.edits ?? [];
  expect(edit && text.slice(edit.range.start, edit.range.end)).toBe(' basically');
});
