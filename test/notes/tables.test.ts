import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { readHtml } from '../../src/notes/htmlNotes';
import { importNotes } from '../../src/notes/importNotes';

const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
/** Each story as its title and its sections. */
const shape = (text: string) =>
  read(text).stories.map(({ title, sections }) => [
    title,
    ...sections.map(({ names, text: words }) => `${names}: ${words}`),
  ]);
const LAMP = ['Lamp', 'Situation: It failed.', 'Action: I ran.', 'Result: 3 h.'];
const KEY = ['Key', 'Situation: Lost.', 'Action: I hid.', 'Result: 2 h.'];

describe('a table without bars at its ends', () => {
  const row = 'Lamp | It failed. | I ran. | 3 h.';
  const other = 'Key | Lost. | I hid. | 2 h.';
  test.each([
    ['a row each', `Title | Situation | Action | Result\n---|---|---|---\n${row}\n${other}\n`],
    ['with colons in its rule', `Title | Situation | Action | Result\n:-- | :-: | --- | --:\n${row}\n${other}\n`],
    ['with bars at some ends', `| Title | Situation | Action | Result |\n---|---|---|---\n| ${row} |\n${other}\n`],
    ['with bars in front', `| Title | Situation | Action | Result\n--|--|--|--\n| ${row}\n| ${other}\n`],
    ['with bars behind', `Title | Situation | Action | Result |\n--|--|--|--|\n${row} |\n${other} |\n`],
    ['with a bar in front of its rule', `Title | Situation | Action | Result\n|--|--|--|--|\n| ${row} |\n${other}\n`],
    ['a column each', ' | Lamp | Key\n--|--|--\nS | It failed. | Lost.\nA | I ran. | I hid.\nR | 3 h. | 2 h.\n'],
  ])('%s', (_, text) => {
    expect(shape(text)).toEqual([LAMP, KEY]);
  });

  test.each([
    ['two columns', 'Part | Text\n--- | ---\nSituation | It failed.\nAction | I ran.\nResult | 3 h.\n'],
    ['with bars in front', 'Part | Words\n--|--\n| Situation | It failed.\n| Action | I ran.\n| Result | 3 h.\n'],
    ['with some bars', 'Part | Words\n--|--\nSituation | It failed. |\n| Action | I ran.\n| Result | 3 h. |\n'],
    [
      'a cell short',
      'Part | Words | Comments\n--|--|--\n| Situation | It failed.\n| Action | I ran.\n| Result | 3 h.\n',
    ],
    ['without a head', 'Situation | It failed.\n--- | ---\nAction | I ran.\nResult | 3 h.\n'],
    ['of Org mode', '| Situation | It failed. |\n|---+---|\n| Action | I ran. |\n| Result | 3 h. |\n'],
  ])('%s', (_, text) => {
    expect(shape(`# Lamp\n\n${text}`)).toEqual([LAMP]);
    expect(read(`# Lamp\n\n${text}`).stories[0]?.preface).toBe('');
  });

  test.each([
    ['without bars', 'Title | Situation | Action | Result\n---|---|---|---\nPump | It broke<br>twice | I ran | 3 h\n'],
    [
      'beside bold of HTML',
      'Title | Situation | Action | Result\n---|---|---|---\n<b>Pump</b> | It broke<br/>twice | I ran | 3 h\n',
    ],
    [
      'with bars beside bold of HTML',
      '| Title | Situation | Action | Result |\n|---|---|---|---|\n| <b>Pump</b> | It broke<br />twice | I ran | 3 h |\n',
    ],
    ['a section each', '# Pump\n\nPart | Text\n--|--\nSituation | It broke<br>twice\nAction | I ran\nResult | 3 h\n'],
  ])('a break tears no row: %s', (_, text) => {
    expect(shape(text)).toEqual([['Pump', 'Situation: It broke\ntwice', 'Action: I ran', 'Result: 3 h']]);
  });

  test('nor those of a table right behind another', () => {
    const text = '| a |\nb | c\n--|--\nd<br>e | f';
    expect(readHtml(text)).toBe(text);
  });

  test('but a line with bars that is in no table', () => {
    expect(readHtml('a | b<br>c | d')).toBe('a | b\nc | d');
  });

  test('an empty cell at an end keeps its place', () => {
    const head = 'Title | Situation | Action | Result | Mood\n---|---|---|---|---\n';
    const { stories } = read(`${head}Lamp | It failed. | I ran. | | good\nKey | Lost. | | 2 h. |\n`);
    expect(stories.map(({ sections }) => sections.map(({ names }) => names[0]))).toEqual([
      ['Situation', 'Action'],
      ['Situation', 'Result'],
    ]);
    expect(stories.map(({ preface }) => preface)).toEqual(['Mood: good', '']);
  });

  test('nor is one at the beginning lost', () => {
    const head = 'Title | Situation | Action | Result\n--|--|--|--\n';
    expect(shape(`${head}| It failed. | I ran. | 3 h.\n`)[0]?.slice(1)).toEqual(LAMP.slice(1));
  });

  test('a bar that is escaped is a sign of the last cell', () => {
    expect(shape('# Lamp\n\nPart | Text\n--|--\nSituation | It failed.\nAction | a \\|\nResult | b\n')[0]).toEqual([
      ...LAMP.slice(0, 2),
      'Action: a |',
      'Result: b',
    ]);
  });

  test.each(['a | b\n--- | ---\n1 | 2', 'I ran a | b.\n- x | y', 'Month | Faults\n\n--- | ---'])(
    'any other stays as it is: %j',
    (words) => {
      expect(shape(`# Lamp\n\nSituation: It failed.\n\nAction: I ran.\n\n${words}\n\nResult: 3 h.\n`)[0]?.[2]).toBe(
        `Action: I ran.\n\n${words}`,
      );
    },
  );
});

