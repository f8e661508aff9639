import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/evidence/clauses';
import { readMeasures } from '../../src/evidence/measures';
import { tells } from '../../src/language/clause';
import { readStory } from '../../src/story/readStory';
import { readCorpus } from '../accuracy/corpus';

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

/** The lines of prose, rewritten: no heading, comment, code, link or front matter. */
const inProse = (text: string, rewrite: (line: string) => string): string => {
  const body = text.indexOf('\n---', 3) + 4;
  return text.slice(0, body) + text.slice(body).replace(/^(?!#)[^<`[\n|]+$/gm, rewrite);
};

const WRITINGS: readonly (readonly [string, (line: string) => string])[] = [
  ['typographic apostrophes', (line) => line.replace(/'/g, '’')],
  ['typewriter apostrophes', (line) => line.replace(/’/g, "'")],
  [
    'no apostrophe in "don\'t"',
    (line) => line.replace(/\b(do|did|was|were|does|is|are|had|has|have|could|would|should)n['’]t\b/gi, '$1nt'),
  ],
  ['soft hyphens', (line) => line.replace(/\b([a-z]{3})([a-z]{3,})/g, '$1\u00ad$2')],
  ['zero-width signs', (line) => line.replace(/ we /g, ' w\u200be ').replace(/ I /g, ' I\u200b ')],
  ['no-break hyphens', (line) => line.replace(/([a-z])-([a-z])/g, '$1\u2011$2')],
  ['footnote figures', (line) => line.replace(/\b(we|I|team)\b/g, '$1¹')],
  ['emphasis', (line) => line.replace(/ (we|I) /g, ' **$1** ')],
];

describe('the same clauses and figures, whatever the writing', () => {
  const stories = readCorpus('test/corpus');
  test.each(WRITINGS)('%s', (_, rewrite) => {
    let changed = 0;
    for (const { text } of stories) {
      const other = inProse(text, rewrite);
      if (other !== text) changed += 1;
      expect(read(other)).toEqual(read(text));
    }
    expect(changed).toBeGreaterThan(5);
  });
});
