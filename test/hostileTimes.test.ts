import { beforeAll, describe, expect, test } from 'vitest';
import { checkStory } from '../src/index';
import { leastTime } from './cpuTime';
import { hostileTexts } from './hostile';
import { prose } from './prose';

/**
 * UTF-16 units, and how many times the time of plain prose of the same size the worst may take. Prose of 1 MB takes a
 * quarter of a second on a quiet machine and 4 KB some 3 ms (docs/performance.md): so 1 MB is checked within a second,
 * and 4 KB within 50 ms. What else the machine does slows both down.
 */
const SIZES = [
  [4_000, 12],
  [125_000, 5],
  [1_000_000, 4],
] as const;

describe.each(SIZES)('%i units of a hostile text take no longer than prose, %i times over:', (size, times) => {
  let most = 0;
  beforeAll(() => {
    for (let nth = 0; nth < 20; nth += 1) checkStory(prose(4_000 + nth));
    const plain = prose(size);
    most = times * leastTime((nth) => checkStory(plain.replaceAll(' job ', ` job ${nth}`)));
  });

  const texts = [...hostileTexts(size)].filter(([, text]) => text.length < 2 * size);
  test.each(texts)('%s', (_name, text) => {
    expect(leastTime(() => checkStory(text), most)).toBeLessThan(most);
  });
});

test('a megabyte of headings takes little more than twice the time of prose', () => {
  const [plain, headings] = [prose(1_000_000), '## Situation\n'.repeat(77_000)];
  const most = 2.4 * leastTime((nth) => checkStory(plain.replaceAll(' job ', ` job ${nth}`)));
  expect(leastTime(() => checkStory(headings), most, 12)).toBeLessThan(most);
});

describe('a story longer than anybody tells', () => {
  const told = `## Situation\n\nThe gate stuck.\n\n## Task\n\nIt was mine alone to fix.\n\n## Action\n\nWe fixed it.\n\n`;
  const long = `${told}${'I oiled the hinge of gate nine. '.repeat(4_200)}\n\nWe closed it.\n`;
  const rest = '\n## Result\n\nIt went well.\n\n## Learning\n\nOil early.\n';
  const found = (text: string) =>
    checkStory(text).findings.map(({ check, range }) => `${check}: ${text.slice(range.start, range.end)}`);

  test('is told once, and checked up to there', () => {
    const findings = found(long + rest);
    const { message = '' } = checkStory(long + rest).findings.find(({ message: one }) => one.includes('128,000')) ?? {};
    expect(message).toBe(
      "This story is longer than 128,000 characters, and sentences after that aren't checked. Cut it, or make it several stories.",
    );
    expect(findings.filter((one) => one.startsWith('we-in-action'))).toEqual(['we-in-action: We']);
  });

  test('so is one of more sentences than anybody tells', () => {
    const scraps = `${told}${Array.from({ length: 5_000 }, (_, nth) => `- I cut ${nth}.\n`).join('')}\nWe closed it.\n`;
    expect(scraps.length).toBeLessThan(128_000);
    const messages = checkStory(scraps).findings.map(({ message }) => message);
    expect(messages).toContain(
      "This story is longer than 5,000 sentences, and sentences after that aren't checked. Cut it, or make it several stories.",
    );
    expect(found(scraps).filter((one) => one.startsWith('we-in-action'))).toEqual(['we-in-action: We']);
  });

  test('nothing is missed that may stand where nobody read', () => {
    const findings = found(long + rest);
    expect(
      findings.filter((one) => /^(?:missing-quantified-result|activity-not-impact|missing-trade)/.test(one)),
    ).toEqual([]);
    expect(found(told + rest)).toContain('missing-quantified-result: ## Result');
  });

  test('its form is checked to the end', () => {
    expect(found(`${long}${rest}\n## Action\n\nI left.\n`)).toContain('duplicate-section: ## Action');
    expect(found(`${long}\n## Result\n\n## Learning\n\nOil early.\n`)).toContain('empty-section: ## Result');
  });

  test('no suppression is needless where what it silences is not read', () => {
    const silenced = long.replace('We closed', '<!-- star-disable-next-line we-in-action -->\nWe closed') + rest;
    expect(found(silenced).filter((one) => one.startsWith('needless-suppression'))).toEqual([]);
    const short = `${told}<!-- star-disable-next-line we-in-action -->\nI closed it.\n${rest}`;
    expect(found(short).some((one) => one.startsWith('needless-suppression'))).toBe(true);
  });
});
