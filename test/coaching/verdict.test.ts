import { describe, expect, test } from 'vitest';
import { assignedOf } from '../../src/checks/assigned';
import { verdictOn } from '../../src/coaching/verdict';
import { weaknessesOf } from '../../src/coaching/weaknesses';
import { checkStory } from '../../src/index';
import { principle } from './knowledgeFromYaml';
import { STRONG, strongBut } from './stories';

function verdict(text: string, name = 'Ownership') {
  const { story, evidence, findings } = checkStory(text);
  const known = principle(name);
  return verdictOn(story, evidence, weaknessesOf(findings, evidence, assignedOf(known)), known, 'SDE2');
}

const BOUNDARY =
  'The queue belonged to another team and had no ticket. Nobody asked me to look at it, and I took it on.';
const FIGURES =
  'Late reports went from 40 a day to none within three weeks, which saves the wards about 25 hours a week.';

describe('the bar raiser', () => {
  test('leans to hire where nothing is missing, and says what is proven', () => {
    const { leaning, headline, proves } = verdict(STRONG);
    expect([leaning, headline]).toEqual(['hire', 'Leaning hire']);
    expect(proves.length).toBeGreaterThanOrEqual(2);
  });
  test('leans to no hire where team and result hide the candidate, with the count', () => {
    const text = strongBut(FIGURES, 'Things got better.').replace(
      /\bI (?=recorded|reproduced|split|compared|showed)/g,
      'we ',
    );
    const { headline, lacks } = verdict(text);
    expect(headline).toBe('Leaning no hire');
    expect(lacks.join(' ')).toMatch(/nobody can see what you did \(\d+ team sentences of \d+\)/);
  });
  test('misses the boundary', () => {
    const { lacks } = verdict(strongBut(BOUNDARY, 'I needed to stop the freezes.'));
    expect(lacks.join(' ')).toMatch(/whose job it was/);
  });
  test('one "we" among many deeds does not sink a story', () => {
    expect(verdict(strongBut('I reproduced it', 'We reproduced it')).leaning).toBe('hire');
  });
  test('names what the principle is led with where the story has none of it', () => {
    const text = strongBut(
      'although a larger buffer would have been quicker, because the buffer would have filled again',
      'for each ward',
    ).replace(' on a spare printer', '');
    const lines = verdict(text).lacks.join(' ');
    expect(lines).toMatch(/weighed/);
  });
  test('says nothing of a story whose Result is still to be told', () => {
    const { leaning, lacks } = verdict(STRONG.replace(/## Result[\s\S]*?(?=## Learning)/, '## Result\n\n'));
    expect(leaning).toBe('draft');
    expect(lacks).toEqual(['Result still to be told']);
  });
  test('of an empty file, all three are still to be told', () => {
    expect(verdict('').lacks).toEqual(['Situation, Action and Result still to be told']);
  });
  test('what was at stake is not what it was worth', () => {
    const text = strongBut('40 lab reports a day reached', '40 lab reports a day, worth $9,000, reached').replace(
      ', which saves the wards about 25 hours a week',
      '',
    );
    expect(verdict(text).proves).not.toContain('what it was worth');
  });
  test('says what the principle is led with, where it is missing', () => {
    const { lead } = verdict(strongBut(BOUNDARY, 'I needed to stop the freezes.'));
    expect(lead).toMatch(/^Ownership is led with this/);
    expect(verdict(STRONG).lead).toBeUndefined();
  });
  test('a principle whose file says nothing on retelling is led with nothing', () => {
    const { story, evidence, findings } = checkStory(STRONG);
    const found = verdictOn(story, evidence, weaknessesOf(findings, evidence, 'neutral'), { name: 'Kindness' }, 'SDE2');
    expect(found.lead).toBeUndefined();
  });
  test('never more than three lines either way', () => {
    const { lacks, proves } = verdict(strongBut(BOUNDARY, 'My manager asked me to.').replace(FIGURES, 'It went well.'));
    expect(lacks.length).toBeLessThanOrEqual(3);
    expect(proves.length).toBeLessThanOrEqual(3);
  });
});
