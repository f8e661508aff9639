import { expect, test } from 'vitest';
import { evidenceMarks } from '../../src/editor/evidenceMarks';
import { checkStory } from '../../src/index';

const STORY = `## Situation

Late reports reached the wards an hour late.

## Task

The queue belonged to another team and nobody asked me.

## Action

I recorded a day of jobs. I split long reports, although a larger buffer would have been quicker, because it would have filled again.

## Result

Late reports went from 40 a day to none within three weeks.

## Learning

Communication is important.
`;

function marked(text: string) {
  const { story, evidence } = checkStory(text);
  return evidenceMarks(story, evidence).map(({ kind, range }) => `${kind}: ${text.slice(range.start, range.end)}`);
}

test('evidence is marked by its kind, in the order of the text', () => {
  const found = marked(STORY);
  expect(found).toContain('deed: recorded');
  expect(found).toContain('deed: split');
  expect(found.some((one) => one.startsWith('boundary: '))).toBe(true);
  expect(found.some((one) => one.startsWith('tradeOff: '))).toBe(true);
  expect(found.some((one) => one.startsWith('figure: ') && one.includes('40 a day to none'))).toBe(true);
  const { story, evidence } = checkStory(STORY);
  const starts = evidenceMarks(story, evidence).map(({ range }) => range.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('what is no evidence is left plain: actions of the group, and lessons that fit any story', () => {
  const found = marked(STORY.replace('I recorded', 'We recorded'));
  expect(found).not.toContain('deed: recorded');
  expect(found.some((one) => one.startsWith('lesson'))).toBe(false);
});

test('a figure counts where the coach counts it: not in Action, where it is a detail', () => {
  const found = marked(STORY.replace('a day of jobs.', '300 jobs a day.'));
  expect(found.some((one) => one.startsWith('figure: ') && one.includes('300'))).toBe(false);
});

test.each<[string, readonly string[]]>([
  ["The three o'clock alarm hasn't gone off since.", []],
  ["The pump hasn't failed since March.", ["What changed: hasn't failed"]],
  ['There have been no restarts since.', ['What changed: no restarts']],
  ['Costs halved.', ['What changed: halved']],
  ['Zero downtime since.', ['A number: Zero downtime']],
  ['We had 0 errors.', ['A number: 0 errors']],
  ['It took four days.', ['A number: four days']],
  ['Late reports went from 40 to 2 a day.', ['Before → after: 40 to 2 a day']],
])('what has no figure in it is called none: %s', (result, expected) => {
  const text = `## Result\n\n${result}\n`;
  const { story, evidence } = checkStory(text);
  const figures = evidenceMarks(story, evidence).filter(({ kind }) => kind === 'figure');
  expect(figures.map(({ name, range }) => `${name}: ${text.slice(range.start, range.end)}`)).toEqual(expected);
});

test.each([
  'Late reports went from 2 to 40 a day.',
  'Reports went from 2 to 40 a day.',
  'Errors went from 2 to 40 a week.',
  'Satisfaction fell from 90% to 60%.',
])('a figure that surely got worse is left plain: %s', (result) => {
  const [, before] = /from (\S+)/.exec(result) ?? [];
  const marks = marked(STORY.replace('Late reports went from 40 a day to none within three weeks.', result));
  // Nobody can judge "reports".
  expect(marks.some((one) => one.startsWith('figure: ') && one.includes(`${before} to`))).toBe(
    result.startsWith('Reports'),
  );
});
