import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAnswer, withRehearsal, withRenamed } from '../../src/practice/changes';
import { mergePractice, readPractice, renderPractice } from '../../src/practice/practiceFile';
import { NO_PRACTICE, type Practice } from '../../src/practice/types';

const validate = new Ajv2020().compile(JSON.parse(readFileSync('docs/schemas/practice.schema.json', 'utf8')));

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day, 9));
const LAMP = 'stories/late-lamp.star.md';
const probe = (question: string, story = LAMP) => ({ story, question });

const some: Practice = withRehearsal(
  withAnswer(withAnswer(NO_PRACTICE, probe('Who else knew?'), 'again', at(1)), { item: 'ownership-1' }, 'good', at(1)),
  LAMP,
  { at: at(2).toISOString(), seconds: { Situation: 21.5, Action: 70 } },
);

const practiceIn = (text: string): Practice => {
  const reading = readPractice(text);
  if (reading.kind !== 'read') throw new Error(reading.reason);
  expect(reading.problems).toEqual([]);
  return reading.practice;
};

describe('a practice file', () => {
  test('reads as what was written', () => {
    expect(practiceIn(renderPractice(some))).toEqual(some);
    expect(practiceIn(`\uFEFF${renderPractice(some)}`)).toEqual(some);
    expect(practiceIn(renderPractice(NO_PRACTICE))).toEqual(NO_PRACTICE);
  });

  test.each([some, NO_PRACTICE])('%#: fits its schema', (practice) => {
    validate(JSON.parse(renderPractice(practice)));
    expect(validate.errors).toBeNull();
  });

  test('is the same text in whatever order it came about', () => {
    const one = withAnswer(withAnswer(NO_PRACTICE, probe('A?'), 'good', at(1)), probe('B?'), 'good', at(1));
    const other = withAnswer(withAnswer(NO_PRACTICE, probe('B?'), 'good', at(1)), probe('A?'), 'good', at(1));
    expect(renderPractice(one)).toBe(renderPractice(other));
  });

  test('takes any word for a name', () => {
    const names = ['__proto__', 'constructor', 'toString', '', 'a › b', '“”'];
    let practice = NO_PRACTICE;
    for (const name of names) {
      practice = withAnswer(withAnswer(practice, probe(name, name), 'again', at(1)), { item: name }, 'again', at(1));
    }
    expect(practiceIn(renderPractice(practice))).toEqual(practice);
    expect(practice.quiz.size).toBe(names.length);
  });

  test.each([
    ['', "it isn't valid JSON"],
    [renderPractice(some).slice(0, -3), "it isn't valid JSON"],
    ['[]', "it doesn't hold an object"],
    ['null', "it doesn't hold an object"],
    ['{}', 'it has no version'],
    ['{"version": "1"}', 'it has no version'],
    ['{"version": 0}', 'there is no version 0'],
  ])('is damaged: %j', (text, reason) => expect(readPractice(text)).toEqual({ kind: 'damaged', reason }));

  test('of a later version is left to that', () => {
    expect(readPractice('{"version": 2, "stories": []}')).toMatchObject({ kind: 'newer' });
  });

  const card = (changed: object) => {
    const file = JSON.parse(renderPractice(some));
    Object.assign(file.stories[LAMP].probes['Who else knew?'], changed);
    return JSON.stringify(file);
  };
  const place = `stories › ${LAMP} › probes › Who else knew?`;
  test.each([
    ['a day that is none', card({ due: 'soon' }), `“${place} › due”`],
    ['a stability that the scheduler refuses', card({ stability: 0 }), `“${place} › stability”`],
    ['a difficulty out of its scale', card({ difficulty: 11 }), `“${place} › difficulty”`],
    ['an answer nobody can give', card({ answer: 'maybe' }), `“${place} › answer”`],
    ['a key that is not known', card({ note: 'mine' }), `“${place} › note”`],
    ['stories in a list', '{"version": 1, "stories": []}', '“stories” must hold an object'],
    ['a story that is none', '{"version": 1, "stories": {"a": 1}}', '“stories › a” must hold an object'],
    ['a key of the file', '{"version": 1, "notes": 1}', "“notes” isn't a key"],
    [
      'seconds of no section',
      '{"version": 1, "stories": {"a": {"rehearsal": {"at": "2026-01-01", "seconds": {"Coda": 1}}}}}',
      '“stories › a › rehearsal › seconds › Coda”',
    ],
  ])('with %s is read without it, and tells of it', (_name, text, told) => {
    const reading = readPractice(text);
    if (reading.kind !== 'read') throw new Error(reading.reason);
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toContain(told);
  });

  const told = (day: string) => JSON.stringify({ version: 1, stories: { a: { rehearsal: { at: day, seconds: {} } } } });
  test.each([
    'March 2, 2026',
    '2 Mar 2026',
    '03/02/2026',
    '2026-3-2',
    '2026',
    '2026-03-02, in the evening',
    '+012026-03-02T10:00:00.000Z',
    '2026-13-02',
    ' 2026-03-02',
  ])('a day that only some programs can read is damage: %j', (day) => {
    const [rehearsed, asked] = [told(day), card({ last: day })].map(readPractice);
    expect(rehearsed).toMatchObject({
      kind: 'read',
      problems: ['“stories › a › rehearsal › at” has a missing or wrong value.'],
    });
    expect(asked).toMatchObject({ kind: 'read', problems: [expect.stringContaining(`“${place} › last”`)] });
    if (rehearsed?.kind === 'read') expect(rehearsed.practice.stories.get('a')?.rehearsal).toBeUndefined();
  });

  test.each(['2026-03-02', '2026-03-02T10:00:00.000Z', '2026-03-02T10:00:00Z', '2026-03-02T10:00:00+01:00'])(
    'a day as ISO 8601 has it holds, and fits the schema: %j',
    (day) => {
      const practice = practiceIn(told(day));
      expect(practice.stories.get('a')?.rehearsal?.at).toBe(day);
      validate(JSON.parse(renderPractice(practice)));
      expect(validate.errors).toBeNull();
    },
  );

  test('what is beside a fault holds', () => {
    const reading = readPractice(card({ due: 'soon' }));
    if (reading.kind !== 'read') throw new Error(reading.reason);
    expect(reading.practice.quiz).toEqual(some.quiz);
    expect(reading.practice.stories.get(LAMP)?.rehearsal).toEqual(some.stories.get(LAMP)?.rehearsal);
    expect(reading.practice.stories.get(LAMP)?.probes.size).toBe(0);
  });
});

