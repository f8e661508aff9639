import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packSchema, SERVES, WEAKNESSES } from '../../src/coaching/schema';
import { readPackFile } from '../../src/config/packFile';

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
