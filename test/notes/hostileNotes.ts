/** Notes of about this many UTF-16 units, made to be slow to import, by name. */
export function hostileNotes(size: number): ReadonlyMap<string, string> {
  const fill = (unit: string, before = ''): string => before + unit.repeat(Math.max(1, Math.floor(size / unit.length)));
  const lines = (line: (index: number) => string): string => {
    let text = '';
    for (let index = 0; text.length < size; index += 1) text += line(index);
    return text;
  };
  return new Map([
    ['labels of one section', fill('Action: I fixed it.\n')],
    ['labels of four sections', fill('S: It broke.\nT: Mine.\nA: I ran.\nR: Done.\n')],
    ['labels in the middle of a line', fill('**Action:** I ran. ')],
    ['labels of emphasis on one line each', fill('**Action:** I ran.\n')],
    ['weak labels', fill('goal: mine\n')],
    ['initials', fill('A: x\n')],
    ['words with a colon', fill('word: I ran.\n')],
    ['prototype labels', fill('constructor: I ran.\n')],
    ['bold lines', fill('**A bold line**\n\n')],
    ['bold lines inside a story', fill('**A bold line**\n\n', 'S: a\nT: b\nA: c\nR: d\n\n')],
    ['headings', fill('## A heading\n\n')],
    ['headings of sections', fill('## Action\n\nI ran.\n\n')],
    ['headings deeper and deeper', lines((index) => `${'#'.repeat((index % 6) + 1)} Title ${index}\n`)],
    ['headings inside a story', fill('### More\n\nI ran.\n\n', '## Situation\n\na\n\n## Action\n\nb\n\n')],
    ['headings below a story', fill('# Other\n\nI ran.\n\n', '## Situation\n\na\n\n## Action\n\nb\n\n')],
    ['one story after the other', fill('# Title\n\n## Situation\n\na\n\n## Action\n\nb\n\n## Result\n\nc\n\n')],
    ['questions', fill('Q: Why did you?\nA: I ran.\n')],
    ['levels', fill('Level: L5\n', '# Title\n\n').concat('\n\nS: a\nT: b\nA: c\nR: d\n')],
    ['titles', fill('A title\n\n', '# Title\n\n').concat('\n\nS: a\nT: b\nA: c\nR: d\n')],
    ['a title without end', fill('word – ', '# ').concat('\n\nS: a\nT: b\nA: c\nR: d\n')],
    ['a title of colons', fill('a: ').concat('\n\nS: a\nT: b\nA: c\nR: d\n')],
    ['a title of commas', fill('a, ').concat('\n\nS: a\nT: b\nA: c\nR: d\n')],
    ['a title of brackets', fill('(ab) ').concat('\n\nS: a\nT: b\nA: c\nR: d\n')],
    ['a title of spaces', `# a${' '.repeat(size)}b\n\nS: a\nT: b\nA: c\nR: d\n`],
    ['rules', fill('---\n\n', 'S: a\nT: b\nA: c\nR: d\n\n')],
    ['rules and labels', fill('S: a\nA: b\nR: c\n---\n')],
    ['blank lines', fill('\n', 'S: a\nA: b\n').concat('R: c\n')],
    ['lines of spaces', fill('   \n', 'S: a\nA: b\n').concat('R: c\n')],
    ['short lines in a section', fill('x\n', 'S: a\nA: b\n').concat('R: c\n')],
    ['a quote', fill('> S: a\n> A: b\n')],
    ['quotes', fill('> S: a\n> A: b\n\n')],
    ['a table of stories', fill('| a | b | c |\n', '| Situation | Action | Result |\n| --- | --- | --- |\n')],
    ['a table of sections', fill('| Action | I ran. |\n')],
    ['bars', fill('|')],
    ['bars on lines', fill('|\n')],
    ['open fences', fill('```\nS: a\n')],
    ['open comments', fill('<!-- S: a\n')],
    ['emphasis', fill('*a ')],
    ['one long line', fill('a')],
    ['dashes', fill('- ')],
    ['hashes', fill('#')],
    ['front matter', `---\n${fill('key: v\n').slice(0, 7000)}---\n${fill('S: a\n')}`],
    ['bullets', fill('• S: a\n')],
    ['carriage returns', fill('S: a\rT: b\rA: c\rR: d\r')],
  ]);
}
