import { describe, expect, test } from 'vitest';
import { provenIn } from '../../src/coaching/proofs';
import { sectionAt } from '../../src/coaching/sectionAt';
import { termsOf, USUAL_TERMS } from '../../src/coaching/terms';
import { buildState } from '../../src/editor/coach/buildState';
import type { CoachContext } from '../../src/editor/coach/coachContext';
import type { StoryState } from '../../src/editor/coach/state';
import { type CheckedStory, checkStory } from '../../src/index';
import { COMMON_FILE, knowledgeOf, principle, track } from '../coaching/knowledgeFromYaml';
import { STRONG, strongBut } from '../coaching/stories';

function state(text: string, at: string, context: Partial<CoachContext> = {}): StoryState {
  return stateOf(checkStory(text, { terms: context.terms ?? USUAL_TERMS }), at, context);
}

function stateOf(checked: CheckedStory, at: string, context: Partial<CoachContext> = {}): StoryState {
  const built = buildState(checked, {
    knowledge: knowledgeOf('Ownership'),
    section: sectionAt(checked.story, checked.story.text.indexOf(at)),
    ownLevel: 'SDE2',
    manager: checked.story.manager,
    level: 'SDE2',
    length: 'full',
    speakingRate: 150,
    terms: USUAL_TERMS,
    retelling: undefined,
    fallbackTitle: 'queue.star.md',
    uri: 'file:///queue.star.md',
    readOnly: undefined,
    ...context,
  });
  if (built.kind !== 'story') throw new Error('no story');
  return built;
}

/** What is open in each part of the strip. */
const openIn = (checked: CheckedStory) => stateOf(checked, '## Situation').strip.map((part) => part.open);

