import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { type ImportedStory, importNotes } from '../../src/notes/importNotes';

const FAILED = 'Tell me about a time you failed.';
const CONFLICT = 'Tell me about a time you had a conflict.';
const LED = 'Describe a time when you led a team.';
const ANSWER =
  'In March the lamp in the hall broke. I fixed the lamp and wrote a checklist. As a result outages fell from 5 to 0.';
const TAP = 'S: The tap dripped for weeks.\nT: I had to stop it.\nA: I changed the washer.\nR: It stopped dripping.';
const PUMP = TAP.replaceAll('tap', 'pump');

const wordsOf = ({ sections }: ImportedStory): string => sections.map(({ text }) => text).join(' ');
const read = (text: string) => importNotes(text, PRINCIPLE_NAMES);
const told = (text: string) =>
  read(text).stories.map((story) => [story.question, story.proposed ?? false, wordsOf(story)]);
const TAP_TOLD = 'The tap dripped for weeks. I had to stop it. I changed the washer. It stopped dripping.';

describe('an answer without labels beside a story with labels', () => {
  test.each([
    ['plain', `${FAILED}\n\n${ANSWER}\n\n${CONFLICT}\n\n${TAP}`],
    ['plain, right above', `${FAILED}\n${ANSWER}\n\n${CONFLICT}\n${TAP}`],
    ['bold', `**${FAILED}**\n\n${ANSWER}\n\n**${CONFLICT}**\n\n${TAP}`],
    ['labelled', `Q: ${FAILED}\nA: ${ANSWER}\n\nQ: ${CONFLICT}\n${TAP}`],
    ['counted', `Q1: ${FAILED}\nA: ${ANSWER}\n\nQ2: ${CONFLICT}\n${TAP}`],
    ['below a heading that asks', `# ${FAILED}\n\n${ANSWER}\n\n${CONFLICT}\n\n${TAP}`],
  ])('before it, %s, is a story of its own', (_, text) => {
    expect(told(text)).toEqual([
      [FAILED, true, ANSWER],
      [CONFLICT, false, TAP_TOLD],
    ]);
    expect(read(text).stories.map(({ title, preface }) => [title, preface])).toEqual([
      [FAILED, ''],
      [CONFLICT, ''],
    ]);
    expect(read(text).leftOut).toEqual([]);
  });

  test.each([
    ['plain', `${CONFLICT}\n\n${TAP}\n\n${FAILED}\n\n${ANSWER}`],
    ['bold', `**${CONFLICT}**\n\n${TAP}\n\n**${FAILED}**\n\n${ANSWER}`],
    ['bold, with question marks', `**${CONFLICT}**\n\n${TAP}\n\n**${FAILED}**\n\n${ANSWER}`.replaceAll('.**', '?**')],
    ['counted', `Q1: ${CONFLICT}\n${TAP}\n\nQ2: ${FAILED}\nA: ${ANSWER}`],
    ['below one heading', `# My answers\n\nQ1: ${CONFLICT}\n${TAP}\n\nQ2: ${FAILED}\nA: ${ANSWER}`],
  ])('behind it, %s, is a story of its own', (_, text) => {
    expect(told(text).map(([question, ...rest]) => [String(question).replace('?', '.'), ...rest])).toEqual([
      [CONFLICT, false, TAP_TOLD],
      [FAILED, true, ANSWER],
    ]);
  });

  test.each([
    `Q1: ${CONFLICT}\n${TAP}\n\nQ2: ${FAILED}\nA: ${ANSWER}\n\nQ3: ${LED}\n${PUMP}`,
    `**${CONFLICT}**\n${TAP}\n\n**${FAILED}**\n${ANSWER}\n\n**${LED}**\n${PUMP}`,
    `${CONFLICT}\n${TAP}\n---\n${FAILED}\n${ANSWER}\n\n${LED}\n${PUMP}`,
  ])('between two is a story of its own: %j', (text) => {
    expect(told(text)).toEqual([
      [CONFLICT, false, TAP_TOLD],
      [FAILED, true, ANSWER],
      [LED, false, TAP_TOLD.replace('tap', 'pump')],
    ]);
  });

  test('counted questions that ask for no story are parted like those that do', () => {
    const text = `Q1: What was your biggest failure?\nA: ${ANSWER}\n\nQ2: What was your hardest conflict?\n${TAP}\n\nQ3: Why us?\nA: I like lamps.`;
    expect(told(text)).toEqual([
      ['What was your biggest failure?', true, ANSWER],
      ['What was your hardest conflict?', false, TAP_TOLD],
    ]);
    expect(read(text).leftOut).toEqual(['Q3: Why us?\nA: I like lamps.']);
  });

  test.each([
    ['that asks on', 'What did you learn?\nI learned to test first. I wrote a checklist for the team.'],
    ['in bold that asks on', '**What did you learn?**\n\nI learned to test first. I wrote a checklist for the team.'],
    ['labelled that asks on', 'Q: What did you learn?\nA: I learned to test first. I wrote a checklist for the team.'],
    ['counted that asks on', 'Q1: What did you learn?\nA: I learned to test first. I wrote a checklist for the team.'],
    ['among follow-ups', `Follow-ups:\n${FAILED}\n${ANSWER}`],
    ['that nothing answers', FAILED],
  ])('a question %s stays in the story that it stands behind', (_, words) => {
    const { stories, leftOut } = read(`${CONFLICT}\n\n${TAP}\n\n${words}`);
    expect(stories.map(({ question }) => question)).toEqual([CONFLICT]);
    expect(leftOut).toEqual([]);
  });

  test('two questions above a story without an answer between them are said of that story', () => {
    const [story, ...others] = read(`${FAILED}\n\nAmazon, second round\n\n${CONFLICT}\n\n${TAP}`).stories;
    expect(others).toEqual([]);
    expect(story?.question).toBe(FAILED);
    expect(story?.preface).toContain(CONFLICT);
  });
});

