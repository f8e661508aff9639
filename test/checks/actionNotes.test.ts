import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/index';
import { expectMost } from '../evidence/judge/taught';
import { ACTION_NOTES } from './actionNotes';
import { ACTOR_CLASSES } from './actorClasses';
import { ACTOR_SECTIONS } from './actorSections';
import { INNOCENT_WE } from './innocentWe';
import { PASSED_ON_OR_DONE } from './passedOnOrDone';

const SHORT: Readonly<Record<string, string>> = {
  'we-in-action': 'we',
  'they-in-action': 'they',
  'hidden-actor': 'hidden',
  'vague-action': 'vague',
  'handed-off': 'handed',
};
const NOTES = [...ACTION_NOTES, ...ACTOR_CLASSES, ...ACTOR_SECTIONS, ...INNOCENT_WE, ...PASSED_ON_OR_DONE];

const isHandOff = (finding: string) => finding.startsWith('handed: ');

const foundIn = (words: string) => {
  const text = `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n`;
  return checkStory(text).findings.flatMap(({ check, range }) => {
    const short = SHORT[check];
    return short === undefined ? [] : [`${short}: ${text.slice(range.start, range.end)}`];
  });
};

describe('an Action as people note it', () => {
  it.each(NOTES)('%s', (words, expected) => {
    const rules = (findings: readonly string[]) => findings.filter((finding) => !isHandOff(finding)).sort();
    expect(rules(foundIn(words))).toEqual(rules(expected));
  });

  it('passes the problem on in most of the notes that say so', () => {
    expectMost(
      NOTES.filter(([, expected]) => expected.some(isHandOff)),
      ([words]) => foundIn(words).some(isHandOff),
      ([words]) => words,
    );
  });

  it('passes nothing on in most of the others', () => {
    expectMost(
      NOTES.filter(([, expected]) => !expected.some(isHandOff)),
      ([words]) => !foundIn(words).some(isHandOff),
      ([words]) => words,
    );
  });
});
