import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index';
import { checkStory } from '../../src/index';
import { afterEdit, WHOLE } from './findingsOf';

/** The whole story with lines around its Result, which then says "basically". */
const around = (before: string, after = '') => WHOLE.replace(/(Lost sales went.*\n)/, `${before}Basically, $1${after}`);
const quiet = (before: string, after = '') => WHOLE.replace(/(Lost sales went.*\n)/, `${before}$1${after}`);
const off = Object.fromEntries(
  CHECKS.filter(({ id }) => !['filler', 'needless-suppression', 'over-time'].includes(id)).map(({ id }) => [
    id,
    'off' as const,
  ]),
);

const findings = (text: string) => checkStory(text, { severities: { 'over-time': 'off' } }).findings;
const needless = (text: string) => findings(text).filter(({ check }) => check === 'needless-suppression');
const words = (text: string) => needless(text).map(({ range }) => text.slice(range.start, range.end));
const ids = (text: string) => findings(text).map(({ check }) => check);

const NEXT = '<!-- star-disable-next-line filler -->\n';

describe('needless-suppression', () => {
  test('stays silent on a comment that suppresses something', () => {
    expect(ids(around(NEXT))).not.toContain('filler');
    expect(needless(around(NEXT))).toEqual([]);
  });

  test('speaks of one that suppresses nothing, as a hint, and removes its line', () => {
    const text = quiet(NEXT);
    expect(words(text)).toEqual([NEXT.trim()]);
    expect(needless(text)[0]?.severity).toBe('hint');
    expect(afterEdit(text, needless(text)[0]?.fix)).toBe(WHOLE);
  });

  test('speaks of a comment without ids that suppresses nothing', () => {
    expect(words(quiet('<!-- star-disable-next-line -->\n'))).toEqual([]);
    const text = quiet('<!-- star-disable-next-line -->\n');
    const all = checkStory(text, { severities: {} }).findings.filter(({ check }) => check === 'needless-suppression');
    expect(all.map(({ range }) => text.slice(range.start, range.end))).toEqual(['<!-- star-disable-next-line -->']);
  });

  test('cannot judge a comment without ids while a check is off', () => {
    const text = quiet('<!-- star-disable-next-line -->\n');
    expect(checkStory(text, { severities: off }).findings).toEqual([]);
  });

  test('leaves a comment for a check alone that is off', () => {
    expect(checkStory(quiet(NEXT), { severities: { ...off, filler: 'off' } }).findings).toEqual([]);
  });

  test('speaks of an unknown check that no name is near to, and removes the comment', () => {
    const text = quiet('<!-- star-disable-next-line passive-voice -->\n');
    expect(needless(text)[0]?.message).toContain('“passive-voice”');
    expect(afterEdit(text, needless(text)[0]?.fix)).toBe(WHOLE);
  });

  test('keeps the reason behind the ids, and every id that is needed', () => {
    const text = around('<!-- star-disable-next-line blame, filler -- it is how he talks -->\n');
    const after = around('<!-- star-disable-next-line filler -- it is how he talks -->\n');
    expect(afterEdit(text, needless(text)[0]?.fix)).toBe(after);
  });

  test('renames the unknown id alone, whatever else the comment says', () => {
    const text = around('<!-- star-disable-next-line filler, fille -->\n');
    const [finding] = needless(text);
    expect(afterEdit(text, finding?.suggestions[0])).toBe(around('<!-- star-disable-next-line filler, filler -->\n'));
  });

  test('lets the writer choose where an unknown name is a likely slip', () => {
    const text = around('<!-- star-disable-next-line filer -->\n');
    const [finding] = needless(text);
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.suggestions.map(({ title }) => title)).toEqual(['Change to “filler”', 'Remove this suppression']);
    expect(ids(afterEdit(text, finding?.suggestions[0]))).not.toContain('filler');
  });

  test('removes only the id that does nothing', () => {
    const text = around('<!-- star-disable-next-line filler blame -->\n');
    expect(afterEdit(text, needless(text)[0]?.fix)).toBe(around(NEXT));
  });

  test('removes an enable together with the disable it closes', () => {
    const text = quiet('<!-- star-disable filler -->\n', '<!-- star-enable filler -->\n');
    expect(words(text)).toEqual(['<!-- star-disable filler -->']);
    expect(afterEdit(text, needless(text)[0]?.fix)).toBe(WHOLE);
  });

  test('keeps an enable that closes another disable too', () => {
    const text = around('<!-- star-disable filler -->\n<!-- star-disable blame -->\n', '<!-- star-enable -->\n');
    expect(words(text)).toEqual(['<!-- star-disable blame -->']);
    const repaired = afterEdit(text, needless(text)[0]?.fix);
    expect(repaired).toContain('<!-- star-enable -->');
    expect(needless(repaired)).toEqual([]);
  });

  test('speaks of an enable that closes nothing', () => {
    const text = quiet('<!-- star-enable filler -->\n');
    expect(needless(text)[0]?.message).toBe(
      'Nothing is disabled here, so there is nothing to enable. Remove this comment.',
    );
    expect(afterEdit(text, needless(text)[0]?.fix)).toBe(WHOLE);
  });

  test('speaks of the second of two that say the same', () => {
    expect(words(around(NEXT + NEXT))).toEqual([NEXT.trim()]);
  });

  test('speaks of a line that is silenced inside a stretch that is', () => {
    const text = around(`<!-- star-disable filler -->\n${NEXT}`);
    expect(words(text)).toEqual([NEXT.trim()]);
  });

  test('takes a comment out of the middle of a line', () => {
    const text = WHOLE.replace('to a lock', 'to <!-- star-disable-next-line filler --> a lock');
    expect(afterEdit(text, needless(text)[0]?.fix)).toBe(WHOLE);
  });

  test('can itself be silenced by its name, and by nothing else', () => {
    expect(needless(quiet(`<!-- star-disable needless-suppression -->\n${NEXT}`))).toEqual([]);
    expect(words(quiet(`<!-- star-disable -->\n${NEXT}`))).toContain(NEXT.trim());
  });

  test('is silent on an ordinary comment', () => {
    expect(needless(quiet('<!-- star quality -->\n<!-- TODO -->\n'))).toEqual([]);
  });
});
