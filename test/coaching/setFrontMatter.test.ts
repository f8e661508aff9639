import { expect, test } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { setFrontMatter } from '../../src/coaching/setFrontMatter';
import { readFrontMatter } from '../../src/story/frontMatter';

function set(text: string, ...wanted: readonly (readonly [string, string])[]): string | undefined {
  const edits = setFrontMatter(text, readFrontMatter(text), wanted);
  return edits && applyEdit(text, { edits });
}

test('a known key is replaced where it stands, a new one goes below the others', () => {
  expect(set('---\na: 1\nb: 2\n---\n', ['a', '9'], ['c', '3'])).toBe('---\na: 9\nb: 2\nc: 3\n---\n');
});
test('several new keys keep their order', () => {
  expect(set('---\na: 1\n---\n', ['b', '2'], ['c', '3'])).toBe('---\na: 1\nb: 2\nc: 3\n---\n');
});
test('without front matter it is put before the text', () => {
  expect(set('Text.\n', ['a', '1'], ['b', '2'])).toBe('---\na: 1\nb: 2\n---\n\nText.\n');
});
test('an empty front matter is filled', () => {
  expect(set('---\n---\n\nText.\n', ['a', '1'])).toBe('---\na: 1\n---\n\nText.\n');
});
test('a value that needs quotation marks is read back as it was meant', () => {
  const text = set('---\na: 1\nb: 2\n---\n', ['a', '"x: y"']);
  expect(readFrontMatter(text ?? '').entries.map(({ value }) => value)).toMatchObject([{ yaml: 'x: y' }, { yaml: 2 }]);
});
test('YAML that cannot be read is left alone', () => {
  expect(set('---\na: [\n---\n', ['b', '2'])).toBeUndefined();
});
