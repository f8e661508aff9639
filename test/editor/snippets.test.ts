import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { checkStory } from '../../src/index';
import { LEVELS } from '../../src/story/types';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const read = (file: string) => Object.values<Snippet>(JSON.parse(readFileSync(file, 'utf8')));
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: {
    grammars: readonly { language: string; embeddedLanguages: Readonly<Record<string, string>> }[];
    languages: readonly { id: string }[];
    snippets: readonly { language: string; path: string }[];
  };
};
/** The snippets that the manifest offers where a language is written. */
const offeredIn = (language: string) =>
  contributes.snippets.filter((one) => one.language === language).flatMap(({ path }) => read(path));
const all = contributes.snippets.flatMap(({ path }) => read(path));
const byPrefix = (prefix: string) => all.find((one) => one.prefix === prefix)?.body.join('\n') ?? '';

/** What stands in the file when nothing has been filled in: each choice its first option, each tab stop its words. */
const expanded = (body: string) =>
  body
    .replace(/\$\{\d+\|((?:\\.|[^\\|,])+)[^}]*\|\}/g, (_, first: string) => first.replace(/\\(.)/g, '$1'))
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$0/g, '');

const choices = (body: string, key: string) => {
  const [, list = ''] = new RegExp(`${key}.*\\|(.*)\\|`).exec(body) ?? [];
  return list.split(/(?<!\\),/).map((one) => one.replaceAll('\\,', ','));
};

describe('snippets', () => {
  test('there is one for the whole story and for each section', () => {
    const sections = ['situation', 'task', 'action', 'result', 'learning', 'tradeoffs', 'followup'];
    expect(all.map(({ prefix }) => prefix)).toEqual(
      expect.arrayContaining(['star', ...sections.map((one) => `star-${one}`)]),
    );
  });
  test('front matter, a language of its own inside a story, offers its own and no section', () => {
    const [grammar] = contributes.grammars;
    const inMatter = grammar?.embeddedLanguages['meta.embedded.block.frontmatter'] ?? '';
    expect(contributes.languages.map(({ id }) => id)).toContain(inMatter);
    expect(offeredIn(inMatter).map(({ prefix }) => prefix)).toEqual(['star-level', 'star-principles']);
    for (const { body, prefix } of offeredIn(inMatter)) {
      expect(checkStory(`---\n${expanded(body.join('\n'))}\n---\n`).story.frontMatter.errors, prefix).toEqual([]);
      expect(body.join('\n'), prefix).toMatch(/^[a-z]+: /);
    }
  });
  test('prose offers the whole story and sections, and no line of front matter', () => {
    const prose = offeredIn('star-story');
    expect(prose.length).toBeGreaterThan(7);
    expect(prose.filter(({ body }) => !/^(?:---$|#)/.test(body[0] ?? ''))).toEqual([]);
  });
  test('each ends at its last tab stop and says what it is', () => {
    for (const { body, prefix, description } of all) {
      expect(description.length, prefix).toBeGreaterThan(10);
      expect(/\$0|\|\}/.test(body.at(-1) ?? ''), prefix).toBe(true);
    }
  });
  test('every tab stop to fill in is a placeholder in square brackets', () => {
    for (const [, words = ''] of all.flatMap(({ body }) => [...body.join('\n').matchAll(/\$\{\d+:([^}]*)\}/g)])) {
      expect(words).toMatch(/^\[.*\]$/);
    }
  });
  test('the principles to choose from are those the checks know', () => {
    const names = PRINCIPLE_NAMES.map(({ name }) => name).sort();
    expect(choices(byPrefix('star'), 'principles').sort()).toEqual(names);
    expect(choices(byPrefix('star-principles'), 'principles').sort()).toEqual(names);
  });
  test('the levels are those of the format', () => {
    expect(choices(byPrefix('star'), 'level').sort()).toEqual([...LEVELS].sort());
    expect(choices(byPrefix('star-level'), 'level').sort()).toEqual([...LEVELS].sort());
  });
  test('a whole story, nothing filled in, is five empty sections and nothing else to say', () => {
    const { story, findings } = checkStory(expanded(byPrefix('star')));
    expect(story.frontMatter.errors).toEqual([]);
    expect(story.sections.map(({ names, empty }) => [names[0], empty])).toEqual(
      ['Situation', 'Task', 'Action', 'Result', 'Learning'].map((name) => [name, true]),
    );
    expect([...new Set(findings.map(({ check }) => check))]).toEqual(['empty-section']);
  });
});
