import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checklistAbove, checklistOf } from '../../src/coaching/checklist';
import { sectionAt } from '../../src/coaching/sectionAt';
import { checkStory } from '../../src/index';
import { PRINCIPLES } from './knowledgeFromYaml';
import { STRONG, strongBut } from './stories';

function checklistAt(text: string, words: string) {
  const { story, evidence, findings } = checkStory(text);
  const section = sectionAt(story, text.indexOf(words));
  return section ? checklistOf(story, evidence, findings, section) : checklistAbove(story, findings);
}

const read = (name: string) => readFileSync(`samples/${name}`, 'utf8');
const WHOLE_STORIES: readonly (readonly [string, string])[] = [
  ...readdirSync('samples')
    .filter((name) => name.endsWith('.star.md'))
    .map((name) => [name, read(name)] as const),
  ...PRINCIPLES.map(({ name, pair }) => [`weak ${name}`, pair.weak.story] as const),
];

const labels = (text: string, words: string) => checklistAt(text, words).found.map(({ label }) => label);

describe('what was found', () => {
  test('the Task shows whose it was, quoted with its place', () => {
    const { found } = checklistAt(STRONG, '## Task');
    expect(found.map(({ label }) => label)).toContain('how it came to you');
    for (const { words, range } of found.flatMap(({ quotes }) => quotes)) {
      const start = STRONG.slice(range.start, range.end).replace(/\s+/g, ' ');
      expect(words.startsWith(start.slice(0, 10))).toBe(true);
    }
  });
  test('the Action counts the candidate’s own actions', () => {
    expect(labels(STRONG, '## Action').some((label) => /^\d+ actions of your own$/.test(label))).toBe(true);
  });
  test('the Result shows the change and what outlived it', () => {
    expect(labels(STRONG, '## Result')).toEqual(expect.arrayContaining(['before → after', 'what outlived it']));
  });
  test('a figure in the Action is a detail and gets no row', () => {
    expect(labels(STRONG, '## Action')).not.toContain('figures');
  });
  test('at most three quotes a row', () => {
    for (const { quotes } of checklistAt(STRONG, '## Action').found) expect(quotes.length).toBeLessThanOrEqual(3);
  });
});

describe('what is missing', () => {
  test('nothing in a section without findings', () => {
    expect(checklistAt(STRONG, '## Task').missing).toEqual([]);
  });
  test('all findings of one check are one row, with every place', () => {
    const text = strongBut('I reproduced it', 'We reproduced it').replace('I showed the ward', 'We showed the ward');
    const rows = checklistAt(text, '## Action').missing.filter(({ check }) => check === 'we-in-action');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.places).toHaveLength(2);
    expect(rows[0]?.fixable).toBe(true);
  });
  test('every finding of the section has its row, hints too', () => {
    const text = strongBut('I now put an alarm on age for every queue.', 'Communication is important.');
    const { story, findings } = checkStory(text);
    const section = sectionAt(story, text.indexOf('## Learning'));
    const inside = findings.filter(({ range }) => range.start >= (section?.heading.start ?? 0));
    const shown = checklistAt(text, '## Learning').missing.flatMap(({ check, places }) => places.map(() => check));
    expect(shown.sort()).toEqual(inside.map(({ check }) => check).sort());
  });
  test('warnings stand before hints', () => {
    const order = ['error', 'warning', 'info', 'hint'];
    const { missing } = checklistAt(strongBut('I recorded a day', 'We basically recorded a day'), '## Action');
    const ranks = missing.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
  });
  test('above the first section stand the findings of the front matter', () => {
    const { missing } = checklistAt(strongBut('[Ownership]', '[Ownershp]'), 'title:');
    expect(missing.map(({ check }) => check)).toEqual(['front-matter']);
  });
  test.each(WHOLE_STORIES)('every finding has its row in one place and no other: %s', (_name, text) => {
    const { story, evidence, findings } = checkStory(text);
    const lists = [
      checklistAbove(story, findings),
      ...story.sections.map((section) => checklistOf(story, evidence, findings, section)),
    ];
    const rows = lists.flatMap(({ missing }) => missing.flatMap(({ check, places }) => places.map(() => check)));
    expect(rows.sort()).toEqual(findings.map(({ check }) => check).sort());
  });
});
