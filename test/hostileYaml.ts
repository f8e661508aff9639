/** YAML made to be slow, by name: each about as long as is asked, in UTF-16 units. A map at the margin, no fences. */
export function hostileYaml(size: number): ReadonlyMap<string, string> {
  const fill = (unit: string, before = '', after = ''): string =>
    before + unit.repeat(Math.max(1, Math.floor((size - before.length - after.length) / unit.length))) + after;
  const around = (before: string, after: string, head = 'a: ', inner = 'a'): string => {
    const times = Math.max(1, Math.floor((size - head.length) / (before.length + after.length)));
    return head + before.repeat(times) + inner + after.repeat(times);
  };
  const lines = (line: (index: number) => string): string => {
    let text = '';
    for (let index = 0; text.length < size; index += 1) text += line(index);
    return text;
  };
  return new Map([
    ['keys that are maps', around('{[', ']: 1}')],
    ['keys that are maps, open', fill('{[', 'a: ')],
    ['maps as keys of maps', around('{? {', ': 1}}')],
    ['question marks', fill('? ')],
    ['question marks in a value', fill('? ', 'a: \n  ')],
    ['question marks in brackets', around('[? ', ']')],
    ['dashes', fill('- ')],
    ['dashes under a key', fill('- ', 'a:\n  ')],
    ['colons', fill(': ')],
    ['open square brackets', fill('[', 'a: ')],
    ['open braces', fill('{', 'a: ')],
    ['square brackets', around('[', ']')],
    ['braces', around('{a: ', '}')],
    ['lists as keys', around('[', ']: ')],
    ['commas in brackets', fill(',', 'a: [')],
    ['a flat list', fill('b, ', 'a: [', ']')],
    ['a flat list of lists', fill('[b], ', 'a: [', ']')],
    ['a flat map', `a: {${lines((index) => `b${index}: 1, `)}}`],
    ['a long block list', fill('- b\n', 'a:\n')],
    ['keys', lines((index) => `key${index}: x\n`)],
    ['slips of known keys', lines((index) => `leve${index}: x\n`)],
    ['one key over and over', fill('title: x\n')],
    ['keys below keys', lines((index) => `${' '.repeat(index % 40)}a:\n`)],
    ['lists of one', fill('a: [\n')],
    ['anchors', lines((index) => `a${index}: &a${index} x\n`)],
    ['anchors on one value', fill('&a ', 'a: ')],
    ['tags on one value', fill('!a ', 'a: ')],
    ['aliases', `a: &a x\nb: [${'*a, '.repeat(Math.max(1, Math.floor((size - 14) / 4)))}]\n`],
    [
      'aliases of aliases',
      `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${lines((index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]\n`)}`,
    ],
    ['merges', `a: &a {b: 1}\n${lines((index) => `c${index}: {<<: *a}\n`)}`],
    ['open quotation marks', fill('"', 'a: ')],
    ['one long open quotation', fill('b\n ', 'a: "')],
    ['escapes', fill('\\u0041', 'a: "', '"')],
    ['a folded line', fill('b\n ', 'a: ')],
    ['a block of text', fill(' b\n', 'a: |\n')],
    ['a folded block', fill(' b\n\n', 'a: >\n')],
    ['empty lines', fill('\n', 'a: 1\n', 'b: 2\n')],
    ['comments', fill('# b\n', 'a: 1\n', 'b: 2\n')],
    ['comments in brackets', fill('# b\n ', 'a: [\n ', ']\n')],
    ['hashes', fill(' #', 'a: b')],
    ['tabs', fill('\t', 'a:')],
    ['spaces', fill(' ', 'a:', 'b')],
    ['indented less and less', lines((index) => `${' '.repeat(60 - (index % 60))}a\n`)],
    ['letters', fill('a')],
    ['long words', fill('ab '.repeat(20), 'title: ')],
    ['principles', fill('Owner, ', 'principles: ')],
    ['principles in brackets', fill('Owner, ', 'principles: [', ']')],
    ['directives', fill('%TAG ! x\n')],
    ['documents', fill('--- a\n')],
    ['document ends', fill('a: 1\n...\n')],
    ['unknown severities', `severities:\n${lines((index) => `  check${index}: loud\n`)}`],
    ['unknown checks', `severities:\n${lines((index) => `  fillr${index}: off\n`)}`],
    ['severities of no check', `severities:\n${lines((index) => `  c${index}: {a: [b]}\n`)}`],
    ['aliases of a principle', `name: A\naliases:\n${lines((index) => `  - ${index}\n`)}`],
    ['probes', `name: A\nprobes:\n${lines(() => `  - {question: a}\n`)}`],
    ['quiz', `name: A\nquiz:\n${lines((index) => `  - b${index}: a\n`)}`],
  ]);
}
