import { describe, expect, test } from 'vitest';
import { NO_KNOWLEDGE } from '../../src/coaching/knowledge';
import type { Weakness } from '../../src/coaching/schema';
import { USUAL_TERMS } from '../../src/coaching/terms';
import { contextOf, mergeOptions, type Options } from '../../src/config/options';
import { type CheckedStory, checkStory } from '../../src/index';
import { probesToAsk } from '../../src/practice/probesToAsk';
import { grade } from '../../src/practice/schedule';
import { type TellingContext, tellingOf } from '../../src/practice/telling';
import type { Card } from '../../src/practice/types';
import type { Level } from '../../src/story/types';

const STORY = `## Situation

The cold room of our bakery lost power twice in March, and 40 trays of dough were thrown out each time.

## Task

The alarm belonged to the landlord. Nobody had asked me to look at it.

## Action

- I logged the temperature every ten minutes for a week.
- I **found** that the compressor and the oven shared one fuse, and moved the oven to another circuit.

I showed the log to the landlord. He agreed the same day.

## Result

Lost trays went from 80 a month to none in two months.

## Learning

I now ask what else hangs on a fuse before I blame the machine.
`;

const AT: TellingContext = { level: 'SDE2', manager: false, length: 'full', speakingRate: 150, terms: USUAL_TERMS };
const told = (text: string, context: Partial<TellingContext> = {}) => {
  const { story, evidence } = checkStory(text);
  return tellingOf(story, evidence, { ...AT, ...context });
};
const named = (text: string, name: string) => told(text).find(({ section }) => section === name);

