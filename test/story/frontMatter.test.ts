import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/story/frontMatter';
import { readStory } from '../../src/story/readStory';

const BODY = '\n## Situation\n\nIt broke.\n\n## Action\n\nI fixed it.\n';
const read = (...lines: readonly string[]) => readFrontMatter(`${lines.join('\n')}\n${BODY}`);
const kinds = (...lines: readonly string[]) => read(...lines).errors.map(({ kind }) => kind);
const sections = (text: string) => readStory(text).sections.map(({ names }) => names[0]);

describe('a YAML comment is a comment', () => {
  test.each([
    ['as the first line', ['---', '# level: Principal', 'level: Senior', '---']],
    ['between keys', ['---', 'title: x', '# my own notes', 'level: Senior', '---']],
    ['that sounds like a section', ['---', '# Notes', 'level: Senior', '---']],
    ['with two marks', ['---', 'title: x', '## about the level', 'level: Senior', '---']],
    ['as the last line', ['---', 'level: Senior', '# status: ready', '---']],
    ['that sounds like a section, as the last line', ['---', 'title: x', 'level: Senior', '# Notes', '---']],
    ['that sounds like a section with two marks, as the last line', ['---', 'level: Senior', '## Draft', '---']],
    ['that sounds like a section, below a blank line', ['---', 'level: Senior', '', '## Situation', '', '---']],
    ['of two lines that sound like sections', ['---', 'level: Senior', '', '# Notes', '# Draft', '---']],
    ['that sounds like a section, between keys', ['---', 'title: x', '## Role', 'level: Senior', '---']],
    ['that sounds like a section, between own keys', ['---', 'level: Senior', '## Role', 'mine: x', '---']],
    ['that sounds like a section, in a list', ['---', 'tags:', '  - a', '## Task', '  - b', 'level: Senior', '---']],
    ['above a key of two words', ['---', 'level: Senior', '# note', 'date created: 2024-01-01', '---']],
    ['above a key with a dot', ['---', 'level: Senior', '', '# note', '', 'my.key: 1', '---']],
    ['above a key with an accent', ['---', 'level: Senior', '## Role', 'école: 1', '---']],
    ['above a key behind a question mark', ['---', 'level: Senior', '# note', '? k', ': v', '---']],
    ['above a key that is a list', ['---', 'level: Senior', '# Notes', '[a, b]: v', '---']],
    ['above a key of two words, below what is no YAML', ['---', 'level: Senior', 'a: b: c', '# n', 'd e: 1', '---']],
    ['that sounds like a section, between items', ['---', 'level: Senior', 'tags:', '- a', '# Role', '- b', '---']],
    ['that sounds like a section, above items', ['---', 'level: Senior', 'tags:', '# Learning', '- a', '---']],
    ['that sounds like a section, in a map', ['---', 'level: Senior', 'mine:', '  a: 1', '## Role', '  b: 2', '---']],
    ['of two lines with other marks', ['---', 'level: Senior', '## Action', '', '# S', '---']],
    ['of two lines, the first right below a key', ['---', 'level: Senior', '"q": 1', '## Action', '', '## S', '---']],
    [
      'of two lines that sound like sections, right below a key',
      ['---', 'level: Senior', '# Action', '# Result', '---'],
    ],
    ['above a line that is no YAML', ['---', '# mine', 'level: Senior', '# more', 'words alone', 'title: x', '---']],
  ])('%s', (_what, lines) => {
    const matter = read(...lines);
    expect(matter.level?.value).toBe('Senior');
    expect(matter.errors.map(({ kind }) => kind)).not.toContain('unclosed');
    expect(sections(`${lines.join('\n')}\n${BODY}`)).toEqual(['Situation', 'Action']);
  });
});

describe('a heading below front matter that is never closed is a heading', () => {
  test.each([
    ['of a section', '---\ntitle: x\nlevel: Senior\n\n## Situation\n\nIt broke.\n\n---\n\n## Action\n\nI fixed it.\n'],
    [
      'of a title',
      '---\ntitle: x\nlevel: Senior\n\n# The lamp\n\nA story.\n\n## Situation\n\nIt broke.\n\n## Action\n',
    ],
    ['of an empty section', '---\ntitle: x\nlevel: Senior\n\n## Situation\n\n## Action\n\n---\n'],
    ['of a section of items', '---\ntitle: x\nlevel: Senior\n\n## Situation\n\n- It broke.\n\n---\n\n## Action\n'],
    ['of a section of labels', '---\nlevel: Senior\n\n## Situation\n\nProblem: it broke.\n\n## Action\n\nI ran.\n'],
    [
      'of a section of items below an empty key',
      '---\nlevel: Senior\ntags:\n\n## Situation\n- a\n\n## Action\n- b\n---\n',
    ],
    [
      'of a section below a key of two words',
      '---\nlevel: Senior\nmy key: 1\n\n## Situation\n\nIt broke.\n\n---\n\n## Action\n',
    ],
    ['of a section under a title', '---\nlevel: Senior\n\n# The lamp\n\n## Situation\n\n## Action\n\n---\n'],
    [
      'of a section with one mark',
      '---\ntitle: x\nlevel: Senior\n\n# Situation\n\nIt broke.\n\n# Action\n\nI fixed it.\n\n---\n',
    ],
  ])('%s', (_what, text) => {
    expect(readFrontMatter(text).errors.map(({ kind }) => kind)).toEqual(['unclosed']);
    expect(readFrontMatter(text).level?.value).toBe('Senior');
    expect(sections(text)).toEqual(['Situation', 'Action']);
  });

  test('words without a heading are the story’s', () => {
    const matter = readFrontMatter('---\ntitle: x\nlevel: Senior\n\nIt broke.\n');
    expect([matter.title?.value, matter.level?.value]).toEqual(['x', 'Senior']);
    expect(matter.range?.end).toBe('---\ntitle: x\nlevel: Senior\n\n'.length);
  });
});