describe('an answer right below its question, above a story', () => {
  test.each(['A: ', 'A. ', '**A:** ', 'Answer: ', 'My answer: '])('behind %j is no part of the question', (label) => {
    const [story] = read(
      `Q: Tell me about a time you failed?\n${label}I will tell you about the lamp.\n${TAP}`,
    ).stories;
    expect(story?.question).toBe('Tell me about a time you failed?');
    expect(story?.title).toBe('Tell me about a time you failed?');
    expect(story?.preface).toBe('I will tell you about the lamp.');
  });

  test('is none where the question only goes on', () => {
    const [story] = read(`Q: Tell me about a time\na customer was angry?\n${TAP}`).stories;
    expect(story?.question).toBe('Tell me about a time a customer was angry?');
  });
});

describe('answers without labels, one below the other', () => {
  test.each([
    ['items of a list', `- ${FAILED}\n  - ${ANSWER}\n- ${CONFLICT}\n  - ${ANSWER}`],
    ['numbered, with items', `1. ${FAILED}\n   - ${ANSWER}\n2. ${CONFLICT}\n   - ${ANSWER}`],
    ['plain', `${FAILED}\n${ANSWER}\n\n${CONFLICT}\n${ANSWER}`],
  ])('%s, are stories of their own', (_, text) => {
    expect(told(text)).toEqual([
      [FAILED, true, ANSWER],
      [CONFLICT, true, ANSWER],
    ]);
  });

  test.each([
    'Have you ever missed a deadline?',
    'Can you think of a time when you failed?',
    '2. What was your biggest challenge?',
    'What was your biggest challenge?',
    '**What’s your greatest achievement?**',
    'What has been your most difficult decision?',
    'What was the hardest bug you’ve ever fixed?',
  ])('%s begins another', (question) => {
    const questions = read(`1. ${FAILED}\n${ANSWER}\n\n${question}\n${ANSWER}`).stories.map((story) => story.question);
    expect(questions).toEqual([FAILED, question.replace(/2\. |\*\*/g, '')]);
  });

  test('one about the biggest of all with a few words behind it asks on', () => {
    const text = `${FAILED}\n${ANSWER}\n\nWhat was your biggest challenge?\nThe noise.`;
    expect(told(text)).toEqual([[FAILED, true, `${ANSWER}\n\nWhat was your biggest challenge?\nThe noise.`]]);
    expect(read(text).leftOut).toEqual([]);
  });

  test('one about the biggest of all is asked of the story with labels below it', () => {
    expect(told(`${FAILED}\n${ANSWER}\n\nWhat was your biggest challenge?\n${TAP}`)).toEqual([
      [FAILED, true, ANSWER],
      ['What was your biggest challenge?', false, TAP_TOLD],
    ]);
  });

  test('a numbered question that asks for no story ends the answer before it', () => {
    const text = `1. ${FAILED}\n${ANSWER}\n\n2. Why us?\nI like lamps.`;
    expect(told(text)).toEqual([[FAILED, true, ANSWER]]);
    expect(read(text).leftOut).toEqual(['2. Why us?\nI like lamps.']);
  });

  test.each([
    'Why did it break?',
    '"Can you think of a time when it broke?"',
    '7. Why did it break?',
    '- Share a plan?',
    'What was the hardest part?',
    'What was your role?',
    'What would you do differently?',
    'So what was your biggest challenge?',
    '"What was your biggest challenge?"',
  ])('a question of the answer itself, %s, parts nothing', (question) => {
    const { stories, leftOut } = read(`1. ${FAILED}\n${ANSWER}\n\n${question}\n${ANSWER}`);
    expect(stories.map((story) => story.question)).toEqual([FAILED]);
    expect(leftOut).toEqual([]);
  });
});

