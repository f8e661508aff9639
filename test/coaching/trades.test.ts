import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assignedOf } from '../../src/base/assigned';
import { timingOf } from '../../src/coaching/timing';
import { verdictOn } from '../../src/coaching/verdict';
import { weaknessesOf } from '../../src/coaching/weaknesses';
import { checkStory } from '../../src/index';
import { principle } from './knowledgeFromYaml';

/** Strong stories of people who are no engineers, and the same with one flaw each: a fair interviewer sees that and no more. */

const LOUD = new Set(['warning', 'error']);
const NURSE = 'nurse-manager';
const SOFTWARE = 'software-manager';
const PRODUCT = 'product-manager';

const read = (name: string) => readFileSync(`test/coaching/trades/${name}.star.md`, 'utf8');

function judged(text: string) {
  const checked = checkStory(text);
  const { story, evidence, findings } = checked;
  const told = principle(story.frontMatter.principles[0]?.value ?? '');
  const level = story.level ?? 'SDE2';
  const weaknesses = weaknessesOf(checked, assignedOf(told));
  const timing = timingOf(story, level, 'full', 150);
  const verdict = verdictOn({ story, evidence, weaknesses, principle: told, level, timing });
  return { story, verdict, loud: findings.filter(({ severity }) => LOUD.has(severity)).map(({ check }) => check) };
}

describe('a strong story of another trade', () => {
  test.each([NURSE, SOFTWARE, PRODUCT])('%s gets no warning and a verdict that is fair', (name) => {
    const { verdict, loud } = judged(read(name));
    expect(loud).toEqual([]);
    expect(verdict).toMatchObject({ leaning: 'hire', lacks: [], lead: undefined });
    expect(verdict.proves).toHaveLength(3);
  });
  test('a manager says so beside the level or in the role, and a product manager is none', () => {
    const seniority = [NURSE, SOFTWARE, PRODUCT].map((name) => judged(read(name)).story);
    expect(seniority.map(({ level, manager }) => [level, manager])).toEqual([
      ['Senior', true],
      ['Senior', true],
      ['Senior', false],
    ]);
  });
  test('what is quoted as before and after is a whole phrase', () => {
    for (const name of [NURSE, SOFTWARE, PRODUCT]) {
      const quoted = judged(read(name)).verdict.proves.find((one) => one.startsWith('before and after'));
      expect(quoted, name).not.toContain('…');
    }
  });
});

/** Written as an interviewer would accept them, by who hadn't seen what the checks say. */
const OTHERS: readonly (readonly [string, string, boolean])[] = [
  ['depot-manager', 'SDE2', true],
  ['data-scientist', 'SDE2', false],
  ['solutions-architect', 'Senior', false],
  ['student', 'SDE1', false],
  ['teacher', 'SDE2', false],
  ['engineering-director', 'Principal', true],
];

describe('a strong story of still other trades, from the first level to the last', () => {
  test.each(OTHERS)('%s, %s', (name, level, manager) => {
    const { story, verdict, loud } = judged(read(name));
    expect([story.level, story.manager]).toEqual([level, manager]);
    expect(loud).toEqual([]);
    expect(verdict).toMatchObject({ leaning: 'hire', lead: undefined });
    expect(verdict.proves.at(-1)).toContain('before and after');
    // A prediction that came true isn't read as a check of one's own understanding yet.
    expect(verdict.lacks).toEqual(name === 'student' ? ['no word on how you knew that it worked'] : []);
  });
});

const FLAWS: readonly (readonly [string, string, string, string, string, RegExp])[] = [
  [
    NURSE,
    'a team without a decision',
    'I read all nine reports myself and walked the ward for two nights.',
    'My team read all nine reports and walked the ward for two nights.',
    'we-in-action',
    /^part of it follows no decision of yours/,
  ],
  [
    NURSE,
    'a lesson of any story',
    /We counted falls by bed[\s\S]+$/.source,
    'I learned that communication is important and that teamwork matters.',
    'generic-reflection',
    /^a lesson that would fit any story$/,
  ],
  [
    SOFTWARE,
    'nobody’s figures',
    /Refunds went from nine days[\s\S]+?his way now\./.source,
    'Refunds got a lot better. Tomasz was promoted, and my other leads run their planning his way now.',
    'missing-quantified-result',
    /^no figure in the result$/,
  ],
  [
    SOFTWARE,
    'we',
    'I measured refunds every Monday from the ledger.',
    'We measured refunds every Monday from the ledger.',
    'we-in-action',
    /^part of it follows no decision of yours/,
  ],
  [
    PRODUCT,
    'we',
    'I called 22 clinics that had given up, and 17 of them had stopped at the page for insurance contracts.',
    'We called 22 clinics that had given up, and 17 of them had stopped at the page for insurance contracts.',
    'we-in-action',
    /^part of it is told as “we”/,
  ],
  [
    PRODUCT,
    'nobody’s job',
    /Setup was mine[\s\S]+?leads the team\./.source,
    'Setup had to get better by the summer.',
    'missing-scope-boundary',
    /^no word on whose job it was/,
  ],
];

describe('the same story with one flaw gets that one flaw', () => {
  test.each(FLAWS)('%s: %s', (name, _flaw, words, others, check, lack) => {
    const text = read(name);
    const flawed = text.includes(words) ? text.replace(words, others) : text.replace(new RegExp(words), others);
    expect(flawed).not.toBe(text);
    const { verdict, loud } = judged(flawed);
    expect(loud).toEqual([check]);
    expect(verdict.lacks).toEqual([expect.stringMatching(lack)]);
  });
});
