import { describe, expect, test } from 'vitest';
import { missingSection } from '../../src/checks/missing-section';
import { type Terms, USUAL_TERMS } from '../../src/coaching/terms';
import { checkStory } from '../../src/index';
import { readStory } from '../../src/story/readStory';
import { STAR_SECTIONS } from '../../src/story/types';
import { afterEdit, findingsOf, lines, underlined, WHOLE } from './findingsOf';

const without = (name: string) => WHOLE.replace(new RegExp(`## ${name}\\n\\n.*\\n\\n?`), '');
const namesIn = (text: string) => readStory(text).sections.flatMap(({ names }) => names);

describe('missing-section', () => {
  test.each(STAR_SECTIONS)('speaks of %s on the title, and its suggestion puts it in its place', (name) => {
    const text = without(name);
    const [finding, ...others] = findingsOf(missingSection, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'missing-section', severity: 'warning' });
    expect(finding?.message).toContain(`no ${name} section`);
    expect(underlined(missingSection, text)).toEqual(['Printer queue']);
    const repaired = afterEdit(text, finding?.suggestions[0]);
    expect(namesIn(repaired)).toEqual(STAR_SECTIONS);
    expect(findingsOf(missingSection, repaired)).toEqual([]);
  });

  describe('under a pack that calls sections something else', () => {
    const called = (text: string, sections: Terms['sections']) =>
      checkStory(text, { terms: { ...USUAL_TERMS, sections } })
        .findings.filter(({ check }) => check === 'missing-section')
        .map(({ message }) => message);

    test('says the pack’s name, and the heading that the file takes', () => {
      expect(called(without('Learning'), { Learning: 'Reflection' })).toEqual([
        "There's no Reflection section (heading “Learning”), so nobody hears what you learned.",
      ]);
      expect(called(without('Task'), { Task: 'What the desk wanted', Learning: 'Reflection' })).toEqual([
        "There's no What the desk wanted section (heading “Task”), so nobody hears whose job it was.",
      ]);
      expect(called('It was stuck.\n', { Learning: 'Reflection' })[0]).toBe(
        'This story has no sections yet. It needs Situation, Task, Action, Result and Reflection (heading “Learning”).',
      );
    });
    test('says of a section that it calls as the format does nothing more', () => {
      expect(called(without('Action'), { Learning: 'Reflection', Action: 'Action' })).toEqual([
        "There's no Action section, so nobody hears what you did.",
      ]);
    });
    test('is silent where the section is there under any name of the format', () => {
      expect(called(WHOLE, { Learning: 'Reflection' })).toEqual([]);
      expect(called(WHOLE.replace('## Learning', '## Hindsight'), { Learning: 'Reflection' })).toEqual([]);
    });
  });

  test('stays silent on a whole story', () => {
    expect(findingsOf(missingSection, WHOLE)).toEqual([]);
  });

  test('knows a section by its other names', () => {
    const text = WHOLE.replace('## Situation', '## Background')
      .replace('## Task', '## My role')
      .replace('## Learning', "## What I'd do differently");
    expect(findingsOf(missingSection, text)).toEqual([]);
  });

  test('takes "Situation/Task" for both', () => {
    const text = WHOLE.replace('## Situation', '## Situation/Task').replace(/## Task\n\n.*\n\n/, '');
    expect(findingsOf(missingSection, text)).toEqual([]);
  });

  test('stands on the first line where the front matter has no title', () => {
    expect(underlined(missingSection, without('Task').replace('title: Printer queue\n', ''))).toEqual(['---']);
  });

  test('stands on the first line of a story without front matter', () => {
    expect(underlined(missingSection, '# Printer queue\n\n## Situation\n\nIt was stuck.\n')).toEqual(
      Array(4).fill('# Printer queue'),
    );
  });

  test('passes over blank lines and a comment to the first line with words', () => {
    expect(underlined(missingSection, '\n<!-- draft -->\n\n  ## Situation\n\nIt was stuck.\n')[0]).toBe('## Situation');
  });

  test('says it once where no section is there at all, and offers all five', () => {
    const [finding, ...others] = findingsOf(missingSection, 'It was a Friday and the printer was stuck.\n');
    expect(others).toEqual([]);
    const repaired = afterEdit('It was a Friday and the printer was stuck.\n', finding?.suggestions[0]);
    expect(namesIn(repaired)).toEqual(STAR_SECTIONS);
    expect(repaired.startsWith('It was a Friday and the printer was stuck.\n\n## Situation\n\n[')).toBe(true);
  });

  test('offers a whole story in an empty file', () => {
    const [finding] = findingsOf(missingSection, '');
    expect(finding?.range).toEqual({ start: 0, end: 0 });
    expect(afterEdit('', finding?.suggestions[0]).startsWith('## Situation\n\n[what broke')).toBe(true);
  });

  test('names each of several, and one entry of the light bulb inserts all of them in their places', () => {
    const text = ['Task', 'Result', 'Learning'].reduce(
      (story, name) => story.replace(new RegExp(`## ${name}\\n\\n.*\\n\\n?`), ''),
      WHOLE,
    );
    const found = findingsOf(missingSection, text);
    expect(found.map(({ suggestions }) => suggestions.map(({ title }) => title))).toEqual([
      ['Insert the Task section', 'Insert all 3 missing sections'],
      ['Insert the Result section'],
      ['Insert the Learning section'],
    ]);
    const repaired = afterEdit(text, found[0]?.suggestions[1]);
    expect(namesIn(repaired)).toEqual(STAR_SECTIONS);
    expect(repaired).not.toMatch(/\n{3}/);
  });

  test('inserts at the end of the file with one blank line before it', () => {
    const text = without('Learning').trimEnd();
    const repaired = afterEdit(text, findingsOf(missingSection, text)[0]?.suggestions[0]);
    expect(repaired).toContain('in two weeks.\n\n## Learning\n\n[');
    expect(repaired.endsWith(']\n')).toBe(true);
  });

  test('inserts before Trade-offs and Notes when they follow', () => {
    const text = `${without('Learning')}\n## Notes\n\nCall Friday.\n`;
    expect(namesIn(afterEdit(text, findingsOf(missingSection, text)[0]?.suggestions[0]))).toEqual([
      ...STAR_SECTIONS,
      'Notes',
    ]);
  });

  test('keeps the depth of the other headings', () => {
    const text = without('Task').replaceAll('## ', '### ');
    expect(afterEdit(text, findingsOf(missingSection, text)[0]?.suggestions[0])).toContain('\n### Task\n');
  });

  test('keeps CRLF line ends', () => {
    const text = without('Action').replaceAll('\n', '\r\n');
    const repaired = afterEdit(text, findingsOf(missingSection, text)[0]?.suggestions[0]);
    expect(repaired.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(namesIn(repaired)).toEqual(STAR_SECTIONS);
  });

  test('reports each of several missing sections', () => {
    const text = lines(
      '## Situation',
      '',
      'It was stuck.',
      '',
      '## Action',
      '',
      'I freed it.',
      '',
      '## Result',
      '',
      'None.',
    );
    expect(findingsOf(missingSection, text).map(({ message }) => message)).toEqual([
      "There's no Task section, so nobody hears whose job it was.",
      "There's no Learning section, so nobody hears what you learned.",
    ]);
  });

  test('does not count a heading inside a code block', () => {
    const text = WHOLE.replace('## Learning\n\n', '```\n## Learning\n```\n\n');
    expect(findingsOf(missingSection, text)).toHaveLength(1);
  });
});

describe('code or a comment that nothing closes', () => {
  const hiding = (opening: string) => WHOLE.replace('## Result', `${opening}\nselect 1\n\n## Result`);

  test.each([
    ['```', 'code block', 'Close it with ```.'],
    ['````sql', 'code block', 'Close it with ````.'],
    ['~~~', 'code block', 'Close it with ~~~.'],
    ['<!--', 'comment', 'Close it with -->.'],
  ])('is named at its opening (%s), in place of what it hides', (opening, kind, advice) => {
    const text = hiding(opening);
    const [finding, ...others] = findingsOf(missingSection, text);
    expect(others).toEqual([]);
    expect(underlined(missingSection, text)).toEqual([opening]);
    expect(finding?.message).toContain(`This ${kind} is never closed`);
    expect(finding?.message).toContain(advice);
  });

  test('is named in a whole story too, since words may be hidden', () => {
    expect(findingsOf(missingSection, `${WHOLE}\n\`\`\`\nselect 1\n`)).toHaveLength(1);
  });

  test.each([
    ['closed code', '```\nselect 1\n```\n'],
    ['code in an item, which ends with it', '- ```\n  select 1\n\nI ran it.\n'],
    ['a closed comment', '<!-- a -->\n'],
    ['one sign of a comment', 'a <!- b\n'],
  ])('is not %s', (_, words) => {
    expect(findingsOf(missingSection, WHOLE.replace('## Result', `${words}\n## Result`))).toEqual([]);
  });
});
