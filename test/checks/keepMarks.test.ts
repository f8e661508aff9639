import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import type { Edit, Finding } from '../../src/checks/types';
import { checkStory } from '../../src/index';

const head = '## Action\n\n';
const editsOf = ({ fix, suggestions }: Finding): readonly Edit[] => [...(fix ? [fix] : []), ...suggestions];

/** The Action after the first edit of a check whose title begins so. */
function edited(check: string, title: string, words: string): string | undefined {
  const text = `${head}${words}\n`;
  const edits = checkStory(text)
    .findings.filter((finding) => finding.check === check)
    .flatMap(editsOf);
  const edit = edits.find((one) => one.title.startsWith(title));
  return edit && applyEdit(text, edit).slice(head.length).trimEnd();
}

describe('an edit takes the marks along', () => {
  test.each([
    ['**Basically**, I split it.', 'I split it.'],
    ['*Basically* I split it.', 'I split it.'],
    ['==Basically==, I split it.', 'I split it.'],
    ['++Basically++ I split it.', 'I split it.'],
    ['**Basically,** I split it.', 'I split it.'],
    ['***Basically***, I split it.', 'I split it.'],
    ['<b>Basically</b>, I split it.', 'I split it.'],
    ['<b>**Basically**</b>, nobody split it.', 'Nobody split it.'],
    ['Basically, *nobody* split it.', '*Nobody* split it.'],
    ['So I **basically** split it.', 'So I split it.'],
    ['So **I basically split** it.', 'So **I split** it.'],
    ['The queue was, *you know*, growing.', 'The queue was growing.'],
    ['The queue was, *you know,* growing.', 'The queue was growing.'],
    ['It was late, _hopefully_.', 'It was late.'],
    ['*It was late, hopefully*.', '*It was late*.'],
    ['I **kind of *really* rewrote** it.', 'I ***really* rewrote** it.'],
  ])('%s without its filler: %s', (words, expected) => {
    expect(edited('filler', 'Leave out', words)).toBe(expected);
  });

  test.each([
    ['Our <b>team</b> split it.', 'I split it.'],
    ['**Our** team split it.', 'I split it.'],
    ['Our **team split** it.', '**I split** it.'],
    ['**Last week our** team split it.', '**Last week I** split it.'],
    ['**We** split it.', '**I** split it.'],
    ['**We split** it.', '**I split** it.'],
    ['We *split* it **together**.', 'I *split* it.'],
    ['We *collectively* split it.', 'I split it.'],
    ['We collectively *split* it.', 'I *split* it.'],
    ['Our [team](https://a.example/b) split it.', '[I](https://a.example/b) split it.'],
  ])('%s told of “I”: %s', (words, expected) => {
    expect(edited('we-in-action', 'Change to', words)).toBe(expected);
  });

  test('a link whose words would go stays with them', () => {
    expect(edited('filler', 'Leave out', '[Basically](https://a.example), I split it.')).toBeUndefined();
  });

  test('a name goes with its marks and its commas', () => {
    expect(edited('confidential-detail', 'Keep the role', 'My manager, **Ana Ruiz**, said yes and I split it.')).toBe(
      'My manager said yes and I split it.',
    );
  });

  test('signs that are no marks stay signs', () => {
    expect(edited('filler', 'Leave out', '2 * 3 basically * 4 and R&amp;D basically split it.')).toBe(
      '2 * 3 * 4 and R&amp;D basically split it.',
    );
    expect(edited('we-in-action', 'Change to', '\\*We split it\\*.')).toBe('\\*I split it\\*.');
  });
});

const CORPUS = readdirSync('test/corpus').filter((name) => name.endsWith('.md') && name !== 'README.md');
/** A third of the stories, so that a run takes seconds. */
const STORIES = CORPUS.filter((_, index) => index % 3 === 0).map((name) => readFileSync(`test/corpus/${name}`, 'utf8'));
const MARKS = [
  ['**', '**'],
  ['_', '_'],
  ['==', '=='],
  ['++', '++'],
  ['<b>', '</b>'],
  ['<mark>*', '*</mark>'],
] as const;
const WORDS = ['we', 'our team', 'the team', 'team', 'basically', 'together', 'was', 'us', 'the fix', 'hopefully'];
const SENTENCES = [
  'Basically, our team split the queue together.',
  'We kind of jointly decided, hopefully, to move it.',
  'The fix was deployed by the team, and it gave us time.',
];

