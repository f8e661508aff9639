import { appendSentence } from './insertion';
import { quoted } from './quoted';
import { sectionToMark } from './sectionToMark';
import type { Check } from './types';

const TEMPLATE = '[Whose job this was], [how it came to you], and [what was yours to decide].';

/** Nothing says where the candidate's responsibility began and ended. */
export const missingScopeBoundary: Check = {
  id: 'missing-scope-boundary',
  title: 'neither Task nor Situation says whose job it was',
  section: 'Task',
  defaultSeverity: () => 'warning',
  run(story, { absences }, _context, report) {
    const section = sectionToMark(story, ['Task', 'Situation']);
    if (section === undefined || absences.boundary === 'none') return;
    const words = quoted(section.title);
    const message =
      absences.boundary === 'sure'
        ? `${words} doesn't say whose job this was. Name the owner, or say what was yours to decide.`
        : `Whose job was this? Under ${words}, name the owner, or say what was yours to decide.`;
    report({
      range: section.heading,
      message,
      unsure: absences.boundary === 'unsure',
      suggestions: [appendSentence(story, section, 'Say whose job it was', TEMPLATE)],
    });
  },
};
