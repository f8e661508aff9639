import { describe, expect, test } from 'vitest';
import { NO_KNOWLEDGE } from '../../src/coaching/knowledge';
import { checkStory } from '../../src/index';
import { sheetStory } from '../../src/practice/sheetStory';

const STORY = `## Situation
The queue of the clinic grew to 90 people. The booking system belonged to another team.

## Task
Nobody asked me to look at it.

## Action
- I counted the calls for a week.
- I moved the reminder to 6 pm.

## Result
The queue went from 90 to 12 people in three weeks.
Two other clinics copied the reminder, and it still runs.

## Learning
A reminder at noon reaches nobody who works, so now I ask when people can answer.

## Follow-ups
### Why six?
People were home by then, and I had asked forty of them.
`;
const probe = (question: string) => ({
  ...{ question, probes: 'x', weak: 'x', whyWeak: 'x', strong: 'x', signal: 'x', weakness: 'no-trade-off' as const },
  levels: ['SDE2' as const],
});
const KNOWN = { ...NO_KNOWLEDGE, common: [probe('Why six?'), probe('What did it cost?')] };
const sheet = (text: string) => sheetStory(checkStory(text), KNOWN, 'SDE2');

describe('half a page for a story', () => {
  test.each(['The queue went from 12 to 90 people in three weeks.', 'Complaints rose from 4 to 31 a week.'])(
    'holds the figure of a failure, too: %s',
    (result) => {
      const { figures } = sheet(STORY.replace('The queue went from 90 to 12 people in three weeks.', result));
      expect(figures.join(' | ')).toMatch(/12 to 90 people|4 to 31 a week/);
    },
  );
  test('holds how it opens, its figures and its own actions, in the story’s words', () => {
    const { opening, figures, cues } = sheet(STORY);
    expect(opening).toBe('The queue of the clinic grew to 90 people.');
    expect(figures.join(' | ')).toContain('90 to 12 people');
    expect(cues.join(' | ')).toMatch(/counted the calls.*\| moved the reminder/);
  });

  test.each([
    ['The following four newsletters brought 11% more orders than the four before.', '11%'],
    ['The next three shifts closed 20% more calls than the three before.', '20%'],
    ['The last two releases had 40% fewer bugs than the two before.', '40%'],
  ])('holds no figure that only says how many were compared: %s', (result, figure) => {
    expect(sheet(`## Action\nI cut the list.\n\n## Result\n${result}\n`).figures).toEqual([figure]);
  });

  test('holds a before that comes behind its after', () => {
    const { figures } = sheet('## Action\nI cut the list.\n\n## Result\nWe had 3 outages, against 12 before.\n');
    expect(figures).toEqual(['3 outages, against 12']);
  });

  test('holds the figures of a Result that shares its heading', () => {
    const together = STORY.replace('\n## Result\n', '').replace('## Action', '## Action and Result');
    expect(sheet(together).figures.join(' | ')).toContain('90 to 12 people');
  });

  const cuesOf = (action: string) => sheet(`## Action\n\n${action}\n`).cues;
  test.each([
    ['I agreed with each lead on a date at which the old form could be stopped.', 'agreed with each lead on a date'],
    [
      'I wrote down each miss for a month with what it had led to, and left out the names.',
      'wrote down each miss for a month',
    ],
    ['I read the plan with both directors, two of whom thought it was noise.', 'read the plan with both directors'],
    [
      'I called the network provider about two traces, and while they looked I wrote the guard.',
      'called the network provider about two traces',
    ],
  ])('has no cue that leads on to words it lacks: %s', (action, cue) => {
    expect(cuesOf(action)[0]).toBe(cue);
  });
  test.each([
    ['I turned the display in the hall off when it began to smoke.', /in the hall off/],
    ['I left the name of every nurse out.', /nurse out$/],
    ['I asked for two more days to find out whether I was wrong.', /to find out$/],
    ['I threw out the two old rules that required everybody to check it.', /the two old rules/],
  ])('has a word that ends a clause of its own: %s', (action, cue) => {
    expect(cuesOf(action)[0]).toMatch(cue);
  });

  test.each([
    ['I chose paper and gave up the search.', ['chose paper and gave up the search']],
    ['I stopped and logged the wheel counters.', ['stopped and logged the wheel counters']],
    ['I counted the calls of one whole week. I moved the reminder to six in the evening.', 2],
    ['I logged the wheel counters of both carts.\n\nLater I stopped and logged the wheel counters.', 2],
  ])('has no cue that stands in the one before: %s', (action, cues) => {
    if (typeof cues === 'number') expect(cuesOf(action)).toHaveLength(cues);
    else expect(cuesOf(action)).toEqual(cues);
  });

  test('asks what has no answer yet', () => {
    expect(sheet(STORY).probes).toEqual(['What did it cost?']);
  });

  test('asks first what was marked not yet, once, even where the story answers it', () => {
    const { probes } = sheetStory(checkStory(STORY), KNOWN, 'SDE2', ['Why six?', 'Who else?', 'Why six?']);
    expect(probes).toEqual(['Why six?', 'Who else?', 'What did it cost?']);
  });

  test('quotes only what stands in the story', () => {
    const { signals, figures } = sheet(STORY);
    expect(signals.length).toBeGreaterThan(0);
    for (const words of [...signals, ...figures]) expect(STORY).toContain(words.replace(/…$/, ''));
  });

  test('is empty for a template and for nothing', () => {
    for (const text of ['', '## Situation\n\n[what broke]\n']) {
      expect(sheet(text)).toMatchObject({ opening: undefined, figures: [], signals: [], cues: [] });
    }
  });
});
