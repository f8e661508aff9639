import { describe, expect, test } from 'vitest';
import { emptySection } from '../../src/checks/empty-section';
import { TEMPLATES } from '../../src/story/templates';
import { afterEdit, findingsOf, lines, underlined, WHOLE } from './findingsOf';

const withBody = (name: string, body: string) => WHOLE.replace(new RegExp(`(## ${name}\\n)\\n.*\\n`), `$1${body}`);

describe('empty-section', () => {
  test.each(['Situation', 'Task', 'Action', 'Result', 'Learning'])('speaks of an empty %s on its heading', (name) => {
    expect(underlined(emptySection, withBody(name, '\n'))).toEqual([`## ${name}`]);
  });

  test('stays silent on a whole story', () => {
    expect(findingsOf(emptySection, WHOLE)).toEqual([]);
  });

  test('speaks of a comment that is alone in its section', () => {
    expect(underlined(emptySection, withBody('Task', '\n<!-- ask Dora -->\n'))).toEqual(['## Task']);
  });

  test('speaks of a prompt in italics', () => {
    expect(underlined(emptySection, withBody('Task', '\n_What was yours to do?_\n'))).toEqual(['## Task']);
  });

  test('speaks of placeholders, and inserts no second template', () => {
    const [finding] = findingsOf(emptySection, withBody('Task', '\n[whose it was]\n'));
    expect(finding?.message).toBe('“Task” has only placeholders so far. Replace the [placeholders].');
    expect(finding?.suggestions).toEqual([]);
  });

  test('stays silent where one sentence beside the placeholders is written', () => {
    expect(findingsOf(emptySection, withBody('Task', '\nIt was nobody’s. [what you set out to do]\n'))).toEqual([]);
  });

  test('stays silent on a list of three words', () => {
    expect(findingsOf(emptySection, withBody('Result', '\n- zero lost sales\n'))).toEqual([]);
  });

  test('stays silent on a section of code', () => {
    expect(findingsOf(emptySection, withBody('Result', '\n```\n40 -> 0\n```\n'))).toEqual([]);
  });

  test('stays silent on a block quote', () => {
    expect(findingsOf(emptySection, withBody('Result', '\n> It never jams now.\n'))).toEqual([]);
  });

  test('speaks of empty Trade-offs and Follow-ups too', () => {
    expect(underlined(emptySection, `${WHOLE}\n## Trade-offs\n\n## Follow-ups\n`)).toEqual([
      '## Trade-offs',
      '## Follow-ups',
    ]);
  });

  test('leaves empty Notes alone', () => {
    expect(findingsOf(emptySection, `${WHOLE}\n## Notes\n`)).toEqual([]);
  });

  test('quotes the heading in the writer’s words', () => {
    const text = withBody('Learning', '\n').replace('## Learning', '## 5. Lessons learned:');
    expect(findingsOf(emptySection, text)[0]?.message).toBe(
      "There's nothing under “5. Lessons learned” yet. Write it, or start from the template.",
    );
  });

  test('inserts the template under the heading, with blank lines around it', () => {
    const text = withBody('Task', '');
    expect(afterEdit(text, findingsOf(emptySection, text)[0]?.suggestions[0])).toContain(
      `## Task\n\n${TEMPLATES.Task.join('\n')}\n\n## Action`,
    );
  });

  test('inserts the template at the end of a file without a last line end', () => {
    expect(afterEdit('## Task', findingsOf(emptySection, '## Task')[0]?.suggestions[0])).toBe(
      `## Task\n\n${TEMPLATES.Task.join('\n')}\n`,
    );
  });

  test('keeps CRLF line ends', () => {
    const text = withBody('Task', '').replaceAll('\n', '\r\n');
    const repaired = afterEdit(text, findingsOf(emptySection, text)[0]?.suggestions[0]);
    expect(repaired.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('offers both templates for "Situation/Task"', () => {
    const text = '## Situation/Task\n';
    const repaired = afterEdit(text, findingsOf(emptySection, text)[0]?.suggestions[0]);
    expect(repaired).toContain(TEMPLATES.Situation[0]);
    expect(repaired).toContain(TEMPLATES.Task[0]);
  });

  test('puts probes one level below their section', () => {
    const text = lines('### Situation', '', 'It was stuck.', '', '### Follow-ups');
    expect(afterEdit(text, findingsOf(emptySection, text)[0]?.suggestions[0])).toContain('\n#### [the question');
  });

  test('is silent once the placeholders of the template are filled in', () => {
    const text = withBody('Action', '\n');
    const repaired = afterEdit(text, findingsOf(emptySection, text)[0]?.suggestions[0]);
    expect(findingsOf(emptySection, repaired.replaceAll(/\[[^\]]+\]/g, 'traced it'))).toEqual([]);
  });
});
