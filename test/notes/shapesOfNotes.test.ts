import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';
import { plainTitle } from '../../src/notes/plainTitle';

const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
/** Each story as its title and its sections. */
const shape = (text: string) =>
  read(text).stories.map(({ title, sections }) => [
    title,
    ...sections.map(({ names, text: words }) => `${names}: ${words}`),
  ]);
const LAMP = ['Lamp', 'Situation: It failed.', 'Task: Mine.', 'Action: I ran.', 'Result: 3 h.'];
const WORDS = ['It failed.', 'Mine.', 'I ran.', '3 h.'];
const told = ['Situation', 'Task', 'Action', 'Result'].reduce(
  (text, name, at) => `${text}\n## ${name}\n${WORDS[at]}\n`,
  '# Lamp\n',
);
const labelled = (labels: readonly string[], joint = '\n') =>
  `## Lamp\n${labels.map((label, at) => `${label}${WORDS[at]}`).join(joint)}\n`;

describe('labels that a run of them makes credible', () => {
  test.each([
    '(S) ',
    '(S): ',
    '(S)',
    '[S] ',
    '[S]: ',
    'S) ',
    'S. ',
    'S... ',
    '**S**... ',
    'S/ ',
    'S> ',
    'S-',
    'S- ',
    'S\t',
    'S | ',
    'S -> ',
    'S => ',
    'S; ',
    'S\n',
    '- S\n  ',
    'S → ',
    '- (S) ',
    '1. S) ',
    '🎯 S: ',
    '🎯 (S) ',
    '**(S)** ',
    '**S)** ',
    '**S.** ',
    '**[S]** ',
  ])('%j', (label) => {
    expect(shape(labelled(['S', 'T', 'A', 'R'].map((letter) => label.replace('S', letter))))).toEqual([LAMP]);
  });

  test.each([
    '(X) ',
    '[X] ',
    '(X): ',
    'X) ',
    'X. ',
    'X> ',
    'X-',
    'X\t',
    '🟢 X: ',
    ':dart: X: ',
    '1️⃣ X: ',
    '⚙️ **X:** ',
    '👩🏽‍🔧 X: ',
    '- 🟢 **X**: ',
    'X... ',
    'X...\n',
    'X… ',
    '**X**... ',
    'X, ',
    'X,\n',
    '**X**, ',
    '🎯 X ',
    '- 🎯 X ',
    ':dart: X ',
  ])('%j with the whole word', (label) => {
    const names = ['Situation', 'Task', 'Action', 'Result'];
    expect(shape(labelled(names.map((name) => label.replace('X', name))))).toEqual([LAMP]);
  });

  test.each([
    ['(S) ', ' '],
    ['**(S)** ', ' '],
    ['**S** ', ' '],
    ['**S.** ', ' '],
    ['**S**: ', ' '],
    ['S: ', ' '],
    ['S) ', ' '],
    ['S. ', ' '],
    ['S... ', ' '],
    ['[S] ', ' '],
    ['S – ', ' '],
    ['(S) ', '\n'],
    ['S: ', '; '],
  ])('%j in one paragraph, between them %j', (label, joint) => {
    const [story] = shape(
      labelled(
        ['S', 'T', 'A', 'R'].map((letter) => label.replace('S', letter)),
        joint,
      ),
    );
    expect(story?.map((words) => words.replace(/;$/, ''))).toEqual(LAMP);
  });

  test.each(['Result, as they say, is what counts.', 'Task, mine or not.', '🎯 Task of the day, done.'])(
    'a name that goes on with its sentence is no label: %s',
    (line) => {
      const text = `## Lamp\nSituation: It failed.\n${line}\nAction: I ran.\nResult: 3 h.\n`;
      const [story] = shape(text);
      expect(story).toEqual(['Lamp', `Situation: It failed.\n${line}`, 'Action: I ran.', 'Result: 3 h.']);
    },
  );

  test('where lines begin with labels, initials inside them are names', () => {
    const text = '## Lamp\nS) It failed.\nT) Mine.\nA) I asked. R. Smith agreed (A) and so did T. Rowe.\nR) 3 h.\n';
    expect(shape(text)[0]?.[3]).toBe('Action: I asked. R. Smith agreed (A) and so did T. Rowe.');
  });

  test.each([
    ['S: It failed.\nT: Mine.\nA1: I ran.\nA2: I fell.\nR: 3 h.\n', 5],
    ['T: Mine.\nA1: I ran.\nA2: I fell.\n', 3],
    ['S: It failed.\nA1) I ran.\nA2) I fell.\nR1) 3 h.\nR2) 2 h.\n', 5],
    ['Situation: It failed.\nAction1: I ran.\nAction2: I fell.\nResult: 3 h.\n', 4],
  ])('steps with numbers: %j', (text, count) => {
    const [story, ...others] = shape(text);
    expect([others, story?.length]).toEqual([[], count + 1]);
    expect(story).toEqual(expect.arrayContaining(['Action: I ran.', 'Action: I fell.']));
  });

  test.each(['- [X](#x)', '1. [X](#x)', '- [X][x]', '- X', '- **X**'])(
    'no story in a table of contents of %j',
    (item) => {
      const names = ['Situation', 'Task', 'Action', 'Result'];
      const contents = names.map((name) => `${item.replaceAll('X', name)}\n`).join('');
      const { stories } = read(`${contents}\n${told}`);
      expect(stories.map(({ title, sections }) => [title, sections.map(({ text: words }) => words)])).toEqual([
        ['Lamp', WORDS],
      ]);
      expect(shape(`# Lamp\n\n${contents}\n${told.replace('# Lamp\n', '')}`)).toEqual([LAMP]);
    },
  );

  test.each([
    'A1: exit\nA2: exit\nR2: road\n',
    'Q1: Why?\nA1: Because.\nQ2: How?\nA2: So.\n',
    'T1: line\nA1: road\nA2: road\n',
    'A. Rossi called. R. Smith came. S. Lee left.\n',
    'Options:\nA) buy\nB) build\nR) rent\n',
    'S. Lee and T. Rowe met.\n',
    'See (S) and (A).\n',
    'Task-based work.\nAction-packed days.\n',
  ])('nothing in %j', (text) => {
    expect(read(text)).toMatchObject({ stories: [] });
  });

  test('"A." answers a question, and is an Action behind S or T', () => {
    const text = '## Lamp\nQ. Why?\nA. Because.\nS. It failed.\nT. Could I?\nA. I ran.\nR. 3 h.\n';
    const [story] = read(text).stories;
    expect(story?.sections.map(({ names, text: words }) => `${names}: ${words}`)).toEqual([
      'Situation: It failed.',
      'Task: Could I?',
      'Action: I ran.',
      'Result: 3 h.',
    ]);
    expect(story?.preface).toContain('Because.');
  });
});

