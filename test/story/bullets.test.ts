import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/index';
import { cutAtBullets } from '../../src/story/bullets';
import { readStory } from '../../src/story/readStory';
import { expectLinear } from '../cpuTime';

/** The blocks of an Action with this text, each as its kind and words; a block's sentences stand together. */
function blocksOf(body: string): readonly string[] {
  const { sentences, text } = readStory(`## Action\n\n${body}\n`);
  const blocks = new Map(
    sentences.map(({ block, blockRange: { start, end } }) => [start, `${block}: ${text.slice(start, end)}`]),
  );
  return [...blocks.values()];
}

const SURE = [...'•‣⁃◦●○·∙▪▫■□◆◇❖►▶▸▹➤➢➔➜✓✔✅☑☐✗✘❌★☆'];
const DASHES = [...'–—―−→⇒➡'];

describe('a line that begins with a bullet is a list item', () => {
  test.each([...SURE, ...DASHES, '✔\uFE0F', '➡\uFE0F'])('%s', (sign) => {
    expect(blocksOf(`${sign} I read the log\n${sign} I fixed it. I left`)).toEqual([
      'item: I read the log',
      'item: I fixed it. I left',
    ]);
    expect(blocksOf(`${sign}\tI read the log`)).toEqual(['item: I read the log']);
    expect(blocksOf(`In that week:\n${sign} I read the log\n  and the code\n${sign}\u00A0I fixed it`)).toEqual([
      'paragraph: In that week:',
      'item: I read the log\n  and the code',
      'item: I fixed it',
    ]);
  });

  test.each(SURE)('%s without a space behind it', (sign) => {
    expect(blocksOf(`${sign}I read the log\n${sign}I fixed it`)).toEqual(['item: I read the log', 'item: I fixed it']);
  });

  test.each([
    ['indented', '  • I read it\n  • I fixed it', ['item: I read it', 'item: I fixed it']],
    ['as deep as code', '    • I read the log\n    • I fixed it', ['item: I read the log', 'item: I fixed it']],
    ['below an item of Markdown’s', '- I read it\n  • I fixed it', ['item: I read it', 'item: I fixed it']],
    ['above a rule', '• I read it\n• I fixed it\n---', ['item: I read it', 'item: I fixed it']],
    ['mixed', '• I read it\n– I fixed it\n✓ I left', ['item: I read it', 'item: I fixed it', 'item: I left']],
    ['emphasised', '• **I read it**\n• _I fixed it_', ['item: **I read it**', 'item: _I fixed it_']],
    ['Markdown’s own, too deep below words', 'I did:\n     - I read it', ['paragraph: I did:', 'item: I read it']],
    ['after a sentence', 'I did this.\n→ It held', ['paragraph: I did this.', 'item: It held']],
    ['twice', 'I did\n– read it\n– fixed it', ['paragraph: I did', 'item: read it', 'item: fixed it']],
  ])('%s', (_, body, blocks) => {
    expect(blocksOf(body)).toEqual(blocks);
  });
});

describe('what only looks like a bullet stays in its sentence', () => {
  test.each([
    ['a wrapped aside', 'I asked the team\n– all twelve of them –\nto stop'],
    ['a wrapped chain', 'The call went from the shop\n→ the queue, and I\nfixed it'],
    ['a bullet inside a line', 'I read the log • fixed it'],
    ['a dash glued to a word', 'I read\n–fixed it'],
    ['a bullet of its own', 'I read\n•\nfixed it'],
  ])('%s', (_, body) => {
    expect(blocksOf(body)).toEqual([`paragraph: ${body}`]);
  });
});

test('an item has an “I” that is understood, and the words that are underlined are exact', () => {
  const text = '## Action\n\n• Fixed the printer in 2 h\n• We told the clinic\n';
  const { story, evidence, findings } = checkStory(text);
  expect(evidence.clauses.map(({ actor }) => actor)).toContain('candidate');
  const found = findings.filter(({ check }) => check === 'we-in-action');
  expect(found.map(({ range }) => [range.start, story.text.slice(range.start, range.end)])).toEqual([
    [text.indexOf('We told'), 'We'],
  ]);
});

test('a sentence that is added to a list has the bullet of the list', () => {
  const text = '## Result\n\n  • I fixed the printer\n  • The clinic can print\n';
  const edits = checkStory(text).findings.flatMap(({ check, suggestions }) =>
    check === 'missing-quantified-result' ? suggestions.flatMap((edit) => edit.edits) : [],
  );
  expect(edits[0]?.text).toMatch(/^\n {2}• \[/);
});

test('a hundred thousand bullets are cut in linear time', () => {
  for (const line of ['• a\n', '– a\n', 'a\n– b\n', '•', '•\n', '– ']) {
    const cut = (source: string) => cutAtBullets(source, { start: 0, end: source.length });
    expectLinear((times) => line.repeat(times), cut, 25_000, line);
  }
});
