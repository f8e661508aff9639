import { describe, expect, test } from 'vitest';
import { frontMatter } from '../../src/checks/front-matter';
import { overTime } from '../../src/checks/over-time';
import { theyInAction } from '../../src/checks/they-in-action';
import { tooShort } from '../../src/checks/too-short';
import { weInAction } from '../../src/checks/we-in-action';
import { shippedTerms } from '../../src/coaching/shippedTerms';
import { afterEdit, findingsOf, underlined, WHOLE } from './findingsOf';

const inAction = (level: string, words: string) =>
  `---\nlevel: ${level}\n---\n\n## Situation\n\nThe ward was full.\n\n## Action\n\n${words}\n`;
const team = (words: string, level = 'nurse manager') => underlined(weInAction, inAction(level, words));
const others = (words: string, level = 'nurse manager') => underlined(theyInAction, inAction(level, words));

describe('a manager’s team acts on the manager’s decision', () => {
  test.each([
    'I decided to stop the Monday admissions. My team moved twelve beds.',
    'I gave the night shift to Omar. My team rewrote the handover. The team tried it for a week.',
    'I put Priya on the roster, because she knew it best. My team rebuilt it in a month.',
    'I stopped the second project.\n\nMy team finished the first in June.',
    'I asked Noor to lead it, and my team wrote the list.',
    'I hired two nurses. My team and the clerks built the desk.',
    'I put Okafor in charge. My team moved the beds the same night.',
    'I made two of the nurses responsible for it. My team moved the beds.',
    'My decision was to start with the nights. My team moved the beds.',
  ])('is fair: %s', (words) => expect(team(words)).toEqual([]));
  test.each([
    ['My team moved twelve beds.', ['My team']],
    ['I measured the wait for a week. My team moved twelve beds.', ['My team']],
    ['I put the beds in the hall. My team moved twelve beds.', ['My team']],
    ['I decided to stop the admissions. I read the log. My team moved twelve beds.', ['My team']],
    ['I wanted to stop the admissions. My team moved twelve beds.', ['My team']],
    ['I decided to stop the admissions. We moved twelve beds.', ['We']],
    ['My team moved twelve beds. I decided to stop the admissions.', ['My team']],
  ])('is not: %s', (words, expected) => expect(team(words)).toEqual(expected));
  test('is fair where the settings say that a manager tells it', () => {
    const text = inAction('SDM', 'I decided to stop the admissions. My team moved twelve beds.').replace(
      'level: SDM',
      '',
    );
    expect(underlined(weInAction, text, { level: 'Senior', manager: true })).toEqual([]);
    expect(underlined(weInAction, text)).toEqual(['My team']);
  });
  test('a country’s team is theirs', () => {
    expect(others('I moved two engineers to billing. The US team rebuilt the export.', 'SDM')).toEqual([]);
  });
  test('is not what anybody else is given', () => {
    expect(team('I decided to stop the admissions. My team moved twelve beds.', 'Senior')).toEqual(['My team']);
  });
  test('a decision of another section does not count', () => {
    const text = inAction('SDM', 'My team moved twelve beds.').replace('was full.', 'was full. I decided to close it.');
    expect(underlined(weInAction, text)).toEqual(['My team']);
  });
  test('what is asked for is the decision, the person and the outcome', () => {
    const [finding] = findingsOf(weInAction, inAction('SDM', 'My team moved twelve beds.'));
    expect(finding?.message).toBe(
      '“My team moved twelve beds” hides your part behind “My team”. Say what you decided, who you gave it to, and what came of it.',
    );
  });
  test('so do those who are named without “team”', () => {
    expect(others('I cut two features. My engineers rebuilt the pager.', 'L6 SDM')).toEqual([]);
    expect(others('I cut two features. My engineers rebuilt the pager.', 'L6')).toEqual([
      'My engineers rebuilt the pager',
    ]);
    expect(others('I read the log. My engineers rebuilt the pager.', 'L6 SDM')).toEqual([
      'My engineers rebuilt the pager',
    ]);
  });
});