describe('front matter that does not stand where it must is not read, and known for what it is', () => {
  test.each([
    ['below a blank line', '\n---\ntitle: x\n---\n', 'above'],
    ['below a comment', '<!-- a -->\n---\ntitle: x\n---\n', 'above'],
    ['below a comment of several lines', '<!-- a\n\nb -->\n\n---\ntitle: x\n---\n', 'above'],
    ['below a second byte order mark', '\uFEFF\uFEFF---\ntitle: x\n---\n', 'above'],
    ['between four dashes', '----\ntitle: x\n----\n', 'fence'],
    ['between plus signs', '+++\ntitle: x\n+++\n', 'fence'],
    ['between dashes that an editor corrected', '—\ntitle: x\n—\n', 'fence'],
    ['TOML', '+++\ntitle = "x"\n+++\n', 'toml'],
    ['TOML with comments and tables', '\n+++\n# mine\n[a]\n# more\nlevel = 5\n+++\n', 'toml'],
    ['with two fences', '---\ntitle: x\n----\n', 'fence'],
    ['behind a space', ' ---\ntitle: x\n ---\n', 'fence'],
  ])('%s', (_what, text, fault) => {
    const matter = readFrontMatter(text + BODY);
    expect(matter.stray?.fault).toBe(fault);
    expect(matter.errors.map(({ kind }) => kind)).toEqual(['stray']);
    expect(matter.title).toBeUndefined();
    expect(sections(text + BODY)).toEqual(['Situation', 'Action']);
  });

  test('a comment in it that sounds like a section is one', () => {
    const text = '----\ntitle: x\n## Role\nlevel: Senior\n# Notes\n----\n';
    expect(readFrontMatter(text + BODY).stray?.fault).toBe('fence');
    expect(readFrontMatter(`----\ntitle: x\n\n## Situation\n\n## Action\n\n----\n`).stray).toBeUndefined();
  });

  test.each([
    ['a rule between words', 'Words.\n\n---\ntitle: x\n---\n'],
    ['a rule below a comment', '<!-- a -->\n---\n\nWords.\n\n---\n'],
    ['keys of no story', '\n---\nfrom: me\nto: you\n---\n'],
    ['a rule below front matter', '---\ntitle: x\n---\n\n---\ntitle: y\n---\n'],
    ['TOML of no story', '+++\nfrom = "me"\n+++\n'],
    ['a diff', '+++ b/story\ntitle = "x"\n+++\n'],
    ['TOML that never ends', '+++\ntitle = "x"\n'],
    ['words between the fences', '----\ntitle: x\nand then it broke\n----\n'],
  ])('%s is none', (_what, text) => {
    expect(readFrontMatter(text + BODY).stray).toBeUndefined();
  });
});

describe('values', () => {
  test('an error in one key leaves the others', () => {
    const matter = read('---', 'principles: [Ownership', 'title: a: b', 'level: Senior', '---');
    expect(matter.level?.value).toBe('Senior');
    expect(matter.title).toBeUndefined();
    expect(kinds('---', 'principles: [Ownership', 'title: a: b', 'level: Senior', '---')).toEqual(['syntax', 'syntax']);
  });

  test('are the words as they are written', () => {
    expect(read('---', 'title: 1e3', 'question: 010', '---')).toMatchObject({
      title: { value: '1e3' },
      question: { value: '010' },
    });
  });

  test('of the writer’s own keys are never turned into anything', () => {
    const { entries } = read('---', 'mine: {a: {b: c}}', 'other: [[a]]', '---');
    expect(entries.map(({ value }) => value.kind)).toEqual(['other', 'other']);
  });

  test('can refer to a value above them', () => {
    expect(read('---', 'title: &a The lamp', 'question: *a', '---').question?.value).toBe('The lamp');
  });

  test('of a key that appears twice are the first ones', () => {
    const matter = read('---', 'title: a', 'title: b', '---');
    expect([matter.title?.value, matter.errors.map(({ kind }) => kind)]).toEqual(['a', ['twice']]);
  });
});

test('tells an error at the end of a value that ends with a no-break space inside the text', () => {
  const text = '---\ni: >\n  d\n \u00a0';
  for (const { range } of readStory(text).frontMatter.errors) {
    expect(range.end).toBeLessThanOrEqual(text.length);
    expect(range.end).toBeGreaterThan(range.start);
  }
});

test.each(['? ', '- '])('reads no keys and items that stand in one another on one line: %j', (mark) => {
  const { errors } = readStory(`---\na: 1\n${mark.repeat(1_800)}x\n---\n`).frontMatter;
  expect(errors.map(({ kind }) => kind)).toEqual(['deep']);
});
