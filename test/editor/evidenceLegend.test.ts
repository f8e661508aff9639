import { expect, test } from 'vitest';
import { evidenceLegend } from '../../src/editor/evidenceLegend';
import { EVIDENCE_KINDS } from '../../src/editor/evidenceMarks';

test.each(EVIDENCE_KINDS)('%s is explained in its own color', (kind) => {
  const line = evidenceLegend()
    .split('<br>')
    .find((one) => one.includes(`-${kind})`));
  // The one style, and the one level of spans, that a hover shows as it's meant.
  expect(line).toMatch(
    /^<span style="background-color:var\(--vscode-starStory-evidence-\w+\);">&nbsp;\w[^<]+&nbsp;<\/span>$/,
  );
});

test('no two kinds are called the same', () => {
  const names = evidenceLegend().match(/&nbsp;\w[^&]+/g) ?? [];
  expect(new Set(names).size).toBe(EVIDENCE_KINDS.length);
});