describe('notes of other tools', () => {
  const THREE = ['Lamp', 'Situation: It failed.', 'Action: I ran.', 'Result: 3 h.'];
  test.each([
    [
      'an HTML table',
      '# Lamp\n<table>\n <thead><tr><th>STAR</th><th>Text</th></tr></thead>\n <tr><td>Situation</td><td><p>It failed.</p></td></tr>\n <tr><td>Action</td>\n<td>I ran.</td></tr><tr><td><b>Result</b><td>3 h.</table>\n',
    ],
    [
      'an HTML page',
      '<h2>Lamp</h2><p><b>Situation:</b> It failed.</p><p><strong>Action</strong><br>I ran.</p><div><b>Result: </b>3&nbsp;h.</div>',
    ],
    [
      'an HTML list',
      '<h1>Lamp</h1><ul><li><b>Situation</b>: It failed.</li><li><b>Action</b>: I ran.</li><li><b>Result</b>: 3 h.</li></ul>',
    ],
    [
      'HTML definitions',
      '<h1>Lamp</h1>\n<dl><dt>Situation</dt><dd>It failed.</dd><dt>Action</dt><dd>I ran.</dd><dt>Result</dt><dd>3 h.</dd></dl>',
    ],
    [
      'details',
      '# Lamp\n<details open><summary><b>Situation</b></summary>\n\nIt failed.\n\n</details>\n<details><summary>Action</summary>I ran.</details>\n<details><summary>Result</summary>\n3 h.\n</details>\n',
    ],
    [
      'callouts with titles',
      '# Lamp\n\n> [!note] Situation\n> It failed.\n\n> [!tip]- Action\n> I ran.\n\n> [!success]+ **Result**\n> 3 h.\n',
    ],
    [
      'callouts of their own kind',
      '# Lamp\n\n> [!situation]\n> It failed.\n\n> [!action]\n> I ran.\n\n> [!result]\n> 3 h.\n',
    ],
    [
      'labels in a callout',
      '# Lamp\n\n> [!NOTE]\n> **Situation:** It failed.\n> **Action:** I ran.\n> **Result:** 3 h.\n',
    ],
    [
      'details with headings',
      '# Lamp\n<details><summary><h2>Situation</h2></summary>\n\nIt failed.\n</details>\n<details><summary><h3>Action</h3></summary>I ran.</details>\n<dl><dt><h2>Result</h2></dt><dd>3 h.</dd></dl>\n',
    ],
    ['a definition list with tildes', '# Lamp\n\nSituation\n~ It failed.\n\nAction\n~   I ran.\n\nResult\n: 3 h.\n'],
    ['definitions of Org mode', '# Lamp\n- Situation :: It failed.\n- Action :: I ran.\n+ *Result* :: 3 h.\n'],
    ['definitions of AsciiDoc', '# Lamp\nSituation:: It failed.\nAction::\n  I ran.\nResult:: 3 h.\n'],
    ['a definition list', '# Lamp\n\nSituation\n: It failed.\n\nAction\n:   I ran.\n\nResult\n: 3 h.\n'],
    ['Org mode', '* Stories\n** Lamp\n*** Situation\nIt failed.\n*** TODO Action\nI ran.\n*** Result\n3 h.\n'],
    ['Org mode with a title', '#+TITLE: Lamp\n\n* Situation\nIt failed.\n* Action\nI ran.\n* Result\n3 h.\n'],
  ])('%s', (_, text) => {
    expect(shape(text.replace('&nbsp;', '&#32;'))).toEqual([THREE]);
  });

  test('"~ 3 h" below a name is about so many, and "::" in words stays', () => {
    const [story] = read('Situation\n~ It failed.\n\nAction\n: I ran std::cout ::\n\nResult\n~ 3 h.\n').stories;
    expect(story?.sections.map(({ text: words }) => words)).toEqual(['It failed.', 'I ran std::cout ::', '~ 3 h.']);
  });

  test('stars are bullets where no heading of several stars names a section', () => {
    expect(shape('## Lamp\n* **Situation:** It failed.\n* **Action:** I ran.\n* **Result:** 3 h.\n')).toEqual([THREE]);
  });

  test('what only looks like HTML, and code, stays as it is', () => {
    const code = '```html\n<p>a</p>\n<td>b\n```';
    const [story] = read(
      `S: A List<string> and <T>, a < b.\nA: <p>I wrote:</p>\n\n${code}\n\nR: 3 h &thing; AT&T.\n`,
    ).stories;
    expect(story?.sections.map(({ text: words }) => words)).toEqual([
      'A List<string> and <T>, a < b.',
      `I wrote:\n\n${code}`,
      '3 h &thing; AT&T.',
    ]);
  });

  test.each(['`<div>`', '`<p>` and `&amp;`', '<div>', '<table>', 'Map<u>', '<summary> of it'])(
    '%s is a word',
    (word) => {
      const [story] = read(`S: It was in ${word}.\nA: I made <i>it</i> <b>bold</b>.\nR: c\n`).stories;
      expect(story?.sections[0]?.text).toBe(`It was in ${word}.`);
    },
  );

  test('another’s words in a quote or callout stay quoted', () => {
    const [story] = read('S: a\nA: b\n\n> [!quote]\n> Well done.\n\nR: c\n').stories;
    expect(story?.sections[1]?.text).toBe('b\n\n> [!quote]\n> Well done.');
  });
});

