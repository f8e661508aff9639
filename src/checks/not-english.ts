import { isForeignStory } from '../story/foreignStory';
import { titleRange } from './title';
import type { Check } from './types';

/** The story is told in another language: nothing but its structure can be checked. */
export const notEnglish: Check = {
  id: 'not-english',
  title: "a story that isn't in English, so that only its structure is checked",
  section: 'Structure',
  defaultSeverity: () => 'info',
  run(story, _evidence, _context, report) {
    if (!isForeignStory(story)) return;
    const message = "These checks read English, and this story isn't in English. Only its structure is checked.";
    report({ range: titleRange(story), message });
  },
};
