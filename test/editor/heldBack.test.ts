import { describe, expect, test } from 'vitest';
import { holdBack } from '../../src/editor/heldBack';
import { checkStory } from '../../src/index';

const OPENING =
  '## Situation\n\nOrders of 40 shops were late.\n\n## Task\n\nIt was not my job and nobody asked me.\n\n';
const ACTION = `${OPENING}## Action\n\nI read the log of the printer.`;

/** What is shown and held after typing `typed` at the mark `|` of a text that had been shown without it. */
function type(marked: string, typed: string) {
  const at = marked.indexOf('|');
  const before = checkStory(marked.replace('|', ''));
  const now = checkStory(marked.replace('|', typed));
  const { findings, held } = holdBack(now, before, at + typed.length);
  const told = (list: typeof findings) =>
    list.map(({ check, range }) => `${check}: ${now.story.text.slice(range.start, range.end)}`);
  return { shown: told(findings), held: told(held), all: told(now.findings) };
}

const WE = 'we-in-action: We';

describe('a finding waits', () => {
  test('while its sentence has no end', () => {
    const { shown, held } = type(`${ACTION} |`, 'We replaced the fuse');
    expect(held).toEqual([WE]);
    expect(shown).not.toContain(WE);
  });
  test('while a sentence that has an end is changed in its middle', () => {
    expect(type(`${OPENING}## Action\n\n| the fuse.`, 'We replaced').held).toEqual([WE]);
  });
  test('behind the space after the last word', () => {
    expect(type(`${ACTION} |`, 'We replaced the fuse ').held).toEqual([WE]);
  });
  test('in an item of a list that nobody ends with a full stop', () => {
    expect(type(`${OPENING}## Action\n\n- I read the log\n- |`, 'We replaced the fuse').held).toEqual([WE]);
  });
  test('in the front matter, whose half-written names are no principles yet', () => {
    const { held } = type(`---\nprinciples: [|]\n---\n\n${ACTION}`, 'Owne');
    expect(held).toEqual(['front-matter: Owne']);
  });
  test('on the heading of a section whose first sentence is being written', () => {
    const { shown, held } = type(`${ACTION}\n\n## Result\n\n|`, 'Late orders went');
    expect(held).toContain('missing-quantified-result: ## Result');
    expect(shown).not.toContain('missing-quantified-result: ## Result');
  });
});

describe('a finding is shown', () => {
  test.each(['.', '!', '.”', '.)', '. '])('once its sentence ends with %j', (end) => {
    const { shown, held } = type(`${ACTION} |`, `We replaced the fuse${end}`);
    expect(shown).toContain(WE);
    expect(held).toEqual([]);
  });
  test('once the line has ended', () => {
    expect(type(`${ACTION} |`, 'We replaced the fuse\n').shown).toContain(WE);
  });
  test('in another sentence than the one at the cursor', () => {
    expect(type(`${ACTION} |`, 'We replaced the fuse. Then').shown).toContain(WE);
  });
  test('if it was there before', () => {
    const { shown, held } = type(`${ACTION} We replaced the fuse|`, ' and the lamp');
    expect(shown).toContain(WE);
    expect(held).toEqual([]);
  });
  test('if it was there and text has come before it in its sentence', () => {
    expect(type(`${ACTION} |we replaced the fuse.`, 'After that ').shown).toContain('we-in-action: we');
  });
});

test('a finding that a half sentence draws to itself stays where it was', () => {
  const heading = 'missing-quantified-result: ## Result';
  const { shown, held, all } = type(`${ACTION}\n\n## Result\n\nThe shops opened. |`, 'Latency improved a lot');
  expect(all).not.toContain(heading);
  expect(held.some((one) => one.startsWith('missing-quantified-result'))).toBe(true);
  expect(shown).toContain(heading);
});

test('what is shown and what is held make up all there is, but for what is kept', () => {
  const { shown, held, all } = type(`${ACTION} |`, 'We replaced the fuse, basically');
  expect([...shown, ...held].sort()).toEqual([...all].sort());
});
