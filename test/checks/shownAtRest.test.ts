import { expect, test } from 'vitest';
import { isUntouched, shownAtRest } from '../../src/checks/shownAtRest';
import { checkStory } from '../../src/index';
import { newStory } from '../../src/notes/newStory';

const TEMPLATE = newStory({ level: 'SDE2' });
const begun = TEMPLATE.replace('[what broke or changed, and who it affected]', 'Forty shops waited.');

test('a template is untouched until a sentence stands in it', () => {
  const untouched = (text: string) => isUntouched(checkStory(text).story);
  expect(untouched(TEMPLATE)).toBe(true);
  expect(untouched(begun)).toBe(false);
  expect(untouched('## Situation\n\n## Action\n')).toBe(false);
  expect(untouched('')).toBe(false);
});

test('of an untouched template only what is wrong with its front matter is shown, of any other story all', () => {
  const shown = (text: string) => {
    const { story, findings } = checkStory(text);
    return [shownAtRest(story, findings).map(({ check }) => check), findings.length];
  };
  expect(shown(TEMPLATE)).toEqual([[], expect.any(Number)]);
  expect(shown(TEMPLATE)[1]).toBeGreaterThan(0);
  expect(shown(TEMPLATE.replace('level: SDE2', 'level: emperor'))[0]).toEqual(['front-matter']);
  const [checks, all] = shown(begun);
  expect(checks).toHaveLength(Number(all));
});
