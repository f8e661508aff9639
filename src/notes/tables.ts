import { headingWords, UNSAID } from '../story/headingWords';
import { sectionLabelOf } from './sectionLabel';

/** What people write above the two columns of a story. */
const COLUMN_NAMES = new Set([
  'part',
  'section',
  'element',
  'star',
  'story',
  'text',
  'answer',
  'details',
  'what',
  'notes',
]);

/** What stands over a column that belongs to the one beside it. */
const BESIDES = new Set([
  ...['comment', 'comments', 'note', 'notes', 'feedback', 'hint', 'hints', 'tip', 'tips', 'question', 'questions'],
  ...['time', 'seconds', 'words', 'minutes', 'evidence', 'metric', 'metrics', 'principle', 'principles', 'length'],
  ...['follow-up', 'follow-ups', 'example', 'examples', 'bullets', 'keywords', 'prompt', 'prompts', 'owner', 'status'],
]);
/** In UTF-16 units. */
const LONGEST_ROW = 20_000;
const NO_LABEL = { names: [] } as const;

/** The head of a column that says what kind of words stand in it, and nothing of the story. */
function isOfTable(head: string): boolean {
  const words = head
    .replace(/[*_:]+/g, '')
    .trim()
    .toLowerCase()
    .replace(/^(?:my|the|your) /, '');
  return COLUMN_NAMES.has(words) || BESIDES.has(words);
}

/**
 * The text with each table that holds stories written out as labels: one story where the first column names sections,
 * one a row where the head does. Every other table stays as it is.
 */
export function unfoldTables(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split(/\r\n|\r|\n/);
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const isBare = opensBareTable(lines, at);
    const width = isBare ? cellsOf(lines[at + 1] ?? '').length : 0;
    const end = endOfRows(lines, at, isBare);
    if (end - at < 2) {
      written.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    const rows = lines.slice(at, end);
    for (const line of storyOf(isBare ? rows.map((row) => barred(row, width)) : rows) ?? rows) written.push(line);
    at = end;
  }
  return written.join('\n');
}

/** The lines that are rows of tables, with bars at their ends or without. */
export function tableRows(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let end = 0;
  for (const at of lines.keys()) {
    if (at >= end) end = endOfRows(lines, at, opensBareTable(lines, at));
    if (at < end) rows.add(at);
  }
  return rows;
}

function endOfRows(lines: readonly string[], at: number, isBare: boolean): number {
  const belongs = isBare ? isBareRow : isRow;
  let end = at;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return end;
}

function isRow(line: string): boolean {
  return line.length < LONGEST_ROW && /^[ \t]*\|/.test(line);
}

/** A row of a table whose head or rule begins without a bar: the rows may have bars at their ends or not. */
function isBareRow(line: string): boolean {
  return line.length < LONGEST_ROW && line.includes('|');
}

function opensBareTable(lines: readonly string[], at: number): boolean {
  const [head = '', rule = ''] = lines.slice(at, at + 2);
  return isBareRow(head) && isBareRow(rule) && !(isRow(head) && isRow(rule)) && isRule(rule);
}

/**
 * The row with a bar at each end, whichever it had. One at its beginning alone parts an empty cell where the row would
 * be a cell short of the rule, and does not begin with a section's name.
 */
function barred(row: string, width: number): string {
  const ended = row.trim().replace(/(?<!\\)\|$/, '');
  const cells = cellsOf(`${ended}|`);
  const isShort = !row.trimEnd().endsWith('|') && cells.length === width - 1 && !namesSection(cells[0] ?? '');
  return ended.startsWith('|') && !isShort ? `${ended}|` : `|${ended}|`;
}

/** The row between a table's head and its body; Org mode writes it with "+". */
function isRule(row: string): boolean {
  return /^[\s|:+-]+$/.test(row) && row.includes('-');
}

function storyOf(rows: readonly string[]): readonly string[] | undefined {
  const cells = withHintsBeside(rows);
  const [head = []] = cells;
  // "S: It broke" is no name over a column, but a section by itself.
  const heads = head.map((cell) => sectionLabelOf(cell));
  if (cells.length > 1 && heads.filter(({ names, rest }) => names.length > 0 && rest === '').length >= 2) {
    const stories = cells.slice(1);
    // Words of the head are told of each story, and in the text of none.
    const names = stories.length > 1 ? head.map(withHintBeside) : head;
    const empty = emptyColumns(names, stories);
    return stories.flatMap((row, nth) => rowStory(row, names, nth === 0 ? empty : []));
  }
  const isOver = cells.length > 2 && COLUMN_NAMES.has((head[0] ?? '').toLowerCase());
  const labels = cells.map(([first = ''], index) => (index === 0 && isOver ? NO_LABEL : sectionLabelOf(first)));
  if (labels.filter(({ names }) => names.length > 0).length < 2) return undefined;
  if (tellsOneEach(head, labels[0]?.names ?? [])) return columnStories(cells);
  return cells.flatMap(([first = '', ...others], index) => {
    const words = others.filter((cell) => cell !== '').join('\n\n');
    if ((labels[index]?.names.length ?? 0) > 0) return ['', sectionLine(first, words)];
    // Any other row belongs to the section above it, or is the story's title.
    const all = [first, ...others].filter((cell) => !(index === 0 && isOfTable(cell)));
    return ['', all.filter((cell) => cell !== '').join(' – ')];
  });
}