describe('a head with hints behind its names', () => {
  const body = '\n|---|---|---|---|\n| It broke | Fix it | I ran | 3 h |\n| Lost | Find it | I hid | 2 h |\n';
  test.each([
    ['words', '| Situation: context | Task: goal | Action: steps | Result: numbers |'],
    [
      'questions',
      '| Situation: What happened? | Task: What was yours? | Action: What did you do? | Result: So what? |',
    ],
    ['with brackets', '| S: where (and when) | T: your part | A: your [own] steps | R: numbers (in %) |'],
    ['in bold', '| **Situation:** context | **Task:** goal | **Action:** steps, in order | **Result:** numbers |'],
    ['behind some', '| Situation | Task: your own part | Action | Result: numbers |'],
  ])('%s', (_, head) => {
    expect(shape(head + body).map((story) => story.slice(1))).toEqual([
      ['Situation: It broke', 'Task: Fix it', 'Action: I ran', 'Result: 3 h'],
      ['Situation: Lost', 'Task: Find it', 'Action: I hid', 'Result: 2 h'],
    ]);
  });

  test.each([
    [
      '| Situation: context | Task: goal | Action: what I did | Result: outcome |',
      'context, goal, what I did, outcome',
    ],
    [
      '| Situation: Background | Task: my role | Action: Result | Result: numbers |',
      'Background, my role, Result, numbers',
    ],
    ['| **Situation:** Context | Task: T | Action: Actions | Result: impact |', 'Context, , , impact'],
  ])('a hint is kept though it could name a section, but not the name itself: %s', (head, hints) => {
    const { stories } = read(head + body);
    expect(stories.map(({ sections }) => sections.map(({ aside }) => aside).join(', '))).toEqual([hints, hints]);
  });

  test.each([
    ['Action: [in order](https://x.example/a_b)', 'in order'],
    ['[Action: in order](https://x.example/a_b)', 'in order'],
    ['Action: in order https://x.example/a_b', 'in order'],
  ])('where the link of a hint leads is kept: %s', (head, hint) => {
    const { stories } = read(
      `| Situation: context | ${head} | Result: numbers |\n|---|---|---|\n| Lost | I hid | 2 h |\n`,
    );
    expect(stories[0]?.sections[1]).toMatchObject({ aside: hint, text: 'https://x.example/a_b\n\nI hid' });
  });

  test.each([
    ['a story in each row', '| S: a | A: b | R: c |\n|---|---|---|\n| S: d | A: e | R: f |\n'],
    ['nothing below', '| S: a | A: b | R: c |\n|---|---|---|\n| | | |\n'],
    ['no rule', '| S: a | A: b | R: c |\n| d | e | f |\n'],
  ])('words of a story are none: %s', (_, text) => {
    const { stories, leftOut } = read(text);
    expect(stories.flatMap(({ sections }) => sections.map(({ aside }) => aside)).join('')).toBe('');
    expect(JSON.stringify([stories, leftOut])).toContain('a');
  });
});

