import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/index';
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

describe('an Action as people note it', () => {
  it.each([...ACTION_NOTES, ...ACTOR_CLASSES, ...ACTOR_SECTIONS, ...INNOCENT_WE, ...PASSED_ON_OR_DONE])(
    '%s',
    (words, expected) => {
      const text = `## Situation\n\nThe till was slow.\n\n## Action\n\n${words}\n`;
      const found = checkStory(text).findings.flatMap(({ check, range }) => {
        const short = SHORT[check];
        return short === undefined ? [] : [`${short}: ${text.slice(range.start, range.end)}`];
      });
      expect(found.sort()).toEqual([...expected].sort());
    },
  );
});
