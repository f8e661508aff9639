import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index';
import { notEnglish } from '../../src/checks/not-english';
import { verdictOn } from '../../src/coaching/verdict';
import { checkStory } from '../../src/index';
import { ENGLISH_ALL_THE_SAME, OTHER_LANGUAGES } from '../language/languages';
import { findingsOf, underlined, WHOLE } from './findingsOf';

const story = (words: string) =>
  `---\ntitle: The pump\n---\n\n## Situation\n\n${words}\n\n## Action\n\nWe fixed it. ${words}\n`;
const german = OTHER_LANGUAGES.get('German') ?? '';
const STRUCTURE = new Set(CHECKS.filter(({ section }) => section === 'Structure').map(({ id }) => id));

describe('not-english', () => {
  test.each([...OTHER_LANGUAGES])('says it once of a story in %s, on the title', (_, words) => {
    const [finding, ...others] = findingsOf(notEnglish, story(words));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'not-english', severity: 'info' });
    expect(finding?.message).toContain('These checks read English');
    expect(underlined(notEnglish, story(words))).toEqual(['The pump']);
  });

  test.each([...ENGLISH_ALL_THE_SAME])('is silent on English, or in doubt: %s', (_, words) => {
    expect(findingsOf(notEnglish, `## Action\n\n${words}\n`)).toEqual([]);
  });

  test('is silent on headings alone, whatever their language', () => {
    expect(
      findingsOf(notEnglish, '# Die Pumpe im Hallenbad\n\n## Ausgangslage\n\n## Aufgabe\n\n## Ergebnis und Wirkung\n'),
    ).toEqual([]);
    expect(findingsOf(notEnglish, WHOLE)).toEqual([]);
  });

  test('reads a story whose headings are in its own language too', () => {
    expect(findingsOf(notEnglish, `## Ausgangslage\n\n${german}\n`)).toHaveLength(1);
  });

  test('reads no Notes, which can be in another language than the story', () => {
    const notes = `\n## Notes\n\n${`${german} `.repeat(6)}\n`;
    expect(findingsOf(notEnglish, WHOLE + notes)).toEqual([]);
    const english = '\n## Notes\n\nI have to ask them what the pump had cost before we told the town.\n'.repeat(20);
    expect(findingsOf(notEnglish, story(german) + english)).toHaveLength(1);
  });

  test('leaves such a story to the checks of its structure', () => {
    const text = `${story(german)}\n## Result\n\n## Result\n`;
    const found = checkStory(text).findings.map(({ check }) => check);
    expect(found.filter((check) => !STRUCTURE.has(check))).toEqual([]);
    expect(found).toContain('not-english');
    expect(found).toContain('missing-section');
    expect(found).toContain('empty-section');
  });

  test.each([
    ['turned off', story(german), { 'not-english': 'off' }],
    [
      'silenced in the story',
      `<!-- star-disable not-english -->\n${story(german).replace(/^---[\s\S]*?---\n/, '')}`,
      {},
    ],
  ] as const)('%s, all checks read the story', (_, text, severities) => {
    const found = checkStory(text, { severities }).findings.map(({ check }) => check);
    expect(found).not.toContain('not-english');
    expect(found).not.toContain('needless-suppression');
    expect(found.some((check) => !STRUCTURE.has(check))).toBe(true);
  });

  test('its suppression of another check is not called needless', () => {
    const text = story(`<!-- star-disable-next-line filler -->\n${german}`);
    expect(checkStory(text).findings.map(({ check }) => check)).not.toContain('needless-suppression');
  });

  test('gets no verdict', () => {
    const { story: read, evidence } = checkStory(story(german));
    const verdict = verdictOn({ story: read, evidence, foreign: true } as never);
    expect(verdict).toMatchObject({
      leaning: 'draft',
      headline: 'No verdict',
      proves: [],
      lacks: ['the checks read English'],
    });
  });
});
