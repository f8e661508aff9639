import { describe, expect, test } from 'vitest';
import { sectionOrder } from '../../src/checks/section-order';
import { readStory } from '../../src/story/readStory';
import { expectLinear } from '../cpuTime';
import { afterEdit, findingsOf, underlined } from './findingsOf';

/** A story of one line a section, in the order given. */
const told = (...names: readonly string[]) => names.map((name) => `## ${name}\n\nOf ${name}.\n`).join('\n');
const order = (text: string) => readStory(text).sections.map(({ title }) => title);

describe('section-order', () => {
  test.each([
    ['Task', ['Situation', 'Action', 'Result', 'Task', 'Learning']],
    ['Learning', ['Learning', 'Situation', 'Task', 'Action', 'Result']],
    ['Result', ['Result', 'Situation', 'Task', 'Action', 'Learning']],
    ['Situation', ['Task', 'Situation', 'Action', 'Result', 'Learning']],
    ['Action', ['Situation', 'Task', 'Result', 'Action', 'Learning']],
    ['Learning', ['Situation', 'Task', 'Learning', 'Action', 'Result']],
  ])('speaks of the one heading to move: %s', (name, names) => {
    const text = told(...names);
    expect(underlined(sectionOrder, text)).toEqual([`## ${name}`]);
    const repaired = afterEdit(text, findingsOf(sectionOrder, text)[0]?.fix);
    expect(repaired).toBe(told('Situation', 'Task', 'Action', 'Result', 'Learning'));
  });

  test('is an info that says where it belongs', () => {
    expect(findingsOf(sectionOrder, told('Outcome', 'Context', 'Task', 'Action', 'Lessons'))[0]).toMatchObject({
      severity: 'info',
      message: '“Outcome” is out of order. It belongs before “Lessons”.',
    });
  });

  test('stays silent where all is in order', () => {
    expect(findingsOf(sectionOrder, told('Situation', 'Task', 'Action', 'Result', 'Learning'))).toEqual([]);
  });

  test('stays silent where one is missing', () => {
    expect(findingsOf(sectionOrder, told('Situation', 'Action', 'Learning'))).toEqual([]);
  });

  test('stays silent on two parts of one section', () => {
    expect(findingsOf(sectionOrder, told('Situation', 'Task', 'Action', 'Result', 'Lessons', 'Hindsight'))).toEqual([]);
  });

  test('does not mind where Trade-offs, Follow-ups and Notes stand', () => {
    const text = told('Notes', 'Situation', 'Trade-offs', 'Task', 'Follow-ups', 'Action', 'Result', 'Learning');
    expect(findingsOf(sectionOrder, text)).toEqual([]);
  });

  test('takes "Situation/Task" as the beginning', () => {
    expect(findingsOf(sectionOrder, told('Situation/Task', 'Action', 'Result', 'Learning'))).toEqual([]);
  });

  test('moves "Situation/Task" before Action', () => {
    const text = told('Action', 'Result', 'Learning', 'Situation/Task');
    expect(order(afterEdit(text, findingsOf(sectionOrder, text)[0]?.fix))).toEqual([
      'Situation/Task',
      'Action',
      'Result',
      'Learning',
    ]);
  });

  test('speaks of two that are out of place', () => {
    expect(underlined(sectionOrder, told('Result', 'Learning', 'Situation', 'Task', 'Action'))).toEqual([
      '## Result',
      '## Learning',
    ]);
  });

  test('moves subheadings along with their section', () => {
    const text = `## Learning\n\nOf it.\n\n### Senior\n\nMore.\n\n${told('Situation', 'Action')}`;
    expect(afterEdit(text, findingsOf(sectionOrder, text)[0]?.fix)).toBe(
      `${told('Situation', 'Action')}\n## Learning\n\nOf it.\n\n### Senior\n\nMore.\n`,
    );
  });

  test('keeps CRLF line ends, and puts a line end after a last line without one', () => {
    const text = told('Situation', 'Result', 'Action').trimEnd().replaceAll('\n', '\r\n');
    const repaired = afterEdit(text, findingsOf(sectionOrder, text)[0]?.fix);
    expect(repaired.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(order(repaired)).toEqual(['Situation', 'Action', 'Result']);
  });

  test('makes a blank line where sections stand close together', () => {
    const text = '## Action\nI did.\n## Situation\nIt was.\n';
    expect(afterEdit(text, findingsOf(sectionOrder, text)[0]?.fix)).toContain('I did.\n');
    expect(order(afterEdit(text, findingsOf(sectionOrder, text)[0]?.fix))).toEqual(['Situation', 'Action']);
  });

  test('does not move up what would swallow the rest', () => {
    const text = `${told('Situation', 'Result')}\n## Action\n\n\`\`\`\nnever closed\n`;
    expect(findingsOf(sectionOrder, text)[0]).not.toHaveProperty('fix');
  });

  test('moves nothing where so much is out of order that it is no story', () => {
    const moved = (times: number) =>
      findingsOf(sectionOrder, told('Learning', 'Situation').repeat(times)).filter(({ fix }) => fix !== undefined);
    expect(moved(8)).not.toEqual([]);
    expect(moved(12)).toEqual([]);
    expect(findingsOf(sectionOrder, told('Learning', 'Situation').repeat(12))).not.toEqual([]);
  });

  test('takes time linear in the number of headings', () => {
    const out = (times: number) => told('Result', 'Situation').repeat(times);
    expectLinear(out, (text) => findingsOf(sectionOrder, text), 5_000);
  });
});
