import { readProblems } from '../evidence/problems';
import { wordsSpoken } from '../story/spokenWords';
import type { Sentence } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import type { Check } from './types';

/** A listener waits this long for the problem, in seconds (the catalogue of checks). */
const PATIENCE = 8;

/** Background before the first sentence that names the problem. */
export const slowOpening: Check = {
  id: 'slow-opening',
  title: 'more than eight seconds of background before the problem',
  section: 'Situation',
  defaultSeverity: () => 'info',
  run(story, _evidence, { speakingRate, limits }, report) {
    const section = story.sections.find(({ names, empty }) => names.includes('Situation') && !empty);
    if (section === undefined) return;
    const problems = readProblems(story);
    const troubled = new Set(story.sentences.filter((_, index) => problems.has(index)));
    const background: Sentence[] = [];
    for (const sentence of section.sentences) {
      if (troubled.has(sentence) || sentence.unfilled) break;
      background.push(sentence);
    }
    const first = background[0];
    const last = background.at(-1);
    if (first === undefined || last === undefined || background.length < 2) return;
    const range = { start: first.range.start, end: last.range.end };
    const words = wordsSpoken(wordsAt(story, range));
    const seconds = (words * 60) / speakingRate;
    if (seconds <= PATIENCE) return;
    const inWords = limits.unit === 'words';
    const long = inWords ? `${words} words` : `about ${Math.round(seconds)} s`;
    const count = background.length === 2 ? 'Two' : String(background.length);
    report({
      range,
      message: `${count} sentences, ${long}, before anyone ${inWords ? 'reads' : 'hears'} what was wrong. Open with the problem.`,
    });
  },
};
