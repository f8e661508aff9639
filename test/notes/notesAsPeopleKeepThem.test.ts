import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { importNotes } from '../../src/notes/importNotes';

/** Title, principles and question, then each section with its text. */
const shape = (text: string) =>
  importNotes(text, PRINCIPLE_NAMES).stories.map(({ title, principles, question, sections, preface }) => [
    [title, ...principles, ...(question === undefined || question === title ? [] : [question])].join(' | '),
    ...sections.map(({ names, aside, text: words }) => `${names.join('+')}${aside && ` (${aside})`}: ${words}`),
    ...(preface === '' ? [] : [`preface: ${preface}`]),
  ]);
const leftOut = (text: string) => importNotes(text, PRINCIPLE_NAMES).leftOut;

describe('notes as people keep them', () => {
  test('numbered questions, each with its story indented below', () => {
    expect(
      shape(
        '1. Tell me about a time you failed.\n\n   S: Rows were lost.\n   A: I compared both ends.\n   R: None lost since May.\n\n2. Tell me about a conflict.\n\n   S: Two teams, one port.\n   A: I wrote down both needs.\n   R: Settled in a week.\n',
      ),
    ).toEqual([
      [
        'Tell me about a time you failed.',
        'Situation: Rows were lost.',
        'Action: I compared both ends.',
        'Result: None lost since May.',
      ],
      [
        'Tell me about a conflict.',
        'Situation: Two teams, one port.',
        'Action: I wrote down both needs.',
        'Result: Settled in a week.',
      ],
    ]);
  });

  test('questions and labels without a blank line between', () => {
    expect(shape('Q1: Why you?\nSituation: It broke.\nTask: Nobody’s.\nAction: I ran.\nResult: 2 h saved.\n')).toEqual([
      ['Why you?', 'Situation: It broke.', 'Task: Nobody’s.', 'Action: I ran.', 'Result: 2 h saved.'],
    ]);
  });

  test('a table with a row for each letter', () => {
    expect(
      shape('# The dent\n\n| | |\n|---|---|\n| S | A dent. |\n| T | Mine. |\n| A | I read rows. |\n| R | 3% back. |\n'),
    ).toEqual([['The dent', 'Situation: A dent.', 'Task: Mine.', 'Action: I read rows.', 'Result: 3% back.']]);
  });

  test('a table with bold names, line breaks in its cells and its title in the head', () => {
    expect(
      shape(
        '| The dent | |\n| --- | --- |\n| **Situation** | A dent. |\n| **Action** | I read \\| sorted.<br>I tested. |\n',
      ),
    ).toEqual([['The dent', 'Situation: A dent.', 'Action: I read | sorted.\nI tested.']]);
  });

  test('a table with a story in each row', () => {
    expect(
      shape(
        '| # | Principle | Question | Situation | Action | Result |\n|---|---|---|---|---|---|\n| 1 | Ownership | Why? | Broke. | Fixed. | 3 h. |\n| 2 | Dive Deep | How? | Odd. | Looked. | 4%. |\n',
      ),
    ).toEqual([
      ['Why? | Ownership', 'Situation: Broke.', 'Action: Fixed.', 'Result: 3 h.'],
      ['How? | Dive Deep', 'Situation: Odd.', 'Action: Looked.', 'Result: 4%.'],
    ]);
  });

  test('any other table stays in the section it stands in', () => {
    const [, , action] =
      shape('S: It broke.\nA: I compared:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nR: Done.\n')[0] ?? [];
    expect(action).toBe('Action: I compared:\n\n| a | b |\n|---|---|\n| 1 | 2 |');
  });

  test('nested bullets below bold names', () => {
    expect(
      shape(
        '## The lost key\n\n- **Situation**\n  - It was lost.\n- **Action**\n  - I called the smith.\n    - He came at nine.\n  - I changed the lock.\n- **Result**\n  - Open in 2 hours.\n',
      ),
    ).toEqual([
      [
        'The lost key',
        'Situation: - It was lost.',
        'Action: - I called the smith.\n  - He came at nine.\n- I changed the lock.',
        'Result: - Open in 2 hours.',
      ],
    ]);
  });

  test('German labels, umlauts and Windows line ends', () => {
    expect(
      shape(
        '# Führungsprinzip: Ownership\r\n\r\n## Der Lötroboter\r\n\r\n**Situation:** Er bog links ab – jede Nacht.\r\n\r\n**Aufgabe:** Niemand war zuständig.\r\n\r\n**Vorgehen:** Ich maß die Spannung.\r\n\r\n**Ergebnis:** 40 Stunden gespart.\r\n',
      ),
    ).toEqual([
      [
        'Der Lötroboter | Ownership',
        'Situation: Er bog links ab – jede Nacht.',
        'Task: Niemand war zuständig.',
        'Action: Ich maß die Spannung.',
        'Result: 40 Stunden gespart.',
      ],
    ]);
  });

  test('several styles in one file', () => {
    const text =
      '# Stories\n\n## Ownership — The late job\n\nS - It was late.\nA - I ran it.\nR - On time.\n\n## Dive Deep\n\n### Situation\nIt was odd.\n\n### Action\nI looked.\n\n### Result\n3% gone.\n\n**Earn Trust: The promise**\n\n*Situation*: We had promised Friday.\n*Action*: I told them on Tuesday.\n*Result*: They renewed.\n';
    expect(shape(text)).toEqual([
      ['The late job | Ownership', 'Situation: It was late.', 'Action: I ran it.', 'Result: On time.'],
      ['Dive Deep | Dive Deep', 'Situation: It was odd.', 'Action: I looked.', 'Result: 3% gone.'],
      [
        'The promise | Earn Trust',
        'Situation: We had promised Friday.',
        'Action: I told them on Tuesday.',
        'Result: They renewed.',
      ],
    ]);
    expect(leftOut(text)).toEqual(['Stories']);
  });

  test('words of the writer behind the name, in a heading and in parentheses', () => {
    expect(
      shape(
        '### S – Situation: The pager rang\nThe third night.\n\n### Action (40 s)\nI read the log.\n\n### Result: Silence\n',
      ),
    ).toEqual([
      ['Story 1', 'Situation: The pager rang\n\nThe third night.', 'Action (40 s): I read the log.', 'Result: Silence'],
    ]);
  });

  test('a bold letter and the rest of the word', () => {
    expect(
      shape('## STAR: The pager\n\n**S**ituation: It rang.\n**T**ask – Not mine.\n**A**ction: I traced it.\n'),
    ).toEqual([['The pager', 'Situation: It rang.', 'Task: Not mine.', 'Action: I traced it.']]);
  });

  test('a whole story in a block quote, while another’s words stay quoted', () => {
    expect(
      shape(
        '## Why?\n\n> **Situation:** It was set.\n> **Action:** I showed the data.\n>\n> Twice.\n\n**Result:** She wrote:\n\n> Moved.\n',
      ),
    ).toEqual([
      ['Why?', 'Situation: It was set.', 'Action: I showed the data.\n\nTwice.', 'Result: She wrote:\n\n> Moved.'],
    ]);
  });

  test('names in capitals on lines of their own, as Word exports them', () => {
    expect(
      shape(
        'The pager at three\n\nSITUATION\n\nIt rang.\n\nTASK\n\nNobody’s.\n\nACTION\n\nI traced it.\n\nRESULT\n\nSilence.\n',
      ),
    ).toEqual([
      ['The pager at three', 'Situation: It rang.', 'Task: Nobody’s.', 'Action: I traced it.', 'Result: Silence.'],
    ]);
  });

  test('all labels in one paragraph', () => {
    expect(shape('**Situation:** It broke. **Task:** Mine. **Action:** I ran. **Result:** 2 h saved.\n')).toEqual([
      ['Story 1', 'Situation: It broke.', 'Task: Mine.', 'Action: I ran.', 'Result: 2 h saved.'],
    ]);
  });

  test('everyday words as labels, where a whole story is labelled so', () => {
    expect(shape('Context: It broke.\nProblem: No owner.\nApproach: I ran.\nImpact: 2 h saved.\n')).toEqual([
      ['Story 1', 'Situation: It broke.', 'Task: No owner.', 'Action: I ran.', 'Result: 2 h saved.'],
    ]);
    expect(shape('Context: a list of books.\nNotes: buy two.\n')).toEqual([]);
  });

  test('principle, question and level on lines above the sections', () => {
    const text =
      'LP: Bias for Action, Ownership\nQuestion: When were you fast?\nLevel: L6\n\nA long night.\n\n**Situation** It was down.\n\n**Action** I rolled back.\n\n**Result** Up in 4 minutes.\n';
    expect(shape(text)).toEqual([
      [
        'A long night. | Bias for Action | Ownership | When were you fast?',
        'Situation: It was down.',
        'Action: I rolled back.',
        'Result: Up in 4 minutes.',
      ]
        .map((line, index) => (index === 0 ? 'When were you fast? | Bias for Action | Ownership' : line))
        .concat('preface: A long night.'),
    ]);
    expect(importNotes(text, PRINCIPLE_NAMES).stories[0]?.more).toEqual({ level: 'Senior' });
  });

  test('a bold line inside a section stays there, and answers to probes are no Action', () => {
    expect(
      shape(
        'S: It broke.\nA: First things.\n\n**Day two**\n\nI ran.\n\nR: Done.\n\nFollow-ups:\nQ: Why?\nA: Because.\n',
      )[0],
    ).toEqual([
      'Story 1',
      'Situation: It broke.',
      'Action: First things.\n\n**Day two**\n\nI ran.',
      'Result: Done.',
      'Follow-ups: Q: Why?\nA: Because.',
    ]);
  });

  test('front matter of their own is kept for the one story there is', () => {
    const [story] = importNotes(
      '---\ntitle: The key\nlevel: L5\nmood: good\nprinciples: [Ownership, Team Values]\n---\n\n## Situation\nA.\n\n## Action\nB.\n',
      PRINCIPLE_NAMES,
    ).stories;
    expect(story).toMatchObject({
      title: 'The key',
      principles: ['Ownership', 'Team Values'],
      more: { level: 'L5', mood: 'good' },
    });
  });
});
