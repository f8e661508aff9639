import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checklistAbove, checklistOf } from '../../src/coaching/checklist';
import { sectionAt } from '../../src/coaching/sectionAt';
import { sectionNames, USUAL_TERMS } from '../../src/coaching/terms';
import { checkStory } from '../../src/index';
import { expectLinear } from '../cpuTime';
import { PRINCIPLES } from './knowledgeFromYaml';
import { GERMAN, STRONG, strongBut } from './stories';

const NAMES = sectionNames(USUAL_TERMS);

function checklistAt(text: string, words: string) {
  const { story, evidence, findings } = checkStory(text);
  const section = sectionAt(story, text.indexOf(words));
  return section ? checklistOf(story, evidence, findings, section, NAMES) : checklistAbove(story, findings, NAMES);
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
  test.each([
    'Errors went from 2 to 40 a week.',
    'Satisfaction fell from 90% to 60%.',
    'Complaints rose to 31 a week.',
  ])('a Result that surely got worse shows no figure: %s', (result) => {
    const found = labels(`## Result\n\n${result}\n`, '## Result');
    expect(found).not.toContain('before → after');
    expect(found).not.toContain('figures');
  });
  test.each([
    [
      'I split long reports into parts, although a larger buffer would have been quicker, because the buffer would have filled again.',
      'a larger buffer would have been quicker',
    ],
    [
      'I split the chute with a board, although a second scanner would have been more exact, because the scanner cost 4,000 euros.',
      'a second scanner would have been more exact…',
    ],
    [
      'I chose the slower path with a rehearsal on a copy of the data rather than the direct move that the vendor wanted, because nobody could undo that.',
      'I chose the slower path with a rehearsal on a copy of the data…',
    ],
    [
      'I split them, although a larger buffer would have been quicker.',
      'I split them, although a larger buffer would have been quicker.',
    ],
  ])('a trade-off is shown with what was weighed: %s', (action, shown) => {
    const { found } = checklistAt(`## Action\n\n${action}\n`, '## Action');
    expect(found.find(({ label }) => label === 'trade-off')?.quotes.map(({ words }) => words)).toEqual([shown]);
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
  test('of a story in another language nothing is', () => {
    for (const heading of ['Task', 'Action', 'Result', 'Learning']) expect(labels(GERMAN, `## ${heading}`)).toEqual([]);
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
      checklistAbove(story, findings, NAMES),
      ...story.sections.map((section) => checklistOf(story, evidence, findings, section, NAMES)),
    ];
    const rows = lists.flatMap(({ missing }) => missing.flatMap(({ check, places }) => places.map(() => check)));
    expect(rows.sort()).toEqual(findings.map(({ check }) => check).sort());
  });
});

const told = (situation: string, action: string, result: string) =>
  `## Situation\n\n${situation}\n\n## Task\n\nNobody asked me.\n\n## Action\n\n${action}\n\n## Result\n\n${result}\n`;
const quotesOf = (text: string, heading: string, of: string) =>
  checklistAt(text, heading).found.flatMap(({ kind, quotes }) => (kind === of ? quotes.map(({ words }) => words) : []));

describe('a figure', () => {
  test.each([
    [
      'before → after',
      'Lost reminders went from 60 a night to none within three weeks.',
      ['Lost reminders went from 60 a night to none within three weeks'],
    ],
    [
      'before → after',
      '46 of 48 towns moved to the new form within one single year, and wrong fees went from 7,000 to 12.',
      ['wrong fees went from 7,000 to 12'],
    ],
    ['figures', 'Refunds are down to 0.8% and the advertisers stay.', ['Refunds are down to 0.8%']],
    ['figures', 'The crew has stayed, and the error is 0.8%.', ['the error is 0.8%']],
  ])('is quoted with the phrase that says what it is of: %s, %s', (kind, result, quotes) => {
    expect(quotesOf(told('It froze.', 'I counted them.', result), '## Result', kind)).toEqual(quotes);
  });
  test('stays in its quote, however long the phrase around it is', () => {
    const long =
      'The share of the late letters of all the wards on all of the floors of both of the old houses fell to 3% in May.';
    const [words] = quotesOf(told('It froze.', 'I counted them.', long), '## Result', 'figures');
    expect(words).toContain('3%');
    expect(words?.length).toBeLessThanOrEqual(108);
  });
  test.each([
    ["The alarm hasn't gone off since the move.", 0],
    ["The oven hasn't run since the flood.", 0],
    ['Nobody had counted the trays since the flood.', 0],
    ['The alarm went off four times a day.', 1],
    ['We had zero spare ovens.', 1],
    ['The losses had doubled since the flood.', 1],
  ])('is no size where nothing says how much: %s', (situation, count) => {
    expect(quotesOf(told(situation, 'I counted them.', 'It runs.'), '## Situation', 'its size')).toHaveLength(count);
  });
  test('whose phrase is quoted as a change is not listed again', () => {
    const text = told('It froze.', 'I counted them.', 'Lost reminders went from 60 a night to zero within two weeks.');
    expect(quotesOf(text, '## Result', 'figures')).toEqual([]);
    expect(quotesOf(text, '## Result', 'before → after')).toHaveLength(1);
  });
});

describe('what costs the signal', () => {
  test('is not listed as found, too', () => {
    const text = readFileSync('test/corpus/037-stock-out-report.star.md', 'utf8');
    const { found, missing } = checklistAt(text, '### Approach');
    const costly = missing.filter(({ severity }) => severity === 'warning');
    const words = costly.flatMap(({ places }) => places.map((place) => place.words));
    expect(words.join()).toMatch(/Pinged the data platform people/);
    expect(found.flatMap(({ quotes }) => quotes.map((one) => one.words)).join()).not.toMatch(/Pinged/);
    expect(found.map(({ label }) => label)).toContain('2 actions of your own');
  });
  test.each([
    ['a lesson of any story', 'I learned that communication is very important.', 'Learning', 'a lesson of this story'],
    ['a problem passed on', 'I escalated it to the developers in our chat.', 'Action', 'one action of your own'],
  ])('is no row: %s', (_what, sentence, section, label) => {
    const text = `## Situation\n\nIt froze.\n\n## ${section}\n\n${sentence}\n`;
    const { found, missing } = checklistAt(text, `## ${section}`);
    expect(missing.some(({ severity }) => severity === 'warning')).toBe(true);
    expect(found.map((row) => row.label)).not.toContain(label);
  });
  test('is no more than its own words: what stands beside it counts', () => {
    const text = told('It froze.', 'We called the ward, and I traced the fault to the lock.', 'It held.');
    expect(checklistAt(text, '## Action').missing.map(({ check }) => check)).toContain('we-in-action');
    expect(labels(text, '## Action')).toContain('one action of your own');
  });
  test('is nothing that is only asked in passing', () => {
    const { found, missing } = checklistAt(strongBut('I recorded a day', 'I basically recorded a day'), '## Action');
    expect(missing.map(({ check }) => check)).toContain('filler');
    expect(found.flatMap(({ quotes }) => quotes.map(({ words }) => words)).join()).toContain('recorded a day');
  });
});

test('the list is made in linear time', () => {
  for (const filling of ['from 3% to 4 ms in 2 weeks, ', 'It fell to 3%. ', 'I cut it, ']) {
    const checked = (times: number) => checkStory(`## Result\n\n${filling.repeat(times)}\n`);
    const listed = ({ story, evidence, findings }: ReturnType<typeof checkStory>) =>
      story.sections.map((section) => checklistOf(story, evidence, findings, section, NAMES));
    expectLinear(checked, listed, 200, filling);
  }
});
