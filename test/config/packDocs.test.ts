import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRINCIPLE_KINDS, packFileSchema } from '../../src/coaching/packFileSchema';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { packSchema, SERVES, WEAKNESSES } from '../../src/coaching/schema';
import { PACK_SLUGS } from '../../src/coaching/shippedPacks';
import { readPack, readPackFile } from '../../src/config/packFile';

const page = readFileSync('docs/principle-packs.md', 'utf8');

test('the example in docs/principle-packs.md can be used as it stands', () => {
  const example = /## A whole example[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { value, problems } = readPackFile(example);
  expect(problems).toEqual([]);
  expect(value?.name).toBe('Say It Plainly');
  expect(value?.probes).toHaveLength(1);
});

test('the page names every part, every weakness and every kind of evidence', () => {
  for (const word of [...Object.keys(packSchema.entries), ...WEAKNESSES, ...SERVES])
    expect(page).toContain(`\`${word}\``);
});

describe('a pack as a whole', () => {
  const part = /## A pack as a whole[\s\S]*?(?=\n## )/.exec(page)?.[0] ?? '';

  test('its example can be used as it stands', () => {
    expect(readPack(/```yaml\n([\s\S]*?)```/.exec(part)?.[1] ?? '').problems).toEqual([]);
  });
  test('the page names every part of it, and every kind of principle', () => {
    for (const word of [...Object.keys(packFileSchema.entries), ...PRINCIPLE_KINDS])
      expect(part).toContain(`\`${word}\``);
  });
});

test('the page lists the packs that ship, and no others', () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \| [A-Z]/gm)].map(([, slug]) => slug);
  expect(listed.filter((slug) => PACK_SLUGS.includes(slug ?? ''))).toEqual(PACK_SLUGS);
});

test('pages count Amazon’s principles in one way', () => {
  const docs = readdirSync('docs').filter((file) => file.endsWith('.md'));
  const pages = ['README.md', ...docs.map((file) => `docs/${file}`)]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const counts = pages.match(/\b(?:\d+|sixteen|seventeen) (?:Leadership Principles|LPs)\b.{0,13}/gi);
  expect(new Set(counts)).toEqual(new Set([`${PRINCIPLE_NAMES.length - 1} Leadership Principles, and failure`]));
  expect(page).toContain(`${PRINCIPLE_NAMES.length} principles`);
});
