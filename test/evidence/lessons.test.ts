import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

const BEFORE = `## Situation

The nightly import of the payment files failed every second Friday and the accounts team corrected 40 rows by hand.

## Task

It was on nobody's roadmap.

## Action

I traced the failure to a retry queue, wrote a rollback script and deployed it behind a flag. I met the warehouse staff.

## Result

Failures went from 26 a year to zero. 312 cards were refunded.`;

const lessonsOf = (text: string) => {
  const story = readStory(text);
  return readEvidence(story).lessons.map((lesson) => ({
    ...lesson,
    words: story.text.slice(lesson.range.start, lesson.range.end),
  }));
};
const lessonsIn = (learning: string) => lessonsOf(`${BEFORE}\n\n## Learning\n\n${learning}\n`);

/** What the catalogue of the checks promises under `generic-reflection`; the judge's own lists are in taught.test.ts. */
describe('a lesson', () => {
  test.each(['Communication is important.', 'I would communicate more.', 'I learned teamwork.'])(
    'surely fits any story: %s',
    (learning) => {
      expect(lessonsIn(learning)).toMatchObject([{ generic: 'sure', strength: 'cue', depth: 'none' }]);
    },
  );

  test.each([
    'The retry queue hid the outage from us for nine days, because it counted a retry as a success.',
    'I learned that the accounts team had no way to see a failed import.',
  ])('belongs to one story: %s', (learning) => {
    expect(lessonsIn(learning)).toMatchObject([{ generic: 'none', strength: 'proof' }]);
  });

  test.each([
    'Bo learned to test restores before each release, since the backup had no owner.',
    'Ops learned to ask the accounts team before an import.',
    'She realized that the retry queue hid the outage.',
  ])('of somebody else is no proof: %s', (learning) => {
    expect(lessonsIn(learning)).toMatchObject([{ strength: 'cue' }]);
  });

  test.each([
    'My team learned to test restores before each release.',
    'Bo learned from me to test restores before each release.',
    'Nobody learned of the failed restores for nine days.',
  ])('of ours is one: %s', (learning) => {
    expect(lessonsIn(learning)).toMatchObject([{ strength: 'proof' }]);
  });

  test.each([
    'Hopefully the others will come around.',
    'Hopefully the accounts team will see a failed import.',
    'I hope for fewer failed imports.',
    'I learned Selenium, Java, TestNG, Git and Jenkins.',
    'I learned Kafka and Terraform.',
    'We learned Python, SQL or Java.',
  ])('is no hope and no list of tools: %s', (learning) => {
    expect(lessonsIn(learning).filter(({ strength }) => strength === 'proof')).toEqual([]);
  });

  test.each([
    'I learned that Kafka and Redis both drop a message that nobody reads.',
    'I learned from Ana that the retry queue hid the outage.',
  ])('may name tools and people: %s', (learning) => {
    expect(lessonsIn(learning)).toMatchObject([{ strength: 'proof' }]);
  });

  test.each([
    'As long as we persist, no difficulty can stop us.',
    'Teaching is a calling, not only a profession.',
    'Culture eats strategy for breakfast.',
    'Psychological safety is no luxury.',
    'I hope that the board will see it.',
  ])('that any story could end with is no proof: %s', (learning) => {
    expect(lessonsIn(learning).filter(({ strength }) => strength === 'proof')).toEqual([]);
  });

  test.each([
    ['a word of the story', 'A queue without an owner fills up quietly.'],
    ['what was', 'The owner sat in another building.'],
    ['a cause', 'Lists go stale because people change jobs.'],
    ['a cause of its own', 'Rules rot because exceptions are easier than changes.'],
    ['why it happens', 'A handover fails because nobody reads it aloud.'],
    ['a figure', 'Timestamps need 2 columns, one for the event.'],
    ['a habit', 'I ask the night staff first.'],
  ])('with %s is one: %s', (_what, learning) => {
    expect(lessonsIn(learning)).toMatchObject([{ strength: 'proof' }]);
  });

  test('is read one sentence at a time', () => {
    const lessons = lessonsIn('The retry queue hid the failure. Communication is key.');
    expect(lessons.map(({ words, generic }) => [words, generic])).toEqual([
      ['The retry queue hid the failure.', 'none'],
      ['Communication is key.', 'sure'],
    ]);
  });

  test.each([
    ['A retry queue without a timeout blocks the whole batch.', 'technical'],
    ['The technicians knew it, and I had asked them last.', 'team'],
    ['Nobody owned the import, because no budget held both systems.', 'organisation'],
    ['Communication is key.', 'none'],
  ])('"%s" goes as deep as %s', (learning, depth) => {
    expect(lessonsIn(learning)[0]?.depth).toBe(depth);
  });

  test('is read in Result where there is no Learning, and only where it says so', () => {
    const lessons = lessonsOf('## Result\n\nIt was faster by half. I learned that communication is key.\n');
    expect(lessons.map(({ words, generic }) => [words, generic])).toEqual([
      ['I learned that communication is key.', 'sure'],
    ]);
  });

  test('is not read in Result where Learning stands', () => {
    const lessons = lessonsOf('## Result\n\nI learned a lot.\n\n## Learning\n\nThe queue had no owner.\n');
    expect(lessons.map(({ sentence }) => sentence)).toEqual([1]);
  });
});