describe('a page of spans alone', () => {
  const spans = (parts: readonly string[], joint: string): string =>
    parts.map((part) => `<span class="c1" style="font-weight:700">${part}</span>`).join(joint);
  const LABELLED = ['Situation: ', 'Task: ', 'Action: ', 'Result: '].map((label, at) => `${label}${WORDS[at]}`);
  const ALONE = ['Situation', 'Task', 'Action', 'Result'].flatMap((name, at) => [name, WORDS[at] ?? '']);
  test.each([
    spans(LABELLED, ''),
    spans(LABELLED, ' '),
    spans(LABELLED, '\n'),
    spans(ALONE, '<br>'),
    spans(ALONE, '\n'),
    `<html><body>${spans(ALONE, '<br/>')}</body></html>`,
    spans(LABELLED, '<br>').replace('failed', '<span>fai</span><span>led</span>'),
  ])('%j', (page) => {
    expect(read(page).leftOut).toEqual([]);
    expect(shape(page)).toEqual([['Story 1', ...LAMP.slice(1)]]);
  });

  test.each(['Dr.', 'J.', 'St.', 'e.g.'])('%s ends no line', (short) => {
    const page = spans([...LABELLED.slice(0, 3), `Result: I told ${short}`, 'Smith.'], '');
    expect(read(page).stories[0]?.sections.at(-1)?.text).toBe(`I told ${short} Smith.`);
  });

  test('an anchor above Markdown makes no page of it', () => {
    const list = '- one\n    - two';
    const [story] = read(
      `<span id="top"></span>\n\n# Lamp\n\n## Situation\n\n${list}\n\n## Action\n\nI ran.\n`,
    ).stories;
    expect(story?.sections[0]?.text).toBe(list);
  });

  test('in other notes spans stay as they are written', () => {
    const [story] = read(told.replace('It failed.', '<span>It failed.</span>')).stories;
    expect(story?.sections[0]?.text).toBe('<span>It failed.</span>');
  });
});

