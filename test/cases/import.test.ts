import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { type ImportedStory, importNotes } from '../../src/notes/importNotes';
import { renderStory } from '../../src/notes/renderStory';

/** The cases of import/. The first lines of its expected.yaml say what the keys mean. */

interface Case {
  readonly labels: readonly string[];
  readonly stories: readonly ExpectedStory[];
  readonly leftOut?: readonly string[];
  readonly leftOutAtMost?: readonly string[];
}
interface ExpectedStory {
  readonly title?: string;
  readonly titleHas?: readonly string[];
  readonly question?: string;
  readonly sections: Readonly<Record<string, string>>;
  readonly proposed?: boolean;
}

const FOLDER = 'test/cases/import';
const expected = parse(readFileSync(`${FOLDER}/expected.yaml`, 'utf8')) as Readonly<Record<string, Case>>;

const LIST_MARK = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+/gm;
const plain = (words: string) => words.replace(LIST_MARK, '').replace(/\s+/g, ' ').trim();
const unmarked = (words: string) => plain(words.replace(/[*`#>]+/g, ' '));

function sectionsOf({ sections }: ImportedStory): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { names, text } of sections) {
    const name = names.join('/');
    texts[name] = plain(`${texts[name] ?? ''} ${text}`);
  }
  return texts;
}

/** What is read as markup by a person: tags of HTML, the number of a heading. */
const MARKUP = /<\/?[a-z][^<>]*>|^#+ \d+\. /gm;

describe.each(Object.entries(expected))('import of %s', (file, wanted) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const { stories, leftOut } = importNotes(text, PRINCIPLE_NAMES);

  test('its stories', () => {
    expect(stories.map(sectionsOf).map(({ Notes: _, ...others }) => others)).toEqual(
      wanted.stories.map(({ sections: { Notes: _, ...others } }) => others),
    );
    for (const [at, { title, titleHas = [], question, proposed }] of wanted.stories.entries()) {
      const story = stories[at];
      if (title !== undefined) expect(story?.title).toBe(title);
      if (question !== undefined) expect(story?.question).toBe(question);
      for (const part of titleHas) expect(story?.title.replaceAll('`', '')).toContain(part);
      expect(story?.proposed ?? false).toBe(proposed ?? false);
    }
  });

  test('what it leaves out', () => {
    const lines = leftOut.flatMap((words) => words.split('\n')).map(unmarked);
    const listed = lines.filter((line) => line !== '');
    if (wanted.leftOut) expect(listed).toEqual(wanted.leftOut);
    for (const line of listed) expect(wanted.leftOutAtMost ?? wanted.leftOut).toContain(line);
  });

  test('every word stands in a story or is left out', () => {
    const labels = new Set(wanted.labels.flatMap((label) => label.split(' ')));
    const wordsOf = (words: string) => words.match(/[\p{L}\p{N}_]+/gu) ?? [];
    const kept = new Set(wordsOf([...stories.map(renderStory), ...leftOut].join('\n')));
    const lost = wordsOf(text.replace(MARKUP, ' ')).filter((word) => !kept.has(word) && !labels.has(word));
    expect(lost).toEqual([]);
  });
});
