import { describe, expect, it } from 'vitest';
import { weInAction } from '../../src/checks/we-in-action';
import { BACKGROUND_WE } from './backgroundWe';
import { EMBEDDED_WE } from './embeddedWe';
import { findingsOf } from './findingsOf';

describe('a group in the clauses of long sentences', () => {
  it.each([...EMBEDDED_WE, ...BACKGROUND_WE])('%s', (told) => {
    const expected = [...told.matchAll(/\{([^}]*)\}/g)].map(([, words]) => words);
    const text = told.replace(/\{\??|\}/g, '').replaceAll('⏎', '\n');
    const story = `## Situation\n\nThe till was slow.\n\n## Action\n\n${text}\n`;
    const found = findingsOf(weInAction, story).map(
      ({ range, unsure }) => (unsure ? '?' : '') + story.slice(range.start, range.end),
    );
    expect(found).toEqual(expected);
  });
});