describe('a section with words of its own in one cell', () => {
  const told = ['Lamp', 'Situation: a', 'Task: b', 'Action: c', 'Result: d'];
  test('is no name over a column', () => {
    expect(shape('# Lamp\n\nS: a\tT: b\tA: c\tR: d\nAction\tx\ty\n')).toEqual([
      told.with(4, 'Result: d\nAction\tx\ty'),
    ]);
    expect(shape('# Lamp\n\n| S: a | T: b | A: c | R: d |\n| Action | x | y |\n')).toEqual([
      [...told, 'Action: x\n\ny'],
    ]);
  });

  test.each([
    ['beside more', '| Situation: a | b |\n| Action | c |\n', 'Situation: a\n\nb'],
    ['with a remark', '| Situation (30 s): a | b |\n| Action | c |\n', 'Situation: a\n\nb'],
    ['among the heads', '| Situation: a | Action | Result |\n|--|--|--|\n| b | c | d |\n', 'Situation: a\n\nb'],
    ['over an empty column', '| Situation: a | Action | Result |\n|--|--|--|\n| | c | d |\n', 'Situation: a'],
  ])('%s keeps them', (_, table, section) => {
    expect(shape(`# Lamp\n\n${table}`)[0]?.slice(0, 3)).toEqual(['Lamp', section, 'Action: c']);
  });

  test('what stands beside a name over an empty column is kept', () => {
    const [story] = read('# Lamp\n\n| Situation (30 s) | Action | Result |\n|--|--|--|\n| | c | d |\n').stories;
    expect(story?.sections[0]).toMatchObject({ names: ['Situation'], aside: '30 s', text: '' });
  });

  test('names and nothing else still stand over columns', () => {
    expect(shape('Title\tSituation\tAction\tResult\nLamp\tIt failed.\tI ran.\t3 h.\n')).toEqual([LAMP]);
  });
});

describe('a table inside a cell of HTML', () => {
  const inner = '<table><tr><th>Month</th><th>Faults</th></tr><tr><td>May</td><td>40</td></tr></table>';
  const story = (situation: string) =>
    `<table><tr><td>Situation</td><td>${situation}</td></tr><tr><td>Action</td><td>I ran.</td></tr><tr><td>Result</td><td>3 h.</td></tr></table>\n`;

  test('is lines of its section', () => {
    const lines = 'Month – Faults\nMay – 40';
    expect(shape(`# Lamp\n${story(`It failed.${inner}`)}`)).toEqual([LAMP.with(1, `Situation: It failed.\n${lines}`)]);
    expect(shape(`# Lamp\n${story(`It failed.${inner}Twice.`)}`)).toEqual([
      LAMP.with(1, `Situation: It failed.\n${lines}\nTwice.`),
    ]);
    expect(shape(`# Lamp\n${story(inner)}`)).toEqual([LAMP.with(1, `Situation: ${lines}`)]);
  });

  test('and the whole story where the one around it has no words', () => {
    expect(shape(`# Lamp\n<table><tr><td>${story('It failed.')}</td></tr></table>\n`)).toEqual([LAMP]);
    expect(shape(`# Lamp\n<table><tr><td></td><td> <p>${story('It failed.')}</p></td></tr></table>\n`)).toEqual([LAMP]);
  });
});

describe('a quotation inside a cell of HTML is words of the cell', () => {
  const table = (situation: string, action = 'I ran.') =>
    `<table><tr><td>Situation</td><td>${situation}</td></tr><tr><td>Action</td><td>${action}</td></tr><tr><td>Result</td><td>3 h.</td></tr></table>\n`;

  test.each([
    ['alone', table('<blockquote>It failed.</blockquote>')],
    ['of paragraphs', table('<blockquote><p>It failed.</p></blockquote>')],
    ['in another', table('<blockquote><blockquote>It failed.</blockquote></blockquote>')],
    ['that its cell ends', table('<blockquote>It failed.', 'I ran.</blockquote>')],
    ['in the last column', table('It failed.', '<blockquote>I ran.</blockquote>')],
  ])('%s', (_, html) => {
    expect(shape(`# Lamp\n${html}`)).toEqual([LAMP]);
  });

  test('behind other words', () => {
    const html = table('We said: <blockquote>it failed.</blockquote> Twice.');
    expect(shape(`# Lamp\n${html}`)[0]?.[1]).toMatch(/^Situation: We said:\s+it failed\.\s+Twice\.$/);
  });

  test('a quotation around a table, behind one or around one in a cell without words stays one', () => {
    const quoted = '> | a | b |\n> | --- | --- |';
    const inner = '<table><tr><td>a</td><td>b</td></tr></table>';
    expect(readHtml(`<blockquote>${inner}</blockquote>`).trim()).toBe(quoted);
    expect(readHtml(`<table><tr><td><blockquote>${inner}</blockquote></td></tr></table>`).trim()).toBe(quoted);
    expect(readHtml(`<table><tr><td><blockquote>a</td></tr></table><blockquote>b</blockquote>`).trim()).toBe(
      '| a |\n| --- |\n\n> b',
    );
  });
});