describe('a story to tell', () => {
  test('goes section by section with its budget', () => {
    expect(told(STORY).map(({ label, budget }) => [label, budget])).toEqual([
      ['Situation', 25],
      ['Task', 20],
      ['Action', 75],
      ['Result', 20],
      ['Learning', 10],
    ]);
    expect(named(STORY.replace('## Situation', '## Background'), 'Situation')?.paragraphs).toHaveLength(1);
  });

  test('has its whole text as it is said, a paragraph or item each', () => {
    expect(named(STORY, 'Action')?.paragraphs).toEqual([
      'I logged the temperature every ten minutes for a week.',
      'I found that the compressor and the oven shared one fuse, and moved the oven to another circuit.',
      'I showed the log to the landlord. He agreed the same day.',
    ]);
  });

  test('has cues for its actions, its figures and whose job it was, in few words of its own', () => {
    const cues = told(STORY).flatMap((one) => one.cues);
    const words = cues.join(' | ');
    expect(words).toMatch(/logged the temperature/);
    expect(words).toMatch(/moved the oven/);
    expect(words).toMatch(/80 a month to none/);
    for (const cue of cues) {
      // About six: one more phrase is told to its end.
      expect(cue.split(' ').length).toBeLessThanOrEqual(9);
      expect(STORY.replaceAll('**', '')).toContain(cue);
      expect(cue).not.toMatch(/(?:[.,;:]|\b(?:the|a|of|to))$/);
    }
  });

  test('has the figure of a failure for a cue, too', () => {
    const { cues = [] } =
      named('## Result\n\nDespite all of that the spoilage went from $80 to $300 a month.\n', 'Result') ?? {};
    expect(cues.join(' | ')).toMatch(/\$80 to \$300/);
  });

  test('has a cue for every sentence that no evidence was found in', () => {
    const { cues = [] } = named('## Situation\n\nIt was late and dark. The van had not come.\n', 'Situation') ?? {};
    expect(cues).toEqual(['It was late and dark', 'The van had not come']);
  });

  test.each([
    [
      "The queries didn't: nearly all of the slow ones came from one shop.",
      "The queries didn't: nearly all of the slow ones",
    ],
    [
      'The reminder service belonged to the messaging team that year.',
      'The reminder service belonged to the messaging team',
    ],
    ['The site had one answer, and it was a water cooler.', 'The site had one answer'],
    ['The last one had taken five months and two teams.', 'The last one had taken five months'],
    ['In the second rehearsal the label printers stood still.', 'In the second rehearsal the label printers'],
    ['On our ward at night, the shift had three nurses.', 'On our ward at night, the shift'],
    ['The van had not come yet.', 'The van had not come yet'],
  ])('has a cue that ends where a phrase does: %s', (sentence, cue) => {
    const { cues } = named(`## Situation\n\n${sentence}\n`, 'Situation') ?? {};
    expect(cues).toEqual([cue]);
  });

  test.each([
    ['I agreed on a date at which the old form could be stopped.', 'agreed on a date'],
    ['I kept a list with what each miss led to.', 'kept a list'],
    ['I turned the pump off when it smoked.', 'turned the pump off'],
  ])('has no cue that leads on to words it lacks: %s', (action, cue) => {
    expect(named(`## Action\n\n${action}\n`, 'Action')?.cues[0]).toBe(cue);
  });

  test('holds no more cues than one can look at, each once', () => {
    const long = `## Action\n\n${Array.from({ length: 30 }, (_, at) => `- I checked lamp ${at}.`).join('\n')}\n`;
    expect(named(long, 'Action')?.cues).toHaveLength(10);
    expect(named('## Action\n\n- I checked it.\n- I checked it.\n', 'Action')?.cues).toEqual(['I checked it']);
  });

  test('gives one heading for two sections the time of both', () => {
    const both = told(STORY.replace('## Situation', '## Situation / Task').replace('## Task\n\n', ''));
    expect(both.map(({ label }) => label)).toEqual(['Situation / Task', 'Action', 'Result', 'Learning']);
    expect(both[0]).toMatchObject({ section: 'Situation', budget: 45 });
  });

  test('leaves room for a section that is not written, or only promised', () => {
    for (const text of [
      STORY.replace(/## Result[\s\S]*?(?=## Learning)/, ''),
      STORY.replace(/Lost trays.*/, '[what changed]'),
    ]) {
      expect(named(text, 'Result')).toMatchObject({ budget: 20, paragraphs: [], cues: [] });
    }
    expect(told('')).toHaveLength(5);
  });

  test('goes by the level, the length and the pack', () => {
    const budgets = (context: Partial<TellingContext>) => told(STORY, context).map(({ budget }) => budget);
    expect(budgets({ level: 'Senior' })).toEqual([30, 20, 90, 20, 15]);
    expect(budgets({ length: 'concise' })).toEqual([15, 10, 40, 15, 10]);
    const words = { ...USUAL_TERMS, levels: { SDE2: { words: 150 } }, sections: { Learning: 'Takeaway' } };
    const form = told(STORY, { terms: words, speakingRate: 100 });
    expect(form.at(-1)?.label).toBe('Takeaway');
    // 150 words at 100 a minute are 90 seconds, and half of them are the Action's.
    expect(form[2]?.budget).toBe(45);
  });

  test('gives a manager of people a manager’s time, wherever it is said that they are one', () => {
    const story = checkStory(STORY);
    const options = (manager: boolean, level: Level = 'Senior') => mergeOptions({ level, manager });
    const budgets = ({ story: read, evidence }: CheckedStory, set: Options) =>
      tellingOf(read, evidence, { ...contextOf(read, set), terms: set.terms }).map(({ budget }) => budget);
    expect(budgets(story, options(true))).toEqual([25, 25, 80, 30, 20]);
    expect(budgets(story, options(true, 'SDE2'))).toEqual([25, 20, 65, 25, 15]);
    expect(budgets(story, options(false))).toEqual([30, 20, 90, 20, 15]);
    const own = checkStory(`---\nlevel: senior manager\n---\n\n${STORY}`);
    expect(budgets(own, options(false, 'SDE1'))).toEqual([25, 25, 80, 30, 20]);
    // A story with a level of its own and no manager in it is nobody's who leads, whatever the settings say.
    const maker = checkStory(`---\nlevel: Senior\n---\n\n${STORY}`);
    expect(budgets(maker, options(true))).toEqual([30, 20, 90, 20, 15]);
  });

  test('says of two levels only what is told at its own', () => {
    const two = STORY.replace('## Learning\n', '---').replace(
      '---',
      '## Learning\n\n### SDE2\n\nI log it.\n\n### Senior\n',
    );
    const text = `---\nlevel: SDE2\n---\n\n${two}`;
    expect(named(text, 'Learning')?.paragraphs).toEqual(['I log it.']);
  });
});

describe('the probes after it', () => {
  const probe = (question: string, weakness: Weakness, levels: readonly ('SDE2' | 'Principal')[] = ['SDE2']) => ({
    ...{ question, weakness, levels: [...levels] },
    ...{
      probes: `why ${question}`,
      weak: 'x',
      whyWeak: 'x',
      strong: `strong ${question}`,
      signal: `signal ${question}`,
    },
  });
  const knowledge = {
    ...NO_KNOWLEDGE,
    common: [
      probe('Speed?', 'level'),
      probe('Cost?', 'no-trade-off'),
      probe('Checked?', 'no-verification'),
      probe('Figures?', 'no-figure'),
      probe('Vision?', 'level', ['Principal']),
    ],
  };
  const day = (at: number) => new Date(Date.UTC(2026, 4, at));
  const ask = (cards: Record<string, Card> = {}) =>
    probesToAsk(checkStory(STORY), knowledge, 'SDE2', (question) => cards[question], day(20));

  test('are three, the ones the story is weakest in first', () => {
    const asked = ask();
    expect(asked).toHaveLength(3);
    expect(asked[0]?.tests).toBeDefined();
    expect(asked.map(({ question }) => question)).not.toContain('Vision?');
  });

  test('come with a strong answer, its signal and what they are after', () => {
    const [first] = ask();
    expect(first).toMatchObject({
      strong: `strong ${first?.question}`,
      signal: `signal ${first?.question}`,
      why: `why ${first?.question}`,
      notYet: false,
    });
  });

  test('begin with those that were marked not yet, whatever the story is weak in', () => {
    const cards = { 'Vision?': grade(undefined, 'again', day(19)), 'Speed?': grade(undefined, 'again', day(18)) };
    const [first, second, third] = ask(cards);
    expect([first, second].map((one) => [one?.question, one?.notYet])).toEqual([
      ['Speed?', true],
      ['Vision?', true],
    ]);
    expect(third?.notYet).toBe(false);
  });

  test('leave out what was known a moment ago while there are others', () => {
    const [best] = ask();
    const known = { [best?.question ?? '']: grade(undefined, 'good', day(20)) };
    expect(ask(known).map(({ question }) => question)).not.toContain(best?.question);
  });
});
