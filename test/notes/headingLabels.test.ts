import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { readHtml } from '../../src/notes/htmlNotes';
import { importNotes } from '../../src/notes/importNotes';
import { renderStory } from '../../src/notes/renderStory';
import { readStory } from '../../src/story/readStory';
import { DECORATIONS } from '../story/headingDecorations';

const NAMES = ['Situation', 'Task', 'Action', 'Result'] as const;
const WORDS = ['It failed.', 'Mine.', 'I ran.', '3 h.'];
const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
/** The sections of the only story, each as its heading and its text. */
const sections = (text: string) =>
  read(text).stories.flatMap((story) =>
    story.sections.map(({ names, aside, text: words }) => [`${names}${aside && ` (${aside})`}`, words]),
  );
/** The Action of a story whose heading is written so. */
const action = (heading: string) => sections(`## Situation\n\nIt failed.\n\n## ${heading}\n\nI ran.\n`)[1];

describe('import knows a heading by its section, however it is decorated', () => {
  test.each(DECORATIONS)('%s', (_, heading) => {
    const text = NAMES.map((name, index) => `${heading(name, index)}\n\n${WORDS[index]}\n`).join('\n');
    const { stories, leftOut } = read(`# Pump\n\n${text}`);
    expect(leftOut).toEqual([]);
    expect(stories.map((story) => story.sections.map(({ names }) => names.join()))).toEqual([NAMES]);
    // What stands in front of the words is what isn't said, or the writer's words behind a joint.
    const [story] = stories;
    for (const [index, { text: words }] of (story?.sections ?? []).entries())
      expect(words).toMatch(
        new RegExp(
          `^(?:(?:<!--|%%|~~|\\[\\^|!\\[|https:)[^\\n]+\\n\\n|What I had in mind\\n\\n)?${WORDS[index]?.replaceAll('.', '\\.')}$`,
        ),
      );
    const again = readStory(story ? renderStory(story) : '');
    expect(again.sections.flatMap(({ names }) => names).slice(0, NAMES.length)).toEqual(NAMES);
  });

  test.each([
    ['Action :white_check_mark:', 'Action'],
    ['Action: :tada:', 'Action'],
    ['Action – ✅', 'Action'],
    ['Action {: #part}', 'Action'],
    ['3 – Action', 'Action'],
    ['(3) Action', 'Action'],
    ['Part 1: Action', 'Action'],
    ['STAR: Action', 'Action'],
    ['A(ction)', 'Action'],
    ['[A]ction', 'Action'],
    ['<font color="red">Action</font>', 'Action'],
    ['Action - done', 'Action (done)'],
    ['Action 0:30–1:30', 'Action (0:30–1:30)'],
    ['Action ~20 sec', 'Action (~20 sec)'],
    ['Action [rebuilt]', 'Action (rebuilt)'],
    ['Action (x) [y]', 'Action (x, y)'],
    ['Action (see: list)', 'Action (see: list)'],
    ['Action AND luck', 'Action (luck)'],
    ['#tag Action', 'Action (#tag)'],
    ['Action {#part} #tag', 'Action (#tag)'],
    ['Action {#part} :rocket:', 'Action'],
    ['Action [[Lamp]]', 'Action ([[Lamp]])'],
    ['Action 🎬 [[Lamp|The lamp]] {#part}', 'Action ([[Lamp|The lamp]])'],
    ['Action (20 s) [the doc](https://docs.example)', 'Action (20 s, [the doc](https://docs.example))'],
    ['The long night · Action [LAMP-12][1]', 'Action (The long night, [LAMP-12][1])'],
    ['2030-01-31 Action @ana v2', 'Action (2030-01-31, @ana v2)'],
    ['The long night · Action', 'Action (The long night)'],
    ['The long night. Action', 'Action (The long night)'],
  ])('%s is %s, and its text is the text below it', (heading, label) => {
    expect(action(heading)).toEqual([label, 'I ran.']);
  });

  test.each([
    ['Action <!-- why: not -->', '<!-- why: not -->'],
    ['Action[^rebuilt]', '[^rebuilt]'],
    ['Action ~~and luck~~', '~~and luck~~'],
    ['Action https://wiki.example/a:b', 'https://wiki.example/a:b'],
    ['<lamp>Action', '<lamp>'],
    ['Action <lamp two>', '<lamp two>'],
    ['[Action](https://wiki.example/lamp)', 'https://wiki.example/lamp'],
  ])('%s keeps what is not said on a line of its own', (heading, line) => {
    expect(action(heading)).toEqual(['Action', `${line}\n\nI ran.`]);
  });
});

