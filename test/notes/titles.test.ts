import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
const BODY = '### Situation\na\n### Action\nb\n';
const LABELS = 'S: a\nA: b\nR: c\n';

describe('a title says what a page shows', () => {
  test.each([
    ['Bug \\#1', 'Bug #1'],
    ['retry\\_count', 'retry_count'],
    ['C\\#', 'C#'],
    ['\\*Pump\\*', '*Pump*'],
    ['**Pump\\!**', 'Pump!'],
    ['R&amp;D', 'R&D'],
    ['\\<T&gt; and C:\\data', '<T> and C:\\data'],
    ['&amp;amp; in a feed', '&amp; in a feed'],
    ['> 50 ms', '> 50 ms'],
    ['+ 30% sales', '+ 30% sales'],
    ['− 5 °C', '− 5 °C'],
    ['+ 3 outages', '+ 3 outages'],
    ['> 3.5 s', '> 3.5 s'],
    ['+ $5M in sales', '+ $5M in sales'],
    ['+ 2 FTE in May', '+ 2 FTE in May'],
    ['> 3', '> 3'],
    ['> 3. The lamp', 'The lamp'],
    ['+ 3) The lamp', 'The lamp'],
    ['> 12. A lamp', 'A lamp'],
    ['+ 2 The lamp', '2 The lamp'],
    ['> 2 A lamp', '2 A lamp'],
    ['> Lamp', 'Lamp'],
    ['Pump :fire:', 'Pump :fire:'],
    ['Pump :fire::', 'Pump :fire:'],
    ['Ratio 3:', 'Ratio 3'],
  ])('%s is %s', (heading, title) => {
    expect(read(`# ${heading}\n\n${BODY}`).stories[0]?.title).toBe(title);
  });

  test.each(['C# bug', '.NET at night', '> 50 ms'])('so does one in bold: %s', (title) => {
    expect(read(`**${title}**\n\n${LABELS}`).stories[0]?.title).toBe(title);
  });

  test('a question and a principle do too', () => {
    const [story] = read(`# Learn &amp; Be Curious\n\n## Why C\\#?\n\n${BODY}`).stories;
    expect([story?.principles, story?.question]).toEqual([['Learn and Be Curious'], 'Why C#?']);
  });

  test('the number of an item is its title’s', () => {
    expect(read('- 3 outages\n  - Situation: a\n  - Action: b\n  - Result: c\n').stories[0]?.title).toBe('3 outages');
  });
});

describe('Q and a number', () => {
  test.each(['Q1: revenue', 'Q3 – the outage', 'Q4. Late orders', 'q2: costs'])('%s is a quarter', (title) => {
    expect(read(`# ${title}\n\n${BODY}`).stories[0]).toMatchObject({ title, question: undefined });
  });

  test.each([
    ['Q1: Why you?', 'Why you?'],
    ['Q2. Tell me about a failure', 'Tell me about a failure'],
    ['Q7: Biggest failure', 'Biggest failure'],
    ['Q: Biggest failure', 'Biggest failure'],
    ['Question 1: Biggest failure', 'Biggest failure'],
  ])('%s asks', (heading, question) => {
    expect(read(`# ${heading}\n\n${BODY}`).stories[0]).toMatchObject({ question });
  });

  const questions = (headings: readonly string[]) =>
    read(headings.map((heading) => `# ${heading}\n\n${LABELS}`).join('\n')).stories.map(
      ({ title, question, principles }) => [title, question, ...principles],
    );

  test.each([
    ['one after the other', ['Q1: Biggest failure', 'Q2: Late orders', 'Q3 – The outage']],
    ['beside Q5', ['Q4: Late orders', 'Q5: Biggest win']],
    ['beside Q0', ['Q0 – Warm-up', 'Q3 – The outage']],
    ['beside questions', ['Q1: Why you?', 'Q2: Biggest failure']],
  ])('numbers questions %s', (_, headings) => {
    const asked = headings.map((heading) => heading.replace(/^Q\d\S?(?: –)? /, ''));
    expect(questions(headings)).toEqual(asked.map((words) => [words, words]));
  });

  test('and names a principle there', () => {
    expect(questions(['Q1: Biggest failure', 'Q2: Ownership', 'Q5: Dive Deep'])).toEqual([
      ['Biggest failure', 'Biggest failure'],
      ['Ownership', undefined, 'Ownership'],
      ['Dive Deep', undefined, 'Dive Deep'],
    ]);
  });

  test('says nothing beside a principle alone', () => {
    expect(questions(['Q2: Ownership'])).toEqual([['Ownership', undefined, 'Ownership']]);
    expect(questions(['Q2: Ownership of the lamp'])).toEqual([['Q2: Ownership of the lamp', undefined]]);
  });

  test('of a list counts where no story stands below it', () => {
    const { stories } = read(`# Q4: Late orders\n\n${BODY}\n# Q7: Biggest win\n\nSomething to do with lamps.\n`);
    expect(stories.map(({ question }) => question)).toEqual(['Late orders']);
  });

  test.each([
    ['apart', ['Q1: revenue', 'Q3: costs']],
    ['twice', ['Q1: revenue', 'Q1: costs', 'Q2: orders']],
    ['of the second half', ['Q3: revenue', 'Q4: costs']],
  ])('is a quarter %s', (_, headings) => {
    expect(questions(headings)).toEqual(headings.map((heading) => [heading, undefined]));
  });
});

