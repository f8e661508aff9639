import { describe, expect, test } from 'vitest';
import { judgeStory } from '../../../src/evidence/judge/judgeStory';
import { phraseOf } from '../../../src/evidence/judge/phraseOf';
import { QUESTIONS, type Question } from '../../../src/evidence/judge/questions';
import { readStory } from '../../../src/story/readStory';

/** The phrases of a story's sentences, each with its sentence. */
function phrasesIn(text: string, question: Question) {
  const story = readStory(text);
  return judgeStory(story).flatMap((judged) => {
    const sentence = story.sentences[judged.sentence];
    if (sentence === undefined) return [];
    const { start, end } = phraseOf(sentence, judged, question).range;
    return [{ words: story.text.slice(start, end), start, end, range: sentence.range }];
  });
}

describe('the telling phrase of a sentence', () => {
  test.each(QUESTIONS)('stands inside its sentence and is not empty: %s', (question) => {
    const text =
      '## Task\n\nThe queue was slow, and nobody had asked me. The ledger belonged to Treasury, so I only read from it.\n';
    for (const { start, end, range } of phrasesIn(text, question)) {
      expect(start).toBeGreaterThanOrEqual(range.start);
      expect(end).toBeLessThanOrEqual(range.end);
      expect(end).toBeGreaterThan(start);
    }
  });

  test('is the clause that says it', () => {
    const [phrase] = phrasesIn(
      '## Task\n\nThe page loaded in nine seconds and my manager asked me to fix it.\n',
      'assigned',
    );
    expect(phrase?.words).toContain('my manager asked me');
    expect(phrase?.words).not.toContain('nine seconds');
  });

  test('is the sentence where it has one clause alone', () => {
    expect(phrasesIn('## Task\n\nMy manager gave me the ticket.\n', 'assigned').map(({ words }) => words)).toEqual([
      'My manager gave me the ticket.',
    ]);
  });

  test('is found at the same words wherever the sentence stands', () => {
    const sentence = 'The page was slow and my manager asked me to fix it.';
    const [first] = phrasesIn(`## Task\n\n${sentence}\n`, 'assigned');
    const second = phrasesIn(`## Task\n\nIt was May. ${sentence}\n`, 'assigned')[1];
    expect(second?.words).toBe(first?.words);
  });
});
