import { readBlames } from '../evidence/blames';
import { quoted } from './quoted';
import type { Check } from './types';

/** Another person or team made to answer for what went wrong. */
export const blame: Check = {
  id: 'blame',
  title: 'another person or team is blamed by name or role',
  section: 'Delivery',
  defaultSeverity: () => 'hint',
  run(story, _evidence, _context, report) {
    for (const { range, sentence } of readBlames(story)) {
      const names = story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names ?? [];
      if (names.includes('Follow-ups')) continue;
      const words = quoted(story.text.slice(range.start, range.end));
      report({ range, message: `${words} sounds like blame: say what was missing, and leave out whose fault it was.` });
    }
  },
};
