import { expect, test } from 'vitest';
import { weaknessesOf } from '../src/coaching/weaknesses';
import { readSettings } from '../src/config/settings';
import { checkStory } from '../src/index';
import { sectionNamesOf } from '../src/story/sectionNames';

/** What every object has: a word of a story that is looked up in one must not find it. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** A story that uses a word wherever something is looked up. */
const storyWith = (word: string): string => `---
title: ${word}
principles: [${word}, Ownership]
level: ${word}
length: ${word}
status: ${word}
${word}: ${word}
---

## Situation

${word}: The ${word} ${word} broke. ${word} is ${word}.

<!-- star-disable-next-line ${word} -->
## ${word} / ${word}

## ${word}

## Action

We ${word} the ${word} by ${word}. I was ${word} by ${word}, and they ${word}ed 3 ${word} in 2 ${word}.

- ${word} it
- ${word}

## Result

From 3 ${word} to 4 ${word}. ${word}

## Learning

### ${word}

I learned ${word}.

## Follow-ups

### ${word}

${word}
`;

test.each(INHERITED)('"%s" in a story is a word like any other', (name) => {
  const read = (word: string) => {
    const checked = checkStory(storyWith(word), {
      onFault: ({ check, error }) => {
        throw new Error(`${check}: ${String(error)}`, { cause: error });
      },
    });
    const { story, findings } = checked;
    return {
      sections: story.sections.map(({ names }) => names),
      checks: findings.map(({ check, severity }) => [check, severity]),
      weaknesses: [...weaknessesOf(checked, undefined)],
    };
  };
  // The same word but for its first letter, so that its ending says the same.
  expect(read(name)).toEqual(read(name.replace(/[a-z]/i, 'q')));
});

test.each(INHERITED)('"%s" names no section', (name) => {
  for (const heading of [name, `${name} / ${name}`, `S / ${name}`, `${name}: the night`, `The ${name}`]) {
    expect(sectionNamesOf(heading)).toEqual([]);
  }
});

test.each(INHERITED)('a severity for "%s" sets nothing', (name) => {
  const severities: unknown = JSON.parse(`{ ${JSON.stringify(name)}: "off", "filler": "off" }`);
  const { options } = readSettings({ severities });
  expect(Object.entries(options.severities ?? {})).toEqual([['filler', 'off']]);
});
