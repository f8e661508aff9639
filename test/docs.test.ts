import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../src/index';
import { budgetOf } from '../src/story/budgets';
import { levelOf } from '../src/story/levels';
import { sectionNamesOf } from '../src/story/sectionNames';
import { LEVELS, SECTION_NAMES, STAR_SECTIONS } from '../src/story/types';

/** What the documentation says is what the code does. */

const FORMAT = readFileSync('docs/format.md', 'utf8');

/** The cells of the rows of the Markdown table whose first heading is `first`. */
function tableOf(text: string, first: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  const rows: string[][] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  }
  return rows;
}

const unquoted = (cell: string): string => cell.replaceAll('`', '');

describe('docs/format.md', () => {
  const sections = tableOf(FORMAT, 'Section');

  test('it lists every section', () => {
    expect(sections.map(([name]) => name)).toEqual([...SECTION_NAMES]);
  });

  test.each(sections)('%s goes by the names it lists', (name = '', names = '') => {
    for (const alias of [name, ...names.split(', ')]) expect(sectionNamesOf(alias), alias).toEqual([name]);
  });

  test.each(tableOf(FORMAT, 'Level'))('%s goes by the names it lists', (level = '', names = '') => {
    for (const alias of names.split(', ')) expect(levelOf(alias), alias).toBe(unquoted(level));
  });

  test('its budgets are the ones that hold', () => {
    const figures = tableOf(FORMAT, 'Budget in seconds').map(([name = '', ...cells]) => [
      name,
      cells.map((cell) => Number(cell)),
    ]);
    const row = (level: (typeof LEVELS)[number], length: 'full' | 'concise', manager = false) => {
      const budget = budgetOf(level, length, manager);
      return [...STAR_SECTIONS, 'story' as const].map((part) => budget[part]);
    };
    expect(figures).toEqual([
      ...LEVELS.map((level) => [`\`full\`, ${level}`, row(level, 'full')]),
      ...LEVELS.map((level) => [`\`full\`, ${level}, manager`, row(level, 'full', true)]),
      ['`concise`, every level', row('SDE1', 'concise')],
    ]);
  });

  test('its example is a story without a warning', () => {
    const [, example = ''] = /```markdown\n(---\ntitle[\s\S]*?)```/.exec(FORMAT) ?? [];
    const { story, findings } = checkStory(example);
    expect(story.sections).toHaveLength(5);
    // It shows the form, in fewer words than an interview has time for.
    const others = findings.filter(({ check, severity }) => severity !== 'hint' && check !== 'too-short');
    expect(others).toEqual([]);
  });
});

describe('links', () => {
  const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const pages = ['README.md', 'CHANGELOG.md', ...inDocs.map((file) => path.join('docs', file))];

  /** The anchor GitHub and VS Code give a heading. */
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-');

  test.each(pages)('%s leads nowhere that is not there', (page) => {
    const text = readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, '');
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file = '', hash] = target.split('#');
      const linked = file === '' ? page : path.join(path.dirname(page), file);
      expect(existsSync(linked), `${target} in ${page}`).toBe(true);
      if (hash === undefined || !linked.endsWith('.md')) continue;
      const anchors = [...readFileSync(linked, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        anchor(heading),
      );
      expect(anchors, `${target} in ${page}`).toContain(hash);
    }
  });
});
