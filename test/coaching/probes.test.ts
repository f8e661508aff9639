import { describe, expect, test } from 'vitest';
import { assignedOf } from '../../src/base/assigned';
import { chooseProbes } from '../../src/coaching/probes';
import { weaknessesOf } from '../../src/coaching/weaknesses';
import { checkStory } from '../../src/index';
import { knowledgeOf } from './knowledgeFromYaml';
import { STRONG, strongBut } from './stories';

function probes(text: string, ...principles: readonly string[]) {
  const checked = checkStory(text);
  const { story, findings } = checked;
  const knowledge = knowledgeOf(...principles);
  const [primary] = knowledge.principles;
  const weaknesses = weaknessesOf(checked, primary && assignedOf(primary));
  return chooseProbes(knowledge, story, findings, weaknesses, 'SDE2');
}

describe('probes', () => {
  test('the first one goes for what the story is weakest in', () => {
    const text = strongBut(
      'The queue belonged to another team and had no ticket. Nobody asked me to look at it, and I took it on.',
      'I needed to stop the freezes.',
    );
    const [first] = probes(text, 'Ownership');
    expect(first?.probe.weakness).toBe('no-boundary');
    expect(first?.hurts).toBe(true);
  });
  test('that ask how a figure was measured do not hurt a story that gives none', () => {
    const figures =
      'Late reports went from 40 a day to none within three weeks, which saves the wards about 25 hours a week.';
    const chosen = probes(strongBut(figures, 'The wards were happy.'), 'Ownership');
    const given = chosen.filter(({ probe }) => probe.question.startsWith('You gave a figure'));
    expect(given.map(({ hurts }) => hurts)).toEqual([false]);
    expect(chosen[0]?.probe.weakness).toBe('no-figure');
  });
  test('the first few that hurt go for different weaknesses', () => {
    const figures =
      'Late reports went from 40 a day to none within three weeks, which saves the wards about 25 hours a week.';
    const text = strongBut('I reproduced it', 'We reproduced it')
      .replace('I split', 'We split')
      .replace(figures, 'The wards were happy.');
    const hurting = probes(text, 'Ownership').filter(({ hurts }) => hurts);
    const weaknesses = hurting.map(({ probe }) => probe.weakness);
    expect(new Set(weaknesses.slice(0, 2)).size).toBe(2);
    // One of them has several probes, which step back.
    expect(new Set(weaknesses).size).toBeLessThan(weaknesses.length);
  });
  test('an answered one is ticked and stands last', () => {
    const question = 'Who owns it today?';
    const chosen = probes(`${STRONG}\n## Follow-ups\n\n### ${question}\n\nThe print team, since May.\n`, 'Ownership');
    expect(chosen.at(-1)?.probe.question).toBe(question);
    expect(chosen.at(-1)?.answer.state).toBe('answered');
  });
  test('one whose answer is weak keeps its place', () => {
    const question = 'Who owns it today?';
    const place = (text: string) => probes(text, 'Ownership').findIndex(({ probe }) => probe.question === question);
    expect(place(`${STRONG}\n## Follow-ups\n\n### ${question}\n\nWe kind of all looked into it.\n`)).toBe(
      place(STRONG),
    );
  });
  test('those of another level stand below those of the story’s own', () => {
    const levels = probes(STRONG, 'Ownership').map(({ atLevel }) => atLevel);
    expect(levels).toEqual([...levels].sort((a, b) => Number(b) - Number(a)));
    expect(levels).toContain(false);
  });
  test('with no known principle, those that fit every story are asked', () => {
    const chosen = probes(STRONG);
    expect(chosen.length).toBeGreaterThanOrEqual(6);
    expect(chosen.every(({ principle }) => principle === undefined)).toBe(true);
  });
  test('a second principle adds its probes, named', () => {
    expect(probes(STRONG, 'Ownership', 'Dive Deep').some(({ principle }) => principle === 'Dive Deep')).toBe(true);
  });
});
