import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/checks/edits';
import { type Retelling, retellingOf } from '../../src/coaching/retellingOf';
import type { KnownPrinciple } from '../../src/coaching/schema';
import { setLevel } from '../../src/coaching/setLevel';
import { readStory } from '../../src/story/readStory';
import { principle } from './knowledgeFromYaml';

describe('setting the level', () => {
  const set = (text: string) => {
    const edit = setLevel(readStory(text), 'Senior');
    return edit && applyEdit(text, edit);
  };
  test('replaces the one that is there', () => {
    expect(set('---\ntitle: A\nlevel: SDE1\n---\n')).toBe('---\ntitle: A\nlevel: Senior\n---\n');
  });
  test('keeps a manager one, and says so only where the role does not', () => {
    expect(set('---\nlevel: L5 SDM\n---\n')).toBe('---\nlevel: Senior manager\n---\n');
    expect(set('---\nlevel: L5\nrole: nurse manager\n---\n')).toBe('---\nlevel: Senior\nrole: nurse manager\n---\n');
    const edit = setLevel(readStory('## Situation\n'), 'Senior', true);
    expect(edit && applyEdit('## Situation\n', edit)).toBe('---\nlevel: Senior manager\n---\n\n## Situation\n');
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
  const copyOf = (text: string, name: string, more: Partial<Retelling> = {}) =>
    retellingOf(text, { principle: principle(name), original: 'a.star.md', ...more }) ?? '';
  const adviceOn = (name: string) => {
    const { lead, dwell, playDown } = principle(name).retelling;
    return `<!-- Told for ${name}\nLead with: ${lead.text}\nDwell on: ${dwell.text}\nPlay down: ${playDown.text}\n-->\n\n`;
  };

  test('names the principle and the original, keeps the advice, and leaves the rest as it is', () => {
    const text = '---\ntitle: A\nprinciples: [Ownership]\n---\n\n## Situation\n\nOne.\n';
    expect(copyOf(text, 'Dive Deep')).toBe(
      `---\ntitle: A\nprinciples: ["Dive Deep"]\nquestion: "[a question about Dive Deep]"\nretells: "a.star.md"\n---\n\n${adviceOn('Dive Deep')}## Situation\n\nOne.\n`,
    );
  });
  test('answers a question of its own, in place of the old one', () => {
    const text = '---\nprinciples: [Ownership]\nquestion: "When did you own it?"\n---\n\n## Situation\n';
    const asked = readStory(copyOf(text, 'Dive Deep', { question: 'When did a "number" lie?' })).frontMatter;
    expect(asked.question?.value).toBe('When did a "number" lie?');
    expect(readStory(copyOf(text, 'Dive Deep')).frontMatter.question?.value).toBe('[a question about Dive Deep]');
  });
  test('of a story without front matter', () => {
    const copy = copyOf('## Situation\n', 'Think Big');
    expect(copy).toMatch(/^---\nprinciples: \["Think Big"\]\n/);
    expect(copy.endsWith(`---\n\n${adviceOn('Think Big')}## Situation\n`)).toBe(true);
  });
  test('the advice is neither said nor checked, and another retelling replaces it', () => {
    const text = '---\nprinciples: [Ownership]\n---\n\n## Situation\n\nOne.\n';
    const twice = copyOf(copyOf(text, 'Dive Deep'), 'Frugality');
    expect(twice).toContain(adviceOn('Frugality'));
    expect(twice).not.toContain('Told for Dive Deep');
    expect(readStory(twice).sentences.map(({ words }) => words)).toEqual([1]);
  });
  test('advice that holds two hyphens stays one comment', () => {
    const part = { text: 'the number --> and the rest', serves: ['measure'] as const };
    const own = { name: 'Candor -- always', retelling: { lead: part, dwell: part, playDown: part } };
    const copy = retellingOf('## Situation\n\nOne.\n', { principle: own as unknown as KnownPrinciple }) ?? '';
    expect(readStory(copy).sentences).toHaveLength(1);
    expect(copy.match(/-->/g)).toHaveLength(1);
  });
  test('of a story that was never saved', () => {
    expect(copyOf('## Situation\n', 'Think Big', { original: undefined })).not.toContain('retells');
  });
  test('keeps the line ends of the file', () => {
    const copy = copyOf('---\r\nprinciples: [Ownership]\r\n---\r\n\r\n## Situation\r\n', 'Dive Deep');
    expect(copy.replaceAll('\r\n', '')).not.toContain('\n');
  });
  test('a list over several lines is replaced whole', () => {
    const text = '---\nprinciples:\n  - Ownership\n  - Dive Deep\nlevel: SDE2\n---\n';
    const copy = readStory(copyOf(text, 'Frugality'));
    expect(copy.frontMatter.principles.map(({ value }) => value)).toEqual(['Frugality']);
    expect(copy.frontMatter.level?.value).toBe('SDE2');
    expect(copy.frontMatter.errors).toEqual([]);
  });
});
