import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { suppressLine } from '../../src/editor/suppressLine';
import { checkStory } from '../../src/index';

const TASK = '## Situation\n\nOrders of 40 shops were late.\n\n## Task\n\nIt was not my job and nobody asked me.\n\n';

/** The text after silencing the first finding of a check, and whether that finding is gone and none came in its place. */
function silence(text: string, check: string) {
  const { story, findings } = checkStory(text);
  const finding = findings.find((one) => one.check === check);
  const edit = finding && suppressLine(story, finding);
  if (!edit) return undefined;
  const after = applyEdit(text, edit);
  const now = checkStory(after).findings.map((one) => one.check);
  const count = (checks: readonly string[]) => checks.filter((one) => one === check).length;
  const gone = count(now) === count(findings.map((one) => one.check)) - 1;
  return { after, gone, title: edit.title, needless: now.includes('needless-suppression') };
}

describe('silencing a finding for its line', () => {
  test('puts the comment above the line', () => {
    const result = silence(`${TASK}## Action\n\nWe fixed the printer.\n`, 'we-in-action');
    expect(result?.after).toContain('\n\n<!-- star-disable-next-line we-in-action -->\nWe fixed');
    expect(result).toMatchObject({ gone: true, needless: false, title: 'Silence we-in-action for this line' });
  });
  test('between the items of a list', () => {
    const result = silence(`${TASK}## Action\n\n- I read the log.\n- We fixed the printer.\n`, 'we-in-action');
    expect(result).toMatchObject({ gone: true, needless: false });
  });
  test('inside a paragraph the comment ends the line before, so that the sentence stays whole', () => {
    const result = silence(`${TASK}## Action\n\nI read the log, and then\nwe fixed the printer.\n`, 'we-in-action');
    expect(result?.after).toContain('and then <!-- star-disable-next-line we-in-action -->\nwe fixed');
    expect(result).toMatchObject({ gone: true, needless: false });
  });
  test('joins a comment that is already there', () => {
    const text = `${TASK}## Action\n\n<!-- star-disable-next-line filler -->\nBasically, we fixed the printer.\n`;
    expect(silence(text, 'we-in-action')?.after).toContain('<!-- star-disable-next-line filler we-in-action -->');
  });
  test('keeps CRLF', () => {
    const text = `${TASK}## Action\n\nWe fixed the printer.\n`.replaceAll('\n', '\r\n');
    expect(silence(text, 'we-in-action')?.after.replaceAll('\r\n', '')).not.toContain('\n');
  });
  test('for the front matter the comment stands below it and says so', () => {
    const result = silence('---\nlevel: SDE7\n---\n\n## Situation\n\nIt broke.\n', 'front-matter');
    expect(result?.after).toContain('---\n\n<!-- star-disable front-matter -->\n\n## Situation');
    expect(result).toMatchObject({ gone: true, title: 'Silence front-matter in this file' });
  });
  test('a file that cannot be read is not silenced', () => {
    expect(silence('---\ntitle: [\n---\n', 'front-matter')).toBeUndefined();
  });
});
