import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { retellingOf } from '../../src/coaching/retellingOf';
import { setLevel } from '../../src/coaching/setLevel';
import { readStory } from '../../src/story/readStory';

describe('setting the level', () => {
  const set = (text: string) => {
    const edit = setLevel(readStory(text), 'Senior');
    return edit && applyEdit(text, edit);
  };
  test('replaces the one that is there', () => {
    expect(set('---\ntitle: A\nlevel: SDE1\n---\n')).toBe('---\ntitle: A\nlevel: Senior\n---\n');
  });
  test('stands after the other keys', () => {
    expect(set('---\ntitle: A\n---\n\nx\n')).toBe('---\ntitle: A\nlevel: Senior\n---\n\nx\n');
  });
  test('makes a front matter where there is none', () => {
    expect(set('## Situation\n')).toBe('---\nlevel: Senior\n---\n\n## Situation\n');
  });
  test('keeps CRLF', () => {
    expect(set('---\r\ntitle: A\r\n---\r\n')).toBe('---\r\ntitle: A\r\nlevel: Senior\r\n---\r\n');
  });
  test('fills a key that has no value yet', () => {
    expect(set('---\nlevel:\ntitle: A\n---\n')).toBe('---\nlevel: Senior\ntitle: A\n---\n');
  });
  test('leaves YAML alone that cannot be read', () => {
    expect(setLevel(readStory('---\ntitle: [\n---\n'), 'Senior')).toBeUndefined();
  });
  test('after a list over several lines', () => {
    expect(set('---\nprinciples:\n  - Ownership\n  - Dive Deep\n---\n')).toBe(
      '---\nprinciples:\n  - Ownership\n  - Dive Deep\nlevel: Senior\n---\n',
    );
  });
});

describe('a copy for another principle', () => {
  test('names the principle and the original, and leaves the rest as it is', () => {
    const text = '---\ntitle: A\nprinciples: [Ownership]\n---\n\n## Situation\n\nOne.\n';
    expect(retellingOf(text, 'Dive Deep', 'a.star.md')).toBe(
      '---\ntitle: A\nprinciples: ["Dive Deep"]\nretells: "a.star.md"\n---\n\n## Situation\n\nOne.\n',
    );
  });
  test('of a story without front matter', () => {
    expect(retellingOf('## Situation\n', 'Think Big', 'a.star.md')).toBe(
      '---\nprinciples: ["Think Big"]\nretells: "a.star.md"\n---\n\n## Situation\n',
    );
  });
  test('of a story that was never saved', () => {
    expect(retellingOf('## Situation\n', 'Think Big', undefined)).not.toContain('retells');
  });
  test('a list over several lines is replaced whole', () => {
    const text = '---\nprinciples:\n  - Ownership\n  - Dive Deep\nlevel: SDE2\n---\n';
    const copy = readStory(retellingOf(text, 'Frugality', 'a.star.md') ?? '');
    expect(copy.frontMatter.principles.map(({ value }) => value)).toEqual(['Frugality']);
    expect(copy.frontMatter.level?.value).toBe('SDE2');
    expect(copy.frontMatter.errors).toEqual([]);
  });
});
