import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { SHEET_STYLE, SHEET_STYLE_HASH } from '../../src/practice/sheetStyle';

test('the page’s policy knows its style', () => {
  expect(SHEET_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(SHEET_STYLE).digest('base64')}`);
});
