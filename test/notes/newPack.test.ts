import { describe, expect, test } from 'vitest';
import { packFileSchema } from '../../src/coaching/packFileSchema';
import { readPack } from '../../src/config/packFile';
import { NEW_PACK } from '../../src/notes/newPack';
import { LEVELS, STAR_SECTIONS } from '../../src/story/types';
import { forbiddenIn } from '../voice/words';

/** Every line in use, as somebody has it who takes away each "# ". */
const IN_USE = NEW_PACK.replace(/^# /gm, '').replace(/^#(?=# )/gm, '');

describe('a new pack', () => {
  test('holds a name, and nothing that only shows the way', () => {
    expect(readPack(NEW_PACK)).toMatchObject({ problems: [], value: { name: 'My Pack' } });
    expect(Object.keys(readPack(NEW_PACK).value ?? {})).toEqual(['name']);
  });
  test('can be used as it stands once its lines are no longer comments, and shows every part there is', () => {
    const { value, problems } = readPack(IN_USE);
    expect(problems).toEqual([]);
    expect(Object.keys(value ?? {}).sort()).toEqual(Object.keys(packFileSchema.entries).sort());
    expect(Object.keys(value?.levels ?? {})).toEqual(LEVELS);
    expect(Object.keys(value?.sections ?? {})).toEqual(STAR_SECTIONS);
  });
  const parts = Object.keys(packFileSchema.entries).filter((key) => key !== 'name');
  test.each(parts)('says what %s does, and can be used with that part alone', (part) => {
    const block = new RegExp(`(?<=\\n\\n)((?:## .*\\n)+)(?:# [a-z]+: .*\\n)?(# ${part}:.*\\n(?:#  .*\\n)*)`).exec(
      NEW_PACK,
    );
    const [, says = '', lines = ''] = block ?? [];
    expect(says).toMatch(/\w{3}/);
    const { value, problems } = readPack(NEW_PACK.replace(lines, lines.replace(/^# /gm, '')));
    expect(problems).toEqual([]);
    expect(Object.keys(value ?? {})).toEqual(['name', part]);
  });
  test('speaks as people do', () => {
    expect(forbiddenIn(NEW_PACK)).toEqual([]);
  });
});