describe('the level of a story', () => {
  const body = (sign: string) => `${sign} Situation\nIt failed.\n${sign} Action\nI ran.\n${sign} Result\n3 h.\n`;
  test.each(['Notes', 'Questions', 'Challenges', 'Results', 'Growth', 'Impact', 'Insights', 'Risks', 'Lessons'])(
    'a chapter called %s is no section',
    (name) => {
      const text = `# ${name}\n\n## Lamp\n${body('###')}\n## Hinge\n${body('###')}`;
      expect(shape(text).map(([title, ...sections]) => [title, sections.length])).toEqual([
        ['Lamp', 3],
        ['Hinge', 3],
      ]);
      expect(read(text).leftOut).toEqual([name]);
    },
  );

  test.each(['Challenge: the lamp', 'Lesson: locks', 'Draft: the lamp', 'Impact of a lamp', 'Problem – the lamp'])(
    'a story called %s',
    (title) => {
      expect(shape(`## ${title}\n${body('###')}`).map(([first, ...sections]) => [first, sections.length])).toEqual([
        [title, 3],
      ]);
    },
  );

  test.each([
    ['one heading deeper', body('##').replace('## Action', '### Action')],
    ['one heading higher', body('##').replace('## Situation', '# Situation')],
  ])('%s is still a section', (_, text) => {
    expect(shape(text)).toEqual([['Story 1', 'Situation: It failed.', 'Action: I ran.', 'Result: 3 h.']]);
  });

  test('a deeper heading called like a section that is there stays where it stands', () => {
    expect(shape(`${body('##')}\n### Action\nAgain.\n`)[0]?.[3]).toBe('Result: 3 h.\n\n### Action\nAgain.');
  });
});

describe('signs around names', () => {
  const toldWith = (label: (name: string) => string) =>
    `# Lamp\n\n${['Situation', 'Task', 'Action', 'Result'].map((name, at) => `${label(name)}${WORDS[at]}\n`).join('')}`;

  test.each(['“X”: ', '"X": ', 'X:- ', 'X :- ', '**X** :- ', '<u>X</u>: ', 'X (20%): ', 'X (~60%) – ', '- X:- '])(
    '%j',
    (label) => {
      expect(shape(toldWith((name) => label.replace('X', name)))).toEqual([LAMP]);
    },
  );

  test('letters with a colon and a dash', () => {
    expect(shape(labelled(['S:- ', 'T:- ', 'A:- ', 'R:- ']))).toEqual([LAMP]);
  });

  test.each(['X\n=====\n', 'X\n---\n', '== X ==\n', 'h2. X\n', '==X==\n'])('headings of other kinds: %j', (heading) => {
    const title = heading.startsWith('h') ? 'h1. Lamp' : heading.startsWith('=') ? '= Lamp =' : '# Lamp';
    expect(shape(toldWith((name) => `\n${heading.replace('X', name)}`).replace('# Lamp', title))).toEqual([LAMP]);
  });

  test('and what only looks like a heading of a wiki stays', () => {
    const [story] = read('Situation: It failed.\nAction: I ran.\n== b ==\nh2. is a tag\n').stories;
    expect(story?.sections[1]?.text).toBe('I ran.\n== b ==\nh2. is a tag');
  });
});

