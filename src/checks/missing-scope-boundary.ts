import { appendSentence } from './insertion';
import { quoted } from './quoted';
import { sectionToMark } from './sectionToMark';
import type { Check } from './types';

const TEMPLATE =
  '[Whose system or job this was], and [how it came to you: nobody asked, no ticket, or what was yours alone to decide].';

/** Nothing says where the candidate's responsibility began and ended. */
export const missingScopeBoundary: Check = {
  id: 'missing-scope-boundary',
  title: 'neither Task nor Situation says whose responsibility it was',
  section: 'Task',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    const section = sectionToMark(story, ['Task', 'Situation']);
    if (section === undefined) return;
    const said = evidence.boundaries.some(({ sentence }) => {
      const names = story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names ?? [];
      return names.includes('Task') || names.includes('Situation');
    });
    if (said) return;
    report({
      range: section.heading,
      message: `${quoted(section.title)} leaves open whose job this was: name its owner, say that nobody asked you, or say what was yours alone to decide.`,
      suggestions: [appendSentence(story, section, 'Say whose job it was', TEMPLATE)],
    });
  },
};