describe('a block inside an item of HTML goes on with the item', () => {
  test.each([
    ['a quotation', '<ul><li><blockquote>It failed.</blockquote></li><li>b</li></ul>', '- It failed.\n- b'],
    ['a quotation behind words', '<ul><li>a<blockquote>b</blockquote>c</li><li>d</li></ul>', '- a\nb\nc\n- d'],
    ['a quotation of paragraphs', '<ol><li>a<blockquote><p>b</p><p>c</p></blockquote></li></ol>', '1. a\nb\nc'],
    ['a quotation on a line of its own', '<ul>\n<li>\n<blockquote>a</blockquote>\n</li>\n</ul>', '- a'],
    [
      'a quotation inside a quotation',
      '<blockquote><ul><li>a<blockquote>b</blockquote></li></ul></blockquote>',
      '> - a\n> b',
    ],
    ['paragraphs', '<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>', '- a\nb\n- c'],
    ['paragraphs further in', '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>', '- a\n  - b'],
    ['a quotation behind the list is one', '<ul><li>a</li></ul><blockquote>b</blockquote>', '- a\n\n> b'],
    ['a paragraph behind the list is one', '<ul><li>a</li></ul><p>b</p><p>c</p>', '- a\n\nb\n\nc'],
    ['paragraphs in a list left open', '<ul></ul><ul><li>a</li><p>b</p><p>c</p>', '- a\n\nb\n\nc'],
    ['a quotation in a list left open', '<ul></ul><ul><li>a</li><blockquote>b</blockquote>', '- a\n\n> b'],
    ['a heading in a list left open', '<ul></ul><ul><li>a</li><h2>b</h2><ul><li>c</li></ul>', '- a\n\n## b\n\n- c'],
    [
      'a table in a list left open',
      '<ul></ul><ul><li>a</li><table><tr><td>b</td></tr></table><ul><li>c</li></ul>',
      '- a\n\n| b |\n| --- |\n\n- c',
    ],
    [
      'a list left open in a cell',
      '<ul></ul><table><tr><td><ul><li>a</td></tr></table><p>b</p><p>c</p>',
      '| - a |\n| --- |\n\nb\n\nc',
    ],
    [
      'a list left open in a quotation',
      '<ul></ul><blockquote><ul><li>a</blockquote><p>b</p><p>c</p>',
      '> - a\n\nb\n\nc',
    ],
    ['empty lines between items', '<ul>\n\n<li>a</li>\n\n<li><p>b</p><p>c</p></li>\n\n</ul>', '- a\n- b\nc'],
    ['a heading in an item', '<ol><li>a<h3>b</h3><p>c</p></li><li>d</li></ol>', '1. a\n\n### b\n\nc\n2. d'],
  ])('%s', (_, html, markdown) => {
    expect(readHtml(html).trim()).toBe(markdown);
  });
});

test('words of a column’s name are told of each row, and are no part of its text', () => {
  const rows = '| Dark. | I lit it. | Light. |\n| Lost. | I hid. | Found. |\n';
  const { stories } = importNotes(`| Situation | Action: what I did | Result |\n${rows}`, PRINCIPLE_NAMES);
  expect(stories.map(({ sections }) => sections.map(({ aside, text }) => [aside, text]))).toEqual([
    [
      ['', 'Dark.'],
      ['what I did', 'I lit it.'],
      ['', 'Light.'],
    ],
    [
      ['', 'Lost.'],
      ['what I did', 'I hid.'],
      ['', 'Found.'],
    ],
  ]);
});
