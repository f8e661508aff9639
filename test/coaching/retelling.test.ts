import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { retell } from '../../src/coaching/retelling';
import { checkStory } from '../../src/index';
import { PRINCIPLES } from './knowledgeFromYaml';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.star.md'));

test.each(SAMPLES)('no words of a story stand in two quotes of one retelling’s part: %s', (name) => {
  const { story, evidence } = checkStory(readFileSync(`samples/${name}`, 'utf8'));
  for (const principle of PRINCIPLES) {
    for (const { role, quotes } of retell(principle, story, evidence)) {
      const places = quotes.map(({ shown }) => shown).sort((a, b) => a.start - b.start);
      const overlaps = places.filter(({ end }, at) => end > (places[at + 1]?.start ?? Number.POSITIVE_INFINITY));
      expect(overlaps, `${principle.name}, ${role}`).toEqual([]);
    }
  }
});