test('whatever the reader takes for a card can be answered', () => {
  const time = fc
    .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
    .map((date) => date.toISOString());
  const any = fc.record({
    last: time,
    answer: fc.constantFrom('again', 'good'),
    due: time,
    stability: fc.double({ min: 0.001, noNaN: true, noDefaultInfinity: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(any, fc.constantFrom('again', 'good'), (written, answer) => {
      const { quiz } = practiceIn(JSON.stringify({ version: 1, quiz: { a: written } }));
      expect(quiz.get('a')).toEqual(written);
      const answered = withAnswer({ stories: new Map(), quiz }, { item: 'a' }, answer, at(1));
      expect(practiceIn(renderPractice(answered))).toEqual(answered);
    }),
  );
});

describe('two versions', () => {
  const early = withAnswer(NO_PRACTICE, probe('A?'), 'again', at(1));
  const late = withAnswer(early, probe('A?'), 'good', at(4));
  const other = withRehearsal(withAnswer(NO_PRACTICE, { item: 'x' }, 'again', at(2)), LAMP, {
    at: at(2).toISOString(),
    seconds: { Action: 60 },
  });

  test('hold together what either holds', () => {
    const merged = mergePractice(early, other);
    expect(merged.quiz).toEqual(other.quiz);
    expect(merged.stories.get(LAMP)?.rehearsal).toEqual(other.stories.get(LAMP)?.rehearsal);
    expect(merged.stories.get(LAMP)?.probes).toEqual(early.stories.get(LAMP)?.probes);
  });

  test('and the later of what both hold, whichever comes first', () => {
    expect(mergePractice(early, late)).toEqual(late);
    expect(mergePractice(late, early)).toEqual(late);
    expect(renderPractice(mergePractice(late, other))).toBe(renderPractice(mergePractice(other, late)));
    expect(mergePractice(late, late)).toEqual(late);
  });

  test('a later rehearsal takes the place of an earlier one', () => {
    const again = withRehearsal(other, LAMP, { at: at(9).toISOString(), seconds: { Action: 50 } });
    expect(mergePractice(again, other).stories.get(LAMP)?.rehearsal?.seconds).toEqual({ Action: 50 });
    expect(mergePractice(other, again).stories.get(LAMP)?.rehearsal?.seconds).toEqual({ Action: 50 });
  });
});

describe('a story that gets another name', () => {
  test('takes its practice along', () => {
    const renamed = withRenamed(some, LAMP, 'stories/lamp.star.md');
    expect([...renamed.stories]).toEqual([['stories/lamp.star.md', some.stories.get(LAMP)]]);
  });
  test('and so does a folder, but not one whose name only begins so', () => {
    expect([...withRenamed(some, 'stories', 'mine').stories.keys()]).toEqual(['mine/late-lamp.star.md']);
    expect([...withRenamed(some, 'stor', 'mine').stories.keys()]).toEqual([LAMP]);
  });
  test('over what was kept of another, long gone', () => {
    const two = withAnswer(some, probe('Old?', 'a.star.md'), 'good', at(1));
    expect(withRenamed(two, LAMP, 'a.star.md').stories.get('a.star.md')).toEqual(some.stories.get(LAMP));
  });
});
