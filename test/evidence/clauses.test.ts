import { describe, expect, it } from 'vitest';
import { readClauses } from '../../src/evidence/clauses';
import type { Clause } from '../../src/evidence/types';
import { isReported, isSubordinate, tells } from '../../src/language/clause';
import { readStory } from '../../src/story/readStory';
import { expectLinear } from '../cpuTime';
import { CLAUSE_SENTENCES } from './clauseSentences';

const storyOf = (words: string) => readStory(`## Action\n\n${words}\n`);

const shown = (clause: Clause): string =>
  `${clause.actor} ${tells(clause)}${isReported(clause) ? '?' : ''}${isSubordinate(clause) ? '>' : ''}`;

describe('who acts in a clause, and what it says', () => {
  it.each(CLAUSE_SENTENCES)('%s', (words, expected) => {
    expect(readClauses(storyOf(words)).map(shown).join(', ')).toBe(expected);
  });
});

describe('the words of a clause', () => {
  const partsOf = (words: string) => {
    const story = storyOf(words);
    const cut = (range: Clause['subject']) => (range === undefined ? '' : story.text.slice(range.start, range.end));
    return readClauses(story).map(({ range, subject, verb, lemma }) => [cut(range), cut(subject), cut(verb), lemma]);
  };

  it.each([
    ['The team then fixed it.', [['The team then fixed it', 'The team', 'fixed', 'fix']]],
    ['It was then carefully tested.', [['It was then carefully tested', '', 'was then carefully tested', 'test']]],
    ['It was signed by us.', [['It was signed by us', 'us', 'was signed', 'sign']]],
    ['We had to roll it back.', [['We had to roll it back', 'We', 'had to roll', 'roll']]],
    ['Everyone on the team helped.', [['Everyone on the team helped', 'Everyone on the team', 'helped', 'help']]],
    ['I worked closely with Ops.', [['I worked closely with Ops', 'I', 'worked closely with', 'work']]],
    ['Files were cleaned up.', [['Files were cleaned up', '', 'were cleaned up', 'clean']]],
    [
      'They sent a key, I guess it was old.',
      [
        ['They sent a key', 'They', 'sent', 'send'],
        ['I guess', 'I', 'guess', 'guess'],
        ['it was old', 'it', 'was', 'be'],
      ],
    ],
    [
      'I met Ops and fixed it.',
      [
        ['I met Ops', 'I', 'met', 'meet'],
        ['fixed it', 'I', 'fixed', 'fix'],
      ],
    ],
  ])('%s', (words, expected) => {
    expect(partsOf(words)).toEqual(expected);
  });

  it('keeps the tense', () => {
    const tenses = (words: string) => readClauses(storyOf(words)).map(({ tense }) => tense);
    expect(tenses('I fixed it. I fix it. I will fix it. I could fix it. I have fixed it. I set it up.')).toEqual([
      'past',
      'present',
      'future',
      'none',
      'past',
      'past',
    ]);
  });

  it('leaves sentences with a placeholder out', () => {
    expect(readClauses(storyOf('I fixed [what broke]. I wrote a test.'))).toHaveLength(1);
  });
});

describe('any text at all', () => {
  it('keeps every range inside the text and in order', () => {
    const pieces = [
      'we',
      'I',
      'and',
      ',',
      'that',
      'was',
      'fixed',
      '(',
      ')',
      'the team',
      'by',
      'to',
      "'s",
      'if',
      '—',
      '￼',
      '3',
    ];
    let seed = 7;
    for (let round = 0; round < 400; round += 1) {
      const words: string[] = [];
      for (let count = 0; count < 12; count += 1) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        words.push(pieces[seed % pieces.length] ?? '');
      }
      const story = storyOf(words.join(' '));
      for (const { range, verb, subject } of readClauses(story)) {
        for (const part of [range, verb ?? range, subject ?? range]) {
          expect(part.start).toBeGreaterThanOrEqual(0);
          expect(part.end).toBeGreaterThan(part.start);
          expect(part.end).toBeLessThanOrEqual(story.text.length);
        }
      }
    }
  });

  it.each([
    'we ',
    '(we ',
    'we and ',
    'was ',
    'I said that we ',
    'that ',
    'quickly ',
    ', we ran',
    "'s ",
    'we would go and ',
  ])('reads eight thousand times “%s” in linear time', (piece) => {
    expectLinear(
      (times) => storyOf(piece.repeat(times)),
      (story) => readClauses({ ...story }),
      2_000,
    );
  });
});
