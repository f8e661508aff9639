import { describe, expect, test } from 'vitest';
import { readLessons } from '../../src/evidence/lessons';
import { readStory } from '../../src/story/readStory';

const BEFORE = `## Situation

The nightly import of the payment files failed every second Friday and the accounts team corrected 40 rows by hand.

## Task

It was on nobody's roadmap.

## Action

I traced the failure to a retry queue, wrote a rollback script and deployed it behind a flag. I met the warehouse staff.

## Result

Failures went from 26 a year to zero. 312 cards were refunded.`;

const lessonsIn = (learning: string) => {
  const story = readStory(`${BEFORE}\n\n## Learning\n\n${learning}\n`);
  return readLessons(story, { clauses: [] }).map((lesson) => ({
    ...lesson,
    words: story.text.slice(lesson.range.start, lesson.range.end),
    tied: lesson.anchors.map(({ start, end }) => story.text.slice(start, end)),
  }));
};

const FITS_ANY_STORY = [
  'I learned the importance of clear communication and setting expectations early.',
  'This experience taught me to be proactive and take ownership.',
  'I learned how to handle conflicts in a professional manner.',
  'Team work is very important for success of any project.',
  'Never give up.',
  'Attention to detail matters.',
  'I became a better leader after this.',
  'Time management skills.',
  'Communication, teamwork, patience.',
  'I realized that asking for help is not a sign of weakness.',
  'It is better to over communicate than under communicate.',
  'In future I will plan better and prioritise tasks.',
  'I gained confidence in my abilities.',
  'Honesty is the best policy.',
  'It helped me to grow both personally and professionally.',
  'I learnt that every problem has a solution.',
  'Small steps can lead to big changes.',
  'I understood that customer satisfaction is the top priority.',
  'Always keep a backup plan.',
  "Going forward I'd make sure that everyone is on the same page.",
  'What I learned: be transparent with stakeholders, and deliver bad news early.',
  'Success comes from hard work and dedication.',
  'I would start testing earlier in the process next time.',
  'Data driven decisions are better than gut feeling.',
  'I learned to break down large problems in smaller pieces.',
  'It taught me that sometimes you have to take risks.',
  'To never underestimate the power of preparation.',
  'I learned to be more patient with people who have different opinions.',
  'Overall it was a great learning experience for me.',
  'i learned that listening is as important as talking',
  'From this experience I have learnt how to work under pressure and manage multiple priorities at the same time.',
  "I learned that it's okay to say no.",
  'This project reinforced the value of teamwork and open communication.',
  'Being flexible and adapting to changes quickly is the key.',
  'The biggest takeaway was to involve stakeholders early on and get their buy-in.',
  'Proper planning prevents poor performance.',
  'I should have communicated more with the client.',
  'I would ask for help sooner.',
  'Learned to work with different personalities.',
];

const BELONGS_TO_ONE = [
  "I now run the importer against last month's file before every merge.",
  'The retry queue hid the outage from us for nine days, because it counted a retry as a success.',
  'Support closed each call as solved, so the tool showed no problem at all.',
  'If I did it again I would freeze the schema before the first tenant moved.',
  'We had two dashboards and no one compared them.',
  'A code freeze that nobody explains is read as distrust.',
  'I should have asked Finance for the reconciliation file in week one.',
  "Estimates without a spike are guesses; the payment vendor's sandbox took two weeks that I had not planned.",
  'I learned that our alert fired on the average, so one hot shard never showed.',
  'The importance of idempotency keys: we charged 312 cards twice.',
  'I learned that a feature flag is not a rollback when the migration has already dropped the column.',
  'Communication failed because the two offices used different ticket queues; I now keep one board for both.',
  'Next time I would ask the nurses to try the form on a night shift.',
  'Load test with production data, not with ten rows.',
  'I learned how brittle our checkout is when the address service is slow.',
  'Trust came back only after I published the error log every Friday.',
  'I underestimated how long legal review takes for a new subprocessor.',
  "I keep a page of the assumptions I make about a partner's API and test each on day one.",
  'Onboarding documents age: ours still named a server we had switched off in 2019.',
  'Asking the warehouse staff first would have saved us the second prototype.',
  'The project was a success.',
  'My manager appreciated the effort.',
  'We delivered on time and the client was happy.',
  'It turned out that the hardest part was the rollback, not the import.',
  'I learned that the accounts team had no way to see a failed import.',
  'An import that fails silently is worse than one that stops.',
];

describe('a lesson', () => {
  test.each(FITS_ANY_STORY)('fits any story: %s', (learning) => {
    expect(lessonsIn(learning).map(({ generic }) => generic)).toContain(true);
  });

  test.each(BELONGS_TO_ONE)('belongs to one story: %s', (learning) => {
    expect(lessonsIn(learning).map(({ generic }) => generic)).not.toContain(true);
  });

  test('is read one sentence at a time', () => {
    const lessons = lessonsIn('The retry queue hid the failure. Communication is key.');
    expect(lessons.map(({ words, generic }) => [words, generic])).toEqual([
      ['The retry queue hid the failure.', false],
      ['Communication is key.', true],
    ]);
  });

  test('names the words that tie it to the story', () => {
    expect(lessonsIn('The retry queue hid 26 failures.')[0]?.tied).toEqual(['retry', 'queue', 'hid', '26']);
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
    const story = readStory('## Result\n\nIt was faster by half. I learned that communication is key.\n');
    expect(readLessons(story, { clauses: [] }).map(({ sentence, generic }) => [sentence, generic])).toEqual([
      [1, true],
    ]);
  });

  test('is not read in Result where Learning stands', () => {
    const story = readStory('## Result\n\nI learned a lot.\n\n## Learning\n\nThe queue had no owner.\n');
    expect(readLessons(story, { clauses: [] }).map(({ sentence }) => sentence)).toEqual([1]);
  });
});