describe('a section named behind the story that it is of', () => {
  const headed = (heading: (name: string) => string) =>
    ['Situation', 'Task', 'Action', 'Result'].map((name, at) => `${heading(name)}\n\n${WORDS[at]}\n`).join('\n');

  test.each(['## Lamp – ', '## Lamp: ', '## 2. Lamp - ', '**Lamp: '])('%j', (before) => {
    const after = before.startsWith('**') ? '**' : '';
    expect(shape(headed((name) => `${before}${name}${after}`))).toEqual([LAMP]);
  });

  test('stories one behind the other', () => {
    const text = headed((name) => `## Lamp: ${name}`) + headed((name) => `## Key: ${name}`);
    expect(shape(text)).toEqual([LAMP, ['Key', ...LAMP.slice(1)]]);
  });

  test('a principle in front of the names', () => {
    const [story] = read(`# Lamp\n\n${headed((name) => `## Ownership: ${name}`)}`).stories;
    expect([story?.title, story?.principles]).toEqual(['Lamp', ['Ownership']]);
  });

  test('words in front of one name stay with it', () => {
    const [story] = read('## Situation\n\nIt failed.\n\n## The long night: Action\n\nI ran.\n').stories;
    expect(story?.sections.map(({ names, aside }) => [names, aside])).toEqual([
      [['Situation'], ''],
      [['Action'], 'The long night'],
    ]);
  });
});

describe('titles keep every character', () => {
  test.each([
    '99.9% uptime',
    'C#',
    'C++',
    '.NET',
    'retry_count',
    'Bug #1',
    '$8K saved',
    '10-minute outage',
    '10 – 15 outages',
    '3:1 odds',
    'Q-learning at scale',
    'Title-case names',
    'Level-headed',
    'Story-telling',
    '__init__ in my_var',
    'A*',
    'a * b',
    '-5 °C',
    '+30% sales',
    '@home',
    '2.0 release',
    '1.5 hours',
    '5–7 outages',
    '100: the limit',
    '#1 in sales',
  ])('%s', (title) => {
    expect(plainTitle(title)).toBe(title);
    const [story] = read(`# ${title}\n## Situation\na\n## Action\nb\n`).stories;
    expect(story?.title).toBe(title);
  });

  test.each([
    ['**Lamp**', 'Lamp'],
    ['*Lamp* and _hinge_', 'Lamp and hinge'],
    ['`my_var` bug', 'my_var bug'],
    ['1. Lamp', 'Lamp'],
    ['🟢 Lamp:', 'Lamp'],
    ['Story 3: Lamp', 'Lamp'],
    ['12) Lamp', 'Lamp'],
  ])('%s is %s', (heading, title) => {
    expect(read(`# ${heading}\n## Situation\na\n## Action\nb\n`).stories[0]?.title).toBe(title);
  });

  test('so do words behind a section’s name', () => {
    const text = '## Situation: C# and retry_count\na\n## Action – Bug #1\nb\n';
    expect(read(text).stories[0]?.sections.map(({ text: words }) => words)).toEqual([
      'C# and retry_count\n\na',
      'Bug #1\n\nb',
    ]);
  });

  test.each(['STAR Answer', 'Answer', 'My Answer', 'Sample answer', 'STAR', 'STAR method', 'Story'])(
    'not %s, but the one above',
    (heading) => {
      const text = `# The lamp\n\n## ${heading}\n\n### Situation\na\n### Action\nb\n`;
      expect(read(text)).toMatchObject({ stories: [{ title: 'The lamp' }], leftOut: [] });
    },
  );
});

describe('answers without labels', () => {
  const ANSWER =
    'The lamp failed each night and nobody knew why. I logged the voltage and moved the fuse. As a result outages fell from five to zero.';
  const SECTIONS = ['Situation', 'Action', 'Result'];
  const names = (text: string) =>
    read(text).stories.map(({ question, proposed, sections }) => [
      question,
      proposed,
      sections.flatMap((one) => one.names),
    ]);
  test.each([
    ['below a heading', `## Tell me about a conflict?\n\n${ANSWER}\n`],
    ['below a bold line', `**Tell me about a conflict?**\n\n${ANSWER}\n`],
    ['with A:', `Q: Tell me about a conflict?\nA: ${ANSWER}\n`],
    ['with A.', `Q1. Tell me about a conflict?\nA. ${ANSWER}\n`],
    ['with Answer:', `## Tell me about a conflict?\n**Answer:** ${ANSWER}\n`],
    ['with A: below a heading', `## Tell me about a conflict?\n\nA: ${ANSWER}\n`],
    ['with a bold A. below a heading', `## Tell me about a conflict?\n\n**A.** ${ANSWER}\n`],
    ['with A - below a heading', `## Tell me about a conflict?\n\nA - ${ANSWER}\n`],
    ['below a number in bold', `**1. Tell me about a conflict?**\n\n${ANSWER}\n`],
    ['below a number', `1. Tell me about a conflict?\n\n${ANSWER}\n`],
    ['below headings', `## Question\nTell me about a conflict?\n\n## Answer\n${ANSWER}\n`],
    ['in a chapter', `# Questions\n\n## Tell me about a conflict?\n\n${ANSWER}\n`],
    ['as bullets', `## Tell me about a conflict?\n- ${ANSWER.replaceAll('. ', '.\n- ')}\n`],
  ])('%s become a story whose sections are proposed', (_, text) => {
    expect(names(text)).toEqual([['Tell me about a conflict?', true, SECTIONS]]);
  });

  test.each(['Tell me about a failure.', 'Give an example of a failure.', 'Walk me through a failure.'])(
    'a bold line that ends with a full stop asks: %s',
    (question) => {
      expect(names(`**${question}**\n\n${ANSWER}\n`)).toEqual([[question, true, SECTIONS]]);
      expect(names(`**${question}**\n\nA: ${ANSWER}\n`)).toEqual([[question, true, SECTIONS]]);
      expect(names(`**${question}**\n\nS: It failed.\nA: I ran.\nR: 3 h.\n`)).toEqual([
        [question, undefined, SECTIONS],
      ]);
    },
  );

  const DISAGREED = [
    'My manager and I disagreed about the order of two releases.',
    'I wrote down both plans and showed them to him.',
    'Support calls fell by 20%.',
  ];
  test.each([
    ['Action Result', DISAGREED.join(' ')],
    ['Action Result', `- ${DISAGREED.join('\n- ')}`],
    [
      'Situation Action Result',
      'A customer was angry about a wrong bill. I called her, found the error and sent a corrected one. She renewed her contract.',
    ],
    [
      'Situation Action Result',
      'The warehouse ran out of boxes every Friday. I counted what we used, then moved the order. Since then we never ran out.',
    ],
    [
      'Situation Action',
      'Two developers argued about a library for a week. I asked each of them to write a page. They agreed the next day.',
    ],
    ['Task Action', 'My teacher asked me to run the science fair. I planned the rooms and asked 12 parents to help.'],
    ['Action', 'I compared three vendors and called their customers. We chose the cheapest and it still runs.'],
    [
      'Situation',
      'We lost a customer because the export was late for three weeks in a row and nobody had told them why.',
    ],
    ['Situation', 'Nobody wanted to do the night shift. There was no plan in which everyone took one a month.'],
  ])('tell a story where one is asked for, in what can be told of it: %s', (sections, answer) => {
    const told = sections.split(' ');
    expect(names(`## Tell me about a conflict?\n\n${answer}\n`)).toEqual([['Tell me about a conflict?', true, told]]);
    expect(names(`Q: Describe a time you failed.\nA: ${answer}\n`)).toEqual([
      ['Describe a time you failed.', true, told],
    ]);
    const texts = read(`**Tell me about a conflict?**\n${answer}`).stories.flatMap((story) => story.sections);
    expect(
      texts
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/),
    ).toEqual(answer.split(/\s+/));
  });

  test('A: with a label behind it is an Action', () => {
    expect(names('## Why?\n\nA: I ran.\nR: 3 h.\n')).toEqual([['Why?', undefined, ['Action', 'Result']]]);
  });

  test('two in a row are two stories', () => {
    expect(names(`Q: Why?\nA: ${ANSWER}\n\nQ: How?\nA: ${ANSWER}\n`).map(([question]) => question)).toEqual([
      'Why?',
      'How?',
    ]);
  });

  test.each([
    ['no question', `## The lamp\n\n${ANSWER}\n`],
    ['no question, but A:', `## The lamp\n\nA: ${ANSWER}\n`],
    ['a bold sentence', `**What we did was simple.**\n\n${ANSWER}\n`],
    [
      'nothing done',
      '## Why us?\n\nYour lamps are the best in the world and have been for as long as people can think.\n',
    ],
    [
      'nothing done, where no story is asked for',
      "## Tell me about yourself\n\nI'm a nurse of ten years who likes to keep things in order and I love children.\n",
    ],
    ['too little for a story', '## Tell me about a conflict?\n\nMy manager and I disagreed.\n'],
    ['too little', '## Why us?\n\nI ran. It fell by 5%.\n'],
    ['a list', '## What to buy?\n- Milk\n- Bread\n- Twelve eggs of hens that run free\n- A lamp for the table\n'],
  ])('not with %s', (_, text) => {
    expect(read(text).stories).toEqual([]);
    expect(read(text).leftOut).toHaveLength(1);
  });
});