/**
 * The cells of the rows without rules. Hints behind several names of a head, "Situation: context", stand beside these: a rule
 * parts it from rows that have words and name no section.
 */
function withHintsBeside(rows: readonly string[]): readonly (readonly string[])[] {
  const cells = rows.filter((row) => !isRule(row)).map(cellsOf);
  const [head = [], ...stories] = cells;
  const isOverRule = isRule(rows[1] ?? '') && head.filter((cell) => sectionLabelOf(cell).rest !== '').length >= 2;
  const below = stories.flat();
  if (!isOverRule || !below.some((cell) => cell !== '') || below.some(namesSection)) return cells;
  return [head.map(withHintBeside), ...stories];
}

/** What a hint does not say, such as where its link leads, stands behind it. */
function withHintBeside(cell: string): string {
  const { names, rest, aside, unsaid } = sectionLabelOf(cell);
  if (rest === '') return cell;
  const hint = [aside, headingWords(rest)].filter(Boolean).join(', ');
  const behind = [unsaid, ...(rest.match(UNSAID) ?? [])].map((piece) => (piece === '' ? '' : ` ${piece}`)).join('');
  return `${names.join('/')} (${hint.replace(/[()[\]]/g, '').replace(/\s+/g, ' ')})${behind}`;
}

/** A head over sections that go down: a title over each of several columns, "| | The lamp | The key |". */
function tellsOneEach([first = '', ...titles]: readonly string[], firstNames: readonly string[]): boolean {
  if (firstNames.length > 0 || titles.length < 2 || !(first === '' || COLUMN_NAMES.has(first.toLowerCase())))
    return false;
  return titles.every((title) => /\p{L}/u.test(title) && !isOfTable(title));
}

/** A story in each column behind the first, below its title. */
function columnStories([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  return head.slice(1).flatMap((title, column) => {
    const lines = rows.flatMap(([name = '', ...cells]) => {
      // Cells beyond the head come of a bar inside a cell.
      const isLast = column === head.length - 2;
      const words = (isLast ? cells.slice(column) : cells.slice(column, column + 1)).filter(Boolean).join(' | ');
      if (words === '') return [];
      return ['', namesSection(name) ? sectionLine(name, words) : `${name.replace(/[*_:]+/g, '').trim()}: ${words}`];
    });
    return ['', '---', '', title, ...lines, ''];
  });
}

/** What a cell that names a section says, and the words beside it, as one label. */
function sectionLine(cell: string, words: string): string {
  const { names, rest, aside, unsaid } = sectionLabelOf(cell);
  // "S: It broke" holds words of its own.
  if (rest === '' && unsaid === '') return `**${cell.replace(/[*_:]+/g, '').trim()}:** ${words}`;
  const own = [unsaid, rest, words].filter((part) => part !== '').join('\n\n');
  return `**${names.join('/')}${aside === '' ? '' : ` (${aside})`}:** ${own}`;
}

function namesSection(cell: string): boolean {
  return sectionLabelOf(cell).names.length > 0;
}

/** A story in one row: what stands in columns that name no section comes before its sections, and `more` behind it. */
function rowStory(row: readonly string[], head: readonly string[], more: readonly string[]): readonly string[] {
  const before: string[] = [];
  const sections: string[] = [];
  for (const [column, cell] of row.entries()) {
    const name = head[column] ?? '';
    if (cell === '') continue;
    if (namesSection(name)) sections.push('', sectionLine(name, cell));
    else if (!isNumber(name, cell)) before.push('', name === '' ? cell : `${name.replace(/[*_:]+/g, '')}: ${cell}`);
  }
  // A rule tells one row's story from the next.
  return ['', '---', ...before, ...more, ...sections, ''];
}

/** The heads of columns that hold nothing and say more than a section's name, so that their words are not lost. */
function emptyColumns(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const empty = head.filter((name, column) => {
    const { names, rest, aside, above, unsaid } = sectionLabelOf(name);
    const isOurs = COLUMN_NAMES.has(name.toLowerCase()) || (names.length > 0 && !(rest || aside || above || unsaid));
    return !isOurs && name !== '' && rows.every((row) => (row[column] ?? '') === '');
  });
  return empty.flatMap((name) => [
    '',
    // With its colon, as where it has a cell: alone it would be taken for a title.
    sectionLabelOf(name).rest === '' ? `${name.replace(/[*_:]+/g, '')}:` : sectionLine(name, ''),
  ]);
}

/** A column that only counts the rows. */
function isNumber(name: string, cell: string): boolean {
  return /^(?:#|no\.?|nr\.?|)$/i.test(name) && /^\d{1,3}\.?$/.test(cell);
}

/** The cells of a row, their line breaks and vertical bars as in running text. */
function cellsOf(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/<br\s?\/?>/gi, '\n')
      .trim(),
  );
}