describe('words behind a section’s name are kept, whatever joins them', () => {
  test.each([
    ...['Action: X', 'Action：X', 'Action:: X', 'Action – X', 'Action. X', 'Action; X', 'Action · X', 'Action » X'],
    ...['Action › X', 'Action • X', 'Action → X', 'Action => X', 'Action… X', 'Action … X', 'A – Action: X'],
    ...['<b>Action</b>: X', '[Action: X](#a)', '<mark>Action: X</mark>', 'Action (20 s): X', 'Action 0:30: X'],
  ])('%s', (heading) => {
    const [label, words] = action(heading.replace('X', 'I rebuilt the valve')) ?? [];
    expect([label?.split(' ')[0], words]).toEqual(['Action', 'I rebuilt the valve\n\nI ran.']);
  });

  test.each([
    ['Action: see [the list](https://x.example) and `my_var`', 'see [the list](https://x.example) and my_var'],
    ['Action: Plan', 'Plan'],
    ['Action – [the doc](https://docs.example)', '[the doc](https://docs.example)'],
    ['Action: it ran from 0:30 – 1:30', 'it ran from 0:30 – 1:30'],
    ['Action: how it was done', 'how it was done'],
  ])('%s keeps them as they are', (heading, words) => {
    expect(action(heading)?.[1]).toBe(`${words}\n\nI ran.`);
  });

  test.each(['Situation：pump broke\nAction：swapped the fuse\nResult：5 to 0', 'S · a\nT · b\nA · c\nR · d'])(
    'in lines of labels: %j',
    (text) => {
      expect(sections(text).map(([, words]) => words)).toEqual(text.split('\n').map((line) => line.split(/：| · /)[1]));
    },
  );

  test.each(['Result · saved $8K', 'Result… we won', 'Background. It was late', 'Actions; and more'])(
    'a line among others that begins with a name stays a line: %s',
    (line) => {
      const text = `## Situation\n\nIt failed.\n\n## Action\n\nI ran.\n${line}\nand on.\n`;
      expect(sections(text)[1]).toEqual(['Action', `I ran.\n${line}\nand on.`]);
    },
  );
});