describe('a heading that says only that an answer follows', () => {
  test.each([
    'STAR Answer 1',
    'STAR-Answer',
    'STAR Answer (2 min)',
    'S.T.A.R. Answer',
    'STAR Method Answer',
    'STAR format response',
    'S.T.A.R. response',
    'My STAR answer #2',
    'Answer (short)',
    'Answer (90-second version)',
    'My answer (first draft, ~2 min)',
    'STAR Answer (1:30)',
    'Story (S.T.A.R.)',
  ])('%s gives way to the one above', (heading) => {
    const { stories, leftOut } = read(`# Pump\n\n## ${heading}\n\n${BODY}`);
    expect([stories.map(({ title }) => title), leftOut]).toEqual([['Pump'], []]);
  });

  test.each(['Story 1', 'Starting over', 'STAR Answer to Mallory', 'The answer of 42', 'Answer 2'])(
    '%s is a title',
    (heading) => {
      expect(read(`# Stories\n\n## ${heading}\n\n${BODY}`).stories[0]?.title).toBe(heading);
    },
  );

  test.each([
    ['## Story (payment outage)', 'payment outage'],
    ['## My Answer (billing migration)', 'billing migration'],
    ['## My Answer (saved $1,200)', 'saved $1,200'],
    ['## STAR Answer 2 (the pump)', 'the pump'],
    ['## Story 2 (The night shift)', 'The night shift'],
    ['## My story (the pump) (2 min)', 'the pump'],
    ['**STAR story (late orders)**', 'late orders'],
    ['**My story (why I left the bank)**', 'My story (why I left the bank)'],
    ['## My answer (action)', 'My answer (action)'],
    ['## The pump (2 min)', 'The pump (2 min)'],
  ])('what it says in parentheses is the title: %s', (heading, title) => {
    const { stories, leftOut } = read(`${heading}\n\n${LABELS}`);
    expect([stories.map((story) => story.title), leftOut]).toEqual([[title], []]);
  });

  test.each([
    'STAR Answer (Amazon)',
    'STAR Answer (behavioral)',
    'Answer (continued)',
    'My answer (for Google)',
    'Story 2 (the night shift)',
    'Story (b)',
  ])('but the heading above gives it: %s', (heading) => {
    const told = `## ${heading}\n\n${BODY}`;
    const { stories } = read(`# The pump\n\n${told}\n# The lamp\n\n${told}`);
    expect(stories.map(({ title }) => title)).toEqual(['The pump', 'The lamp']);
    expect(stories.map(({ sections }) => sections.map(({ text }) => text))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  test('no word beside it is lost', () => {
    const text = `# The pump\n\n## STAR Answer (2 min, the night shift)\n\n${BODY}`;
    expect(read(text).stories[0]).toMatchObject({ title: 'The pump', preface: 'the night shift' });
  });

  test.each([
    ['of several stories', `# Stories\n\n## Story (a fire)\n\n${BODY}\n## Story (a flood)\n\n${BODY}`],
    ['beside other stories', `# Stories\n\n## a fire\n\n${BODY}\n## Story (a flood)\n\n${BODY}`],
    ['with remarks', `# Stories\n\n## Story (2 min, a fire)\n\n${BODY}\n## Story (a flood; draft)\n\n${BODY}`],
  ])('a heading above gives none %s', (_, text) => {
    expect(read(text).stories.map(({ title }) => title)).toEqual(['a fire', 'a flood']);
  });

  test('nor does a question', () => {
    const text = `# Tell me about a failure?\n\n## My answer (the pump)\n\n${BODY}`;
    expect(read(text).stories[0]?.title).toBe('the pump');
  });

  test('or the principle, or the question', () => {
    expect(read(`# Pump\n\n## My answer (Ownership)\n\n${BODY}`).stories[0]).toMatchObject({
      title: 'Pump',
      principles: ['Ownership'],
    });
    expect(read(`# Pump\n\n## My answer (Why you?)\n\n${BODY}`).stories[0]).toMatchObject({
      title: 'Pump',
      question: 'Why you?',
    });
  });

  test('two of them part two answers', () => {
    const told = (number: number, words: string) => `## STAR Answer ${number}\n\n${words}\n`;
    const whole = `${BODY}### Result\nc\n`;
    expect(read(`# Pump\n\n${told(1, whole)}${told(2, whole)}`).stories.map(({ title }) => title)).toEqual([
      'Pump',
      'Pump',
    ]);
    const answer =
      'The lamp failed each night. I logged the voltage and moved the fuse. As a result outages fell to zero.';
    const { stories, leftOut } = read(`# Why?\n\n${told(1, answer)}${told(2, answer)}`);
    expect(JSON.stringify([stories, leftOut]).split('STAR Answer')).toHaveLength(3);
  });
});

test.each([
  ['The lamp[^1]', 'The lamp'],
  ['The lamp [^2]', 'The lamp'],
  ['The lamp[^bob]', 'The lamp'],
  ['The lamp^1^', 'The lamp'],
  ['The lamp<sup>[1]</sup>', 'The lamp'],
  ['The lamp[^1] of hall 2', 'The lamp of hall 2'],
  ['The [^a-z] pattern', 'The [^a-z] pattern'],
  ['The array[i]', 'The array[i]'],
  ['10^6^ lamps', '10⁶ lamps'],
  ['The 1<sup>st</sup> lamp', 'The 1<sup>st</sup> lamp'],
])('the mark of a note is no part of a title: %j', (heading, title) => {
  const { stories } = importNotes(`# ${heading}\n\nS: Dark.\nA: I lit it.\n`, PRINCIPLE_NAMES);
  expect(stories.map((story) => story.title)).toEqual([title]);
});

describe('a line alone above "====="', () => {
  const SECTIONS = '\n## Situation\n\na\n\n## Action\n\nb\n\n## Result\n\nc\n';
  const titlesOf = (notes: string) =>
    importNotes(notes, PRINCIPLE_NAMES).stories.map(({ title, preface }) => [title, preface]);

  test.each(['Big Title\n=========\n', '\nBig Title\n===\n', 'Big Title\r\n=========\r\n', 'Big Title\n====  \n'])(
    'is a title: %j',
    (above) => {
      expect(titlesOf(above + SECTIONS)).toEqual([['Big Title', '']]);
    },
  );

  test('begins the next story, too', () => {
    const notes = `One\n===\n${SECTIONS}\nTwo\n===\n${SECTIONS}`;
    expect(titlesOf(notes)).toEqual([
      ['One', ''],
      ['Two', ''],
    ]);
  });

  test('stands above sections that are underlined', () => {
    const notes = 'Big Title\n===\n\nSituation\n---\n\na\n\nAction\n---\n\nb\n\nResult\n---\n\nc\n';
    expect(titlesOf(notes)).toEqual([['Big Title', '']]);
  });

  test.each(['Words of mine\nover two lines\n======\n', '```\nBig Title\n======\n```\n'])('is none in %j', (above) => {
    expect(titlesOf(above + SECTIONS)[0]?.[0]).toBe('Story 1');
  });
});

describe('a link in a title', () => {
  const AT = 'https://docs.example/x';
  const found = (above: string) => {
    const { stories, leftOut } = read(`${above}\n\n${LABELS}`);
    expect(leftOut).toEqual([]);
    return stories.map(({ title, question, preface }) => [title, question, preface]);
  };
  test.each([
    [`# [Lamp story](${AT})`, 'Lamp story'],
    [`# The [lamp](${AT}) in hall 2`, 'The lamp in hall 2'],
    [`**[Lamp story](${AT})**`, 'Lamp story'],
    [`[Lamp story](${AT})`, 'Lamp story'],
    [`# [Lamp story](<${AT}>)`, 'Lamp story'],
  ])('says its words, and its address is kept: %s', (above, title) => {
    expect(found(above)).toEqual([[title, undefined, AT]]);
  });

  test('asks, too', () => {
    const asked = 'Tell me about a conflict?';
    expect(found(`# [${asked}](${AT})`)).toEqual([[asked, asked, AT]]);
    expect(found(`[${asked}](${AT})`)).toEqual([[asked, asked, AT]]);
  });

  test.each(['# Lamp\n\nSee [the plan](https://docs.example/x) of it.', '# Lamp\n\n![Lamp](https://docs.example/x)'])(
    'stays as it is in other words: %j',
    (above) => {
      expect(found(above)).toEqual([['Lamp', undefined, above.slice('# Lamp\n\n'.length)]]);
    },
  );

  test('above several stories its address is listed', () => {
    const { stories, leftOut } = read(`# [Ownership](${AT})\n\n## Lamp\n${LABELS}\n## Door\n${LABELS}`);
    expect(stories.map(({ title, principles }) => [title, principles])).toEqual([
      ['Lamp', ['Ownership']],
      ['Door', ['Ownership']],
    ]);
    expect(leftOut).toEqual([AT]);
  });
});

describe('what only says that stories follow', () => {
  const SECTIONS = 'S: It broke.\nA: I fixed it.\nR: It shines.';
  const TABLE =
    '| Story | Situation | Action | Result |\n|---|---|---|---|\n| Lamp | It broke. | I fixed it. | It shines. |\n';

  test.each(['Stories', 'My STAR stories', 'Interview answers', 'Examples'])(
    '%s, is no title over one story',
    (head) => {
      const { stories, leftOut } = importNotes(`# ${head}\n\n${TABLE}`, PRINCIPLE_NAMES);
      expect(stories.map(({ title, preface }) => [title, preface])).toEqual([['Lamp', '']]);
      expect(leftOut).toEqual([head]);
    },
  );

  test.each([
    ['Stories', ''],
    ['Stories of the lamp', 'Lamp'],
  ])('%s, is the title where there is no better one', (head, below) => {
    const { stories, leftOut } = importNotes(`# ${head}\n\n${below}\n\n${SECTIONS}`, PRINCIPLE_NAMES);
    expect(stories.map(({ title }) => title)).toEqual([head]);
    expect(leftOut).toEqual([]);
  });

  test.each([
    'STAR Answer\n\nThe lamp\n\n',
    'The lamp\n\nSTAR Answer\n\n',
    'The lamp\nMy STAR answer:\n',
    '# The lamp\n\nSTAR Answer\n\n',
    'STAR Example\n\nThe lamp\n\n',
  ])('as a plain line is no title and no note: %j', (above) => {
    const { stories } = importNotes(above + SECTIONS, PRINCIPLE_NAMES);
    expect(stories.map(({ title, preface }) => [title, preface])).toEqual([['The lamp', '']]);
  });

  test.each(['Story 2', 'The answer was a lamp'])('%s, says more', (title) => {
    expect(importNotes(`${title}\n\n${SECTIONS}`, PRINCIPLE_NAMES).stories.map((story) => story.title)).toEqual([
      title,
    ]);
  });
});

test.each([
  ['Story 1 - The lamp (Ownership)', 'The lamp', ['Ownership']],
  ['Story 2 – The lamp [Ownership]', 'The lamp', ['Ownership']],
  ['Story 3: The lamp (Ownership, Dive Deep)', 'The lamp', ['Ownership', 'Dive Deep']],
  ['Story 4: Ownership – the lamp', 'the lamp', ['Ownership']],
  ['Example 5: The lamp (Ownership)', 'The lamp', ['Ownership']],
  ['Title: The lamp (Ownership)', 'The lamp', ['Ownership']],
  ['Story: The lamp (Ownership)', 'The lamp', ['Ownership']],
  ['Story 6: Ownership', 'Ownership', ['Ownership']],
  ['Title: Ownership', 'Ownership', []],
  ['Story 7: The lamp (again)', 'The lamp (again)', []],
] as const)('a principle beside a numbered or labelled title is one: %s', (heading, title, named) => {
  const { stories, leftOut } = importNotes(`## ${heading}\n\nS: It broke.\nA: I fixed it.\nR: 3 h.`, PRINCIPLE_NAMES);
  expect(stories.map((story) => [story.title, story.principles])).toEqual([[title, named]]);
  expect(leftOut).toEqual([]);
});
