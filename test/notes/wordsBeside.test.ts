import { expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';
import { pastedMarkdown } from '../../src/notes/pastedHtml';
import { readStory } from '../../src/story/readStory';

/** What stands beside the names of sections, or above them, and is to be kept. */

const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
const shape = (text: string) =>
  read(text).stories.map(({ title, question, sections, preface }) => ({
    title,
    question,
    sections: sections.map(({ names, aside, text: words }) => `${names.join('/')}${aside && ` (${aside})`}: ${words}`),
    preface,
  }));
const sections = (text: string) => shape(text).flatMap((story) => story.sections);
const BODY = '### Situation\na\n### Action\nb\n';

test.each([
  ['Draft action', 'Action (Draft): I ran.'],
  ['Action draft', 'Action (draft): I ran.'],
  ['2. Draft action', 'Action (Draft): I ran.'],
  ['Action draft 2', 'Action (draft 2): I ran.'],
  ['Result final', 'Result (final): I ran.'],
  ['Part 2: TODO action', 'Action (TODO): I ran.'],
  ['Draft situation and task', 'Situation/Task (Draft): I ran.'],
  ['Result v2', 'Result (v2): I ran.'],
  ['Action (old)', 'Action (old): I ran.'],
  ['My action', 'Action: I ran.'],
  ['Final result', 'Result: I ran.'],
  ['Draft notes', 'Notes: I ran.'],
  ['A — Draft action', 'Action (Draft): I ran.'],
  ['A = draft action', 'Action (draft): I ran.'],
  ['A – wip action: the night', 'Action (wip): the night\n\nI ran.'],
  ['A — draft', 'Action (draft): I ran.'],
  ['Action — draft', 'Action (draft): I ran.'],
  ['Action - WIP', 'Action (WIP): I ran.'],
  ['Action: first draft', 'Action (first draft): I ran.'],
  ['Action – draft of the plan', 'Action: draft of the plan\n\nI ran.'],
  ['Action (draft)', 'Action (draft): I ran.'],
  ['Action [draft]', 'Action (draft): I ran.'],
  ['Action (what I did)', 'Action (what I did): I ran.'],
  ['Action (Result)', 'Action (Result): I ran.'],
  ['Action (A)', 'Action: I ran.'],
  ['Actions (Action)', 'Action: I ran.'],
  ['(What I did)', 'Action: I ran.'],
  ['Action/Result (A/R)', 'Action/Result: I ran.'],
])('the version in a heading is kept: %s', (heading, told) => {
  expect(sections(`# Pump\n\n## Situation\n\nIt failed.\n\n## ${heading}\n\nI ran.\n`)[1]).toBe(told);
});

const TOLD = ['Situation: It filled.', 'Task: Mine.', 'Action: I ran.', 'Result: 5 to 0.'];
test.each([
  ['names', 'Situation\tIt filled.\tTask\tMine.\tAction\tI ran.\tResult\t5 to 0.\n'],
  ['letters', 'S\tIt filled.\tT\tMine.\tA\tI ran.\tR\t5 to 0.\n'],
  ['behind a title', 'The lamp\tSituation\tIt filled.\tTask\tMine.\tAction\tI ran.\tResult\t5 to 0.\n'],
  ['in two lines', 'Situation\tIt filled.\tTask\tMine.\nAction\tI ran.\tResult\t5 to 0.\n'],
])('labels parted from their words by tabs: %s', (_, text) => {
  expect(sections(text)).toEqual(TOLD);
});

test.each(['Situation\tAction\tResult\tLearning\n', 'Situation\tTask\tAction\tResult\tLearning\nOther words.\n'])(
  'names over columns are no labels: %j',
  (text) => {
    expect(read(text)).toEqual({ stories: [], leftOut: [text.trim()] });
  },
);

test.each([
  ['Situation [^1]: It filled.', '[^1]'],
  ['Situation <!-- c: d -->: It filled.', '<!-- c: d -->'],
  ['**Situation** [^1]: It filled.', '[^1]'],
  ['**Situation**<!-- c -->: It filled.', '<!-- c -->'],
  ['- Situation %%c%%: It filled.', '%%c%%'],
  ['S ![c](d.png): It filled.', '![c](d.png)'],
])('what is not said stands between a name and its colon: %s', (line, unsaid) => {
  expect(sections(`${line}\nAction: I ran.\nResult: 5 to 0.\n`)).toEqual([
    `Situation: ${unsaid}\n\nIt filled.`,
    'Action: I ran.',
    'Result: 5 to 0.',
  ]);
});

test('but a name in a sentence is none', () => {
  const [story] = shape('I had one task [^1]: to save it.\n\nSituation: a\nAction: b\n');
  expect(story).toMatchObject({ sections: ['Situation: a', 'Action: b'], preface: 'I had one task [^1]: to save it.' });
});

test.each([
  ['** DONE Situation', 'Situation (DONE): a'],
  ['** TODO Situation: the night', 'Situation (TODO): the night\n\na'],
  ['** WAITING Situation', 'Situation: <!-- WAITING -->\na'],
  ['** Situation\n*** NEXT the pump', 'Situation: ### the pump\n<!-- NEXT -->\na'],
])('how far the writer is with a headline of Org mode is kept: %j', (head, told) => {
  expect(sections(`* Lamp\n${head}\na\n** Action\nb\n`)).toEqual([told, 'Action: b']);
});

test('so is what is said of the headline above several stories', () => {
  const story = (title: string) => `** ${title}\n*** Situation\na\n*** Action\nb\n`;
  const { stories, leftOut } = read(`* WAITING Stories\n${story('TODO Lamp')}${story('Key')}`);
  expect(stories.map(({ title, preface }) => [title, preface])).toEqual([
    ['Lamp', '<!-- TODO -->'],
    ['Key', ''],
  ]);
  expect(leftOut).toEqual(['Stories\n\n<!-- WAITING -->']);
});

const DEFINED = '- Situation :: It filled.\n- Action :: I ran.\n';
test.each([
  ['a title', `#+TITLE: Lamp\n\n${DEFINED}`, ['Lamp'], ''],
  ['a headline', `* Lamp\n${DEFINED}`, ['Lamp'], ''],
  ['a headline to be done', `* TODO Lamp\n${DEFINED}`, ['Lamp'], '<!-- TODO -->'],
  ['a headline that is done, with tags', `* DONE Lamp :night:\n${DEFINED}`, ['Lamp'], '<!-- DONE -->\nTags: #night'],
  ['a headline with tags', `* Lamp :night:\n${DEFINED}`, ['Lamp'], 'Tags: #night'],
  ['two headlines', `* Lamp\n${DEFINED}* Key\n${DEFINED}`, ['Lamp', 'Key'], ''],
  ['a bullet', `* I ran it.\n${DEFINED}`, ['Story 1'], '* I ran it.'],
])('definitions of Org mode below %s', (_, text, titles, preface) => {
  const stories = shape(text);
  expect(stories.map(({ title }) => title)).toEqual(titles);
  expect(stories[0]?.preface).toBe(preface);
  for (const story of stories) expect(story.sections).toEqual(['Situation: It filled.', 'Action: I ran.']);
});

test.each([
  'Q1: revenue fell.\nQ2: it was better.',
  '- Q1: revenue fell by 5%.\n- Q2: it was better.',
  'Q1 – 2024 was bad\nQ2 – it was better',
  'Q1 2024 revenue fell.\nQ2 was better.',
])('quarters one below the other are text: %j', (words) => {
  expect(shape(`# Lamp\n\n${words}\n\n${BODY}`)).toMatchObject([
    { title: 'Lamp', question: undefined, preface: words },
  ]);
  const inside = read(`# Lamp\n\nS: ${words}\nA: I ran.\nR: c\n`).stories[0]?.sections;
  expect(inside?.map(({ names }) => names.join())).toEqual(['Situation', 'Action', 'Result']);
});

test.each([
  ['Q1: Ownership\nQ2: Customer Obsession', ['Ownership', 'Customer Obsession']],
  ['- **Q1: Ownership**\n- Q2: Customer Obsession', ['Ownership', 'Customer Obsession']],
  ['Q3: Ownership\nQ4: Dive Deep and Frugality', ['Ownership', 'Dive Deep', 'Frugality']],
])('principles behind numbers one below the other are the story’s: %j', (words, principles) => {
  expect(read(`# Lamp\n\n${words}\n\n${BODY}`).stories).toMatchObject([{ title: 'Lamp', principles, preface: '' }]);
});

test('but a quarter that speaks of one in a sentence is text', () => {
  const words = 'Q1: Ownership fell by 5%.\nQ2: Customer churn was better.';
  expect(read(`# Lamp\n\n${words}\n\n${BODY}`).stories).toMatchObject([{ principles: [], preface: words }]);
});

test.each([
  ['Q1: Ownership', 'Situation: It broke.\nQ1: Ownership\nA: I ran.'],
  ['Q1: Why you?', 'Situation: It broke.\nQ1: Why you?\nA: I ran.'],
])('what stands behind "%s" inside a section is its answer', (asked, told) => {
  expect(sections(`S: It broke.\n${asked}\nA: I ran.\nR: c\n`)).toEqual([told, 'Result: c']);
});

test('questions one below the other stay questions', () => {
  const text = `# Lamp\n\nQ1: What did you do?\nQ2: Tell me about a failure.\n\n${BODY}`;
  expect(shape(text)).toMatchObject([{ question: 'Tell me about a failure.', preface: 'What did you do?' }]);
});

test.each([
  ['Answer (for Google)', 'Answer (for Google)'],
  ['My answer (over the wall)', 'My answer (over the wall)'],
  ['Answer (in English, 2 min)', 'Answer (in English, 2 min)'],
  ['My answer (the pump)', 'the pump'],
])('what is said of an answer is no title by itself: %s', (heading, title) => {
  expect(shape(`## ${heading}\n\n${BODY}`).map((story) => story.title)).toEqual([title]);
});

test.each([
  ['', 'Some words.\n', 'the night\n\nSome words.'],
  ['Text before\n', '', 'Text before\n\nthe night'],
  ['Text before\n', 'Some words.\n', 'Text before\n\nthe night\n\nSome words.'],
])('what an answer’s heading says is a paragraph of its own: %j, %j', (before, behind, preface) => {
  const text = `# The pump\n${before}## Answer (the night)\n${behind}${BODY}`;
  expect(shape(text)).toMatchObject([{ title: 'The pump', preface }]);
});

test.each([
  ['[WIP] limits', '[WIP] limits'],
  ['[TODO] The lamp', '[TODO] The lamp'],
])('a remark in brackets stays in a title: %s', (line, title) => {
  expect(shape(`# ${line}\n\n${BODY}`)[0]?.title).toBe(title);
  expect(shape(`${line}\n\nS: a\nA: b\nR: c\n`)[0]?.title).toBe(title);
});

test('a remark in brackets alone is no title', () => {
  expect(shape('[TODO]\n\nS: a\nA: b\nR: c\n')).toMatchObject([{ title: 'Story 1', preface: '[TODO]' }]);
});

test.each([
  ['[WIP] limits cut it to 4 days.', false, 7],
  ['We set [WIP] limits.', false, 4],
  ['[WIP] 3 limits cut it to 4 days.', false, 8],
  ['(WIP) limits cut it to 4 days.', false, 7],
  ['[WIP]: the numbers', true, 0],
  ['[WIP]', true, 0],
  ['[TODO] the numbers', true, 0],
  ['WIP: the numbers', true, 0],
])('what is being worked on is told: %s', (words, unfilled, count) => {
  const { sentences } = readStory(`## Action\n\n${words}\n`);
  expect(sentences.map((one) => [one.unfilled, one.words])).toEqual([[unfilled, count]]);
});

const mark = (href: string, name: string, words: string) =>
  `<a href="${href}" name="${name}" id="${name}">${words}</a>`;
const NOTE = '[^1]: On Monday.';
test.each([
  ['Word', mark('#_ftn1', '_ftnref1', '<span>[1]</span>'), mark('#_ftnref1', '_ftn1', '[1]'), NOTE],
  ['a saved page of Word', mark('C:\\a.htm#_ftn1', '_ftnref1', '[1]'), mark('#_ftnref1', '_ftn1', '[1]'), NOTE],
  ['Word, at the end', mark('#_edn1', '_ednref1', '[i]'), mark('#_ednref1', '_edn1', '[i]'), '[^e1]: On Monday.'],
  ['Google Docs', `<sup>${mark('#ftnt1', 'ftnt_ref1', '[1]')}</sup>`, mark('#ftnt_ref1', 'ftnt1', '[1]'), NOTE],
  ['LibreOffice', mark('#sdfootnote1sym', 'x', '<sup>1</sup>'), mark('#sdfootnote1anc', 'y', '1'), NOTE],
])('footnotes of %s stand below their paragraph', (_, inText, inNote, note) => {
  const html = `<h2>Situation</h2><p>It filled${inText} fast.</p><h2>Action</h2><p>I ran.</p><div id="ftn1"><p>${inNote} On Monday.</p></div>`;
  const shown = note.slice(0, note.indexOf(':'));
  expect(pastedMarkdown(html)).toBe(`## Situation\n\nIt filled${shown} fast.\n\n${note}\n\n## Action\n\nI ran.`);
});

const TWO = `<p>${mark('#_ftnref1', '_ftn1', '[1]')} On Monday.</p>\n<p class=x>And on Tuesday.</p>`;
const SECOND = `<p>${mark('#_ftnref2', '_ftn2', '[2]')} In May.</p>`;
const FILLED = `<h2>Situation</h2><p>It filled${mark('#_ftn1', '_ftnref1', '[1]')} fast.</p><h2>Action</h2><p>I ran.</p>`;
test.each([
  ['two paragraphs', `<div id=ftn1>${TWO}</div>`, '[^1]: On Monday.\nAnd on Tuesday.', ''],
  [
    'two paragraphs, and words behind it',
    `<div id=ftn1>${TWO}</div><p>Later.</p>`,
    '[^1]: On Monday.\nAnd on Tuesday.',
    '\n\nLater.',
  ],
  [
    'two paragraphs in a list of notes',
    `<div><hr><div id=ftn1>${TWO}</div></div>`,
    '[^1]: On Monday.\nAnd on Tuesday.',
    '',
  ],
  [
    'one paragraph before another note',
    `<div><p>${mark('#_ftnref1', '_ftn1', '[1]')} On Monday.</p>${SECOND}<p>Later.</p></div>`,
    '[^1]: On Monday.',
    '\n\n[^2]: In May.\n\nLater.',
  ],
])('a footnote of %s', (_, notes, note, behind) => {
  expect(pastedMarkdown(FILLED + notes)).toBe(
    `## Situation\n\nIt filled[^1] fast.\n\n${note}\n\n## Action\n\nI ran.${behind}`,
  );
});

test.each([
  ['Three outages', ': one a week.'],
  ['Three <b>outages</b>', ': one a week.'],
  ['Three outages ', ':'],
])('a mark before a colon is one: %s', (before, behind) => {
  const text = `<p>${before}${mark('#_ftn1', '_ftnref1', '[1]')}${behind}</p><p>I ran.</p>`;
  const html = `<h2>Situation</h2>${text}<div id=ftn1><p>${mark('#_ftnref1', '_ftn1', '[1]')} On Monday.</p></div>`;
  const [, first = '', second, third] = pastedMarkdown(html)?.split('\n\n') ?? [];
  expect(first.endsWith(`[^1]${behind}`)).toBe(true);
  expect([second, third]).toEqual(['[^1]: On Monday.', 'I ran.']);
});

test('but not at the beginning of a line, where a note begins', () => {
  const note = (nth: number, words: string) => `<p>${mark(`#_ftnref${nth}`, `_ftn${nth}`, `[${nth}]`)} ${words}</p>`;
  expect(pastedMarkdown(`<h2>Notes</h2>${note(1, 'On Monday.')}${note(2, 'In May.')}`)).toBe(
    '## Notes\n\n[^1]: On Monday.\n\n[^2]: In May.',
  );
});

test('notes behind the copied part stand below their paragraph too, and other links are words', () => {
  const text = `<p>It filled${mark('#_ftn1', '_ftnref1', '[1]')} at <a href="#top">[2]</a>.</p><p>I ran.</p>`;
  const list = `<div style='mso-element:footnote-list'><div id=ftn1><p>${mark('#_ftnref1', '_ftn1', '[1]')} On Monday.</p></div></div>`;
  const html = `<html><body><!--StartFragment-->${text}<!--EndFragment-->${list}</body></html>`;
  expect(pastedMarkdown(html)).toBe('It filled[^1] at [2].\n\n[^1]: On Monday.\n\nI ran.');
});
