import { describe, expect, test } from 'vitest';
import { checklistOf } from '../../src/coaching/checklist';
import { provenIn } from '../../src/coaching/proofs';
import type { Principle } from '../../src/coaching/schema';
import { evidenceServing } from '../../src/coaching/serving';
import { sectionNames, USUAL_TERMS } from '../../src/coaching/terms';
import { timingOf } from '../../src/coaching/timing';
import { verdictOn } from '../../src/coaching/verdict';
import { evidenceMarks } from '../../src/editor/evidenceMarks';
import type { Boundary, Evidence, Fact } from '../../src/evidence/types';
import { checkStory } from '../../src/index';
import { principle } from './knowledgeFromYaml';
import { STRONG } from './stories';

const NAMES = sectionNames(USUAL_TERMS);

/** One sentence each is shown under, once the judge is sure, and nowhere while it only suspects. */
const { story } = checkStory(STRONG);
const at = (words: string): Omit<Fact, 'strength'> => {
  const start = STRONG.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the story`);
  const sentence = story.sentences.findIndex(({ range }) => range.start <= start && start < range.end);
  const range = { start, end: start + words.length };
  return { range, words: range, sentence, score: 1 };
};

function evidenceOf(strength: Fact['strength']): Evidence {
  const { evidence } = checkStory(STRONG);
  const fact = (words: string): Fact => ({ ...at(words), strength });
  return {
    ...evidence,
    assignments: [],
    boundaries: [{ ...fact('The queue belonged to another team'), kind: 'not-mine', also: [] }],
    tradeOffs: [fact('a larger buffer would have been quicker')],
    verifications: [fact('I compared the parts with the originals')],
    impacts: [
      { ...fact('saves the wards about 25 hours a week'), kind: 'business' },
      { ...fact('The radiology team now runs the same splitter'), kind: 'second-order' },
    ],
    lessons: [{ ...fact('Both teams watched the queue'), depth: 'team', generic: 'none' }],
  };
}

const SERVED = ['boundary', 'trade-off', 'verification', 'business-impact', 'second-order-effect', 'lesson'] as const;
const ROWS = [
  'whose it was',
  'trade-off',
  'how you checked it',
  'what it was worth',
  'what outlived it',
  'a lesson of this story',
];
const MARKS = ['boundary', 'tradeOff', 'verification', 'impact', 'impact', 'lesson'];

const rowsOf = (evidence: Evidence) =>
  story.sections
    .flatMap((section) => checklistOf(story, evidence, [], section, NAMES).found.map(({ label }) => label))
    .filter((label) => ROWS.includes(label));
const marksOf = (evidence: Evidence) =>
  evidenceMarks(story, evidence)
    .map(({ kind }) => kind)
    .filter((kind) => MARKS.includes(kind));
const verdictWith = (evidence: Evidence, known?: Principle) =>
  verdictOn({
    ...{ story, evidence, level: 'SDE2', principle: known, weaknesses: new Map() },
    timing: timingOf(story, 'SDE2', 'concise', 150),
  });
const provesOf = (evidence: Evidence) => verdictWith(evidence).proves;

describe('what the judge is sure of', () => {
  const proof = evidenceOf('proof');
  test.each(SERVED)('%s is quoted for a principle', (kind) => {
    expect(evidenceServing(story, proof, [kind])).toHaveLength(1);
  });
  test('has its rows, its marks and its place in the verdict', () => {
    expect(rowsOf(proof).sort()).toEqual([...ROWS].sort());
    expect(marksOf(proof).sort()).toEqual([...MARKS].sort());
    expect(provesOf(proof)[0]).toBe('whose it was (“The queue belonged to another team”)');
  });
});

describe('what it only suspects', () => {
  const cue = evidenceOf('cue');
  test.each(SERVED)('%s is quoted nowhere', (kind) => {
    expect(evidenceServing(story, cue, [kind])).toEqual([]);
  });
  test('has no row, no mark and no place in the verdict', () => {
    expect(rowsOf(cue)).toEqual([]);
    expect(marksOf(cue)).toEqual([]);
    expect(provesOf(cue).join()).not.toMatch(/whose it was|worth|lesson/);
  });
  test('is not said to be missing either', () => {
    const ownership = principle('Ownership');
    expect(ownership.retelling.lead.serves).toEqual(['boundary']);
    expect(verdictWith(cue, ownership).lead).toBeUndefined();
    expect(verdictWith({ ...cue, boundaries: [] }, ownership).lead).toMatch(/^Ownership is led with this/);
  });
});

test('a lesson that would fit any story is none of this one', () => {
  const stock = checkStory('## Learning\n\nI learned that communication is very important.\n');
  expect(evidenceServing(stock.story, stock.evidence, ['lesson'])).toEqual([]);
});

describe('how it came to the candidate', () => {
  const labelsOf = (task: string) => {
    const checked = checkStory(`## Situation\n\nIt froze.\n\n## Task\n\n${task}\n`);
    return checked.story.sections.flatMap((section) =>
      checklistOf(checked.story, checked.evidence, [], section, NAMES).found.map(({ label }) => label),
    );
  };
  test.each(['Nobody asked me to do it.', 'Nobody had asked me to look at it.'])('is told by: %s', (task) => {
    expect(labelsOf(task)).toContain('how it came to you');
  });
  test.each([
    'Nobody asked questions in the meeting.',
    'I was not asked for my opinion.',
    'Nobody asked about the budget.',
    'Nobody asked me about the outage.',
  ])('is not told by what else was not asked: %s', (task) => {
    expect(labelsOf(task)).not.toContain('how it came to you');
    expect(checkStory(`## Task\n\n${task}\n`).evidence.absences.boundary).not.toBe('none');
  });
  test.each([
    'Nobody had asked a second-year teacher to touch the timetable.',
    'Nobody had asked for a test of the backup.',
    'I was not asked to do it.',
  ])('is told by: %s', (task) => expect(labelsOf(task)).toContain('how it came to you'));
  test.each([
    'It was not mine and had no owner.',
    "It was Ana's job.",
    'There was no ticket for it.',
    'The queue belonged to another team.',
  ])('is not told by: %s', (task) => {
    expect(labelsOf(task)).toContain('whose it was');
    expect(labelsOf(task)).not.toContain('how it came to you');
  });
});

