import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assignedOf } from '../../src/base/assigned';
import { WEAKNESSES, type Weakness } from '../../src/coaching/schema';
import { timingOf } from '../../src/coaching/timing';
import { verdictOn } from '../../src/coaching/verdict';
import { weaknessesOf } from '../../src/coaching/weaknesses';
import { checkStory, type Options } from '../../src/index';
import { LEVELS } from '../../src/story/types';
import { PRINCIPLES, principle } from './knowledgeFromYaml';
import { STRONG, strongBut } from './stories';

/** The verdict on a story told concisely, which the strong one is long enough for. */
function verdict(text: string, name = 'Ownership', options: Partial<Options> = {}) {
  return verdictAsWritten(text.replace('level: SDE2\n', 'level: SDE2\nlength: concise\n'), name, options);
}

function verdictAsWritten(text: string, name = 'Ownership', options: Partial<Options> = {}) {
  const checked = checkStory(text, options);
  const { story, evidence } = checked;
  const known = principle(name);
  const weaknesses = weaknessesOf(checked, assignedOf(known));
  const timing = timingOf(story, 'SDE2', story.length, 150);
  return verdictOn({ story, evidence, weaknesses, principle: known, level: 'SDE2', timing, off: checked.off });
}

const BOUNDARY =
  'The queue belonged to another team and had no ticket. Nobody asked me to look at it, and I took it on.';
const FIGURES =
  'Late reports went from 40 a day to none within three weeks, which saves the wards about 25 hours a week.';

/** What a verdict could say for a story and against it of the same thing. */
const CONTRADICTIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:whose it was|how it came to you|what was yours|your part of it)/, /no word on whose job/],
  [/^how it came to you/, /you were told to do it/],
  [/actions of your own$/, /no action of your own|too little on what you|nobody can see what you/],
  [/^before and after/, /no figure|figures with nothing to compare/],
  [/^what it was worth/, /nothing says what it was worth/],
  [/^a lesson that's yours/, /a lesson that would fit any story/],
];

const WHOLE_STORIES: readonly (readonly [string, string])[] = [
  ...readdirSync('samples').map((name) => [name, readFileSync(`samples/${name}`, 'utf8')] as const),
  ...readdirSync('test/coaching/trades').map(
    (name) => [name, readFileSync(`test/coaching/trades/${name}`, 'utf8')] as const,
  ),
  ...PRINCIPLES.flatMap(({ name, pair, secondStrong, nearMiss }) => [
    [`strong ${name}`, pair.strong.story] as const,
    [`weak ${name}`, pair.weak.story] as const,
    ...(secondStrong ? [[`second ${name}`, secondStrong.story] as const] : []),
    ...(nearMiss ? [[`near miss ${name}`, nearMissAsStory(nearMiss.sentences)] as const] : []),
  ]),
];

function nearMissAsStory(sentences: readonly { readonly section: string; readonly text: string }[]): string {
  return sentences
    .map(({ section, text }, at) => (section === sentences[at - 1]?.section ? text : `\n\n## ${section}\n\n${text}`))
    .join(' ');
}

