/** Lines of their own each, up to a size. */
function numbered(line: (index: number) => string, size: number): string {
  let text = '';
  for (let index = 0; text.length < size; index += 1) text += line(index);
  return text;
}

/** Texts of about 1 MB made to be slow, by name. For the benchmark and for the test that time grows linearly. */
export function hostileTexts(size: number): ReadonlyMap<string, string> {
  const story =
    '---\ntitle: x\nprinciples: [Ownership]\n---\n## Situation\nIt broke.\n## Task\nMine.\n## Result\n3% gone.\n## Learning\nIt was the cache.\n## Action\n';
  const fill = (unit: string): string => story + unit.repeat(Math.max(1, Math.floor(size / unit.length)));
  const lines = (line: (index: number) => string): string => story + numbered(line, size - story.length);
  return new Map([
    ['"we" ten thousand times', `${story}${'we '.repeat(10_000)}`],
    ['"we" in one sentence', fill('we ')],
    ['deeds of ours', fill('We fixed it. ')],
    ['clauses without end', fill('and we fixed the thing that they said I told him ')],
    ['commas', fill('I, we, they, it, ')],
    ['open brackets', `${story}${'('.repeat(100_000)}`],
    ['open square brackets', fill('[')],
    ['links', fill('[a](')],
    ['one long line', fill('a')],
    ['one long number', fill('1')],
    ['shares', fill('3% ')],
    ['figures', fill('from 3% to 4 ms in 2 weeks, ')],
    ['before and after', fill('3 → 4 ')],
    ['emphasis', fill('*a ')],
    ['code marks', fill('`a ')],
    ['quotation marks', fill('"a ')],
    ['abbreviations', fill('e.g. ')],
    ['full stops', fill('.')],
    ['apostrophes', fill("we'd've ")],
    ['deep lists', lines((index) => `${' '.repeat(index % 1000)}- we fixed it\n`)],
    ['nested numbers', fill('1. ')],
    ['nested quotes', fill('> ')],
    ['headings', lines(() => '## Action\n')],
    ['headings of lines', fill('Action\n---\n')],
    ['items', fill('- I cut it\n')],
    ['items that differ', lines((index) => `- ${index} a\n`)],
    ['lines that differ', `---\nlevel: L6\n---\n## Learning\n${numbered((index) => `${index}<>\n`, size)}`],
    [
      'lines that differ at a level',
      `---\nlevel: L6\n---\n## Learning\n### L6\n${numbered((index) => `${index}<>\n`, size)}`,
    ],
    ['rows of a table', `${story}\n|a|b|\n|-|-|\n${'|it|cut|\n'.repeat(Math.floor(size / 9))}`],
    ['cells beyond their table', `${story}\n|a|b|\n|-|-|\n|${numbered((index) => `${index.toString(36)}|`, size)}\n`],
    ['quotes', fill('> I cut\n\n')],
    ['blocks of HTML', fill('<p>a</p>\n\n')],
    ['definitions of links', lines((index) => `[a${index}]: b\n`)],
    ['short paragraphs', fill('a b\n\n')],
    ['sections', lines(() => '## Action\nWe fixed it.\n\n')],
    ['sections of code', lines(() => '## Action\n```\na\n```\n\n')],
    ['lessons at levels', `---\nlevel: L6\n---\n## Learning\n${'### L6\nIt was slow.\n'.repeat(Math.ceil(size / 20))}`],
    ['comments', fill('<!-- star-disable we-in-action -->\n')],
    ['open comments', fill('<!-- ')],
    ['a table', fill('|a')],
    ['tags', fill('<p>a')],
    ['tags of one block', `${story}<div>${'<b>a '.repeat(Math.floor(size / 5))}`],
    ['open tags', fill('<p ')],
    ['open tags of lines', fill('<p\n')],
    ['rows of HTML', fill('<tr><td>a</td></tr>\n')],
    ['comments in HTML', `${story}<div>${'a<!-- '.repeat(Math.floor(size / 6))}`],
    ['comments beside words', fill('<!-- a --> we fixed it\n')],
    ['code of HTML', fill('<pre>a\n')],
    ['wiki links', fill('[[a|')],
    ['footnotes', fill('^[a')],
    ['texts of footnotes', fill('[^a]: b\n')],
    ['marker pens', fill('==a ')],
    ['other comments', fill('%% a ')],
    ['attributes', fill('{#a ')],
    ['short codes', fill(':a')],
    ['entities', fill('&amp;')],
    ['headings one level off', lines((index) => `${index % 2 ? '#' : '###'} ${index % 3 ? 'Action' : 'Result'}\n`)],
    ['decorated headings', lines((index) => `## [[${'a'.repeat(index % 90)}|Action]] <b>{#a} :a: ==b== #c\n`)],
    [
      'lessons',
      `${story}\n## Learning\n${'I learned that communication is important. '.repeat(Math.floor(size / 43))}`,
    ],
    ['probes', `${story}\n## Follow-ups\n${'### Why?\n\nWe told them.\n\n'.repeat(Math.floor(size / 26))}`],
    ['noise', fill('\u{1F680}\uFFFC\u0000 we’re ')],
    ['a fence of YAML', `---\n${'a: [\n'.repeat(Math.floor(size / 6))}`],
  ]);
}