/** Ways in which a story stands in notes, by its number; "@" for its own word. */
const SHAPES: readonly ((number: number, isBold: boolean) => string)[] = [
  (_, isBold) => `${ask(isBold)}\n\nS: The @ dripped.\nT: I had to stop the @.\nA: I changed the @.\nR: The @ held.`,
  (_, isBold) =>
    `${ask(isBold)}\n\nIn March the @ broke. I fixed the @ and wrote a list. As a result, the @ fell by 5%.`,
  (number) =>
    `Q${number}: ${ASKED}\nA: In March the @ broke. I fixed the @ and moved it. As a result, the @ fell by 5%.`,
  (number) =>
    `Q${number}: ${ASKED}\n**Situation:** The @ dripped.\n**Action:** I changed the @.\n**Result:** The @ held.`,
  () =>
    `# ${ASKED}\n\n## Situation\n\nThe @ dripped.\n\n## Task\n\nI had to stop it.\n\n## Action\n\nI changed the @.\n\n## Result\n\nThe @ held.`,
  () => `# ${ASKED}\n\nIn March the @ broke. I fixed the @ and wrote a list. As a result, the @ fell by 5%.`,
];
const ASKED = 'Tell me about a time when a @ failed.';
const ask = (isBold: boolean): string => (isBold ? `**${ASKED}**` : ASKED);

test('in any mix of them each word lands in the story of its question', () => {
  const notes = fc.tuple(fc.array(fc.constantFrom(...SHAPES.keys()), { minLength: 1, maxLength: 6 }), fc.boolean());
  fc.assert(
    fc.property(notes, ([shapes, isBold]) => {
      const names = shapes.map((_, at) => `thing${at}x`);
      const written = shapes.map((shape, at) => SHAPES[shape]?.(at + 1, isBold).replaceAll('@', names[at] ?? ''));
      const { stories, leftOut } = read(written.join('\n\n'));
      expect(leftOut).toEqual([]);
      expect(stories.map(({ question }) => question)).toEqual(names.map((name) => ASKED.replace('@', name)));
      for (const [at, story] of stories.entries())
        expect(new Set(wordsOf(story).match(/thing\dx/g))).toEqual(new Set([names[at]]));
      expect(stories.map(({ proposed }) => proposed ?? false)).toEqual(
        shapes.map((shape) => [1, 2, 5].includes(shape)),
      );
    }),
    { numRuns: 60, seed: 22 },
  );
});

describe('a question for one of all behind a story with labels', () => {
  const BIGGEST = 'What was your biggest challenge?';
  test.each([
    ['plain', `${CONFLICT}\n${TAP}\n\n${BIGGEST}\n${ANSWER}`],
    ['bold', `**${CONFLICT}**\n\n${TAP}\n\n**${BIGGEST}**\n\n${ANSWER}`],
    ['numbered', `1. ${CONFLICT}\n${TAP}\n\n2. ${BIGGEST}\n${ANSWER}`],
    ['below a heading that asks', `## ${CONFLICT}\n\n${TAP}\n\n${BIGGEST}\n\n${ANSWER}`],
  ])('%s, is another where that one answers a question too', (_, text) => {
    expect(read(text).stories.map(({ title, proposed }) => [title, proposed ?? false])).toEqual([
      [CONFLICT, false],
      [BIGGEST, true],
    ]);
    expect(read(text).stories.map(wordsOf)).toEqual([TAP_TOLD, ANSWER]);
  });

  test.each([
    ['a title', '# The tap', BIGGEST, ANSWER],
    ['another answer', CONFLICT, BIGGEST, 'That the washer was out of stock.'],
    ['the hardest part', CONFLICT, 'What was the hardest part?', ANSWER],
  ])('asks on about it: %s', (_, above, asked, answer) => {
    expect(told(`${above}\n\n${TAP}\n\n${asked}\n\n${answer}`).map(([, , words]) => words)).toEqual([
      `${TAP_TOLD}\n\n${asked}\n\n${answer}`,
    ]);
  });
});