describe('the bar raiser', () => {
  test('leans to hire where nothing is missing, and says what is proven', () => {
    const { leaning, headline, proves } = verdict(STRONG);
    expect([leaning, headline]).toEqual(['hire', 'Leaning hire']);
    expect(proves.length).toBeGreaterThanOrEqual(2);
  });
  test.each([
    [
      'A day of jobs was recorded. Long reports were split into parts. A limit was added. The parts were compared for a week. An alarm was set up. The clerks were briefed. The log was kept for a month.',
      'no word on who did part of it',
    ],
    [
      'The vendor recorded a day of jobs. The vendor rebuilt the queue. Their designer split the reports.',
      'somebody else carries part of it',
    ],
  ])('says no more of who did it than the Action does: %s', (action, lack) => {
    const { lacks } = verdict(STRONG.replace(/(?<=## Action\n\n).*/, action));
    expect(lacks.filter((one) => /part of it/.test(one))).toEqual([lack]);
  });
  test('leans to no hire where team and result hide the candidate, with the count', () => {
    const text = strongBut(FIGURES, 'Things got better.').replace(
      /\bI (?=recorded|reproduced|split|compared|showed)/g,
      'we ',
    );
    const { headline, lacks } = verdict(text);
    expect(headline).toBe('Leaning no hire');
    expect(lacks.join(' ')).toMatch(/nobody can see what you did \(\d+ team sentences of \d+\)/);
  });
  test('misses the boundary', () => {
    const { lacks } = verdict(strongBut(BOUNDARY, 'I needed to stop the freezes.'));
    expect(lacks.join(' ')).toMatch(/whose job it was/);
  });
  test('one "we" among many actions does not sink a story', () => {
    expect(verdict(strongBut('I reproduced it', 'We reproduced it')).leaning).toBe('hire');
  });
  test.each(WEAKNESSES)('says in words what it costs: %s', (weakness) => {
    const { story, evidence } = checkStory(STRONG);
    const timing = timingOf(story, 'SDE2', 'concise', 150);
    const weaknesses = new Map([[weakness, 2]]);
    const { lacks } = verdictOn({ story, evidence, weaknesses, principle: undefined, level: 'SDE2', timing });
    expect(lacks).toHaveLength(1);
    expect(lacks[0]).toMatch(/^(?:[\w’]+ ){2,}/);
  });
  test.each(['I rewrote it.', 'I wrote a lock.', 'They met twice. I split long reports into parts.'])(
    'leans to no strong hire on one action: %s',
    (action) => {
      const text = STRONG.replace(/(?<=## Action\n\n).*/, action);
      const { leaning, lacks } = verdict(text);
      expect(leaning).not.toBe('hire');
      expect(lacks).toContain('one action of your own');
    },
  );
  test('two actions are not one', () => {
    const text = STRONG.replace(/(?<=## Action\n\n).*/, 'I split long reports into parts. I compared them for a week.');
    expect(verdict(text).lacks).not.toContain('one action of your own');
  });
  test('says nothing of a story whose Result is still to come', () => {
    const { leaning, lacks } = verdict(STRONG.replace(/## Result[\s\S]*?(?=## Learning)/, '## Result\n\n'));
    expect(leaning).toBe('draft');
    expect(lacks).toEqual(['Result still to come']);
  });
  test('never says both that something is there and that it is missing', () => {
    const weaknesses = new Map(
      (['no-boundary', 'no-baseline', 'no-business-impact', 'generic-lesson'] as const).map((one) => [one, 1]),
    );
    const { story, evidence } = checkStory(STRONG);
    const timing = timingOf(story, 'SDE2', 'concise', 150);
    const about = { story, evidence, principle: undefined, level: 'SDE2', timing } as const;
    expect(verdictOn({ ...about, weaknesses: new Map() }).proves.length).toBeGreaterThanOrEqual(2);
    expect(verdictOn({ ...about, weaknesses }).proves.filter((one) => !one.endsWith('actions of your own'))).toEqual(
      [],
    );
    const vague = verdictOn({ ...about, weaknesses: new Map([['vague-deeds', 1]]) });
    expect(vague.proves.filter((one) => one.endsWith('actions of your own'))).toEqual([]);
  });
  test('who says in one breath that nobody asked and in the next who did, is credited with neither', () => {
    const text = strongBut('The queue belonged to another team and had no ticket. ', '');
    const { story, evidence } = checkStory(text);
    const timing = timingOf(story, 'SDE2', 'concise', 150);
    const about = { story, evidence, principle: undefined, level: 'SDE2', timing } as const;
    const proofs = (weaknesses: ReadonlyMap<Weakness, number>) =>
      verdictOn({ ...about, weaknesses }).proves.filter((one) => one.startsWith('how it came to you'));
    expect(proofs(new Map())).toHaveLength(1);
    expect(proofs(new Map([['assigned', 1]]))).toHaveLength(0);
  });
  test.each(WHOLE_STORIES)('says nothing for a story that it says against it: %s', (_name, text) => {
    const checked = checkStory(text);
    const { story, evidence } = checked;
    for (const level of LEVELS) {
      const weaknesses = weaknessesOf(checked, 'neutral');
      const timing = timingOf(story, level, 'concise', 150);
      const { proves, lacks } = verdictOn({ story, evidence, weaknesses, principle: undefined, level, timing });
      for (const [proof, lack] of CONTRADICTIONS) {
        const both = proves.some((one) => proof.test(one)) && lacks.some((one) => lack.test(one));
        expect(both, `${proves.join('; ')} / ${lacks.join('; ')}`).toBe(false);
      }
    }
  });
  test('what was at stake is not what it was worth', () => {
    const text = strongBut('40 lab reports a day reached', '40 lab reports a day, worth $9,000, reached').replace(
      ', which saves the wards about 25 hours a week',
      '',
    );
    expect(verdict(text).proves).not.toContain('what it was worth');
  });
  test('says what the principle is led with, where it is missing', () => {
    const { lead } = verdict(strongBut(BOUNDARY, 'I needed to stop the freezes.'));
    expect(lead).toMatch(/^Ownership is led with this/);
    expect(verdict(STRONG).lead).toBeUndefined();
  });
  test('a principle whose file says nothing on retelling is led with nothing', () => {
    const checked = checkStory(STRONG);
    const { story, evidence } = checked;
    const found = verdictOn({
      ...{ story, evidence, level: 'SDE2', principle: { name: 'Kindness' } },
      weaknesses: weaknessesOf(checked, 'neutral'),
      timing: timingOf(story, 'SDE2', 'full', 150),
    });
    expect(found.lead).toBeUndefined();
  });
  test('never more than three lines either way', () => {
    const { lacks, proves } = verdict(strongBut(BOUNDARY, 'My manager asked me to.').replace(FIGURES, 'It went well.'));
    expect(lacks.length).toBeLessThanOrEqual(3);
    expect(proves.length).toBeLessThanOrEqual(3);
  });
});

describe('too early to say', () => {
  const without = (name: string) => STRONG.replace(new RegExp(`## ${name}[\\s\\S]*?(?=\\n## |$)`), '');
  const emptied = (name: string) => STRONG.replace(new RegExp(`(## ${name}\\n)[\\s\\S]*?(?=\\n## |$)`), '$1');

  test.each(['Situation', 'Task', 'Action', 'Result', 'Learning'] as const)(
    'while %s is missing or empty, with what to write there',
    (name) => {
      for (const text of [without(name), emptied(name)]) {
        const { leaning, headline, lacks, next } = verdict(text);
        expect([leaning, headline, lacks]).toEqual(['draft', 'Too early to say', [`${name} still to come`]]);
        expect(next).toBe(`Write ${name} next. ${principle('Ownership').sections[name].do}`);
      }
    },
  );
  test('an empty file has all five to tell, the Situation first', () => {
    const { lacks, next } = verdict('');
    expect(lacks).toEqual(['Situation, Task, Action, Result and Learning still to come']);
    expect(next).toMatch(/^Write Situation next\. /);
  });
  test('placeholders tell nothing', () => {
    const text = strongBut('Both teams watched', '[what you learned] Both teams watched').replace(
      / Both teams[\s\S]*/,
      '\n',
    );
    expect(verdict(text).lacks).toEqual(['Learning still to come']);
  });
  test('under 40 % of its time, with where to tell more', () => {
    const short = strongBut(' I compared the parts with the originals for a week.', '').replace(
      ' The radiology team now runs the same splitter.',
      '',
    );
    const { leaning, lacks, proves, next } = verdictAsWritten(short);
    expect(leaning).toBe('draft');
    expect(lacks[0]).toMatch(/^it takes \d\d s to say, and you have 2 min 30 s$/);
    expect(proves).toEqual([]);
    expect(next).toMatch(/^Tell more under (?:Task|Action)\. /);
    expect(verdict(short).leaning).not.toBe('draft');
  });
});

describe('no action of one’s own', () => {
  const action = /(## Action\n)[\s\S]*?(?=\n## Result)/;
  const passive =
    'A day of jobs was recorded. The freezes were reproduced on a spare printer. Long reports were split into parts. The parts were compared with the originals for a week. The clerks were shown how to reprint a part.';
  const others =
    'The vendor recorded a day of jobs. The vendor reproduced the freezes on a spare printer. My colleague split long reports into parts. She compared the parts with the originals for a week. They showed the clerks how to reprint a part.';
  const named = others.replace(/The vendor|My colleague/g, 'Ana');
  test.each([
    ['passives', passive],
    ['others', others],
    ['a name', named],
  ])('leans to no hire, told wholly of %s', (_of, told) => {
    expect(verdict(STRONG.replace(action, `$1\n${told}\n`)).leaning).toBe('no-hire');
  });
  test('does so no more with one step that is told as one’s own', () => {
    const told = `I recorded a day of jobs. I split long reports into parts. ${passive}`;
    expect(verdict(STRONG.replace(action, `$1\n${told}\n`)).leaning).not.toBe('no-hire');
  });
  test('weighs against the story, and is never listed as found', () => {
    const { lacks, proves } = verdict(STRONG.replace(action, `$1\n${passive}\n`));
    expect(lacks[0]).toBe('no action of your own');
    expect(proves.join()).not.toMatch(/\b0\b|actions? of your own/);
  });
  test('told as the team’s, is counted once', () => {
    const { lacks } = verdict(STRONG.replace(action, `$1\n${passive.replace(/\b[\w ]+ (?:was|were) /g, 'We ')}\n`));
    expect(lacks.filter((one) => /action of your own|nobody can see/.test(one))).toHaveLength(1);
  });
});

describe('a team that hides the candidate', () => {
  const action = /(## Action\n)[\s\S]*?(?=\n## Result)/;
  const OURS = 'We recorded a day of jobs. We split long reports into parts.';
  const MINE = 'I compared the parts with the originals for a week. I showed the clerks how to reprint a part.';
  const OTHERS = 'The vendor recorded a day of jobs. The vendor split long reports into parts.';
  const weighed = (told: string, weaknesses: ReadonlyMap<Weakness, number>) => {
    const { story, evidence } = checkStory(STRONG.replace(action, `$1\n${told}\n`));
    const timing = timingOf(story, 'SDE2', 'concise', 150);
    return verdictOn({ story, evidence, weaknesses, principle: undefined, level: 'SDE2', timing });
  };
  test('is held against no story where that is in doubt', () => {
    const { leaning, lacks } = weighed(`${OURS} ${MINE}`, new Map([['team-credit', 0.5]]));
    expect([leaning, lacks]).toEqual(['hire', []]);
  });
  test('costs it where that is sure, and is told whatever else is', () => {
    const half = 'half of it is told as “we” (2 team sentences of 4)';
    const sure = weighed(`${OURS} ${MINE}`, new Map([['team-credit', 1]]));
    expect(sure).toMatchObject({ leaning: 'weak-hire', lacks: [half] });
    const others = [['no-trade-off', 2] as const, ['no-baseline', 2] as const];
    const { lacks } = weighed(`${OURS} ${MINE}`, new Map([...others, ['team-credit', 1]]));
    expect(lacks).toContain(half);
  });
  test.each([
    [0, 'nobody can see what you did (4 team sentences of 4)'],
    [1, 'nobody can see what you did (4 team sentences of 5)'],
    [2, 'most of it is told as “we” (4 team sentences of 6)'],
    [3, 'most of it is told as “we” (4 team sentences of 7)'],
    [4, 'half of it is told as “we” (4 team sentences of 8)'],
    [5, 'part of it is told as “we” (4 team sentences of 9)'],
  ])('hides them only where hardly a step is told as one’s own: %d', (own, words) => {
    const steps = ['recorded the jobs', 'split the reports', 'compared the parts', 'showed the clerks', 'wrote a lock'];
    const told = (who: string, many: number) => steps.slice(0, many).map((step) => `${who} ${step}.`);
    const { lacks } = weighed([...told('We', 4), ...told('I', own)].join(' '), new Map([['team-credit', 1]]));
    expect(lacks.filter((one) => one.includes('team sentences'))).toEqual([words]);
  });
  test.each([
    [OURS, 0.5],
    [OTHERS, 0.5],
    [OTHERS, 3],
  ])('always leaves a reason where no action is one’s own: %s, %d', (told, weight) => {
    const { leaning, lacks } = weighed(told, new Map([['team-credit', weight]]));
    expect(leaning).toBe('no-hire');
    expect(lacks[0]).toBe('no action of your own');
  });
});

describe('a claim without a number', () => {
  const told = (claim: string) => verdict(strongBut(FIGURES, claim));
  test.each([
    ['Turnaround got much better and everybody was happier.', 'Turnaround got much better'],
    ['Turnaround improved a lot.', 'Turnaround improved a lot'],
    ['The wards are much faster now.', 'The wards are much faster now'],
  ])('is a lack beside a count of those who took it up: %s', (claim, words) => {
    const { lacks } = told(`${claim} Two more wards now use the same splitter.`);
    expect(lacks).toContainEqual(expect.stringContaining(`“${words}`));
    expect(lacks.join('; ')).toContain('has no number');
  });
  test.each([
    `${FIGURES} Reprints got much better.`,
    'Late reports fell by 60%. Reprints got much better.',
    'Late reports improved from 40 to 2 a day. Two more wards now use the same splitter.',
  ])('is none beside a figure that may measure it: %s', (result) => {
    expect(told(result).lacks.join('; ')).not.toContain('has no number');
  });
  test.each([
    ['I moved 30 nurses to the new list.', true],
    ['I reduced the form to two pages.', true],
    ['I cut the wait from 9 days to 4.', false],
    ['I got the wait down to 2 days.', false],
  ])('may be measured in the Action, though not by a mere count there: %s', (step, lacking) => {
    const result = 'Turnaround got much better. Two more wards now use the same splitter.';
    const { lacks } = verdict(strongBut(FIGURES, result).replace('## Result', `${step}\n\n## Result`));
    expect(lacks.join('; ').includes('has no number')).toBe(lacking);
  });
  test('is told as no figure at all where the Result has none', () => {
    expect(told('Late reports got much better.').lacks[0]).toBe('no figure in the result');
  });
  const BETTER = 'Turnaround got much better.';
  test.each([
    'Complaints fell by 12.',
    'Complaints dropped to 3.',
    'We had 12 fewer complaints.',
    'Nine of ten callers got through.',
    'We closed 212 tickets.',
    'The number of wards on it grew to 9.',
  ])('is none beside a count of what changed: %s', (count) => {
    expect(told(`${BETTER} ${count}`).lacks.join('; ')).not.toMatch(/has no number|no figure/);
  });
  test.each(['Two teams now use it.', 'It was rolled out to three more offices.', 'Three schools have adopted it.'])(
    'is one beside any count of adopters: %s',
    (count) => expect(told(`${BETTER} ${count}`).lacks.join('; ')).toContain('has no number'),
  );
  test.each([
    'Two more wards now use the same splitter.',
    'The lock is on every printer. Three schools have adopted it.',
    'We put it live in May. It was rolled out to three more offices.',
  ])('is told of a Result that counts adopters alone: %s', (result) => {
    expect(told(result).lacks).toContain('figures only for how far it spread');
  });
  test.each([
    'Two more wards now use it, and nobody waits for a report anymore.',
    'Two more wards now use it. Nobody waits for a report anymore.',
    'Two more wards now use it. Late reports were cut in half.',
    'Two more wards now use it. Reports are ready by 7:10, against 11:30 before.',
    'The splitter cost $9. Two more wards now use it.',
    'Two more wards now use it. It reads 300 letters a day.',
  ])('is not told of one with another figure or a denial in it: %s', (result) => {
    expect(told(result).lacks.join('; ')).not.toMatch(/how far it spread|no figure/);
  });
  const TABLE = '\n\n| | before | after |\n|---|---|---|\n| late reports | 40 | 12 |\n';
  test.each([BETTER, `${BETTER} Two more wards now use the same splitter.`])(
    'is none beside a table of figures: %s',
    (claim) => expect(told(claim + TABLE).lacks.join('; ')).not.toMatch(/has no number|no figure/),
  );
  test('is one beside a table of words', () => {
    const words = TABLE.replace('40', 'many').replace('12', 'few');
    expect(told(`${BETTER} Two more wards now use it.${words}`).lacks.join('; ')).toContain('has no number');
  });
  test.each([
    `${BETTER} Two more wards now use the same splitter.`,
    BETTER,
    'Two more wards now use the same splitter.',
  ])('is none where its check is off, or silenced in the story: %s', (claim) => {
    const text = strongBut(FIGURES, claim);
    const off = verdict(text, 'Ownership', { severities: { 'missing-quantified-result': 'off' } });
    const silenced = text.replace('## Result', '<!-- star-disable missing-quantified-result -->\n\n## Result');
    for (const { lacks } of [off, verdict(silenced)])
      expect(lacks.join('; ')).not.toMatch(/has no number|no figure|spread/);
  });
});

describe('checks that are off', () => {
  const unseen = (...off: readonly string[]) =>
    verdict(STRONG, 'Ownership', { severities: Object.fromEntries(off.map((id) => [id, 'off' as const])) }).unseen;
  const JUDGED = [
    ...['missing-scope-boundary', 'assigned-work', 'we-in-action', 'they-in-action', 'hidden-actor', 'vague-action'],
    ...['too-short', 'thin-action', 'handed-off', 'missing-trade-off', 'missing-quantified-result'],
    ...['activity-not-impact', 'missing-baseline', 'missing-timeframe', 'missing-business-impact'],
    ...['missing-second-order-effect', 'generic-reflection', 'reflection-below-level'],
  ];
  test.each([
    [['missing-trade-off'], 'The checks for what was weighed are off, so none of that counts here.'],
    [
      ['missing-scope-boundary', 'missing-trade-off'],
      'The checks for whose job it was and what was weighed are off, so none of that counts here.',
    ],
    // What is left would only say that a figure is missing where the other has said so.
    [['missing-quantified-result'], 'The checks for the figure in the result are off, so none of that counts here.'],
    [
      JUDGED,
      'The checks for who did what, whose job it was, who asked for it and 9 more things are off, so none of that counts here.',
    ],
  ])('are told by what the verdict leaves out of sight: %j', (off, words) => {
    expect(unseen(...off)).toBe(words);
  });
  test.each([[], ['we-in-action', 'vague-action'], ['missing-timeframe'], ['filler', 'title']].map((off) => [off]))(
    'and nothing is told where another looks at the same, or no verdict rests on them: %j',
    (off) => {
      expect(unseen(...off)).toBeUndefined();
    },
  );
  test('say nothing while it is too early to say', () => {
    expect(verdict('', 'Ownership', { severities: { 'missing-trade-off': 'off' } }).unseen).toBeUndefined();
  });
});

describe('a Result that got worse', () => {
  const LASTING = ' The radiology team now runs the same splitter.';
  const LEARNING = /(?<=## Learning\n\n)[\s\S]*/;
  const on = (result: string, learning = 'Both teams watched the queue, and nobody its owner.\n', name?: string) =>
    verdict(strongBut(FIGURES, result).replace(LASTING, '').replace(LEARNING, learning), name);
  const lacks = (...told: Parameters<typeof on>) => on(...told).lacks.filter((one) => /worse/.test(one));
  const WORSE = 'Failures rose from 3 a week to 40 in two months';
  test.each([`${WORSE}, and we lost two shops.`, `${WORSE}.`, 'Complaints went up from 4 to 19 a week.'])(
    'is named: %s',
    (result) => {
      expect(lacks(result)).toEqual([expect.stringMatching(/^the number got worse \(“\w+ (?:rose|went up) from \d/)]);
    },
  );
  test.each([
    `${WORSE}, and they fell to none by June.`,
    `${WORSE}. Late reports went from 40 a day to none.`,
    `${WORSE}, and the wards save 25 hours a week.`,
    `${WORSE}. Two other teams now run the same splitter.`,
    'Sales rose from 3 a week to 40.',
    'Failures did not rise from 3 a week to 40.',
  ])('is none where something got better, or may have: %s', (result) => {
    expect(lacks(result)).toEqual([]);
  });
  test('leans to no strong hire', () => {
    expect(on(`${WORSE}.`).leaning).toBe('weak-hire');
    expect(on('Late reports went from 40 a day to 55.').leaning).toBe('weak-hire');
    expect(on('Late reports went from 40 a day to none.').leaning).toBe('hire');
  });
  test('is the story itself under a principle that asks for a failure', () => {
    expect(lacks(`${WORSE}.`, undefined, 'Learn and Be Curious')).toEqual([]);
  });
  test.each(['I waited too long to ask who owned it.\n', 'I ask who owns a queue before I touch it.\n'])(
    'may be owned in the Learning, unless results are what the principle asks for: %j',
    (learning) => {
      expect(lacks(`${WORSE}.`, learning)).toEqual([]);
      expect(lacks(`${WORSE}.`, learning, 'Earn Trust')).toEqual([]);
      expect(lacks(`${WORSE}.`, learning, 'Deliver Results')).toHaveLength(1);
      expect(on(`${WORSE}.`, learning, 'Deliver Results').leaning).not.toBe('hire');
    },
  );
});

describe('work that was handed out', () => {
  const ordered = strongBut(BOUNDARY, 'My manager asked me to look at the queue, and the order of the work was mine.');
  const lacksFor = (name: string) => verdict(ordered.replace('[Ownership]', `[${name}]`), name).lacks.join('; ');
  test.each(['Ownership', 'Bias for Action', 'Think Big'])('ends a story of %s', (name) => {
    expect(lacksFor(name)).toContain('you were told to do it');
  });
  test.each(['Deliver Results', 'Earn Trust', 'Hire and Develop the Best'])('costs one of %s nothing', (name) => {
    expect(lacksFor(name)).not.toContain('told to do it');
  });
});