describe('a manager’s time', () => {
  const long = (level: string) =>
    WHOLE.replace('level: SDE2', `level: ${level}`).replace(
      'Lost sales went',
      `${'Sales went up. '.repeat(22)}Lost sales went`,
    );
  test('a Result of 30 seconds is not over it', () => {
    expect(underlined(overTime, long('Senior'))).toEqual(['## Result']);
    expect(underlined(overTime, long('Senior manager'))).toEqual([]);
  });
  test('what the team did on a decision counts as told', () => {
    const story = (level: string) =>
      WHOLE.replace('level: SDE2', `level: ${level}\nlength: concise`)
        .replace(
          'I traced the jam to a lock and removed it.',
          'I decided to drop the lock. My team rebuilt the queue. My team moved the shops.',
        )
        .replace(
          'nobody had asked me.',
          `nobody had asked me, ${'and nobody had looked at it for a month '.repeat(9)}.`,
        );
    expect(underlined(tooShort, story('SDM'))).toEqual([]);
    expect(underlined(tooShort, story('Senior'))).toEqual(['## Action']);
  });
});

describe('a role where a level belongs', () => {
  const text = (line: string) => WHOLE.replace('level: SDE2', line);
  test('is told so, and moves to its own key', () => {
    const [finding] = findingsOf(frontMatter, text('level: TPM'));
    expect(finding?.message).toBe(
      '“TPM” is a role, not a level. Put it under “role”, and use SDE1 (Entry), SDE2 (Experienced), Senior or Principal here.',
    );
    expect(afterEdit(text('level: TPM'), finding?.suggestions[0])).toBe(text('role: TPM'));
  });
  test('is told the names that people outside software see, and writes those of the format', () => {
    const suggested = (line: string) =>
      findingsOf(frontMatter, text(line))[0]?.suggestions.flatMap(({ title }) => (title.includes('SDE2') ? title : []));
    expect(suggested('level: nurse')).toEqual(['Change to “SDE2” (Experienced)']);
    expect(suggested('level: software engineer')).toEqual(['Change to “SDE2”']);
    expect(suggested('level: wizard\nrole: care')).toEqual(['Change to “SDE2” (Experienced)']);
    expect(suggested('level: wizard')).toEqual(['Change to “SDE2”']);
    const [finding] = findingsOf(frontMatter, text('level: wizard\nrole: care'));
    expect(finding?.message).toContain('Use SDE1 (Entry), SDE2 (Experienced), Senior or Principal.');
    const levels = finding?.suggestions.map((one) => afterEdit(text('level: wizard\nrole: care'), one));
    expect(levels?.[1]).toBe(text('level: SDE2\nrole: care'));
  });
  test('stays where a role is named already', () => {
    const [finding] = findingsOf(frontMatter, text('level: nurse\nrole: care'));
    expect(finding?.suggestions.map(({ title }) => title)).not.toContain('Change “level” to “role”');
  });
  test.each(['level: SDM', 'level: L6 SDM', 'level: nurse manager', 'level: experienced'])('%s is a level', (line) => {
    expect(findingsOf(frontMatter, text(line))).toEqual([]);
  });

  describe('under a pack with grades of its own', () => {
    const told = (line: string, slug: string) => {
      const terms = shippedTerms(slug);
      return findingsOf(frontMatter, text(line), terms && { terms }).map(({ message }) => message);
    };
    test.each(['CEO', 'SDM', 'head nurse', 'nurse manager'])('a title alone is told: %s', (title) => {
      expect(told(`level: ${title}`, 'uk-civil-service')).toEqual([
        `“${title}” is a role, not a level. Put it under “role”, and use SDE1 (Administrative Officer), SDE2 (Executive Officer), Senior (Higher or Senior Executive Officer) or Principal (Grade 7 or Grade 6) here.`,
      ]);
      expect(told(`level: ${title}`, 'google')).toEqual([]);
    });
    test.each(['EO', 'Grade 7', 'L6 SDM', 'Senior manager', 'SDE2', 'mid'])('a level is one: %s', (level) => {
      expect(told(`level: ${level}`, 'uk-civil-service')).toEqual([]);
    });
  });
});
