import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../src/config/configFile';
import { choosingPack } from '../../src/config/setPack';

const chosen = (text: string, slug = 'competencies') => {
  const edit = choosingPack(text, slug);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
};

describe('choosing a pack in config.yaml', () => {
  test.each([
    ['', 'pack: competencies\n'],
    ['level: Senior\n', 'level: Senior\npack: competencies\n'],
    ['level: Senior', 'level: Senior\npack: competencies\n'],
    ['level: Senior\r\n', 'level: Senior\r\npack: competencies\r\n'],
    ['severities:\n  filler: off\n', 'severities:\n  filler: off\npack: competencies\n'],
    ['# Mine\n\nlevel: L6 # for now\n', '# Mine\n\nlevel: L6 # for now\npack: competencies\n'],
    ['pack: amazon\nlevel: Senior\n', 'pack: competencies\nlevel: Senior\n'],
    ['pack: amazon # for Tuesday\n', 'pack: competencies # for Tuesday\n'],
    ['pack : "amazon"\n', 'pack: competencies\n'],
    ['pack:\nlevel: Senior\n', 'pack: competencies\nlevel: Senior\n'],
    ['pack: no such pack', 'pack: competencies'],
  ])('turns %j into %j', (text, expected) => {
    expect(chosen(text)).toBe(expected);
  });
  test('leaves a file alone that is no map, or that YAML cannot read to its end', () => {
    expect(chosen('- one\n- two\n')).toBeUndefined();
    expect(chosen('just words\n')).toBeUndefined();
  });
  test('keeps what is wrong elsewhere for its writer to see', () => {
    const text = 'level: L99\n';
    expect(readConfigFile(chosen(text) ?? '').problems).toHaveLength(1);
  });
  test('goes back to Amazon’s too', () => {
    expect(chosen('pack: competencies\n', 'amazon')).toBe('pack: amazon\n');
  });
});

test('whatever stands in the file, everything else is read as before', () => {
  const line = fc.constantFrom(
    'level: Senior',
    'level: SDE9',
    'speakingRate: 140',
    'severities:',
    '  filler: off',
    '  filer: off',
    'pack: amazon',
    'pack: "amazon" # mine',
    'pack:',
    '# pack: amazon',
    'principles: replace',
    '- one',
    'words',
    '',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, eol, ended) => {
      const text = lines.join(eol) + (ended ? eol : '');
      const after = chosen(text);
      if (after === undefined) return;
      const { pack: _before, problems: _found, ...before } = readConfigFile(text);
      const { pack, problems: _left, ...now } = readConfigFile(after);
      expect(pack).toBe('competencies');
      expect(now).toEqual(before);
    }),
    { numRuns: 2000 },
  );
});