describe('the coach’s state', () => {
  test('is plain data: it survives being sent', () => {
    const built = state(STRONG, '## Action', { retelling: principle('Dive Deep') });
    expect(structuredClone(built)).toStrictEqual(built);
    // A page gets it as JSON, which leaves out what is undefined and nothing else.
    expect(JSON.parse(JSON.stringify(built))).toEqual(built);
  });
  test('names the section under the cursor and its time', () => {
    const { now, strip } = state(STRONG, '## Result');
    expect(now.title).toBe('Result');
    expect(now.bar?.label).toMatch(/^0:\d\d of 0:20$/);
    expect(strip.filter(({ current }) => current).map(({ name }) => name)).toEqual(['Result']);
  });
  test('above the first section the principle is defined, and nothing is said of the story', () => {
    const { summary, interviewer } = principle('Ownership');
    const advice = { do: `Ownership means: ${summary}`, warning: 'Dealbreaker', mistake: interviewer.disqualifier };
    expect(state(STRONG, 'title:').now).toMatchObject({ title: 'Your story', bar: undefined, advice });
  });
  test('a heading for two parts has the time of both', () => {
    const text = STRONG.replace(/\n## Task\n/, '').replace('## Situation', '## Situation/Task');
    expect(state(text, 'The print').now.bar?.label).toMatch(/of 0:45$/);
  });
  test('the strip tells what is untold and what is underlined', () => {
    const text = strongBut('I reproduced it', 'We reproduced it').replace(/## Learning[\s\S]*$/, '## Learning\n');
    const { strip } = state(text, '## Action');
    expect(strip.map(({ told }) => told)).toEqual([true, true, true, true, false]);
    expect(strip[2]?.open).toBeGreaterThanOrEqual(1);
  });
  test('a missing section is marked on its own part of the strip, not on the heading it is told at', () => {
    const open = (text: string) => openIn(checkStory(text));
    const without = (name: string) => STRONG.replace(new RegExp(`## ${name}\\n\\n[^#]*`), '');
    expect(open(STRONG)).toEqual([0, 0, 0, 0, 0]);
    // The Situation doesn't say whose job it was, for which it is underlined itself.
    expect(open(without('Task'))).toEqual([1, 1, 0, 0, 0]);
    expect(open(without('Learning'))).toEqual([0, 0, 0, 0, 1]);
    expect(open('## Task\n\nMine.\n\nSituation\n=========\n\nThe lamp failed.\n')).toEqual([0, 0, 1, 1, 1]);
    expect(open('The lamp failed.\n')).toEqual([1, 1, 1, 1, 1]);
    // What is underlined in a part is counted as before, beside what is missing elsewhere.
    const both = without('Learning').replace('I reproduced it', 'We reproduced it');
    expect(open(both)).toEqual([0, 0, 1, 0, 1]);
  });
  test('a missing section that nobody is told of has no mark, and what hides the rest has its own', () => {
    // Without front matter it is told at the first heading.
    const text = STRONG.slice(STRONG.indexOf('## Situation')).replace(/## Result\n\n[^#]*/, '');
    const checked = checkStory(text, { severities: { 'missing-section': 'off' } });
    expect(openIn(checked)).toEqual([0, 0, 0, 0, 0]);
    expect(openIn(checkStory(text))).toEqual([0, 0, 0, 1, 0]);
    const hidden = STRONG.replace('## Result', '<!--\n\n## Result');
    expect(openIn(checkStory(hidden))).toEqual([0, 0, 1, 0, 0]);
  });
  test('a bar that is over its time says so in words', () => {
    const learned = (count: number) =>
      STRONG.replace(/## Learning[\s\S]*$/, `## Learning\n\n${'word '.repeat(count)}\n`);
    const label = (count: number) => state(learned(count), '## Learning').strip[4]?.bar;
    // 10 seconds at 150 words a minute are 25 words; a quarter more is forgiven.
    expect(label(31)).toMatchObject({ label: '0:12 of 0:10', over: false });
    expect(label(32)).toMatchObject({ label: '0:13 of 0:10, over time', over: true });
    expect(label(25)).toMatchObject({ label: '0:10 of 0:10', over: false });
    const terms = termsOf({ levels: { SDE2: { words: 20 } } });
    expect(state(STRONG, '## Task', { terms }).bar.label).toMatch(/^\d+ of 20 words, too many$/);
  });
  test('an unknown principle is named, and the common probes are asked', () => {
    const text = strongBut('[Ownership]', '[Courage]');
    const built = state(text, '## Action', { knowledge: knowledgeOf() });
    expect(built.principleHint?.words).toContain('“Courage”');
    expect(built.probes.length).toBeGreaterThan(0);
    expect(built.examples).toBeUndefined();
  });
  test('another level is looked at without touching the story', () => {
    const { level, bar } = state(STRONG, '## Action', { level: 'Principal' });
    const words = `Here's what they look for at Principal. ${principle('Ownership').levels.Principal.bar}`;
    expect(level).toMatchObject({ chosen: { name: 'Principal' }, own: { name: 'SDE2', label: 'SDE2' }, bar: words });
    expect(bar.label).toMatch(/of 3:00$/);
  });
  test('every place leads to its words, with the line counted from one', () => {
    const { now } = state(STRONG, '## Action');
    for (const { range, line } of now.found.flatMap(({ places }) => places)) {
      expect(STRONG.slice(0, range.start).split('\n')).toHaveLength(line);
    }
  });
  test('a file without a title is called by its name', () => {
    expect(state('## Situation\n\nIt broke.\n', '## Situation').title).toBe('queue.star.md');
  });
  test('markup in a story stays text', () => {
    const text = strongBut('I recorded a day', 'I <img src=x onerror=alert(1)> recorded a day');
    expect(JSON.stringify(state(text, '## Action'))).not.toContain('&lt;');
  });
  test('a probe says what it tests only where the story leaves that open', () => {
    const { probes } = state(strongBut('I reproduced it', 'We reproduced it'), '## Action');
    const tests = (hurts: boolean) =>
      probes.filter((one) => one.hurts === hurts).map(({ tags }) => tags.filter((tag) => tag.startsWith('tests: ')));
    expect(tests(true)).toContainEqual(['tests: your own part']);
    expect(tests(true).every(({ length }) => length === 1)).toBe(true);
    expect(tests(false).flat()).toEqual([]);
  });
  test('a story just begun hears what to write next, and nothing for or against it', () => {
    const { verdict } = state('---\nlevel: Principal\n---\n\n## Situation\n\nIt broke.\n', '## Situation');
    expect(verdict).toMatchObject({
      leaning: 'draft',
      proves: [],
      lacks: ['Task, Action, Result and Learning still to come'],
    });
    expect(verdict.next).toMatch(/^Write Task next\. /);
  });
  test('what costs the signal stands apart from what would make the story stronger', () => {
    const { now } = state(strongBut('I reproduced it', 'We basically reproduced it'), '## Action');
    expect(now.costs.map(({ check }) => check)).toEqual(['we-in-action']);
    expect(now.missing.map(({ check }) => check)).toContain('filler');
    expect(now.found.map(({ kind }) => kind)).toContain('actions');
  });
  test('what is found keeps its kind while its label counts on', () => {
    const kinds = (text: string) => state(text, '## Action').now.found.map(({ kind }) => kind);
    // Not the section's last: whichever is last weighs more with the judge, and one that was a cue becomes a proof.
    expect(kinds(strongBut(' I reproduced it on a spare printer.', ''))).toEqual(kinds(STRONG));
  });
  test('the common slip is told only while the section is unfinished', () => {
    const slip = (text: string) => state(text, '## Action', { length: 'concise' }).now.advice?.mistake;
    const { mistake } = principle('Ownership').sections.Action;
    expect(slip(STRONG)).toBeUndefined();
    expect(slip(strongBut('I reproduced it', 'We reproduced it'))).toBe(mistake);
    expect(slip(STRONG.replace(/(## Action\n\n)[^#]+/, '$1I looked.\n\n'))).toBe(mistake);
    expect(slip(STRONG.replace(/(## Action\n\n)[^#]+/, '$1'))).toBe(mistake);
  });
  test('every missing section is named, in one row, wherever the cursor stands', () => {
    const text = STRONG.replace(/## Result[\s\S]*$/, '').replace(/## Task\n\n.*\n\n/, '');
    for (const place of ['title:', '## Situation', '## Action']) {
      const [row] = state(text, place).now.missing;
      expect(row?.check, place).toBe('missing-section');
      expect(row?.sections).toEqual(['Task', 'Result', 'Learning']);
      expect(row?.message).toBe("There's no Task, Result or Learning section yet.");
    }
    expect(state(STRONG, '## Action').now.missing.filter(({ sections }) => sections.length > 0)).toEqual([]);
  });
  test.each([
    [['Learning'], "There's no Reflection section (heading “Learning”), so nobody hears what you learned."],
    [['Result', 'Learning'], "There's no Result or Reflection section (heading “Learning”) yet."],
    [
      ['Task', 'Result', 'Learning'],
      "There's no What the desk wanted (heading “Task”), Result or Reflection section (heading “Learning”) yet.",
    ],
    [['Task', 'Result'], "There's no What the desk wanted (heading “Task”) or Result section yet."],
  ])('missing sections have the names of the pack, one as well as several: %s', (names, message) => {
    const terms = termsOf({ sections: { Task: 'What the desk wanted', Learning: 'Reflection' } });
    const text = names.reduce((rest, name) => rest.replace(new RegExp(`## ${name}\\n\\n[^#]*`), ''), STRONG);
    expect(state(text, '## Action', { terms }).now.missing[0]?.message).toBe(message);
  });
  test('no two links of a list have the same words', () => {
    const text = STRONG.replace(/(## Action\n\n)[^#]+/, '$1We fixed it. We fixed it.\n\nWe fixed it.\n\n');
    const { now } = state(text, '## Action');
    for (const list of [[...now.costs, ...now.missing], now.found]) {
      const links = list.flatMap(({ places }) => places.map(({ words, apart = '' }) => words + apart));
      expect(new Set(links).size).toBe(links.length);
      expect(list.some(({ places }) => places.length > 1)).toBe(list !== now.found);
    }
  });
  test('retold for another principle, no two quotes have the same words', () => {
    const { parts } = state(STRONG, '## Action', { retelling: principle('Dive Deep') }).retelling;
    const links = parts.flatMap(({ places }) => places.map(({ words, apart = '' }) => words + apart));
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links).size).toBe(links.length);
  });
  test('an answer says on which line it stands, and what is wrong with it leads there', () => {
    const [first] = state(STRONG, '## Action').probes;
    const text = `${STRONG}\n## Follow-ups\n\n### ${first?.question}\n\nWe basically looked into it.\n`;
    const probe = state(text, '## Action').probes.find(({ question }) => question === first?.question);
    expect(text.split('\n')[(probe?.answerLine ?? 0) - 1]).toBe(`### ${first?.question}`);
    expect(probe?.answerHints.length).toBeGreaterThan(0);
    for (const { places } of probe?.answerHints ?? [])
      expect(text.split('\n')[(places[0]?.line ?? 0) - 1]).toBe('We basically looked into it.');
  });
  test('a text that can’t be changed says why', () => {
    expect(state(STRONG, '## Action', { readOnly: 'Save a copy.' }).readOnly).toBe('Save a copy.');
  });
  test('an answer under the cursor is being written, and counts once the cursor has left', () => {
    const [first] = state(STRONG, '## Action').probes;
    const text = `${STRONG}\n## Follow-ups\n\n### ${first?.question}\n\nI asked them on the first day.\n`;
    const answer = (cursor?: number) =>
      state(text, 'I asked', { cursor }).probes.find(({ question }) => question === first?.question)?.answer;
    expect([answer(text.indexOf('I asked')), answer()]).toEqual(['writing', 'answered']);
  });
  test('what is proven is looked up once a snapshot', () => {
    const checked = checkStory(STRONG);
    expect(provenIn(checked.story, checked.evidence)).toBe(provenIn(checked.story, checked.evidence));
  });
  test('everybody’s questions come with every story, and say nothing of it', () => {
    const questions = COMMON_FILE.everybody?.map(({ question }) => question) ?? [];
    const { everybody } = state(STRONG, '## Action');
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(everybody.map(({ question }) => question)).toEqual(questions);
    expect(everybody.every(({ hurts, tags }) => !hurts && tags.length === 0)).toBe(true);
    const text = `${STRONG}\n## Follow-ups\n\n### ${questions[1]}\n\nFrom March to June last year.\n`;
    expect(state(text, '## Action').everybody.map(({ answer }) => answer === 'answered')).toEqual(
      questions.map((_, at) => at === 1),
    );
  });
  test('beside the worked pair stand a second strong story, a near miss and one event at four levels', () => {
    const { examples, levelsOfOne } = state(STRONG, '## Action');
    const { secondStrong, nearMiss } = principle('Ownership');
    const words = (parts: typeof examples) =>
      parts?.second?.filter(({ kind }) => kind === 'signal').map((part) => part.words) ?? [];
    expect(words(examples).length).toBeGreaterThanOrEqual(secondStrong?.signals.length ?? Number.NaN);
    expect(examples?.nearMiss).toEqual(nearMiss);
    expect(levelsOfOne?.title).toBe(COMMON_FILE.levelsOfOne?.title);
    expect(state(STRONG, '## Action', { knowledge: knowledgeOf('Frugality') }).examples?.second).toBeUndefined();
  });
  test('a trade brings its example, its questions and neutral names of levels', () => {
    const care = track('care');
    const { now, probes, level, verdict } = state(STRONG, '## Action', {
      knowledge: { ...knowledgeOf('Ownership'), track: care },
    });
    expect(now.advice?.example).toBe(care.examples.Action);
    expect(probes.map(({ question }) => question)).toEqual(
      expect.arrayContaining(care.probes.map(({ question }) => question)),
    );
    expect(level.levels.map(({ label }) => label)).toEqual(['Entry', 'Experienced', 'Senior', 'Principal']);
    expect([level.own.name, verdict.about]).toEqual(['SDE2', 'for Ownership at Experienced']);
    expect(probes.flatMap(({ tags }) => tags).join()).not.toMatch(/SDE/);
  });
});

describe('what the story’s pack calls things', () => {
  const terms = termsOf({
    kind: 'behaviours',
    verdict: 'panel',
    levels: { SDE2: { label: 'Higher Officer', words: 250 }, Senior: { label: 'Grade 7' } },
    sections: { Learning: 'Reflection' },
  });

  test('is shown, and what the format knows is kept', () => {
    const { strip, verdict, level, now, bar } = state(STRONG, '## Learning', { terms });
    expect(strip.at(-1)).toMatchObject({ name: 'Learning', label: 'Reflection' });
    expect(now.title).toBe('Reflection');
    expect(verdict.by).toBe('panel');
    expect(verdict.about).toBe('for Ownership at Higher Officer');
    expect(level.levels.map(({ label }) => label)).toEqual(['SDE1', 'Higher Officer', 'Grade 7', 'Principal']);
    expect(level.levels.map(({ name }) => name)).toEqual(['SDE1', 'SDE2', 'Senior', 'Principal']);
    expect(level.chosen.name).toBe('SDE2');
    expect(bar.label).toMatch(/^\d+ of 250 words$/);
  });
  test('is said of what is missing', () => {
    const untold = STRONG.replace(/## Learning[\s\S]*$/, '');
    expect(state(untold, '## Action', { terms }).verdict.next).toMatch(/^Write Reflection next\. /);
    const unknown = state(strongBut('[Ownership]', '[Courage]'), '## Action', { terms, knowledge: knowledgeOf() });
    expect(unknown.principleHint?.words).toBe("“Courage” isn't a behaviour this pack knows.");
  });
  test('a level that is looked at has its own limit', () => {
    expect(state(STRONG, '## Task', { terms, level: 'Senior' }).bar.label).toMatch(/ of 3:00$/);
  });
});

test('a manager by the settings is told what a manager is looked for', () => {
  const { verdict, level } = state(STRONG, '## Action', { manager: true });
  expect(verdict.about).toBe('for Ownership at SDE2, as a manager');
  expect(level.bar).toContain('look for from a manager at SDE2. You run');
  expect(state(STRONG, '## Action').verdict.about).not.toContain('manager');
});