describe('a boundary', () => {
  test.each([
    'My manager asked me to lead the migration. I owned the plan; the date was the director’s.',
    'My director told me to take it. What was mine to decide was the order; the budget was not.',
    'I was asked to run the rollout, and the choice of the first region was mine alone.',
    'My lead gave me the ticket. I decided to refund the customers myself.',
    'The cluster is run by Platform. There was no ticket, and I wasn’t on call.',
    'Nobody asked me to look at it.',
  ])('is never called "nobody asked you", which may not be so: %s', (task) => {
    const text = `## Situation\n\nIt froze.\n\n## Task\n\n${task}\n`;
    const checked = checkStory(text);
    const labels = checked.story.sections.flatMap((section) =>
      checklistOf(checked.story, checked.evidence, [], section, NAMES).found.map(({ label }) => label),
    );
    expect(labels.join()).not.toMatch(/nobody/);
  });
});

describe('what was nobody else’s to ask', () => {
  const kindOf = (words: string, kind: Boundary['kind'] = 'unassigned') => {
    const checked = checkStory(`## Task\n\n${words}\n`);
    const range = checked.story.sentences[0]?.range ?? { start: 0, end: 0 };
    const fact = {
      range,
      words: range,
      sentence: 0,
      score: 1,
      strength: 'proof',
      kind,
      also: [],
    } as const;
    return provenIn(checked.story, { ...checked.evidence, boundaries: [fact] }).boundaries[0]?.kind;
  };
  test.each([
    'No one had asked for it, so I rewrote it.',
    'No one had asked for it.',
    'It was outside my remit.',
    'It was outside my ticket.',
    'It was her idea.',
    'It was their job, and they asked me to take it.',
    'It was part of a new job.',
    'We had no ticket for it.',
    'On my own initiative, the script was rewritten.',
    'It was never assigned to anyone.',
    'I picked it up without being asked.',
    'I started on it without waiting for a ticket.',
    'I wasn’t in charge of it, and took it on.',
    'I noticed it while I was on the rota without leading it.',
    'I did it without a mandate.',
  ])('stays how it came to the candidate: %s', (words) => expect(kindOf(words)).toBe('unassigned'));
  test.each([
    "So it wasn't mine alone.",
    "The belt wasn't only my job.",
    'It was not just mine.',
    'I was not the only owner of it.',
    'It was not my call alone.',
  ])('was not the candidate’s alone, which is a part: %s', (words) => {
    expect([kindOf(words), kindOf(words, 'sole-owner')]).toEqual(['part', 'part']);
  });
  test.each(['It was mine alone.', 'It was only my job.', 'I had not asked, since it was mine alone.'])(
    'was the candidate’s: %s',
    (words) => expect(kindOf(words, 'sole-owner')).toBe('sole-owner'),
  );
  test.each(["Lifts are the landlord's, not ours.", 'It was not mine.', 'The lifts (all five) were not ours.'])(
    'was somebody else’s, whoever it is taken for: %s',
    (words) => expect(kindOf(words, 'sole-owner')).toBe('not-mine'),
  );
  test.each(['It was mine, not ours.', 'The lifts were not ours, but the log was mine.'])(
    'was theirs beside what was not: %s',
    (words) => expect(kindOf(words, 'sole-owner')).toBe('sole-owner'),
  );
  test('just doing it unasked is no part', () => {
    expect(kindOf("I wasn't asked but just started.")).toBe('unassigned');
  });
  test.each([
    'The queue had no owner.',
    "It was Ana's job.",
    'It was her job.',
    'It was their call.',
    'Pricing was his responsibility.',
    'The script was theirs.',
    'There was no ticket for it.',
    'It was not mine and had no owner.',
  ])('is whose it was: %s', (words) => expect(kindOf(words)).toBe('not-mine'));
  test.each([
    'I sat on the rota without leading it.',
    'I sat on the committee without chairing it.',
    'I was on the team without being its lead.',
    'I worked on the rota but wasn’t responsible for it.',
    'I was a member, and I didn’t run the group.',
  ])('is the candidate’s part of it: %s', (words) => expect(kindOf(words)).toBe('part'));
});
