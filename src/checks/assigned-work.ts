import { quoted } from './quoted';
import type { Check } from './types';

/** The work began because a superior said so. */
export const assignedWork: Check = {
  id: 'assigned-work',
  title: 'the work began because a superior said so',
  section: 'Task',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    for (const { range, sentence, named } of evidence.assignments) {
      const section = story.sections[story.sentences[sentence]?.sectionIndex ?? -1];
      if (!section?.names.some((name) => name === 'Situation' || name === 'Task')) continue;
      const words = quoted(story.text.slice(range.start, range.end));
      const message = `${words} hands the start of the story to somebody else: say what you saw in it yourself, or what was yours to decide.`;
      report(named ? { range, message } : { range, message, severity: 'info' });
    }
  },
};
