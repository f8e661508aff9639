import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/evidence/clauses';
import { readMeasures } from '../../src/evidence/measures';
import { tells } from '../../src/language/clause';
import { readStory } from '../../src/story/readStory';
import { readCorpus } from '../accuracy/corpus';
import { WRITINGS } from '../writings';

/** What is read, without its place. */
function read(text: string): readonly string[] {
  const story = readStory(text);
  return [
    ...readClauses(story).map(
      (clause) => `${clause.actor} ${tells(clause)} ${clause.link} ${clause.tense} ${clause.lemma}`,
    ),
    ...readMeasures(story).map(({ kind, value, outcome, relative }) => `${kind} ${value} ${outcome} ${relative}`),
  ];
}

describe('the same clauses and figures, whatever the writing', () => {
  const stories = readCorpus('test/corpus');
  test.each(WRITINGS)('%s', (_, rewrite) => {
    for (const { text, file } of stories) expect(read(rewrite(text)), file).toEqual(read(text));
  });
});
