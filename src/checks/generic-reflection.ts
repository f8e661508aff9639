import { quoted } from './quoted';
import type { Check } from './types';

/** A lesson that could close any story. */
export const genericReflection: Check = {
  id: 'generic-reflection',
  title: 'a lesson that would fit any story',
  section: 'Learning',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    for (const { generic, range } of evidence.lessons) {
      if (generic === 'none') continue;
      const words = quoted(story.text.slice(range.start, range.end));
      const message =
        generic === 'sure'
          ? `${words} would fit any story. Name the cause in this one, and what you've done differently since.`
          : `Would ${words} fit any story? Tie it to this one: the cause, or what you've done differently since.`;
      report({ range, message, unsure: generic === 'unsure' });
    }
  },
};
