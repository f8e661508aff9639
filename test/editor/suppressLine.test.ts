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
  test.each([
    ['without a space at its end', 'filler-->', 'filler we-in-action -->'],
    ['with several spaces', ' filler   -->', ' filler we-in-action   -->'],
    ['with commas', 'filler, blame -->', 'filler, blame we-in-action -->'],
    ['with a comma at its end', 'filler,-->', 'filler we-in-action,-->'],
    ['with a reason', 'filler -- it is how he talks -->', 'filler we-in-action -- it is how he talks -->'],
    ['over two lines', 'filler\n-->', 'filler we-in-action\n-->'],
  ])('joins a comment %s and glues nothing', (_, before, after) => {
    const comment = (rest: string) => `<!-- star-disable-next-line ${rest}`;
    const text = `${TASK}## Action\n\n${comment(before)}\nBasically, we fixed the printer. Bob was lazy.\n`;
    const result = silence(text, 'we-in-action');
    expect(result?.after).toContain(comment(after));
    expect(result?.gone).toBe(true);
    expect(checkStory(result?.after ?? '').story.suppressions[0]?.ids).toContain('we-in-action');
  });
  test.each([
    ['disables a stretch', '<!-- star-disable filler-->'],
    ['disables everything', '<!-- star-disable-next-line-->'],
    ['stands further up', '<!-- star-disable-next-line filler-->\n'],
    ['is the writer’s own', '<!-- later-->'],
  ])('leaves a comment alone that %s', (_, comment) => {
    const text = `${TASK}## Action\n\n${comment}\nI left. Bob said\nwe fixed the printer.\n`;
    const { story } = checkStory(text);
    const at = text.indexOf('I left');
    const range = { start: at, end: at + 1 };
    const edit = suppressLine(story, { check: 'x', severity: 'info', range, message: '', suggestions: [] });
    expect(edit?.edits.map(({ text: words }) => words)).toEqual(['<!-- star-disable-next-line x -->\n']);
    expect(edit?.edits[0]?.range.start).toBe(at);
  });
  test.each([
    ['the first row', '| a | b |\n| --- | --- |\n| 1 | We fixed it |\n| 2 | I left |'],
    ['a later row', '| a | b |\n| --- | --- |\n| 1 | I left |\n| 2 | We fixed it |'],
    ['a row without outer bars', 'a | b\n--- | ---\n1 | I left\n2 | We fixed it'],
    ['the head', '| a | We fixed it |\n| --- | --- |\n| 1 | I left |'],
  ])('in %s of a table the table stays whole', (_, table) => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = `${TASK}## Action\n\n${table}\n`.replaceAll('\n', eol);
      const result = silence(text, 'we-in-action');
      expect(result).toMatchObject({ gone: true, needless: false });
      const cells = (words: string) =>
        checkStory(words).story.sentences.flatMap(({ block, range: { start, end } }) =>
          block === 'cell' ? [words.slice(start, end)] : [],
        );
      expect(cells(result?.after ?? '')).toEqual(cells(text));
    }
  });
  test.each([
    ['a backslash', '\\'],
    ['two spaces', '  '],
  ])('a line that %s breaks stays broken', (_, end) => {
    const result = silence(`${TASK}## Action\n\nI read the log${end}\nWe fixed the printer.\n`, 'we-in-action');
    expect(result?.after).toContain(`I read the log <!-- star-disable-next-line we-in-action -->${end}\nWe fixed`);
    expect(result).toMatchObject({ gone: true, needless: false });
  });
  test('between bullets that Markdown does not know', () => {
    const result = silence(`${TASK}## Action\n\n• I read the log\n• We fixed the printer\n`, 'we-in-action');
    expect(result).toMatchObject({ gone: true, needless: false });
  });
  test('below an inner item', () => {
    const result = silence(`${TASK}## Action\n\n- I read:\n    - We fixed the printer.\n`, 'we-in-action');
    expect(result).toMatchObject({ gone: true, needless: false });
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