/** A story with the words of one kind, and what stands around them, in marks. */
function marked(text: string, words: string, [open, close]: readonly [string, string]): string {
  const pattern = new RegExp(`(?<![\\p{L}*_=+<>/])(${words})( \\p{L}+)?(?![\\p{L}*_=+<>])`, 'giu');
  return text.replace(pattern, (all, first: string, next: string | undefined, at: number) =>
    next !== undefined && at % 2 === 0 ? `${open}${all}${close}` : `${open}${first}${close}${next ?? ''}`,
  );
}

/** How often each mark stands in a text: signs of emphasis, tags that open less those that close. */
function balance(text: string): readonly number[] {
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  return [
    ...[/(?<!\\)\*/g, /(?<![\\\p{L}])_|_(?!\p{L})/gu, /==/g, /\+\+/g].map((pattern) => count(pattern) % 2),
    count(/<b>/g) - count(/<\/b>/g),
    count(/<mark>/g) - count(/<\/mark>/g),
  ];
}

/** The words of a text and the signs between them, without any mark. */
const unmarked = (text: string): string => text.replace(/<\/?(?:b|mark)>|[*_=+]/g, '').replace(/\s+/g, ' ');

/** What each edit of a story leaves, by its check and title. */
function outcomes(text: string): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const finding of checkStory(text).findings) {
    for (const edit of editsOf(finding)) {
      const name = `${finding.check}: ${edit.title}`;
      made.set(name, [...(made.get(name) ?? []), applyEdit(text, edit)]);
    }
  }
  return made;
}

const countOf = (text: string, check: string): number =>
  checkStory(text).findings.filter((finding) => finding.check === check).length;

/** Holds the edits of a text in marks to those of the same text without, and tells how many there were. */
function expectSound(text: string, plain: ReadonlyMap<string, readonly string[]>): number {
  let compared = 0;
  for (const [name, results] of outcomes(text)) {
    const same = plain.get(name);
    for (const [index, result] of results.entries()) {
      expect(balance(result), `${name}\n${result}`).toEqual(balance(text));
      if (same?.length !== results.length) continue;
      expect(unmarked(result), name).toBe(unmarked(same[index] ?? ''));
      compared += 1;
    }
  }
  return compared;
}

describe('every edit of every check leaves markup whole, and the words that it leaves without markup', () => {
  const texts = [...STORIES, ...SENTENCES.map((words) => `${head}${words}\n`)];
  const plain = texts.map(outcomes);
  test.each(MARKS)('%swords%s', { timeout: 120_000 }, (open, close) => {
    let compared = 0;
    for (const [index, text] of texts.entries()) {
      const chosen = text.startsWith(head) ? WORDS : [WORDS[index % WORDS.length] ?? 'we'];
      for (const words of chosen)
        compared += expectSound(marked(text, words, [open, close]), plain[index] ?? new Map());
    }
    expect(compared).toBeGreaterThan(100);
  });

  test.each(MARKS)('the finding of %swords%s is gone', { timeout: 120_000 }, (open, close) => {
    let gone = 0;
    for (const words of SENTENCES.flatMap((one) => WORDS.map((word) => marked(one, word, [open, close])))) {
      const text = `${head}${words}\n`;
      for (const finding of checkStory(text).findings) {
        for (const edit of editsOf(finding)) {
          if (!/^(?:Leave out|Change to|Name who)/.test(edit.title)) continue;
          const now = applyEdit(text, edit);
          expect(countOf(now, finding.check), `${edit.title}\n${now}`).toBeLessThan(countOf(text, finding.check));
          gone += 1;
        }
      }
    }
    expect(gone).toBeGreaterThan(20);
  });
});
