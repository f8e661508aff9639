import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index';
import { GENERAL_ADVICE } from '../../../src/coaching/generalAdvice';
import { timingOf } from '../../../src/coaching/timing';
import { headingTimes } from '../../../src/editor/headingTimes';
import { findingHover, headingHover, principleHover } from '../../../src/editor/hovers/hoverText';
import { readCheckPage } from '../../../src/editor/hovers/readCheckPage';
import { readStory } from '../../../src/story/readStory';

const page = (check: string) => readFileSync(`docs/checks/${check}.md`, 'utf8');

describe('the page of a check', () => {
  test.each(CHECKS.map(({ id }) => id))('%s has a reason, a weak and a strong version', (check) => {
    const { why, weak, strong } = readCheckPage(page(check)) ?? { why: '', weak: '', strong: '' };
    expect(why.length).toBeGreaterThan(40);
    expect(weak).not.toBe('');
    expect(strong).not.toBe(weak);
    expect(weak + strong).not.toContain('```');
  });
  test('keeps the headings inside an example', () => {
    expect(readCheckPage(page('we-in-action'))?.weak).toMatch(/^## Action\n\nWe looked/);
  });
  test('that lacks a part makes no hover', () => {
    expect(readCheckPage('# a\n\n## Weak\n\nNone.\n')).toBeUndefined();
    expect(readCheckPage('')).toBeUndefined();
  });
  test('is there for every check and no other', () => {
    const files = readdirSync('docs/checks').filter((name) => name !== 'README.md');
    expect(files.sort()).toEqual(CHECKS.map(({ id }) => `${id}.md`).sort());
  });
});

test('a finding’s hover leads to its page', () => {
  const text = findingHover('filler', { why: 'Because.', weak: 'Basically, no.', strong: 'No.' });
  expect(text).toContain('[More on filler](command:starStory.explain?%5B%22filler%22%5D)');
  expect(text.indexOf('Basically, no.')).toBeLessThan(text.indexOf('No.\n'));
});

test('a heading’s hover says its job, its time and its slip', () => {
  const story = readStory('## Result\n\nIt works.\n');
  const [time] = headingTimes(story, timingOf(story, 'SDE1', 'full', 60));
  const text = headingHover('Result', time, GENERAL_ADVICE.Result);
  expect(text).toContain('**Result** · 2 of 15 s');
  expect(text).toContain(GENERAL_ADVICE.Result.do);
  expect(text).toContain(`*Common slip:* ${GENERAL_ADVICE.Result.mistake}`);
  expect(headingHover('Notes', undefined, GENERAL_ADVICE.Notes)).toMatch(/^\*\*Notes\*\*\n/);
});

describe('a principle’s hover', () => {
  const interviewer = { for: ['A *deed*'], against: ['A <wish>'], disqualifier: 'Blame.' };
  test('says what it means, and what speaks for and against', () => {
    const text = principleHover({ name: 'Care', meaning: 'What it means.', interviewer });
    for (const words of ['**Care**', 'What it means.', '- A \\*deed\\*', '- A \\<wish\\>', 'Blame.'])
      expect(text).toContain(words);
  });
  test('of a user’s own with nothing but a name is its name', () => {
    expect(principleHover({ name: 'Care' })).toBe('**Care**');
  });
});

describe('the page a principle was checked against', () => {
  const hover = (more: object) => principleHover({ name: 'Candor', meaning: 'Say it.', ...more });

  test('is a link with the day, at the end', () => {
    expect(hover({ source: 'https://example.org/values?a=(b)', dated: '2026-11-29' })).toMatch(
      /\n\n\*Source:\* \[example\.org\]\(<https:\/\/example\.org\/values\?a=\(b\)>\), checked on 2026-11-29$/,
    );
  });
  test('cannot end its own link', () => {
    expect(hover({ source: 'https://example.org/>)[x](command:y)' })).not.toContain('>)[x]');
  });
  test('is not spoken of where there is none', () => {
    expect(hover({})).not.toContain('Source');
  });
});
