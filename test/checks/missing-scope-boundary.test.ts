import { describe, expect, test } from 'vitest';
import { missingScopeBoundary } from '../../src/checks/missing-scope-boundary';
import { checkStory } from '../../src/index';
import { afterEdit, findingsOf, lines, underlined, WHOLE } from './findingsOf';

const withTask = (...task: readonly string[]) =>
  WHOLE.replace('The queue belonged to another team and nobody had asked me.', task.join('\n'));

describe('missing-scope-boundary', () => {
  test.each([
    'I needed to cut the jams by half.',
    'My task was to make the queue faster.',
    'My manager asked me to find the cause.',
  ])('stands on the heading of a Task that only says: %s', (task) => {
    expect(underlined(missingScopeBoundary, withTask(task))).toEqual(['## Task']);
  });

  test.each([
    'The print service was not ours.',
    'No ticket existed, and nobody had asked.',
    'I was the only engineer on the shop that week.',
    'My manager asked me to fix it; my part was the queue, the printers were with Facilities.',
    'The decision to switch it off was mine alone.',
  ])('is content with: %s', (task) => {
    expect(findingsOf(missingScopeBoundary, withTask(task))).toEqual([]);
  });

  test('is content where the Situation says it', () => {
    const text = withTask('I wanted it gone by Friday.').replace(
      'cost the shop forty sales a day.',
      'cost the shop forty sales a day. The queue belonged to another team.',
    );
    expect(findingsOf(missingScopeBoundary, text)).toEqual([]);
  });

  test('is not content where only the Action says it', () => {
    const text = withTask('I wanted it gone by Friday.').replace('I traced', 'Nobody had asked me. I traced');
    expect(underlined(missingScopeBoundary, text)).toEqual(['## Task']);
  });

  test('stands on the Situation where there is no Task', () => {
    const text = lines('## Situation', '', 'Orders got stuck.', '', '## Action', '', 'I removed the lock.');
    expect(underlined(missingScopeBoundary, text)).toEqual(['## Situation']);
  });

  test('reads a heading that is Situation and Task at once', () => {
    const open = lines('## Situation & Task', '', 'Orders got stuck and I had to fix it.');
    expect(underlined(missingScopeBoundary, open)).toEqual(['## Situation & Task']);
    const said = lines('## Situation & Task', '', 'Orders got stuck. The queue was owned by another team.');
    expect(findingsOf(missingScopeBoundary, said)).toEqual([]);
  });

  test('leaves an empty Task to empty-section', () => {
    expect(findingsOf(missingScopeBoundary, withTask(''))).toEqual([]);
    expect(findingsOf(missingScopeBoundary, withTask('[whose it was]'))).toEqual([]);
  });

  test('says nothing of a text that has neither section', () => {
    expect(findingsOf(missingScopeBoundary, '## Action\n\nI removed the lock.\n')).toEqual([]);
  });

  test('is a warning that names the heading', () => {
    const [finding] = findingsOf(missingScopeBoundary, withTask('I needed to cut the jams.'));
    expect(finding).toMatchObject({ severity: 'warning', check: 'missing-scope-boundary' });
    expect(finding?.message).toMatch(/^“Task” doesn't say whose job this was\. Name the owner/);
  });

  test('offers a sentence for the end of the Task, and is content once it is filled in', () => {
    const text = withTask('I needed to cut the jams.');
    const after = afterEdit(text, findingsOf(missingScopeBoundary, text)[0]?.suggestions[0]);
    expect(after).toContain(
      'I needed to cut the jams. [Whose job this was], [how it came to you], and [what was yours',
    );
    expect(findingsOf(missingScopeBoundary, after)).toHaveLength(1);
    const filled = after.replace(/\[Whose.*\]\./, 'The queue was run by Facilities, and nobody had asked me.');
    expect(findingsOf(missingScopeBoundary, filled)).toEqual([]);
  });

  test('continues a list with its own bullet', () => {
    const text = withTask('* Cut the jams', '* Before Friday');
    const after = afterEdit(text, findingsOf(missingScopeBoundary, text)[0]?.suggestions[0]);
    expect(after).toContain('* Before Friday\n* [Whose job');
  });

  test('begins a paragraph of its own after words that no full stop closes, which stay evidence', () => {
    const text = withTask('get it running again');
    const after = afterEdit(text, findingsOf(missingScopeBoundary, text)[0]?.suggestions[0]);
    expect(after).toContain('get it running again\n\n[Whose job');
    expect(checkStory(after).findings.map(({ check }) => check)).not.toContain('empty-section');
  });

  test('keeps the line ends of the file', () => {
    const text = withTask('* Cut the jams').replaceAll('\n', '\r\n');
    const after = afterEdit(text, findingsOf(missingScopeBoundary, text)[0]?.suggestions[0]);
    expect(after).toContain('* Cut the jams\r\n* [Whose job');
  });
});