describe('several labels in one line', () => {
  const STORY = NAMES.map((name, index) => [name, WORDS[index]]);
  const line = (label: (name: string) => string, joint: string) =>
    NAMES.map((name, index) => `${label(name)}${WORDS[index]}`).join(joint);

  test.each([
    ['pictures', line((name) => `🔥 ${name}: `, ' ')],
    ['pictures in front of brackets', line((name) => `✅ (${name[0]}) `, ' ')],
    ['short codes', line((name) => `:fire: ${name}: `, ' ')],
    ['letters with a hyphen', line((name) => `${name[0]}-`, ' ')],
    ['letters with a dash', line((name) => `${name[0]}–`, ' ')],
    ['tabs', line((name) => `${name}: `, '\t')],
    ['italics', line((name) => `*${name}:* `, ' ')],
    ['underscores', line((name) => `_${name}_: `, ' ')],
    ['breaks behind letters', line((name) => `(${name[0]}) `, '<br>')],
    ['breaks behind bold names', line((name) => `**${name}** `, '<br />')],
    ['names with their letters', line((name) => `${name} (${name[0]}): `, ' ')],
    ['letters with their names', line((name) => `${name[0]} (${name}): `, ' ')],
    ['small letters', line((name) => `(${name[0]?.toLowerCase()}) `, ' ')],
    ['full-width colons', line((name) => `${name}：`, ' ')],
  ])('%s', (_, text) => {
    expect(sections(text)).toEqual(STORY);
  });

  test('pictures part labels without a sentence’s end, tabs do too', () => {
    expect(sections('🔥 Situation: dark 🔥 Action: ran 🔥 Result: light').map(([, words]) => words)).toEqual([
      'dark',
      'ran',
      'light',
    ]);
    expect(sections('S: dark\tT: mine\tA: ran\tR: light').map(([, words]) => words)).toEqual([
      'dark',
      'mine',
      'ran',
      'light',
    ]);
  });

  test.each([
    'I had a *task*: to save the *result*: five. The *action*: none.',
    'S-curves rose and T-shirts sold and A-levels came and R-values fell.',
    'We (s) and (t) and (a) and (r).',
    '(a) buy, (b) build, (c) rent, (l) lend, (r) repair, (s) sell, (t) trade.',
    '| a<br>b | c |\n|---|---|\n| d<br>e | f |',
  ])('words of a sentence are none: %s', (text) => {
    expect(read(text).stories).toEqual([]);
    expect(read(text).leftOut).toEqual([text]);
  });

  test.each([
    ['bold', line((name) => `**${name}:<br>**`, '\n\n')],
    ['bold and italics', line((name) => `***${name}:<br>***`, '\n\n')],
    ['underscores', line((name) => `__${name}:<br/>__ `, '\n\n')],
    ['more than one', line((name) => `**${name}:<br><br />** `, '\n\n')],
    ['elements', line((name) => `<b>${name}:<br></b>`, '\n\n')],
    ['strong elements in paragraphs', line((name) => `<p><strong>${name}:<br /></strong>`, '</p>')],
    ['beside one that begins bold', line((name) => `**${name}:<br>**`, '<br>')],
  ])('a break before the signs that close a label stands behind them: %s', (_, text) => {
    expect(sections(text)).toEqual(STORY);
  });

  test.each(['a ** b<br>**c** d', '**a**<br>**b**', '`**`<br>**a**'])('no other is moved: %s', (text) => {
    expect(readHtml(text)).toBe(text.replace('<br>', '\n'));
  });

  test('a break inside code, a quote or a table stays', () => {
    const text = 'S: I wrote `<br>` twice.\nA: c\n\n> d<br>e\n\n| f<br>g | h |\n\nR: i\n';
    expect(sections(text)).toEqual([
      ['Situation', 'I wrote `<br>` twice.'],
      ['Action', 'c\n\n> d<br>e\n\n| f<br>g | h |'],
      ['Result', 'i'],
    ]);
  });
});

describe('signs around labels', () => {
  const lines = (label: string) => NAMES.map((name, at) => `${label.replace('X', name)} ${WORDS[at]}`).join('\n');

  test.each([
    ...['==X==:', '[[X]]:', '`X`:', '++X++:', '~~X~~:', '<mark>X</mark>:', '<code>X</code>:', '[X](#x):', 'X::'],
    ...['<span style="color:red">X</span>:', '\u200bX:', '- \u200bX:', '\u200e> X:', 'X\u200b:', '**X** ·', 'X：'],
  ])('%j', (label) => {
    expect(sections(lines(label))).toEqual(NAMES.map((name, at) => [name, WORDS[at]]));
  });

  test.each(['(x)', '[x]', '{x}', '[x]:'])('%s around small letters and words', (label) => {
    const small = (short: boolean) =>
      NAMES.map((name, at) => `${label.replace('x', name.slice(0, short ? 1 : 20).toLowerCase())} ${WORDS[at]}`);
    for (const short of [true, false])
      expect(sections(small(short).join('\n'))).toEqual(NAMES.map((name, at) => [name, WORDS[at]]));
  });

  test.each(['(S)X', '[S]X', 'S(X)', '{S}X'])('%s: an initial apart from its word', (label) => {
    const text = NAMES.map(
      (name, at) => `${label.replace('S', name[0] ?? '').replace('X', name.slice(1))}: ${WORDS[at]}`,
    );
    expect(sections(text.join('\n'))).toEqual(NAMES.map((name, at) => [name, WORDS[at]]));
  });

  test('an address of a label is kept', () => {
    expect(sections(lines('[X](https://a.example/b):'))[0]).toEqual(['Situation', 'https://a.example/b\n\nIt failed.']);
  });

  test('two colons of code are no label', () => {
    expect(sections('S: a\nA: b\nResult::ok was new.\nR: c\n')[1]).toEqual(['Action', 'b\nResult::ok was new.']);
  });

  test('a sign without width before a heading', () => {
    expect(sections('\u200b## Situation\na\n\u200b## Action\nb')).toEqual([
      ['Situation', 'a'],
      ['Action', 'b'],
    ]);
  });
});