describe('a question about the job or the candidate as such', () => {
  const STRENGTHS = 'What are your strengths?';
  const SHORT = 'I am patient and I like to learn.';
  const plain = (words: string) => words.replaceAll('*', '').replace(/\s+/g, ' ');
  test.each([
    [`${STRENGTHS}\n\n${SHORT}`],
    [`${STRENGTHS}\n${SHORT}`],
    [`**${STRENGTHS}**\n${SHORT}`],
    [`Q: ${STRENGTHS}\nA: ${SHORT}`],
    [`Why do you want to work here?\n${SHORT}`],
    [`Where do you see yourself in five years?\n\n${SHORT}\n\nWhy should we hire you?\n${SHORT}`],
  ])('is no part of the story that it stands behind: %j', (words) => {
    for (const next of ['', `\n\n${LED}\n\n${PUMP}`]) {
      const text = `${CONFLICT}\n\n${TAP}\n\n${words}${next}`;
      expect(told(text)[0]).toEqual([CONFLICT, false, TAP_TOLD]);
      expect(read(text).stories).toHaveLength(next === '' ? 1 : 2);
      expect(read(text).leftOut.map(plain)).toEqual([plain(words)]);
    }
  });

  test.each(['Why did you want that?', 'What were your options?', 'What would you do differently?', 'Why a washer?'])(
    'is none that asks on: %s',
    (question) => {
      const { stories, leftOut } = read(`${CONFLICT}\n\n${TAP}\n\n${question}\n${SHORT}`);
      expect(stories.map(wordsOf)).toEqual([`${TAP_TOLD}\n\n${question}\n${SHORT}`]);
      expect(leftOut).toEqual([]);
    },
  );
});

describe('a question that the teller asks of a choice of their own', () => {
  const LEARNED = `${TAP}\nL: I moved the alarms to Kafka.`;
  test.each([
    'Why Kafka?\nIt keeps the order.',
    'Why Apache Kafka?\nIt keeps the order.',
    '**Why Kafka?**\nIt keeps the order.',
    'Why now?\nThe pipes were old.',
    'Why me?\nI knew the pumps.',
    'Why did it matter?\nPeople were wet.',
    'What are my weaknesses here?\nI rush.',
  ])('stays in the Learning: %j', (words) => {
    const { stories, leftOut } = read(`# The tap\n\n${LEARNED}\n\n${words}\n`);
    expect(leftOut).toEqual([]);
    expect(stories[0]?.sections.at(-1)?.text).toContain(words);
  });

  test('stays in an answer without labels', () => {
    const { stories, leftOut } = read(`# ${FAILED}\n\n${ANSWER}\n\nWhy Kafka?\nIt keeps the order.\n`);
    expect([stories.length, leftOut]).toEqual([1, []]);
  });

  test.each([
    'Why us?\nI like lamps.',
    'Why Amazon?\nI like lamps.',
    'Why do you want to work here?\nI like lamps.',
    '2. Why Northwind?\nI like lamps.',
    'Q2: Why Northwind?\nI like lamps.',
    'Why Northwind?\nA: I like lamps.',
    'Why Northwind?\n\nA: I like lamps.',
    'What made you want to work here?\nI like lamps.',
    'Are you prepared to relocate?\nI like lamps.',
    'Why do you want to work in our regulated industry?\nI like lamps.',
  ])('is another where it is about the job: %j', (words) => {
    const { stories, leftOut } = read(`# The tap\n\n${LEARNED}\n\n${words}\n`);
    expect(leftOut.join('\n')).toContain('I like lamps.');
    expect(stories[0]?.sections.at(-1)?.text).toBe('I moved the alarms to Kafka.');
  });
});
