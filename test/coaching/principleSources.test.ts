import { expect, test } from 'vitest';
import type { PrincipleSource } from '../../src/coaching/knownPrinciples';
import { NO_PACKS } from '../../src/coaching/packs';
import { sourcesOnce } from '../../src/coaching/principleSources';

const FILE = { name: 'Harbor', questions: ['Foghorn or zeppelin?'] };
const source = (names: readonly string[], packs = NO_PACKS): PrincipleSource => ({
  names: names.map((name) => ({ name, aliases: [] })),
  packs,
});

test('a principle stands in the first source that has it, and a source that adds none is left out', () => {
  const others = { ...NO_PACKS, replace: true };
  expect(sourcesOnce([source(['Care', 'Pace']), source(['Pace']), source(['Pace', 'Calm'], others)])).toEqual([
    source(['Care', 'Pace']),
    source(['Calm'], others),
  ]);
});

test('a pack of one’s own counts once for its questions, though it brings no principle', () => {
  const packs = { ...NO_PACKS, file: FILE };
  expect(sourcesOnce([source(['Care']), source(['Care'], packs), source(['Care'], packs)])).toEqual([
    source(['Care']),
    source([], packs),
  ]);
});

test('of no stories there are none', () => {
  expect(sourcesOnce([])).toEqual([]);
});
